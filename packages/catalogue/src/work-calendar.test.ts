import {
  addDays,
  addWorkingDays,
  CalendarYearSchema,
  countWorkingDays,
  createWorkCalendar,
  type PlainDate,
  plainDate,
  unwrap,
  weekday,
  workdayOnOrAfter,
} from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import { holidays, makeUpDays } from "./holidays.js";
import { vietnamCalendarYears, vietnamWorkCalendar } from "./work-calendar.js";

const isWorked = (day: string) => unwrap(vietnamWorkCalendar.isWorkday(plainDate(day)));
const everyDay = (year: number): PlainDate[] =>
  Array.from({ length: year % 4 === 0 ? 366 : 365 }, (_, i) => addDays(plainDate(`${year}-01-01`), i));
const isWeekend = (day: PlainDate) => weekday(day) > 5;

/** Mon–Fri off and weekend days worked of each year, as the notices of that year have them. */
const expected: Record<number, { off: string; worked: string }> = {
  2022: { off: "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02", worked: "" },
  2023: { off: "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04", worked: "" },
  2024: { off: "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03", worked: "05-04" },
  2025: { off: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02", worked: "04-26" },
  2026: {
    off: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
    worked: "01-10 08-22",
  },
  2027: { off: "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24", worked: "" },
};

test.each(Object.entries(expected))(
  "in %s offices rest and work on the days of that year's notices",
  (year, { off, worked }) => {
    const days = everyDay(Number(year));
    const spell = (list: PlainDate[]) => list.map((day) => day.slice(5)).join(" ");
    expect(spell(days.filter((day) => !isWeekend(day) && !isWorked(day)))).toBe(off);
    expect(spell(days.filter((day) => isWeekend(day) && isWorked(day)))).toBe(worked);
  },
);

test("the first day of Tết is off", () => {
  for (const day of ["2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06"]) {
    expect(isWorked(day), day).toBe(false);
    const year = vietnamCalendarYears.find((one) => one.year === Number(day.slice(0, 4)));
    expect(year?.off.find((one) => one.day === day)?.name).toBe("Tết Âm lịch");
  }
});

test("Tết has five days and National Day two in every year", () => {
  for (const { year, off } of vietnamCalendarYears) {
    const named = (name: RegExp) => off.filter((day) => name.test(day.name)).length;
    expect([year, named(/^Tết Âm lịch$/), named(/^Quốc khánh/)]).toEqual([year, 5, 2]);
  }
});

test("Vietnamese Culture Day is off from 2026 and a working day before", () => {
  expect([isWorked("2025-11-24"), isWorked("2026-11-24")]).toEqual([true, false]);
});

test("from 26/4/2024, five days off follow and Saturday 04/5 is worked", () => {
  expect(unwrap(addWorkingDays(plainDate("2024-04-26"), 1, vietnamWorkCalendar))).toBe("2024-05-02");
  expect(unwrap(countWorkingDays(plainDate("2024-04-26"), plainDate("2024-05-05"), vietnamWorkCalendar))).toBe(3);
});

test("five working days over Tết 2023 take from 18/01 to 01/02", () => {
  expect(unwrap(addWorkingDays(plainDate("2023-01-18"), 5, vietnamWorkCalendar))).toBe("2023-02-01");
});

test("a deadline on mùng 1 of 2025 rolls to the Monday after the nine days", () => {
  expect(unwrap(workdayOnOrAfter(plainDate("2025-01-29"), vietnamWorkCalendar))).toBe("2025-02-03");
});

test("an answer about 2027 says that the year is provisional, one about 2026 does not", () => {
  const notesOn = (day: string) => {
    const answer = vietnamWorkCalendar.isWorkday(plainDate(day));
    return answer.ok ? answer.notes.map(({ code }) => code) : [];
  };
  expect(notesOn("2027-03-01")).toEqual(["calendar.year-provisional"]);
  expect(notesOn("2026-03-02")).toEqual([]);
});

test("a year outside the table is an issue, never a year without holidays", () => {
  for (const day of ["2021-12-31", "2028-01-03"]) expect(vietnamWorkCalendar.isWorkday(plainDate(day)).ok).toBe(false);
});

test("a province adds a swap of its own to the table", () => {
  const swapped = { day: plainDate("2027-05-08"), name: "Làm bù", source: "Quyết định của UBND tỉnh" };
  const years = vietnamCalendarYears.map((year) => (year.year === 2027 ? { ...year, worked: [swapped] } : year));
  expect(unwrap(unwrap(createWorkCalendar(years)).isWorkday(plainDate("2027-05-08")))).toBe(true);
});

test("the years survive JSON and the domain's own schema", () => {
  const read = JSON.parse(JSON.stringify(vietnamCalendarYears)) as unknown[];
  for (const year of read) expect(CalendarYearSchema.safeParse(year).success).toBe(true);
});

describe("always", () => {
  test("every day has a name and the decision it comes from, in words that name the document cited", () => {
    for (const { name, decision, source, days } of [...holidays, ...makeUpDays]) {
      expect(name).not.toBe("");
      expect(days.length).toBeGreaterThan(0);
      expect(decision).toContain(
        source.document.number === "45" ? "Bộ luật Lao động" : (source.document.number ?? "?"),
      );
    }
  });

  test("the years hold each day of the tables once", () => {
    const inTables = [...holidays, ...makeUpDays].flatMap(({ days }) => days);
    const inYears = vietnamCalendarYears.flatMap(({ off, worked }) => [...off, ...worked].map(({ day }) => day));
    expect(inYears.sort()).toEqual(inTables.sort());
  });

  test("a holiday on a weekend gives a day off on a weekday", () => {
    for (const { year, off } of vietnamCalendarYears) {
      const holidays = off.filter(({ name }) => !/^Nghỉ (bù|hoán đổi)/.test(name) && name !== "Ngày Văn hóa Việt Nam");
      const substitutes = off.filter(({ name }) => name.startsWith("Nghỉ bù"));
      expect([year, substitutes.length]).toEqual([year, holidays.filter(({ day }) => isWeekend(day)).length]);
      for (const { day } of substitutes) expect(isWeekend(day), day).toBe(false);
    }
  });

  test("every day swapped off is made up for, and every make-up day names it", () => {
    for (const { off, worked } of vietnamCalendarYears) {
      const swapped = off.filter(({ name }) => name.startsWith("Nghỉ hoán đổi"));
      expect(worked).toHaveLength(swapped.length);
      for (const { day, name } of worked) {
        expect(weekday(day)).toBe(6);
        expect(name).toMatch(/^Làm bù ngày \d{1,2}\/\d{1,2}\/\d{4}$/);
      }
      expect(worked.map(({ source }) => source).sort()).toEqual(swapped.map(({ source }) => source).sort());
    }
  });

  test("the days of a year stand in order", () => {
    for (const { off } of vietnamCalendarYears)
      expect(off.map(({ day }) => day)).toEqual(off.map(({ day }) => day).sort());
  });
});
