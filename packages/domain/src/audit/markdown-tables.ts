import type { TextPlace } from "./claim.js";

/** A cell of a table in a text: what it holds, and where that stands. */
export interface MarkdownCell {
  readonly text: string;
  readonly place: TextPlace;
}

/** The tables of a text: lines that follow one another and begin with `|`; the line of dashes is left out. */
export function tablesIn(text: string): MarkdownCell[][][] {
  const tables: MarkdownCell[][][] = [];
  let isOpen = false;
  for (let start = 0, line = 1; start < text.length; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const bar = start + (/^[ \t]{0,8}/.exec(text.slice(start, start + 8))?.[0].length ?? 0);
    const isRow = text.charAt(bar) === "|";
    if (isRow && !isOpen) tables.push([]);
    const cells = isRow ? cellsIn(text, { start, bar, end, line }) : [];
    if (cells.some((cell) => !/^:?-*:?$/.test(cell.text))) tables.at(-1)?.push(cells);
    isOpen = isRow;
    start = end + 1;
  }
  return tables;
}

function cellsIn(
  text: string,
  { start, bar, end, line }: { start: number; bar: number; end: number; line: number },
): MarkdownCell[] {
  const cells: MarkdownCell[] = [];
  for (let from = bar + 1; from < end;) {
    const next = text.indexOf("|", from);
    const to = next < 0 || next > end ? end : next;
    const raw = text.slice(from, to);
    const offset = from + (raw.length - raw.trimStart().length);
    const shown = raw.trim();
    const isTail = to === end && shown === "";
    if (!isTail) cells.push({ text: shown, place: { line, column: offset - start + 1, offset, length: shown.length } });
    from = to + 1;
  }
  return cells;
}
