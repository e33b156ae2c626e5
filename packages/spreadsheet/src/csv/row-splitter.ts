import type Papa from "papaparse";
import { Stop } from "../workbook/stop.js";
import type { Separator } from "./find-separator.js";

/** Each one costs another pass; after so many, fields no longer go on over the end of their line. */
const mostUnclosed = 4;
/** So many quotation marks amid words are no slips of the pen, and the library keeps an error for each. */
const mostStray = 10_000;
/** A quotation mark is taken for one that is never closed when so much follows without it. */
const longestOpen = 4_000_000;

/**
 * Splits a text that comes piece by piece into rows. A quotation mark that is never closed, or closed amid a field, would
 * swallow the rows that follow: its line is read as plain text instead, and the lines below as usual.
 */
export class RowSplitter {
  /** Where a quotation mark was opened and not closed as it must be. */
  readonly unclosed: { readonly row: number; readonly column: number }[] = [];
  readonly #papa: typeof Papa;
  readonly #separator: Separator;
  readonly #newline: "\n" | "\r" | "\r\n";
  #rest = "";
  #rows = 0;
  #stray = 0;

  /**
   * For one text.
   *
   * @param beginning - So much of the text that it shows how its lines end.
   */
  constructor(
    papa: typeof Papa,
    { separator, beginning }: { readonly separator: Separator; readonly beginning: string },
  ) {
    this.#papa = papa;
    this.#separator = separator;
    this.#newline = newlineOf(beginning);
  }

  /** The rows that are whole with this piece; with the last piece all that are left. */
  split(piece: string, isLast: boolean): (readonly string[])[] {
    this.#stray += strayQuotes(piece);
    this.#rest += piece;
    const rows: (readonly string[])[] = [];
    const first = this.#rows;
    while (this.#rest !== "") {
      this.#rows = first + rows.length;
      const isHopeless = this.unclosed.length >= mostUnclosed || this.#stray > mostStray;
      if (isHopeless ? this.#splitLines(rows, isLast) : this.#splitFields(rows, isLast)) break;
    }
    this.#rows = first + rows.length;
    return rows;
  }

  /** Splits until a quotation mark is in the way; answers whether there is nothing more to do. */
  #splitFields(rows: (readonly string[])[], isLast: boolean): boolean {
    let isFinal = isLast;
    let parsed = this.#parse(this.#rest, !isFinal);
    if (!isFinal && parsed.data.length === 0 && this.#rest.length > longestOpen) {
      isFinal = true;
      parsed = this.#parse(this.#rest, false);
    }
    const { data, errors, meta } = parsed;
    // What is wrong with a row that is not whole may be its end that is missing.
    const wrong = errors.find(({ code, row = 0 }) => code.endsWith("Quotes") && (isFinal || row < data.length));
    if (wrong?.index === undefined) {
      if (isFinal && !isLast) throw new Stop("columns");
      for (const row of data) rows.push(row);
      // The line end behind the last row begins no other.
      if (isLast && data.at(-1)?.join("") === "") rows.pop();
      this.#rest = isLast ? "" : this.#rest.slice(meta.cursor);
      return true;
    }
    const from = wrong.index - 1;
    const sound = this.#parse(this.#rest.slice(0, from), false).data;
    const cut = (sound.pop() ?? []).slice(0, -1);
    for (const row of sound) rows.push(row);
    this.unclosed.push({ row: this.#rows + sound.length, column: cut.length });
    const [line, below] = cutLine(this.#rest, from);
    rows.push([...cut, ...line.split(this.#separator)]);
    this.#rest = below;
    return false;
  }

  #parse(input: string, leavesLast: boolean): Papa.ParseResult<string[]> {
    const parser = new this.#papa.Parser({ delimiter: this.#separator, newline: this.#newline });
    return parser.parse(input, 0, leavesLast) as Papa.ParseResult<string[]>;
  }

  /** Splits line by line: quotation marks hold within their line, and where they do not, the line is plain text. */
  #splitLines(rows: (readonly string[])[], isLast: boolean): boolean {
    const end = isLast ? this.#rest.length : Math.max(this.#rest.lastIndexOf("\n"), this.#rest.slice(0, -1).lastIndexOf("\r")) + 1; // prettier-ignore
    if (end === 0) return true;
    const lines = this.#rest.slice(0, end).split(/\r\n?|\n/u);
    if (lines.at(-1) === "") lines.pop();
    this.#rest = this.#rest.slice(end);
    const mark = this.#separator === "|" ? "\\|" : this.#separator;
    const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${mark}][^${mark}]*)?)(?:${mark}|$)`, "uy");
    for (const line of lines) {
      const fields = line.includes('"') ? fieldsOf(line, field, this.#separator) : { fields: [], isSound: false };
      if (!fields.isSound && line.includes('"'))
        this.unclosed.push({ row: this.#rows + rows.length, column: fields.fields.length });
      rows.push(fields.isSound ? fields.fields : line.split(this.#separator));
    }
    return true;
  }
}

function fieldsOf(line: string, field: RegExp, separator: Separator) {
  const fields: string[] = [];
  field.lastIndex = 0;
  let end = -1;
  while (end < line.length) {
    const found = field.exec(line);
    if (found === null) break;
    fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    end = field.lastIndex;
    // A separator at the very end is followed by one more field, and it is empty.
    if (end === line.length && line.endsWith(separator) && found[0].endsWith(separator)) fields.push("");
  }
  return { fields, isSound: end === line.length };
}

/** How lines end: as most of those of the beginning do. */
function newlineOf(beginning: string): "\n" | "\r" | "\r\n" {
  const [feeds, returns, both] = ["\n", "\r", "\r\n"].map((end) => beginning.split(end).length - 1);
  if (returns === 0 || (feeds !== 0 && beginning.indexOf("\n") < beginning.indexOf("\r"))) return "\n";
  return (both ?? 0) >= (returns ?? 0) / 2 ? "\r\n" : "\r";
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
function cutLine(text: string, from: number): readonly [line: string, below: string] {
  const lineEnd = /\r\n?|\n/gu;
  lineEnd.lastIndex = from;
  const end = lineEnd.exec(text);
  return end === null ? [text.slice(from), ""] : [text.slice(from, end.index), text.slice(lineEnd.lastIndex)];
}
