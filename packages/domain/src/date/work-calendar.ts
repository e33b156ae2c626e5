import { type Issue, issue, within } from "../issue/issue.js";
import { fail, isNonEmpty, ok, type Result } from "../issue/result.js";
import { toDayParts, type Weekday, weekday } from "./day-arithmetic.js";
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

/**
 * A work calendar of some years. The weekend is Saturday and Sunday unless given. All that is wrong is answered at
 * once: a year or a day given twice, a day of another year, a day both off and worked, a make-up day on a workday.
 *
 * @example
 * const years = [{ year: 2024, provisional: false, off: [{ day: plainDate("2024-01-01"), name: "Tết Dương lịch", source: "Bộ luật Lao động 2019, điều 112" }], worked: [] }];
 * unwrap(unwrap(createWorkCalendar(years)).isWorkday(plainDate("2024-01-01"))) // => false
 */
export function createWorkCalendar(
  years: readonly CalendarYear[],
  { weekend = [6, 7] }: { readonly weekend?: readonly Weekday[] } = {},
): Result<WorkCalendar> {
  const issues: readonly Issue[] = years.flatMap((year, i) => [
    ...(years.findIndex((other) => other.year === year.year) < i ? [issue("calendar.year-repeated", {}, [i])] : []),
    ...within(checkYear(year, weekend), i),
  ]);
  if (isNonEmpty(issues)) return fail(...issues);

  // One answer per year, made once: whoever counts asks for thousands of days.
  const answers = new Map(
    years.map(({ year, provisional }) => {
      const notes = provisional ? [issue("calendar.year-provisional", { year })] : [];
      return [year, { worked: ok(true, notes), off: ok(false, notes) }];
    }),
  );
  const off = new Set(years.flatMap((year) => year.off.map(({ day }) => day)));
  const worked = new Set(years.flatMap((year) => year.worked.map(({ day }) => day)));
  return ok({
    years: [...answers.keys()].sort((a, b) => a - b),
    isWorkday: (day) => {
      const { year } = toDayParts(day);
      const answer = answers.get(year);
      if (answer === undefined) return fail(issue("calendar.year-not-covered", { year }));
      if (worked.has(day)) return answer.worked;
      return off.has(day) || weekend.includes(weekday(day)) ? answer.off : answer.worked;
    },
  });
}

function checkYear({ year, off, worked }: CalendarYear, weekend: readonly Weekday[]): Issue[] {
  const isOff = new Set(off.map(({ day }) => day));
  const inYear = `${String(year).padStart(4, "0")}-`;
  const check = (list: readonly CalendarDay[], key: "off" | "worked") => {
    const seen = new Set<PlainDate>();
    return list.flatMap(({ day }, i) => {
      const found: Issue[] = [];
      const raise = (code: CalendarDayCode) => found.push(issue(code, {}, [key, i, "day"]));
      if (seen.has(day)) raise("calendar.day-repeated");
      seen.add(day);
      if (!day.startsWith(inYear)) raise("calendar.day-outside-year");
      if (key === "worked" && isOff.has(day)) raise("calendar.day-off-and-worked");
      else if (key === "worked" && !weekend.includes(weekday(day))) raise("calendar.worked-on-workday");
      return found;
    });
  };
  return [...check(off, "off"), ...check(worked, "worked")];
}

type CalendarDayCode =
  "calendar.day-repeated" | "calendar.day-outside-year" | "calendar.day-off-and-worked" | "calendar.worked-on-workday";
