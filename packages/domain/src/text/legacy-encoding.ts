import { type LegacyEncoding, readLegacyWord } from "./legacy-letters.js";
import { isSyllable } from "./syllable.js";

/** Letters, and what stands for letters in the old encodings though Unicode calls it a sign. */
const words = /[\p{L}\p{M}¡-¾×÷]+/gu;

/** What a word speaks for; most words of a long text come again and again and are judged once. */
type Evidence = readonly ("sound" | LegacyEncoding)[];
const mostRemembered = 10_000;

/**
 * Which font encoding from before Unicode (*TCVN3*, *VNI*) a text is written in, or nothing: such a text looks like
 * *Céng hoµ x· héi* or *Coäng hoøa xaõ hoäi* and must be converted before anything can be read in it.
 *
 * Words are evidence when they are no Vietnamese syllable as they stand and become one in the old encoding. Two of them
 * are needed, more of them than of sound Vietnamese words with diacritics, and at least one word in ten. Works on a
 * whole document as on one cell; linear in the length of the text.
 *
 * @example
 * recogniseLegacyEncoding("Céng hoµ x· héi chñ nghÜa ViÖt Nam") // => "tcvn3"
 * recogniseLegacyEncoding("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam") // => "vni"
 * recogniseLegacyEncoding("Cộng hòa xã hội chủ nghĩa Việt Nam") // => null
 */
export function recogniseLegacyEncoding(text: string): LegacyEncoding | null {
  const found = { tcvn3: 0, vni: 0, sound: 0 };
  const remembered = new Map<string, Evidence>();
  let all = 0;
  for (const [word] of text.matchAll(words)) {
    all++;
    let evidence = remembered.get(word);
    if (evidence === undefined) {
      evidence = evidenceOf(word);
      if (remembered.size < mostRemembered) remembered.set(word, evidence);
    }
    for (const one of evidence) found[one]++;
  }
  const encoding = found.tcvn3 >= found.vni ? "tcvn3" : "vni";
  const most = found[encoding];
  return most >= 2 && most > found.sound && most * 10 >= all ? encoding : null;
}

function evidenceOf(word: string): Evidence {
  if (word.length > 12 || !/[^\0-\x7f]/u.test(word)) return [];
  if (isSyllable(word)) return ["sound"];
  return (["tcvn3", "vni"] as const).filter((encoding) => {
    const read = readLegacyWord(word, encoding);
    return read !== null && isSyllable(read);
  });
}
