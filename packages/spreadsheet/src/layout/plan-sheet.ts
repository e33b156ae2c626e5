import type { CellStyle } from "hucre/xlsx";
import { remarkLook, subtitleLook, titleLook } from "./look.js";
import type { PrintedSheet } from "./printed-sheet.js";

/** Where everything of a printed sheet stands; rows and columns are counted from zero. */
export interface SheetPlan {
  /** The lines above and below the table, each merged over the page. */
  readonly lines: readonly PlannedLine[];
  readonly header: number;
  /** Rows of the header: two where columns are grouped. */
  readonly depth: number;
  /** The first row of the table. */
  readonly first: number;
  /** The last row of the table, the first where it has none. */
  readonly bottom: number;
  /** The last row that is printed. */
  readonly end: number;
  /** The last column that is printed. */
  readonly right: number;
}

/** One line of text over the whole page. */
export interface PlannedLine {
  readonly row: number;
  readonly text: string;
  readonly style: CellStyle;
}

/** What a sheet holds besides the rows of its table. */
export type SheetFrame = Omit<PrintedSheet, "rows" | "spareRows">;

/** Title and subtitles, a blank row, a table of so many rows, a blank row, remarks. */
export function planSheet({ title, subtitles, columns, remarks = [] }: SheetFrame, rows: number): SheetPlan {
  const header = subtitles.length + 2;
  const depth = columns.some(({ group }) => group !== undefined) ? 2 : 1;
  const first = header + depth;
  const bottom = first + Math.max(1, rows) - 1;
  const below = bottom + 2;
  return {
    lines: [
      { row: 0, text: title, style: titleLook },
      ...subtitles.map((text, i) => ({ row: 1 + i, text, style: subtitleLook })),
      ...remarks.map((text, i) => ({ row: below + i, text, style: remarkLook })),
    ],
    header,
    depth,
    first,
    bottom,
    end: remarks.length === 0 ? bottom : below + remarks.length - 1,
    right: columns.findLastIndex((column) => !column.unprinted),
  };
}

/** The row the first row of a table will stand in, counted from zero: what formulas have to know before rows are made. */
export function firstRowOf(sheet: Pick<PrintedSheet, "subtitles" | "columns">): number {
  return planSheet({ name: "", title: "", ...sheet }, 0).first;
}
