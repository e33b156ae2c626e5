import type Papa from "papaparse";
import type { Separator } from "./find-separator.js";

/** The rows of a CSV text, and where a quotation mark was opened and never closed. */
export interface SplitRows {
  readonly rows: (readonly string[])[];
  readonly unclosed: readonly { readonly row: number; readonly column: number }[];
}

/** Each one costs another pass; after so many the quotation marks of the rest are plain text. */
const mostUnclosed = 4;

/**
 * Splits a text into rows. A quotation mark that is never closed would swallow all that follows: its line is read as plain
 * text instead, and the lines below as usual.
 */
export function splitRows(
  papa: typeof Papa,
  text: string,
  { separator, most }: { readonly separator: Separator; readonly most: number },
): SplitRows {
  const rows: string[][] = [];
  const unclosed: { row: number; column: number }[] = [];
  let rest: string | undefined = text;
  while (rest !== undefined && rows.length < most) {
    const fastMode = unclosed.length >= mostUnclosed;
    const { data, errors } = papa.parse<string[]>(rest, {
      delimiter: separator,
      preview: most - rows.length,
      skipEmptyLines: false,
      ...(fastMode && { fastMode }),
    });
    const behind = fastMode ? undefined : errors.find(({ code }) => code === "MissingQuotes")?.index;
    const cut = behind === undefined ? undefined : data.pop()?.slice(0, -1);
    for (const row of data) rows.push(row);
    if (behind === undefined || cut === undefined) break;
    unclosed.push({ row: rows.length, column: cut.length });
    const [line = "", below] = cutLine(rest, behind - 1);
    rows.push([...cut, ...line.split(separator)]);
    rest = below;
  }
  return { rows, unclosed };
}

/** What is left of the line from a place on, and the text below it. */
function cutLine(text: string, from: number): readonly [line: string, below?: string] {
  const lineEnd = /\r\n?|\n/gu;
  lineEnd.lastIndex = from;
  const end = lineEnd.exec(text);
  return end === null ? [text.slice(from)] : [text.slice(from, end.index), text.slice(lineEnd.lastIndex)];
}
