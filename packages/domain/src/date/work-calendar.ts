import type { Result } from "../issue/result.js";
import type { PlainDate } from "./plain-date.js";

/**
 * Which days are worked (*lịch làm việc*): weekends, holidays, swapped and make-up days of the years it covers.
 * Given to whatever counts working days; a year it does not cover is an issue, never "no holidays".
 */
export interface WorkCalendar {
  readonly years: readonly number[];
  readonly isWorkday: (day: PlainDate) => Result<boolean>;
}
