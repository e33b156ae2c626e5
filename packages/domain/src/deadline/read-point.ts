import { parseDate } from "../date/parse-date.js";
import { parsePeriod } from "../date/parse-period.js";
import type { Period, Window } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import { ok, type Result } from "../issue/result.js";
import type { TextSpan } from "../text/normalise.js";
import { match, pattern } from "./phrase.js";

/** A day or a civil period named in a phrase; which one it is stays open while its year does. */
export interface Point extends TextSpan {
  readonly names: "day" | "period";
  /** What is written, completed where it leans on the point before it (`Quý I - II/2023`). */
  readonly written: string;
  readonly hasYear: boolean;
}

/** A point with its year: the day or the period it is. */
export type Resolved = Window & { readonly period: Period | null };

/** What a missing year is held against. */
export interface Near {
  readonly near?: PlainDate;
  readonly looking?: "forward" | "back";
}

/** The point that begins at a place of the text, or null. `after` is the point it follows in a list or a span. */
export function readPoint(text: string, at: number, after?: Point): Point | null {
  const day = match(text, at, dayForms);
  if (day !== null) return point("day", day[0], { start: at, end: at + day[0].length });
  const period = match(text, at, periodForms);
  if (period !== null) return point("period", period[0], { start: at, end: at + period[0].length });
  if (after?.names !== "period") return null;
  const unit = /^(?:quý|tháng)(?= )/u.exec(after.written)?.[0];
  const rest = unit === undefined ? null : match(text, at, unit === "quý" ? quarterNumber : monthNumber);
  return rest === null ? null : point("period", `${unit} ${rest[0]}`, { start: at, end: at + rest[0].length });
}

/** The day or period a point names; without its year the first that does not end before `near`. */
export function resolvePoint({ names, written }: Point, { near, looking = "forward" }: Near): Result<Resolved> {
  const context = near === undefined ? {} : { near, looking };
  if (names === "day") {
    const day = parseDate(written, context);
    return day.ok ? ok({ from: day.value, to: day.value, period: null }, day.notes) : day;
  }
  const read = parsePeriod(written, { ...context, calendar: "civil" });
  return read.ok ? ok({ from: read.value.from, to: read.value.to, period: read.value }, read.notes) : read;
}

function point(names: Point["names"], written: string, span: TextSpan): Point {
  return { names, written, hasYear: hasYear(names, written), ...span };
}

function hasYear(names: Point["names"], written: string): boolean {
  return names === "day" ? numbersIn(written).length === 3 : /\d{3,}|[/.] ?\d{2}$/u.test(written);
}

/** The numbers a point is written with: day, month and year of a day in that order. */
export function numbersIn(written: string): readonly number[] {
  return (written.match(/\d+/gu) ?? []).map(Number);
}

const dayForms = pattern(
  [
    "\\d{4}-\\d{1,2}-\\d{1,2}",
    "(?:ngày )?\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,6}",
    "(?:ngày )?\\d{1,2} ?[/-] ?\\d{1,2},? năm \\d{1,6}",
    "(?:ngày )?(?:mùng )?\\d{1,2} tháng \\d{1,2}(?: ?[,/.-]? ?(?:năm ?)?\\d{4})?",
    "(?:(?:ngày )?\\d{1,2} ?/|ngày \\d{1,2} ?[.-]) ?\\d{1,2}(?! ?[/.-] ?\\d)",
  ].join("|"),
);
const inYear = "(?: ?[/.] ?\\d{2,6}| ?- ?\\d{4}|,? ?năm ?\\d{1,6}| \\d{4})?";
const periodForms = pattern(
  [
    `tháng ?\\d{1,2}${inYear}`,
    "t ?\\d{1,2} ?/ ?\\d{4}",
    "\\d{1,2} ?[/-] ?\\d{4}",
    `(?:quý|q)[ .]{0,2}(?:[ivl]{1,3}|\\d{1,2})${inYear}`,
    "(?:0?[369]|ba|sáu|chín) tháng (?:đầu|cuối)(?: năm)?(?:,? ?\\d{4})?",
    "(?:0?[369]|12) tháng năm ?\\d{4}",
    "nửa (?:đầu|cuối) năm(?: \\d{4})?",
    "(?:cả )?năm ?\\d{4}",
    "(?:19|20)\\d{2}(?! ?/|-\\d{1,2}(?!\\d)| ?(?:ngày|tuần|tháng|năm|giờ)(?!\\p{L}))",
  ].join("|"),
);
const quarterNumber = pattern(`(?:[ivl]{1,3}|[1-4])${inYear}`);
const monthNumber = pattern(`\\d{1,2}${inYear}`);
