import { type CalendarDay, type CalendarYear, createWorkCalendar, unwrap, type WorkCalendar } from "@de-an-06/domain";
import { type HolidayRow, holidays, makeUpDays } from "./holidays.js";

const years = [2022, 2023, 2024, 2025, 2026, 2027];
const decidedUntil = 2026;

/**
 * The years 2022 to 2027 of offices that rest on Saturday and Sunday (*lịch nghỉ lễ, tết của cơ quan nhà nước*), from
 * {@link holidays} and {@link makeUpDays}, which say how sure each day is. 2027 is provisional: Tết and National Day are
 * agreed, but days around 30/4 are often swapped only in the spring.
 *
 * @example
 * vietnamCalendarYears.map(({ year, provisional }) => provisional ? `${year}?` : `${year}`) // => ["2022", "2023", "2024", "2025", "2026", "2027?"]
 */
export const vietnamCalendarYears: readonly CalendarYear[] = /* @__PURE__ */ years.map((year) => ({
  year,
  provisional: year > decidedUntil,
  off: daysOf(year, holidays),
  worked: daysOf(year, makeUpDays),
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

function daysOf(year: number, rows: readonly HolidayRow[]): readonly CalendarDay[] {
  return rows
    .flatMap(({ name, decision, days }) =>
      days.filter((day) => day.startsWith(`${year}-`)).map((day) => ({ day, name, source: decision })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
