import { addDays } from "../date/day-arithmetic.js";
import type { Window } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Deadline } from "./deadline.js";
import { recurringDays } from "./recurring-days.js";

/** How strictly the words of a deadline are taken. */
export interface DeadlineReading {
  /** Takes `trước ngày X` as `đến ngày X`, which many offices mean by it. */
  readonly lenient?: boolean;
}

/**
 * The last days on time within a window, in order (*các lần đến hạn*): one for each period of a recurring deadline, the
 * one day of a date or a period. A deadline that waits for an event or a condition, and one without a due day, has none.
 *
 * Nothing shifts for weekends and holidays; `dueDay` does, when asked.
 *
 * @example
 * occurrences(unwrap(parseDeadline("trước ngày 15 hàng tháng")), period("2023-Q1", "civil")) // => ["2023-01-14", "2023-02-14", "2023-03-14"]
 */
export function occurrences(deadline: Deadline, window: Window, reading: DeadlineReading = {}): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (const day of lastDays(deadline, window.from, reading)) {
    if (day > window.to) break;
    days.push(day);
  }
  return days;
}

/**
 * The next last days on time from a day on, that day included; fewer than asked for where the deadline ends.
 *
 * @example
 * nextOccurrences(unwrap(parseDeadline("01/6 và 15/11 hằng năm")), { asOf: plainDate("2023-07-01"), count: 2 }) // => ["2023-11-15", "2024-06-01"]
 */
export function nextOccurrences(
  deadline: Deadline,
  { asOf, count, ...reading }: DeadlineReading & { readonly asOf: PlainDate; readonly count: number },
): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (const day of lastDays(deadline, asOf, reading)) {
    if (days.length >= count) break;
    days.push(day);
  }
  return days;
}

/** The last days on time from a day on. */
export function lastDays(deadline: Deadline, from: PlainDate, reading: DeadlineReading): Iterable<PlainDate> {
  if (deadline.kind === "recurring") {
    return recurringDays(reading.lenient === true ? { ...deadline, strict: false } : deadline, from);
  }
  if ((deadline.kind !== "date" && deadline.kind !== "period") || deadline.condition !== undefined) return [];
  const day = lastDayOf(deadline, reading);
  return day !== null && day >= from ? [day] : [];
}

/** The last day on time of a date or a period, whatever its condition; null before the first of all days. */
export function lastDayOf(
  deadline: Extract<Deadline, { kind: "date" | "period" }>,
  { lenient = false }: DeadlineReading,
): PlainDate | null {
  if (deadline.kind === "period") return deadline.period.to;
  if (!deadline.strict || lenient) return deadline.day;
  return deadline.day === firstOfAll ? null : addDays(deadline.day, -1);
}

const firstOfAll = "0001-01-01";
