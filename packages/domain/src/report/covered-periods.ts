import { addDays, addMonths, fromDayParts, startOfMonth, toDayParts } from "../date/day-arithmetic.js";
import { contains, periodsIn } from "../date/period-steps.js";
import { type Period, period, type Window } from "../date/period.js";
import type { CoveredPeriods, EveryPeriod } from "./regime.js";

/**
 * The periods reports are about whose last day lies in a window, in order, each with the window the regime gives it.
 *
 * @example
 * coveredPeriods({ every: "quarter", calendar: "reporting", calendarPrinted: true }, period("2024", "reporting")).map(({ id, to }) => [id, to]) // => [["2024-Q1", "2024-03-14"], ["2024-Q2", "2024-06-14"], ["2024-Q3", "2024-09-14"], ["2024-Q4", "2024-12-14"]]
 */
export function coveredPeriods(covers: CoveredPeriods, window: Window): readonly Period[] {
  if ("once" in covers) return contains(window, covers.once.to) ? [covers.once] : [];
  return covers.window === undefined
    ? periodsIn(window, covers.every, covers.calendar)
    : withOwnWindow(covers, window, covers.window);
}

function withOwnWindow(
  { every, calendar }: EveryPeriod,
  within: Window,
  { firstDay, lastDay }: NonNullable<EveryPeriod["window"]>,
): readonly Period[] {
  return periodsIn({ from: within.from, to: addDays(within.to, 31) }, every, "civil")
    .map(({ id, from, to }) =>
      period(id, calendar, {
        from: addDays(startOfMonth(addMonths(from, -1)), firstDay - 1),
        to: fromDayParts({ ...toDayParts(to), day: lastDay }),
      }),
    )
    .filter(({ to }) => contains(within, to));
}
