import { cellAddress } from "../cell/address.js";
import { type SheetCells, valueAt } from "../cell/cell.js";
import { type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";

const written = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\s*$/u;

/**
 * Says which days of some columns may be meant otherwise: where a column holds a day that only the American order (month
 * before day) makes one, every other that both orders make a day is in doubt.
 */
export function sayDoubtfulDays(
  sheet: SheetCells,
  { columns, from, to }: { readonly columns: ReadonlyMap<string, number>; readonly from: number; readonly to: number },
  add: (issue: SheetIssue) => void,
): void {
  for (const [header, column] of columns) {
    let isAmerican = false;
    const doubtful: number[] = [];
    for (let row = from; row < to; row++) {
      const value = valueAt(sheet, row, column);
      const parts = typeof value === "string" && value.length < 14 ? written.exec(value) : null;
      if (parts === null) continue;
      const [first, second] = [Number(parts[1]), Number(parts[2])];
      if (first <= 12 && second > 12 && second <= 31) isAmerican = true;
      else if (first <= 12 && second <= 12 && first !== second) doubtful.push(row);
    }
    if (!isAmerican) continue;
    for (const row of doubtful) {
      const where = { sheet: sheet.name, cell: cellAddress(row, column), header };
      add(sheetIssue("cell.day-order-doubtful", {}, { where }));
    }
  }
}
