import type { Page } from "./page.js";
import { printable, textWidth, wrap } from "./text-width.js";

/** A column of a table: its head and where its text stands. */
export interface Column {
  readonly head: string;
  readonly align?: "left" | "right";
  /** The least width it may be squeezed to. */
  readonly least?: number;
  /** How much of the page it deserves against the others when room is short; 1 unless said. */
  readonly weight?: number;
}

/** One cell: text, or text with the colour all of it gets. */
export type Cell = string | { readonly text: string; readonly paint: (text: string) => string };

/** What a table has besides its rows. */
export interface TableExtras {
  /** Whether a line is drawn between rows, for rows of several lines. */
  readonly ruled?: boolean;
  /** The row of totals, below a line of its own. */
  readonly foot?: readonly Cell[];
}

/**
 * A table that fits the page: columns as wide as their text while there is room, then the widest give way first and
 * their text is broken between words.
 *
 * Written here because the table libraries cut a word that is longer than its column, do not fit a given width, and let
 * the terminal's own control characters through from a cell.
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { ruled = false, foot, paint, width }: Pick<Page, "paint" | "width"> & TableExtras,
): string {
  const cleaned = (row: readonly Cell[]) => columns.map((_, i) => clean(row[i] ?? ""));
  const head = columns.map((column) => clean({ text: column.head, paint: paint.bold }));
  const body = rows.map(cleaned);
  const total = foot === undefined ? [] : [cleaned(foot)];
  const widths = fit(columns, [head, ...body, ...total], width - 3 * columns.length - 1);
  const rule = (left: string, middle: string, right: string) =>
    paint.dim(left + widths.map((one) => "─".repeat(one + 2)).join(middle) + right);
  const print = (row: readonly Painted[]) => formatRow(row, { columns, widths, bar: paint.dim("│") });
  const between = rule("├", "┼", "┤");
  return [
    rule("┌", "┬", "┐"),
    ...print(head),
    between,
    ...body.flatMap((row, i) => (ruled && i > 0 ? [between, ...print(row)] : print(row))),
    ...total.flatMap((row) => [between, ...print(row)]),
    rule("└", "┴", "┘"),
  ].join("\n");
}

interface Layout {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly bar: string;
}

function formatRow(row: readonly Painted[], { columns, widths, bar }: Layout): string[] {
  const cells = row.map(({ text }, i) => wrap(text, widths[i] ?? 0));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const parts = cells.map((lines, i) => {
      const line = lines[at] ?? "";
      const space = " ".repeat(Math.max(0, (widths[i] ?? 0) - textWidth(line)));
      const painted = line === "" ? "" : (row[i]?.paint(line) ?? line);
      return columns[i]?.align === "right" ? space + painted : painted + space;
    });
    return `${bar} ${parts.join(` ${bar} `)} ${bar}`;
  });
}

type Painted = Exclude<Cell, string>;

function clean(cell: Cell): Painted {
  return typeof cell === "string" ? { text: printable(cell), paint: String } : { ...cell, text: printable(cell.text) };
}

/** The width of each column: the widest give way first, none below its least while another can still give. */
function fit(columns: readonly Column[], rows: readonly (readonly Painted[])[], room: number): number[] {
  const natural = columns.map((_, i) => rows.reduce((most, row) => Math.max(most, widestLine(row[i]?.text ?? "")), 1));
  const widths = [...natural];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    const asked = widest(widths, columns);
    const at =
      asked >= 0
        ? asked
        : widest(
            widths,
            columns.map(() => ({})),
          );
    if (at < 0) break;
    widths[at] = (widths[at] ?? 1) - 1;
  }
  return widths;
}

/** The column that is widest for its weight among those above their least width, or −1. */
function widest(widths: readonly number[], columns: readonly Pick<Column, "least" | "weight">[]): number {
  let at = -1;
  let most = 0;
  for (const [i, { least = 1, weight = 1 }] of columns.entries()) {
    const width = widths[i] ?? 1;
    if (width > least && width / weight > most) [at, most] = [i, width / weight];
  }
  return at;
}

function widestLine(text: string): number {
  return text.split("\n").reduce((most, line) => Math.max(most, textWidth(line)), 0);
}
