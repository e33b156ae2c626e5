import type { Language } from "../issue/sentence.js";

/** How a printed number stands to the real one: `hơn 101 nghìn` is over, `gần 3 nghìn` under, `khoảng 200` about it. */
export type Qualifier = "exact" | "over" | "under" | "about";

/** A word that was read and the offset behind it and the space after. */
interface WordRead<T> {
  readonly value: T;
  readonly end: number;
}

/** The qualifier that begins at an offset of a normalised text; of two (*khoảng hơn*) the one that says more. */
export function readQualifier(text: string, offset: number, language: Language): WordRead<Qualifier> {
  const first = wordAt(text, offset, words[language].qualifier);
  if (first === null) return { value: "exact", end: offset };
  const second = wordAt(text, first.end, words[language].qualifier);
  return { value: second && first.value === "about" ? second.value : first.value, end: second?.end ?? first.end };
}

/** The power of ten named by the words at an offset (*nghìn* 3, *nghìn tỷ* 12); 0 where there is none. */
export function readScale(text: string, offset: number, language: Language): WordRead<number> {
  const first = wordAt(text, offset, words[language].scale);
  if (first === null) return { value: 0, end: offset };
  const second = wordAt(text, first.end, words[language].scale);
  return second !== null && second.value > first.value ? { value: first.value + second.value, end: second.end } : first;
}

/** The unit at an offset: a percentage, a sum of đồng, or null for a bare number. */
export function readUnit(text: string, offset: number, language: Language): WordRead<"percent" | "dong" | null> {
  return wordAt(text, offset, words[language].unit) ?? { value: null, end: offset };
}

/** Words by what they mean, each a pattern that is tried at one place. */
type Lexicon<T> = readonly (readonly [value: T, pattern: RegExp])[];

interface Words {
  readonly qualifier: Lexicon<Qualifier>;
  readonly scale: Lexicon<number>;
  readonly unit: Lexicon<"percent" | "dong">;
}

const words: Readonly<Record<Language, Words>> = {
  vi: {
    qualifier: [
      ["about", before("khoảng|chừng|tầm|cỡ|xấp xỉ|trên dưới|ước(?: tính| đạt| khoảng)?", "[~≈]")],
      ["over", before("hơn|trên|vượt|quá", ">")],
      ["under", before("dưới|gần|ngót|chưa (?:đến|tới|đầy)|không đến", "<")],
    ],
    scale: [
      [1, after("chục")],
      [2, after("trăm")],
      [3, after("nghìn|ngàn")],
      [4, after("vạn")],
      [6, after("triệu(?! tập)")],
      [9, after("t[ỷỉ](?! (?:lệ|trọng|suất|số|giá|phú))")],
    ],
    unit: [
      ["percent", after("phần trăm", "%")],
      ["dong", after("đ(?!\\/c)|đồng(?! (?:bào|bộ|chí|chủ|đội|hương|loạt|nghiệp|phạm|thời|tình|ý))|vnđ|vnd", "₫")],
    ],
  },
  en: {
    qualifier: [
      ["about", before("about|around|approximately|roughly|some", "[~≈]")],
      ["over", before("over|more than|above", ">")],
      ["under", before("under|less than|fewer than|below|nearly|almost", "<")],
    ],
    scale: [
      [2, after("hundred")],
      [3, after("thousand")],
      [6, after("million")],
      [9, after("billion")],
      [12, after("trillion")],
    ],
    unit: [
      ["percent", after("percent|per cent", "%")],
      ["dong", after("vnd|dong", "₫")],
    ],
  },
};

/** Words that stand before a number, and symbols that need no space. After a "not" (*không quá*) they are a limit. */
function before(names: string, symbols: string): RegExp {
  return new RegExp(`(?:(?<!(?:không|not|no) )(?:${names})(?: |(?=\\d))|${symbols} ?)`, "uy");
}

/** Words that stand after a number, with or without a space, and symbols. */
function after(names: string, symbols = "(?!)"): RegExp {
  return new RegExp(` ?(?:(?:${names})(?![\\p{L}\\p{N}])|${symbols})`, "uy");
}

function wordAt<T>(text: string, offset: number, lexicon: Lexicon<T>): WordRead<T> | null {
  for (const [value, pattern] of lexicon) {
    pattern.lastIndex = offset;
    if (pattern.test(text)) return { value, end: pattern.lastIndex };
  }
  return null;
}
