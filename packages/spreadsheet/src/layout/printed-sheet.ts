import type { CellValue } from "../cell/cell.js";

/** How a column of a printed table looks. Widths are in characters, as Excel counts them. */
export interface PrintedColumn {
  readonly header: string;
  /** What stands over the headers of columns side by side that have the same one. */
  readonly group?: string;
  readonly width: number;
  readonly align?: "left" | "center" | "right";
  readonly format?: "text" | "day" | "count" | "percent";
  /** Of a percentage; two unless said. */
  readonly decimals?: number;
  /** What fills the cells that hold just this text. */
  readonly colours?: ReadonlyMap<string, Colours>;
  /** Values offered in a drop-down. Other values stay allowed unless `strict`. */
  readonly choices?: { readonly values: readonly string[]; readonly strict?: boolean };
  /** A hint shown when a cell of the column is entered. */
  readonly hint?: string;
  /** Kept off the printed page: what a machine reads back and a reader of the page does not need. */
  readonly unprinted?: boolean;
}

/** Colours of a cell as RRGGBB. */
export interface Colours {
  readonly fill: string;
  readonly font: string;
}

/** A sheet as an office prints it: title, table, remarks below. */
export interface PrintedSheet {
  readonly name: string;
  readonly title: string;
  /** Lines below the title. */
  readonly subtitles: readonly string[];
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  /** Offers to filter by each column, and keeps the first two in view. */
  readonly filtered?: boolean;
  /** Blank rows below, framed and ready to be filled in. */
  readonly spareRows?: number;
  /** Lines below the table. */
  readonly remarks?: readonly string[];
  /** `page` is what pages are called there, *Trang* unless said. */
  readonly footer?: { readonly left?: string; readonly right?: string; readonly page?: string };
}

/** A cell that is calculated (*ô công thức*), with the value it has now. */
export interface PrintedFormula {
  /** As Excel takes it, without `=`. */
  readonly formula: string;
  readonly value: string | number;
}

/** What a cell of a printed table holds. */
export type PrintedCell = CellValue | PrintedFormula;

/** What a cell shows: a formula its value. */
export function shownIn(cell: PrintedCell): CellValue {
  return isFormula(cell) ? cell.value : cell;
}

/** Whether a cell is calculated. */
export function isFormula(cell: PrintedCell): cell is PrintedFormula {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

/** One row of the table; `strong` for totals, `faint` for examples. */
export interface PrintedRow {
  readonly cells: readonly PrintedCell[];
  readonly look?: "strong" | "faint";
}

/** Every look a row can have. */
export const rowLooks = [undefined, "strong", "faint"] as const satisfies readonly PrintedRow["look"][];
