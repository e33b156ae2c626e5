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
  return heightOfLines(Math.max(1, ...lines), scale);
}

/** The height of a row of so many lines, in points. */
export function heightOfLines(lines: number, scale = 1): number {
  return Math.min(highest, lines * lineHeight * scale + margin);
}

/** How many lines a text takes when it is wrapped at words. */
export function countLines(text: string, width: number): number {
  // A column's width counts digits, which are half as wide as the type is high; a little is lost at the edges.
  const room = Math.max(1, width / 2 - 0.6);
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let i = 0; i <= text.length; i++) {
    const letter = i < text.length ? text.charCodeAt(i) : newLine;
    if (letter !== newLine && letter !== blank) {
      word += widthOf(letter);
      continue;
    }
    if (used > 0 && used + space + word > room) {
      lines++;
      used = 0;
    }
    // A word longer than the line is broken wherever the line ends.
    const broken = word > room ? Math.ceil(word / room) - 1 : 0;
    lines += broken;
    used += (used > 0 ? space : 0) + word - broken * room;
    word = 0;
    if (letter === newLine && i < text.length) {
      lines++;
      used = 0;
    }
  }
  return lines;
}

const [newLine, blank] = [10, 32] as const;
const space = 0.25;

/** How wide letters are, in the height of the type; what is not here is half as wide as it is high. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlt.,;:'!|()[\]/\\-]/u, 0.29],
  [/[fr]/u, 0.34],
  [/[acesz]/u, 0.44],
  [/[mwMW%@]/u, 0.84],
  [/\p{Lu}/u, 0.68],
];

/** Widths that were measured, one more than they are; texts of large tables are asked letter by letter. */
let measured: Float64Array | undefined;

/** The width of a letter by its UTF-16 code, in the height of its type, set in Times New Roman. */
function widthOf(letter: number): number {
  measured ??= new Float64Array(0x1_0000);
  const known = measured[letter] ?? 0;
  if (known > 0) return known - 1;
  const width = measure(letter);
  measured[letter] = width + 1;
  return width;
}

/** A letter is as wide as it is without its marks; of two codes that are one letter, the first counts. */
function measure(letter: number): number {
  if (letter >= 0xdc00 && letter <= 0xdfff) return 0;
  const [plain = ""] = String.fromCharCode(letter).normalize("NFD");
  return /\p{Mn}/u.test(plain) ? 0 : (widths.find(([letters]) => letters.test(plain))?.[1] ?? 0.5);
}
