import { addDays, addMonths } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import type { WorkCalendar } from "../date/work-calendar.js";
import { addWorkingDays, workdayOnOrAfter, workdayOnOrBefore } from "../date/working-days.js";
import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { Deadline, RecurringDeadline, WithinDeadline } from "./deadline.js";
import { lastDayOf, lastDays, type DeadlineReading } from "./occurrences.js";

/** What the due day of a deadline depends on besides its words. */
export interface DueContext extends DeadlineReading {
  /** The day on which the question is asked. */
  readonly asOf: PlainDate;
  /** The day of the event of `trong n ngày kể từ …`; for `ngay`, the day the work was assigned. */
  readonly eventOn?: PlainDate;
  /** The day the condition was met; it counts from that day on. */
  readonly conditionMetOn?: PlainDate;
  /** The day the condition states, where it states one: the guidance says by when. */
  readonly conditionDay?: PlainDate;
  /** Needed for working days and for `rollover`. */
  readonly calendar?: WorkCalendar;
  /**
   * Moves a due day that is no workday to the next one (Bộ luật Dân sự 2015, điều 148, khoản 5). It applies to
   * `đến`, `chậm nhất` and `trong n ngày`; never to `trước ngày` and to the end of a period.
   */
  readonly rollover?: boolean;
  /** How many days after the assignment work to be done at once (`ngay`) is still in time. */
  readonly grace?: number;
}

/**
 * The last day on which the deadline is still met (*hạn cuối*), or null where there is none (yet).
 *
 * - `trước ngày 15` is strict, so it is the 14th; a day the month lacks is the month's last day.
 * - Of a recurring deadline it is the first on or after `asOf`; a recurrence that names no day is due on the last day
 *   of its period.
 * - `trong 05 ngày` counts from the day after the event; working days need a calendar, and a year it lacks is an issue.
 * - A condition is awaited: null until it is met, then the later of the deadline's own day and the day the condition
 *   states.
 * - `ngay` has one only with a `grace` and the day of the assignment; an ongoing deadline never has.
 *
 * A note tells what is awaited. Sources: wording of the letters of 2022–2024; Bộ luật Dân sự 2015, điều 147 and 148.
 *
 * @example
 * unwrap(dueDay(unwrap(parseDeadline("trước ngày 15 hàng tháng")), { asOf: plainDate("2022-11-20") })) // => "2022-12-14"
 * unwrap(dueDay(unwrap(parseDeadline("Thường xuyên")), { asOf: plainDate("2022-11-20") })) // => null
 */
export function dueDay(deadline: Deadline, context: DueContext): Result<PlainDate | null> {
  try {
    return computeDueDay(deadline, context);
  } catch (error) {
    // The arithmetic of days throws at the two ends of the years 0001 to 9999, and nowhere else here.
    if (error instanceof RangeError) return outOfRange;
    throw error;
  }
}

function computeDueDay(deadline: Deadline, context: DueContext): Result<PlainDate | null> {
  const { asOf, eventOn, conditionMetOn, conditionDay, grace } = context;
  const isMet = conditionMetOn !== undefined && conditionMetOn <= asOf;
  switch (deadline.kind) {
    case "date":
    case "period": {
      if (deadline.condition !== undefined && !isMet) return ok(null, [issue("deadline.awaits-condition", {})]);
      const own = lastDayOf(deadline, context);
      if (own === null) return outOfRange;
      const day = deadline.kind === "date" && !deadline.strict ? rollOver(own, context) : ok(own);
      const isLater =
        day.ok && deadline.condition !== undefined && conditionDay !== undefined && conditionDay > day.value;
      return isLater ? ok(conditionDay, day.notes) : day;
    }
    case "recurring":
      return nextDue(deadline, context);
    case "within": {
      const from = eventOn ?? deadline.eventOn;
      return from === undefined ? ok(null, [issue("deadline.awaits-event", {})]) : countFrom(from, deadline, context);
    }
    case "ongoing":
      return ok(null);
    case "immediate": {
      const from = eventOn ?? deadline.startsOn;
      return from === undefined || grace === undefined
        ? ok(null, [issue("deadline.immediate", {})])
        : ok(addDays(from, grace));
    }
    case "conditional":
      if (!isMet) return ok(null, [issue("deadline.awaits-condition", {})]);
      return conditionDay === undefined ? ok(null, [issue("deadline.condition-states-no-day", {})]) : ok(conditionDay);
  }
}

function nextDue(deadline: RecurringDeadline, context: DueContext): Result<PlainDate | null> {
  const { asOf, calendar, rollover = false } = context;
  const next = first(lastDays(deadline, asOf, context));
  if (!rollover || deadline.strict || deadline.every.on.length === 0) return ok(next);
  if (calendar === undefined) return calendarMissing;

  // An occurrence on the days off just before `asOf` has moved past them and is still to come.
  const worked = workdayOnOrBefore(addDays(asOf, -1), calendar);
  if (!worked.ok) return worked;
  const moved = first(lastDays(deadline, addDays(worked.value, 1), context));
  return moved === null ? ok(null) : workdayOnOrAfter(moved, calendar);
}

function countFrom(event: PlainDate, { count, unit }: WithinDeadline, context: DueContext): Result<PlainDate> {
  if (unit === "working-day") {
    return context.calendar === undefined ? calendarMissing : addWorkingDays(event, count, context.calendar);
  }
  return rollOver(unit === "day" ? addDays(event, count) : addMonths(event, count), context);
}

function rollOver(day: PlainDate, { rollover = false, calendar }: DueContext): Result<PlainDate> {
  if (!rollover) return ok(day);
  return calendar === undefined ? calendarMissing : workdayOnOrAfter(day, calendar);
}

function first<T>(all: Iterable<T>): T | null {
  for (const one of all) return one;
  return null;
}

const calendarMissing: Result<never> = fail(issue("deadline.calendar-missing", {}));
const outOfRange: Result<never> = fail(issue("deadline.out-of-range", {}));
