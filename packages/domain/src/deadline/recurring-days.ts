import { fromDayNumber, fromDayParts, toDayNumber, toDayParts, weekday } from "../date/day-arithmetic.js";
import { daysInMonth, type PlainDate } from "../date/plain-date.js";
import type { RecurrenceDay, RecurringDeadline } from "./deadline.js";

/**
 * The last days on time of a recurring deadline from a day on, in order and each once, to the end of the year 9999.
 * Nothing lies before its first day or after its last.
 */
export function* recurringDays(deadline: RecurringDeadline, from: PlainDate): Generator<PlainDate, undefined> {
  const { startsOn = from, until } = deadline;
  const first = startsOn > from ? startsOn : from;
  let latest = "";
  for (const day of everyLastDay(deadline, first)) {
    if (until !== undefined && day > until) return;
    // "before the 1st" is a day of the month before, and two days can be the same last day of February.
    if (day >= first && day > latest) yield day;
    if (day > latest) latest = day;
  }
}

/** The last day on time of every period from the one that holds a day, without gaps; a few may lie before that day. */
function* everyLastDay({ every, strict }: RecurringDeadline, from: PlainDate): Generator<PlainDate, undefined> {
  const earlier = strict && every.on.length > 0 ? 1 : 0;
  const days = every.on.length > 0 ? every.on : periodEnd;
  if (every.each === "day" || every.each === "week") {
    const length = every.each === "day" ? 1 : 7;
    const offsets = every.each === "day" ? [0] : days.map(({ day }) => (day ?? 7) - 1 - earlier);
    const start = toDayNumber(from) - (every.each === "day" ? 0 : weekday(from) - 1);
    offsets.sort((a, b) => a - b);
    for (let number = start; number <= lastNumber + 7; number += length) {
      for (const offset of offsets) {
        const day = number + offset;
        if (day >= firstNumber && day <= lastNumber) yield fromDayNumber(day);
      }
    }
    return;
  }
  const size = monthsIn[every.each];
  const { year, month } = toDayParts(from);
  const start = Math.floor((year * 12 + month - 1) / size) * size;
  for (let firstMonth = start; firstMonth <= monthAfterAll; firstMonth += size) {
    yield* days
      .map((day) => lastDayIn(firstMonth + (day.month ?? size) - 1, day.day, earlier))
      .filter((day) => day !== null)
      .sort();
  }
}

/** The last day on time in a month, counted from the year 0; null outside the years 0001 to 9999. */
function lastDayIn(month: number, day: number | null, earlier: number): PlainDate | null {
  const year = Math.floor(month / 12);
  const inYear = month - year * 12 + 1;
  const days = daysInMonth(year, inYear);
  const on = day === null ? days - earlier : Math.min(day - earlier, days);
  if (on < 1) return lastDayIn(month - 1, null, 0);
  return year < 1 || year > 9999 ? null : fromDayParts({ year, month: inYear, day: on });
}

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;
const periodEnd: readonly RecurrenceDay[] = [{ day: null, month: null }];
const monthAfterAll = 10_000 * 12;
/** The numbers of 0001-01-01 and 9999-12-31. */
const firstNumber = -719_162;
const lastNumber = 2_932_896;
