import {
  type CalendarDay,
  type CalendarYear,
  createWorkCalendar,
  plainDate,
  type Source,
  unwrap,
  type WorkCalendar,
} from "@de-an-06/domain";
import { daysOff, daysWorked, type HolidayRow } from "./holidays.js";

/** A day off or worked, with the document it comes from and how sure that is. */
export interface CitedDay extends CalendarDay {
  readonly cited: Source;
}

/** A year of the calendar whose days name their documents. */
export interface CitedYear extends CalendarYear {
  readonly off: readonly CitedDay[];
  readonly worked: readonly CitedDay[];
}

const years = [2022, 2023, 2024, 2025, 2026, 2027];
const decidedUntil = 2026;

/**
 * The years 2022 to 2027 of offices that rest on Saturday and Sunday (*lịch nghỉ lễ, tết của cơ quan nhà nước*): every
 * holiday, day off instead, swapped day and make-up day with its document. 2027 is provisional: Tết and National Day are
 * agreed, but days around 30/4 are often swapped only in the spring.
 *
 * @example
 * vietnamCalendarYears.map(({ year, provisional }) => provisional ? `${year}?` : `${year}`) // => ["2022", "2023", "2024", "2025", "2026", "2027?"]
 */
export const vietnamCalendarYears: readonly CitedYear[] = /* @__PURE__ */ years.map((year) => ({
  year,
  provisional: year > decidedUntil,
  off: cite(daysOff, year),
  worked: cite(daysWorked, year),
}));

/**
 * The work calendar of {@link vietnamCalendarYears}, ready to be handed to whatever counts working days. For a year of
 * your own, or a decision that is missing here, build another with `createWorkCalendar`.
 *
 * @example
 * unwrap(addWorkingDays(plainDate("2024-04-26"), 1, vietnamWorkCalendar)) // => "2024-05-02"
 */
export const vietnamWorkCalendar: WorkCalendar = /* @__PURE__ */ unwrap(
  /* @__PURE__ */ createWorkCalendar(vietnamCalendarYears),
);

function cite(rows: readonly HolidayRow[], year: number): readonly CitedDay[] {
  return rows
    .flatMap(({ name, basis, days }) =>
      days.filter((day) => day.startsWith(`${year}-`)).map((day) => ({ day: plainDate(day), name, ...basis })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
