const tones = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const spellings = ["oa", "oe", "uy"].flatMap(([first = "", second = ""]) =>
  tones.map((tone) => [first + tone + second, first + second + tone].map((pair) => pair.normalize("NFC"))),
);
const toFirst = new Map(spellings.map(([onFirst = "", onSecond = ""]) => [onSecond, onFirst]));
const toSecond = new Map(spellings.map(([onFirst = "", onSecond = ""]) => [onFirst, onSecond]));

const either = (pairs: Iterable<string>) => `(?:${[...pairs].join("|")})`;
const open = new RegExp(`(?<!q)${either(toFirst.keys())}(?![\\p{L}\\p{M}])`, "gu");
const closed = new RegExp(`(?<=q)${either(toSecond.keys())}(?!\\p{M})|${either(toSecond.keys())}(?=\\p{L})`, "gu");

/**
 * Moves tone marks to where they are written today: to the first vowel of *oa, oe, uy* at the end of a syllable
 * (*hoà* → *hòa*, *thuỷ* → *thủy*), to the second before another letter and after *q* (*hòan* → *hoàn*, *qúy* → *quý*).
 *
 * Keeps the length. Expects NFC in lower case.
 */
export function placeTones(text: string): string {
  return text.replace(open, (pair) => toFirst.get(pair) ?? pair).replace(closed, (pair) => toSecond.get(pair) ?? pair);
}
