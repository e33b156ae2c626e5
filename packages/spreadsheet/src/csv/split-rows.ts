import type Papa from "papaparse";
import type { Separator } from "./find-separator.js";

/** The rows of a CSV text, and where a quotation mark was opened and not closed as it must be. */
export interface SplitRows {
  readonly rows: (readonly string[])[];
  readonly unclosed: { readonly row: number; readonly column: number }[];
}

/** Each one costs another pass; after so many, fields no longer go on over the end of their line. */
const mostUnclosed = 4;
/** So many quotation marks amid words are no slips of the pen, and the library keeps an error for each. */
const mostStray = 10_000;

/**
 * Splits a text into rows. A quotation mark that is never closed, or closed amid a field, would swallow the rows that
 * follow: its line is read as plain text instead, and the lines below as usual.
 */
export function splitRows(
  papa: typeof Papa,
  text: string,
  { separator, most }: { readonly separator: Separator; readonly most: number },
): SplitRows {
  const rows: (readonly string[])[] = [];
  const unclosed: { row: number; column: number }[] = [];
  const parse = (input: string) =>
    papa.parse<string[]>(input, { delimiter: separator, preview: most - rows.length, skipEmptyLines: false });
  let rest: string | undefined = text;
  const isHopeless = strayQuotes(text) > mostStray;
  while (rest !== undefined && rows.length < most) {
    if (unclosed.length >= mostUnclosed || isHopeless) {
      splitLines(rest, { separator, most }, { rows, unclosed });
      break;
    }
    const { data, errors } = parse(rest);
    const behind = errors.find(({ code }) => code === "MissingQuotes" || code === "InvalidQuotes")?.index;
    const sound = behind === undefined ? data : parse(rest.slice(0, behind - 1)).data;
    const cut = behind === undefined ? [] : (sound.pop() ?? []).slice(0, -1);
    for (const row of sound) rows.push(row);
    if (behind === undefined) break;
    unclosed.push({ row: rows.length, column: cut.length });
    const [line = "", below] = cutLine(rest, behind - 1);
    rows.push([...cut, ...line.split(separator)]);
    rest = below;
  }
  return { rows, unclosed };
}

/** How many quotation marks have a letter on both sides, up to a few more than matter. */
function strayQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"', 1); at !== -1 && count <= mostStray; at = text.indexOf('"', at + 1)) {
    const around = `${text[at - 1] ?? ""}${text[at + 1] ?? ""}`;
    if (/^[\p{L}\d]{2}$/u.test(around)) count++;
  }
  return count;
}

/** What is left of the line from a place on, and the text below it. */
function cutLine(text: string, from: number): readonly [line: string, below?: string] {
  const lineEnd = /\r\n?|\n/gu;
  lineEnd.lastIndex = from;
  const end = lineEnd.exec(text);
  return end === null ? [text.slice(from)] : [text.slice(from, end.index), text.slice(lineEnd.lastIndex)];
}

/** Splits line by line: quotation marks hold within their line, and where they do not, the line is plain text. */
function splitLines(
  text: string,
  { separator, most }: { readonly separator: Separator; readonly most: number },
  { rows, unclosed }: SplitRows,
): void {
  const mark = separator === "|" ? "\\|" : separator;
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${mark}][^${mark}]*)?)(?:${mark}|$)`, "uy");
  for (const line of text.split(/\r\n?|\n/u)) {
    if (rows.length >= most) return;
    const fields: string[] = [];
    field.lastIndex = 0;
    let end = -1;
    while (line.includes('"') && end < line.length) {
      const found = field.exec(line);
      if (found === null) break;
      fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
      end = field.lastIndex;
      // A separator at the very end is followed by one more field, and it is empty.
      if (end === line.length && line.endsWith(separator) && found[0].endsWith(separator)) fields.push("");
    }
    const isSound = end === line.length;
    if (!isSound && line.includes('"')) unclosed.push({ row: rows.length, column: fields.length });
    rows.push(isSound ? fields : line.split(separator));
  }
}
