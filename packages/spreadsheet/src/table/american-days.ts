import { cellAddress } from "../cell/address.js";
import type { CellValue } from "../cell/cell.js";
import type { IssueList } from "../issue/issue-list.js";
import { sheetIssue } from "../issue/sheet-issue.js";

const written = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\s*$/u;
/** So many days in doubt are remembered by their row while nobody knows yet; more are counted. */
const mostHeld = 10_000;

/**
 * Says which days of some columns may be meant otherwise: where a column holds a day that only the American order (month
 * before day) makes one, every other that both orders make a day is in doubt. Answers what is to be told of each row.
 *
 * @param columns - The columns that hold days, by their header.
 */
export function doubtfulDays(
  sheet: string,
  columns: ReadonlyMap<string, number>,
  issues: Pick<IssueList, "add" | "count">,
): (row: number, cells: readonly CellValue[]) => void {
  const watched = Array.from(columns, ([header, column]) => ({ header, column, isAmerican: false, held: [] as number[], more: 0 })); // prettier-ignore
  return (row, cells) => {
    for (const one of watched) {
      const value = cells[one.column];
      const parts = typeof value === "string" && value.length < 14 ? written.exec(value) : null;
      if (parts === null) continue;
      const [first, second] = [Number(parts[1]), Number(parts[2])];
      const { header, column } = one;
      const say = (at: number) => issues.add(sheetIssue("cell.day-order-doubtful", {}, { where: { sheet, cell: cellAddress(at, column), header } })); // prettier-ignore
      if (first <= 12 && second > 12 && second <= 31) {
        for (const at of one.held.splice(0)) say(at);
        issues.count(one.more);
        one.isAmerican = true;
        one.more = 0;
      } else if (first <= 12 && second <= 12 && first !== second) {
        if (one.isAmerican) say(row);
        else if (one.held.length < mostHeld) one.held.push(row);
        else one.more++;
      }
    }
  };
}
