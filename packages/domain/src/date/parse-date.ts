import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import { fromDayParts } from "./day-arithmetic.js";
import { readDayMonthYear } from "./day-month-year.js";
import { parsePartialDate } from "./partial-date.js";
import { daysInMonth, type PlainDate } from "./plain-date.js";
import { assumeYear, type YearContext } from "./assumed-year.js";

/**
 * The day a text names (*ngày*): `30/11/2022`, `30.11.2022`, `15-11-2022`, `2022-11-30`, `ngày 01 tháng 11 năm 2022`.
 * Day before month, always; years 1900 to 2100.
 *
 * A day without its year (`27/01`) is resolved against `near` and noted; see {@link YearContext} for the rule. A blank
 * day or month is an issue here and a value of {@link parsePartialDate}; an impossible day (`30/2`) and a year of two
 * digits are issues. Never throws.
 *
 * @example
 * unwrap(parseDate("ngày 01 tháng 11 năm 2022")) // => "2022-11-01"
 * unwrap(parseDate("27/01", { near: plainDate("2022-12-30") })) // => "2023-01-27"
 */
export function parseDate(text: string, context: YearContext = {}): Result<PlainDate> {
  const common = readDayMonthYear(text);
  if (common !== null) return ok(common);
  const partial = parsePartialDate(text);
  if (!partial.ok) return partial;
  const { year, month, day } = partial.value;
  if (month === undefined || day === undefined) return fail(issue("date.incomplete", {}));
  if (year !== undefined) return ok(fromDayParts({ year, month, day }));

  const assumed = assumeYear(context, (inYear) => {
    if (day > daysInMonth(inYear, month)) return null;
    const one = fromDayParts({ year: inYear, month, day });
    return { from: one, to: one };
  });
  return "note" in assumed ? ok(fromDayParts({ year: assumed.year, month, day }), [assumed.note]) : fail(assumed);
}
