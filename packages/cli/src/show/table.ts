import type { Page } from "./page.js";
import { printable, textWidth, wrap } from "./text-width.js";

/** A column of a table: its head, where its text stands, and the least width it may be squeezed to. */
export interface Column {
  readonly head: string;
  readonly align?: "left" | "right";
  readonly least?: number;
}

/** One cell: text, or text with the colour all of it gets. */
export type Cell = string | { readonly text: string; readonly paint: (text: string) => string };

/**
 * A table that fits the page: columns as wide as their text while there is room, then the widest give way first and
 * their text is broken between words. `ruled` draws a line between rows, for rows of several lines.
 *
 * Written here because the table libraries cut a word that is longer than its column, do not fit a given width, and let
 * the terminal's own control characters through from a cell.
 */
export function formatTable(columns: readonly Column[], rows: readonly (readonly Cell[])[], page: Page & { ruled?: boolean }): string {
  const heads: Cell[] = columns.map(({ head }) => ({ text: head, paint: page.paint.bold }));
  const body = rows.map((row) => columns.map((_, i) => clean(row[i] ?? "")));
  const widths = fit(columns, [heads.map(clean), ...body], page.width - 3 * columns.length - 1);
  const rule = (left: string, middle: string, right: string) =>
    page.paint.dim(left + widths.map((width) => "─".repeat(width + 2)).join(middle) + right);
  const print = (row: readonly Cell[]) => formatRow(row.map(clean), { columns, widths, bar: page.paint.dim("│") });
  return [
    rule("┌", "┬", "┐"),
    ...print(heads),
    rule("├", "┼", "┤"),
    ...body.flatMap((row, i) => (page.ruled && i > 0 ? [rule("├", "┼", "┤"), ...print(row)] : print(row))),
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
  const natural = columns.map((_, i) => Math.max(1, ...rows.flatMap((row) => (row[i]?.text ?? "").split("\n").map(textWidth))));
  const least = columns.map((column, i) => Math.min(natural[i] ?? 1, column.least ?? 1));
  const widths = [...natural];
  for (let over = sum(widths) - room; over > 0; over--) {
    const at = widestAbove(widths, least) ?? widestAbove(widths, columns.map(() => 1));
    if (at === null) break;
    widths[at] = (widths[at] ?? 1) - 1;
  }
  return widths;
}

function widestAbove(widths: readonly number[], least: readonly number[]): number | null {
  let at: number | null = null;
  for (const [i, width] of widths.entries()) {
    if (width > (least[i] ?? 1) && (at === null || width > (widths[at] ?? 0))) at = i;
  }
  return at;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
