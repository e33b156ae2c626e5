import { fromDayNumber } from "@de-an-06/domain";
import type { Cell, Sheet } from "hucre/xlsx";
import type { CellValue, Merge, SheetCells } from "../cell/cell.js";
import type { CellPlace } from "./trim-sheet.js";
import { isMonthFormat } from "./trim-styles.js";

const errors = new Set([
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
const msPerDay = 86_400_000;
const march1900 = -25_508;
const end9999 = 2_932_896;

/** A sheet of the reading library as ours: days without time or zone, errors named, trailing blanks gone. */
export function toCells(
  sheet: Sheet,
  { merges, unresolved }: { readonly merges: readonly Merge[]; readonly unresolved: readonly CellPlace[] },
): SheetCells {
  const rows = sheet.rows.map((row, r) => {
    let end = row.length;
    while (end > 0 && (row[end - 1] ?? null) === null) end--;
    return row.slice(0, end).map((value, c) => toValue(value, () => sheet.cells?.get(`${r},${c}`)));
  });
  for (const { row, column } of unresolved) {
    const cells = (rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = { unresolved: "formula" };
  }
  return { name: sheet.name, rows, merges };
}

/**
 * One value as ours.
 *
 * @param details - What the library knows of the cell besides its value; looked up only where it decides.
 */
function toValue(value: Sheet["rows"][number][number], details: () => Cell | undefined): CellValue {
  if (typeof value === "string") return errors.has(value) && details()?.type === "error" ? { error: value } : value;
  if (!(value instanceof Date)) return value ?? null;
  const number = Math.floor(value.getTime() / msPerDay);
  // A time of day without a day, or a number too large for any calendar, shown as a date.
  if (!(number >= march1900 && number <= end9999)) return { error: "#NUM!" };
  const day = fromDayNumber(number);
  return isMonthFormat(details()?.style?.numFmt ?? "") ? { day, month: true } : { day };
}
