import type { Result } from "../issue/result.js";
import type { PlainDate } from "./plain-date.js";

/**
 * Which days are worked (*lịch làm việc*): weekends, holidays, swapped and make-up days of the years it covers.
 * Given to whatever counts working days; a year it does not cover is an issue, never "no holidays". A day of a
 * provisional year is answered with a note.
 */
export interface WorkCalendar {
  readonly years: readonly number[];
  readonly isWorkday: (day: PlainDate) => Result<boolean>;
}

/** A day that is not what its weekday says, with the decision it comes from. */
export interface CalendarDay {
  readonly day: PlainDate;
  /** What the day is: "Tết Nguyên đán", "nghỉ bù", "làm bù". */
  readonly name: string;
  /** The decision as it is cited: "Bộ luật Lao động 2019, điều 112". Words, because documents are built on days. */
  readonly source: string;
}

/** One year of a work calendar, as data. */
export interface CalendarYear {
  readonly year: number;
  /** Whether the year's days are not all decided yet; every answer about it carries a note. */
  readonly provisional: boolean;
  /** Days off besides weekends: holidays, substitute days, days swapped off. */
  readonly off: readonly CalendarDay[];
  /** Weekend days that are worked, to make up for days swapped off. */
  readonly worked: readonly CalendarDay[];
}
