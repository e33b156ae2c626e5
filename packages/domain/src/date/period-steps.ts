import { addDays, daysBetween, toDayParts } from "./day-arithmetic.js";
import {
  customPeriod,
  type Grain,
  monthsIn,
  type Period,
  type PeriodCalendar,
  readPeriodId,
  type RegularGrain,
  spanPeriod,
  type Window,
} from "./period.js";
import type { PlainDate } from "./plain-date.js";

/**
 * The period of a grain that holds a day. On the reporting calendar 15/6/2024 belongs to July 2024.
 *
 * @throws RangeError at the two ends of the years 0001 to 9999.
 * @example
 * periodOf(plainDate("2024-06-15"), "month", "reporting").id // => "2024-07"
 */
export function periodOf(day: PlainDate, grain: RegularGrain, calendar: PeriodCalendar): Period {
  return spanPeriod({ grain, firstMonth: firstMonthOf(monthOf(day, calendar), grain) }, calendar);
}

/**
 * The period after this one, of the same grain: its window is the calendar's own, whatever the window of this one.
 * After nine months come the nine months of the next year; after a custom period, as many days again.
 *
 * @throws RangeError at the end of the year 9999.
 * @example
 * nextPeriod(period("2024-Q4", "civil")).id // => "2025-Q1"
 */
export function nextPeriod(of: Period): Period {
  return step(of, 1);
}

/**
 * The period before this one, of the same grain; see {@link nextPeriod}.
 *
 * @throws RangeError at the beginning of the year 0001.
 * @example
 * previousPeriod(period("2024-01", "reporting")).from // => "2023-11-15"
 */
export function previousPeriod(of: Period): Period {
  return step(of, -1);
}

/**
 * Whether a window holds a day, or all days of another window.
 *
 * @example
 * contains(period("2024-H1", "reporting"), plainDate("2024-06-30")) // => false
 */
export function contains(window: Window, part: PlainDate | Window): boolean {
  const { from, to } = typeof part === "string" ? { from: part, to: part } : part;
  return window.from <= from && to <= window.to;
}

/**
 * The periods of a grain whose last day lies in a window, in order: a period belongs to where it ends. The months of a
 * year of the same calendar are twelve.
 *
 * @throws RangeError at the two ends of the years 0001 to 9999.
 * @example
 * periodsIn(period("2024-H1", "reporting"), "quarter", "reporting").map(({ id }) => id) // => ["2024-Q1", "2024-Q2"]
 */
export function periodsIn(
  window: Window,
  grain: Exclude<Grain, "custom">,
  calendar: PeriodCalendar,
): readonly Period[] {
  const periods: Period[] = [];
  const every = grain === "nine-months" ? 12 : monthsIn[grain];
  let firstMonth = firstMonthOf(monthOf(window.from, calendar), grain);
  for (;;) {
    const one = spanPeriod({ grain, firstMonth }, calendar);
    if (one.to > window.to) return periods;
    if (one.to >= window.from) periods.push(one);
    firstMonth += every;
  }
}

/** The month a day belongs to, counted from the year 0. */
function monthOf(day: PlainDate, calendar: PeriodCalendar): number {
  const { year, month, day: dayOfMonth } = toDayParts(day);
  return year * 12 + month - 1 + (calendar === "reporting" && dayOfMonth > 14 ? 1 : 0);
}

function firstMonthOf(month: number, grain: Exclude<Grain, "custom">): number {
  return month - (month % (grain === "nine-months" ? 12 : monthsIn[grain]));
}

function step(of: Period, by: 1 | -1): Period {
  const named = readPeriodId(of.id);
  if (named === null) throw new RangeError("The period has no valid id.");
  if (named.grain === "custom") {
    const length = (daysBetween(of.from, of.to) + 1) * by;
    return customPeriod({ from: addDays(of.from, length), to: addDays(of.to, length) }, of.calendar);
  }
  const months = named.grain === "nine-months" ? 12 : monthsIn[named.grain];
  return spanPeriod({ grain: named.grain, firstMonth: named.firstMonth + months * by }, of.calendar);
}
