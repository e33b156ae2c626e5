/** The encodings of fonts that were used before Unicode (*bảng mã cũ*). */
export type LegacyEncoding = "tcvn3" | "vni";

const table = (legacy: string, letters: string): ReadonlyMap<string, string> => {
  const from = [...legacy];
  return new Map([...letters.normalize("NFC")].map((letter, at) => [from[at] ?? "", letter]));
};

/** TCVN 5712:1993, third table (fonts named `.VnTime`): each letter is one character that Latin-1 uses for another. */
const tcvn3 = table(
  "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®¡¢£¤¥¦§",
  "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ",
);

/** VNI for Windows (fonts named `VNI-Times`): letters of their own, and marks that follow a plain vowel. */
const vniLetters = table("ñöôíìæóòîÑÖÔÍÌÆÓÒÎ", "đươíìỉĩịỵĐƯƠÍÌỈĨỊỴ");
const marks: readonly (readonly [legacy: string, quality: string])[] = [
  ["ùøûõï", ""],
  ["áàåãä", "\u0302"],
  ["éèúüë", "\u0306"],
];
const toneOrder = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
const vniMarks = new Map<string, string>([
  ["â", "\u0302"],
  ["ê", "\u0306"],
  ...marks.flatMap(([legacy, quality]) =>
    [...legacy].map((one, at): [string, string] => [one, quality + (toneOrder[at] ?? "")]),
  ),
]);

/** A word of Latin-1 characters read in an old encoding, or nothing where it cannot be a word of it. */
export function readLegacyWord(word: string, encoding: LegacyEncoding): string | null {
  return encoding === "tcvn3" ? letterByLetter(word) : withMarks(word);
}

function letterByLetter(word: string): string | null {
  let read = "";
  for (const one of word) {
    const letter = tcvn3.get(one) ?? (isPlain(one) ? one : null);
    if (letter === null) return null;
    read += letter;
  }
  return read;
}

function withMarks(word: string): string | null {
  let read = "";
  for (const one of word) {
    const mark = vniMarks.get(one.toLowerCase());
    if (mark !== undefined && /[aeiouyươ]$/iu.test(read)) read += mark;
    else {
      const letter = vniLetters.get(one) ?? (isPlain(one) ? one : null);
      if (letter === null) return null;
      read += letter;
    }
  }
  return read.normalize("NFC");
}

function isPlain(one: string): boolean {
  return one < "\u0080";
}
