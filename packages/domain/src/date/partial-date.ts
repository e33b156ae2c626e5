import { type Issue, issue } from "../issue/issue.js";
import { fail, isNonEmpty, ok, type Result } from "../issue/result.js";
import { normalise } from "../text/normalise.js";
import { yearsRead } from "./day-month-year.js";
import { daysInMonth } from "./plain-date.js";

/**
 * A day of which parts are blank (*ngày ghi chưa đủ*), as in drafts: `ngày … tháng 7 năm 2024`. At least one part is
 * there, and those that are fit one another.
 */
export interface PartialDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/**
 * What a text says about a day, blanks kept as blanks. Reads `30/11/2022`, `30.11.2022`, `30-11-2022`, `2022-11-30`,
 * `ngày 30 tháng 11 năm 2022`, `27/01`, `tháng 8/2021`, `năm 2023`, and any of them with dots or nothing where a part
 * is missing. The text is the day alone: `trước ngày …` is a deadline.
 *
 * An impossible day or month, a year of two digits and a year outside 1900 to 2100 are issues, all at once.
 *
 * @example
 * unwrap(parsePartialDate("ngày   tháng 7 năm 2024")) // => { year: 2024, month: 7 }
 */
export function parsePartialDate(text: string): Result<PartialDate> {
  const groups = text.length > longestText ? undefined : match(text);
  if (groups === undefined) return fail(issue("date.unreadable", {}));
  const year = readYear(groups.year);
  const month = groups.month === undefined ? undefined : Number(groups.month);
  const day = groups.day === undefined ? undefined : Number(groups.day);

  const monthExists = month === undefined || (month >= 1 && month <= 12);
  // Without a year a leap one is possible, without a month the longest.
  const leapYear = 2000;
  const days =
    month === undefined || !monthExists ? 31 : daysInMonth(typeof year === "number" ? year : leapYear, month);
  const issues: readonly Issue[] = [
    ...(typeof year === "object" ? [year] : []),
    ...(monthExists ? [] : [issue("date.month-not-in-year", {})]),
    ...(day !== undefined && (day < 1 || day > days) ? [issue("date.day-not-in-month", { days })] : []),
  ];
  if (isNonEmpty(issues)) return fail(...issues);
  return ok({
    ...(typeof year === "number" ? { year } : {}),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  });
}

/** The year some digits give, the issue that they do not give one, or undefined when there are none. */
export function readYear(digits: string | undefined): number | Issue | undefined {
  if (digits === undefined) return undefined;
  if (digits.length === 2) return issue("date.two-digit-year", {});
  const year = Number(digits);
  return year < yearsRead.minimum || year > yearsRead.maximum ? issue("date.year-out-of-range", yearsRead) : year;
}

/** No way of writing a day is longer; what is would only cost time. */
const longestText = 200;

const day = "(?<day>\\d{1,2})";
const month = "(?<month>\\d{1,2})";
const year = "(?<year>\\d{1,6})";

/** The ways a day is written, in normalised text whose blanks are gone. */
const forms = [
  `(?<year>\\d{4})(?<mark>[/.-])${month}(?:\\k<mark>${day})?`,
  `(?:ngày ?)?${day}? ?(?<mark>[/.-]) ?${month}? ?\\k<mark> ?${year}?`,
  `(?:ngày ?)?${day} ?[/.-] ?${month}(?:,? năm ${year})?`,
  `(?:ngày ?)?(?:m[ùồ]ng ?)?${day}? ?tháng ?${month}?(?: ?[,/.-]? ?(?:năm ?)?${year}?)?`,
  `${month} ?[/.-] ?(?<year>\\d{4,6})`,
  `năm ${year}`,
  `(?<year>\\d{4})`,
  `ngày ${day}`,
].map((form) => new RegExp(`^${form}$`, "u"));

function match(text: string): { year?: string; month?: string; day?: string } | undefined {
  const written = normalise(text)
    .replace(/\.{2,}|…+/gu, " ")
    .replace(/ +/gu, " ")
    .replace(/ ?[.,;]$/u, "")
    .trim();
  for (const form of forms) {
    const groups = form.exec(written)?.groups;
    if (groups !== undefined && (groups.year ?? groups.month ?? groups.day) !== undefined) return groups;
  }
  return undefined;
}
