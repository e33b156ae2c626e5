import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import { normalise } from "../text/normalise.js";
import { assumeYear, type YearContext } from "./assumed-year.js";
import { parseDate } from "./parse-date.js";
import { readYear } from "./partial-date.js";
import {
  customPeriod,
  type Grain,
  type Period,
  type PeriodCalendar,
  period,
  readPeriodId,
  type Window,
} from "./period.js";
import { readPeriodName } from "./period-name.js";

/** The calendar a period's name is read on, and what a missing year is held against. */
export interface PeriodContext extends YearContext {
  readonly calendar: PeriodCalendar;
}

/**
 * The period a text names (*kỳ*): `Tháng 8/2021`, `Quý III/2021`, `quý 3 năm 2021`, `6 tháng đầu năm 2024`,
 * `9 tháng năm 2024`, `Năm 2023`, an id (`2024-Q2`), from one day or period to another (`từ 15/12/2023 đến 14/6/2024`,
 * `Quý IV/2025 - Quý II/2026`). Days in brackets after a name are the window it really has.
 *
 * A name without its year is resolved against `near` and noted; `Quy I` is read as `Quý I` and noted. The thirteenth
 * month, the fifth quarter and a year of two digits are issues. Never throws.
 *
 * @example
 * unwrap(parsePeriod("6 tháng đầu năm 2024", { calendar: "reporting" })).to // => "2024-06-14"
 * unwrap(parsePeriod("quý II", { calendar: "civil", near: plainDate("2023-01-10") })).id // => "2023-Q2"
 */
export function parsePeriod(text: string, context: PeriodContext): Result<Period> {
  if (text.length > longestText) return unreadable;
  const written = normalise(text).replace(/ ?[.,;]$/u, "");
  const bracket = written.endsWith(")") ? written.lastIndexOf("(") : -1;
  if (bracket > 0) return parseWindowed(written.slice(0, bracket), written.slice(bracket + 1, -1), context);
  const named = parseNamed(written, context);
  if (named.ok || named.issues[0].code !== "period.unreadable") return named;
  const span = parseSpan(written, context);
  return span.ok ? ok(customPeriod(span.value, context.calendar), span.notes) : span;
}

/** One period by its id or name. */
function parseNamed(written: string, context: PeriodContext): Result<Period> {
  const id = written.toUpperCase();
  const known = readPeriodId(id);
  const name: Result<{ year: string | undefined; suffix: string }> =
    known === null ? readPeriodName(written) : ok({ year: id.slice(0, 4), suffix: id.slice(4) });
  if (!name.ok) return name;
  const { suffix } = name.value;
  const inYear = (year: number) => period(`${year}${suffix}`, context.calendar);
  const year = readYear(name.value.year);
  if (typeof year === "object") return fail(year);
  if (year !== undefined) return ok(inYear(year), name.notes);
  const assumed = assumeYear(context, inYear);
  return "note" in assumed ? ok(inYear(assumed.year), [...name.notes, assumed.note]) : fail(assumed);
}

/** A named period and, from the brackets after it, the window it really has. */
function parseWindowed(name: string, brackets: string, context: PeriodContext): Result<Period> {
  const named = parseNamed(name.trim(), context);
  if (!named.ok) return named;
  const window = parseSpan(brackets.trim(), context);
  if (!window.ok) return window;
  if (named.value.grain === "custom") return unreadable;
  return ok(period(named.value.id, context.calendar, window.value), [...named.notes, ...window.notes]);
}

/** From one day to another, or from one period to another of the same grain; the first may leave its year to the second. */
function parseSpan(written: string, context: PeriodContext): Result<Window> {
  const ends = spanForms.map((form) => form.exec(written)?.groups).find((groups) => groups !== undefined);
  if (ends === undefined) return unreadable;
  const to = parseEnd(ends.to ?? "", context);
  if (!to.ok) return to;
  const from = parseEnd(ends.from ?? "", { ...context, near: to.value.to, looking: "back" });
  if (!from.ok) return from;
  if (from.value.grain !== to.value.grain) return unreadable;
  if (from.value.from > to.value.to) return fail(issue("period.window-reversed", {}));
  return ok({ from: from.value.from, to: to.value.to }, [...from.notes, ...to.notes]);
}

function parseEnd(written: string, context: PeriodContext): Result<Window & { grain: Grain | "day" }> {
  const named = parseNamed(written, context);
  if (named.ok || named.issues[0].code !== "period.unreadable") return named;
  const day = parseDate(written, context);
  if (day.ok) return ok({ grain: "day", from: day.value, to: day.value }, day.notes);
  return day.issues[0].code === "date.unreadable" || day.issues[0].code === "date.incomplete" ? unreadable : day;
}

/** Where a span is cut: at the word, at a dash beside a space, at the only dash. */
const spanForms = [
  /^(?:từ |giai đoạn )?(?<from>.+?) (?:đến|tới)(?: hết)? (?<to>.+)$/u,
  /^(?:giai đoạn )?(?<from>.+?)(?: -|- ) ?(?<to>.+)$/u,
  /^(?:giai đoạn )?(?<from>[^-]+)-(?<to>[^-]+)$/u,
];

/** No way of writing a period is longer; what is would only cost time. */
const longestText = 200;
const unreadable: Result<never> = fail(issue("period.unreadable", {}));
