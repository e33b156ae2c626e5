import type { CellValue } from "../cell/cell.js";

/** Points one line of the office's type takes, at 12 points. */
const lineHeight = 15.75;
const margin = 2;
/** The highest row Excel allows. */
const highest = 409;

/**
 * The height of a row whose texts are wrapped, in points. Programs fit rows by themselves only when somebody edits them,
 * and never rows of merged cells; so that a workbook prints right at once, lines are counted here.
 *
 * @param widths - The width of each cell in characters, as columns are measured.
 */
export function rowHeight(texts: readonly CellValue[], widths: readonly number[], { scale = 1 } = {}): number {
  const lines = texts.map((text, i) => (typeof text === "string" ? countLines(text, (widths[i] ?? 0) / scale) : 1));
  return Math.min(highest, Math.max(1, ...lines) * lineHeight * scale + margin);
}

/** How many lines a text takes when it is wrapped at words. */
export function countLines(text: string, width: number): number {
  // A column's width counts digits, which are half as wide as the type is high; a little is lost at the edges.
  const room = Math.max(1, width / 2 - 0.6);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const long = lengthOf(word);
      if (used > 0 && used + space + long > room) {
        lines++;
        used = 0;
      }
      // A word longer than the line is broken wherever the line ends.
      const broken = Math.max(0, Math.ceil(long / room) - 1);
      lines += broken;
      used += (used > 0 ? space : 0) + long - broken * room;
    }
  }
  return lines;
}

const space = 0.25;

/** How wide letters are, in the height of the type; what is not here is half as wide as it is high. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlt.,;:'!|()[\]/\\-]/u, 0.29],
  [/[fr]/u, 0.34],
  [/[acesz]/u, 0.44],
  [/[mwMW%@]/u, 0.84],
  [/\p{Lu}/u, 0.68],
];

const known = new Map<string, number>();

/** The length of a word in the height of its type, set in Times New Roman. */
function lengthOf(word: string): number {
  let length = 0;
  for (const letter of word) length += known.get(letter) ?? measure(letter);
  return length;
}

/** A letter is as wide as it is without its marks. */
function measure(letter: string): number {
  const [plain = ""] = letter.normalize("NFD");
  const width = /\p{Mn}/u.test(plain) ? 0 : (widths.find(([letters]) => letters.test(plain))?.[1] ?? 0.5);
  // The letters of a language are few; a text of all there are must not be kept.
  if (known.size < 2000) known.set(letter, width);
  return width;
}
