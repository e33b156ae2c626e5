import { fromDayNumber } from "@de-an-06/domain";
import type { Cell, Sheet } from "hucre/xlsx";
import { type CellValue, errorValues, type Merge, type SheetCells } from "../cell/cell.js";
import { shownAs } from "../workbook/number-formats.js";

const msPerDay = 86_400_000;
const march1900 = -25_508;
const end9999 = 2_932_896;

/** A sheet of the reading library as ours: days without time or zone, errors named, trailing blanks gone. */
export function toCells(sheet: Sheet, merges: readonly Merge[]): SheetCells {
  const rows = sheet.rows.map((row, r) => {
    let end = row.length;
    while (end > 0 && (row[end - 1] ?? null) === null) end--;
    return row.slice(0, end).map((value, c) => toValue(value, () => sheet.cells?.get(`${r},${c}`)));
  });
  return { name: sheet.name, rows, merges };
}

/**
 * One value as ours.
 *
 * @param details - What the library knows of the cell besides its value; looked up only where it decides.
 */
function toValue(value: Sheet["rows"][number][number], details: () => Cell | undefined): CellValue {
  if (typeof value === "string")
    return errorValues.has(value) && details()?.type === "error" ? { error: value } : value;
  if (!(value instanceof Date)) return value ?? null;
  const number = Math.floor(value.getTime() / msPerDay);
  // A time of day without a day, or a number too large for any calendar, shown as a date.
  if (!(number >= march1900 && number <= end9999)) return { error: "#NUM!" };
  const day = fromDayNumber(number);
  return shownAs(details()?.style?.numFmt ?? "") === "month" ? { day, month: true } : { day };
}
