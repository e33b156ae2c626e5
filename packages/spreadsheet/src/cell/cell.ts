import type { PlainDate } from "@de-an-06/domain";

/**
 * What a cell holds (*giá trị của ô*). Text stays text (`"001"`, `"1.093"`); a day is a day whatever way it is shown;
 * `month` says that the cell shows only the month of its day (Excel turns a typed `1/2023` into that). A formula whose result
 * nobody has stored is *unresolved*: programs that write workbooks without calculating leave it so.
 */
export type CellValue =
  | string
  | number
  | boolean
  | { readonly day: PlainDate; readonly month?: true }
  | { readonly error: string }
  | { readonly unresolved: "formula" }
  | null;

/** A rectangle of cells that are merged, zero-based, both ends inside. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as it was read: `rows[0]` is row 1, blank rows included, so that every cell keeps its address. */
export interface SheetCells {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
}

/** The errors that Excel writes into cells. */
export const errorValues: ReadonlySet<string> = new Set([
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "#VALUE!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

/** The value at a zero-based place, null outside the sheet. */
export function valueAt(sheet: SheetCells, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

/** The rows of a sheet that can be looked at: all of them, or those around the one being read. */
export interface RowsInSight {
  readonly name: string;
  readonly merges: readonly Merge[];
  /** Blank outside the sheet, and out of sight. */
  readonly row: (row: number) => readonly CellValue[];
}

/** All rows of a sheet. */
export function inSight({ name, merges, rows }: SheetCells): RowsInSight {
  return { name, merges, row: (row) => rows[row] ?? noCells };
}

const noCells: readonly CellValue[] = [];

/** Whether a cell holds nothing to read: null, or only white space. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && !/[^\s\u200b\ufeff]/u.test(value));
}
