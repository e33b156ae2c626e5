import { parsePeriod, type Period, type PeriodCalendar } from "@de-an-06/domain";
import type { SheetCells } from "../cell/cell.js";
import { cleanLine, textOf } from "../cell/clean-text.js";

/** What a title above a table says, and the cell that says it. */
export interface Titled<T> {
  readonly value: T;
  readonly row: number;
  readonly column: number;
}

/** How the titles of tables name the period they are of, the narrowest first. */
const forms = [
  /từ (?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4} (?:đến|tới)(?: hết)?(?: ngày)? \d{1,2}[/.-]\d{1,2}[/.-]\d{4}/iu,
  /\d{1,2} tháng(?: đầu| cuối)? năm \d{4}/iu,
  /tháng \d{1,2}(?:\s*[/.-]\s*|,? năm )\d{4}/iu,
  /quý (?:[IV]{1,3}|[1-4])(?:\s*[/.-]\s*|,? năm )\d{4}/iu,
  /năm \d{4}/iu,
];

/** A title without the words that name its period. */
export function withoutPeriod(title: string): string {
  return forms.reduce((text, form) => text.replace(form, " "), title);
}

/** The period that the titles above a table name, and the row that names it; undefined where none or several do. */
export function periodInTitles(sheet: SheetCells, above: number, calendar: PeriodCalendar): Titled<Period> | undefined {
  for (const form of forms) {
    for (let row = 0; row < above; row++) {
      for (const [column, value] of (sheet.rows[row] ?? []).entries()) {
        const [text] = (typeof value === "string" && form.exec(cleanLine(textOf(value)))) || [];
        const read = text === undefined ? undefined : parsePeriod(text.replace(/ ngày/gu, ""), { calendar });
        if (read?.ok) return { value: read.value, row, column };
      }
    }
  }
  return undefined;
}
