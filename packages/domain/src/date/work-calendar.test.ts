import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { unwrap } from "../issue/result.js";
import { addDays, daysBetween, fromDayNumber, toDayNumber, weekday } from "./day-arithmetic.js";
import { plainDate } from "./plain-date.js";
import { type CalendarDay, type CalendarYear, createWorkCalendar } from "./work-calendar.js";
import { CalendarYearSchema } from "./work-calendar-schema.js";
import { addWorkingDays, countWorkingDays, workdayOnOrAfter, workdayOnOrBefore } from "./working-days.js";

const days = (name: string, ...list: string[]): CalendarDay[] =>
  list.map((day) => ({ day: plainDate(day), name, source: "invented for this test" }));

// The swap of 2024: Monday 29/4 off, made up for on Saturday 4/5.
const year2024: CalendarYear = {
  year: 2024,
  provisional: false,
  off: [
    ...days("Tết Dương lịch", "2024-01-01"),
    ...days(
      "Tết Nguyên đán",
      "2024-02-08",
      "2024-02-09",
      "2024-02-10",
      "2024-02-11",
      "2024-02-12",
      "2024-02-13",
      "2024-02-14",
    ),
    ...days("Nghỉ hoán đổi", "2024-04-29"),
    ...days("Ngày Chiến thắng", "2024-04-30"),
    ...days("Quốc tế Lao động", "2024-05-01"),
  ],
  worked: days("Làm bù", "2024-05-04"),
};
const year2025: CalendarYear = { year: 2025, provisional: true, off: days("Tết Dương lịch", "2025-01-01"), worked: [] };
const calendar = unwrap(createWorkCalendar([year2025, year2024]));
const assumed2025 = { code: "calendar.year-provisional", path: [], params: { year: 2025 } };
const day = plainDate;

test("a calendar says which years it covers, in order", () => {
  expect(calendar.years).toEqual([2024, 2025]);
});

test("weekends, holidays and swapped days are off, make-up days are worked", () => {
  const worked = (text: string) => unwrap(calendar.isWorkday(day(text)));
  expect(
    ["2024-04-26", "2024-04-27", "2024-04-29", "2024-04-30", "2024-05-02", "2024-05-04", "2024-05-05"].map(worked),
  ).toEqual([true, false, false, false, true, true, false]);
});

test("a year that is not covered is an issue, never a year without holidays", () => {
  const refused = { ok: false, issues: [{ code: "calendar.year-not-covered", path: [], params: { year: 2023 } }] };
  expect(calendar.isWorkday(day("2023-12-31"))).toEqual(refused);
  expect(addWorkingDays(day("2024-01-02"), -1, calendar)).toEqual(refused);
  expect(countWorkingDays(day("2024-01-02"), day("2023-12-20"), calendar)).toEqual(refused);
  expect(workdayOnOrBefore(day("2024-01-01"), calendar)).toEqual(refused);
});

test("an answer that leans on a provisional year says so, once", () => {
  expect(calendar.isWorkday(day("2025-03-03"))).toEqual({ ok: true, value: true, notes: [assumed2025] });
  expect(addWorkingDays(day("2024-12-30"), 10, calendar)).toEqual({
    ok: true,
    value: "2025-01-14",
    notes: [assumed2025],
  });
  expect(addWorkingDays(day("2024-12-30"), 1, calendar)).toEqual({ ok: true, value: "2024-12-31", notes: [] });
});

test("counting starts on the day after", () => {
  expect(unwrap(addWorkingDays(day("2024-03-01"), 1, calendar))).toBe("2024-03-04");
  expect(unwrap(addWorkingDays(day("2024-03-02"), 1, calendar))).toBe("2024-03-04");
  expect(unwrap(addWorkingDays(day("2024-03-04"), 5, calendar))).toBe("2024-03-11");
  expect(unwrap(addWorkingDays(day("2024-03-04"), -1, calendar))).toBe("2024-03-01");
});

test("no working days later is the day itself, even a holiday", () => {
  expect(unwrap(addWorkingDays(day("2024-02-10"), 0, calendar))).toBe("2024-02-10");
  expect(addWorkingDays(day("1999-01-01"), 0, calendar)).toMatchObject({ ok: true, value: "1999-01-01" });
});

test("the week of the swap has its make-up Saturday", () => {
  expect(unwrap(addWorkingDays(day("2024-04-26"), 1, calendar))).toBe("2024-05-02");
  expect(unwrap(addWorkingDays(day("2024-04-26"), 3, calendar))).toBe("2024-05-04");
  expect(unwrap(countWorkingDays(day("2024-04-26"), day("2024-05-06"), calendar))).toBe(4);
});

test("from a day to itself is no working day; backward counts are negative", () => {
  expect(unwrap(countWorkingDays(day("2024-03-01"), day("2024-03-01"), calendar))).toBe(0);
  expect(unwrap(countWorkingDays(day("2024-03-03"), day("2024-03-02"), calendar))).toBe(0);
  expect(unwrap(countWorkingDays(day("2024-03-11"), day("2024-03-04"), calendar))).toBe(-5);
});

test("a due day on Tết rolls to the first day that is worked, or back to the last", () => {
  expect(unwrap(workdayOnOrAfter(day("2024-02-08"), calendar))).toBe("2024-02-15");
  expect(unwrap(workdayOnOrBefore(day("2024-02-14"), calendar))).toBe("2024-02-07");
  expect(unwrap(workdayOnOrAfter(day("2024-03-01"), calendar))).toBe("2024-03-01");
  expect(unwrap(workdayOnOrBefore(day("2024-03-01"), calendar))).toBe("2024-03-01");
});

test("an office open on Saturdays has its own weekend", () => {
  const sixDays = unwrap(createWorkCalendar([{ ...year2024, worked: [] }], { weekend: [7] }));
  expect(unwrap(addWorkingDays(day("2024-03-01"), 2, sixDays))).toBe("2024-03-04");
});

test("half a working day is a slip of the programmer", () => {
  expect(() => addWorkingDays(day("2024-03-01"), 0.5, calendar)).toThrow(RangeError);
  expect(() => addWorkingDays(day("2024-03-01"), Number.POSITIVE_INFINITY, calendar)).toThrow(RangeError);
});

test("all that is wrong with a calendar is said at once, with its place", () => {
  const wrong = createWorkCalendar([
    {
      year: 2024,
      provisional: false,
      off: days("x", "2024-01-01", "2024-01-01", "2023-12-31"),
      worked: days("y", "2024-01-01", "2024-01-02"),
    },
    { year: 2024, provisional: false, off: [], worked: days("z", "2024-01-06", "2024-01-06") },
  ]);
  expect(wrong.ok ? [] : wrong.issues.map(({ code, path }) => `${code} ${path.join("/")}`)).toEqual([
    "calendar.day-repeated 0/off/1/day",
    "calendar.day-outside-year 0/off/2/day",
    "calendar.day-off-and-worked 0/worked/0/day",
    "calendar.worked-on-workday 0/worked/1/day",
    "calendar.year-repeated 1",
    "calendar.day-repeated 1/worked/1/day",
  ]);
});

test("a year of a calendar can come from outside", () => {
  expect(CalendarYearSchema.safeParse(JSON.parse(JSON.stringify(year2024))).success).toBe(true);
  expect(
    CalendarYearSchema.safeParse({ ...year2024, off: [{ day: "2024-02-30", name: "x", source: "y" }] }).success,
  ).toBe(false);
  expect(z.toJSONSchema(CalendarYearSchema)).toMatchObject({ required: ["year", "provisional", "off", "worked"] });
});

describe("always", () => {
  const inside = fc
    .integer({ min: toDayNumber(day("2024-03-01")), max: toDayNumber(day("2025-10-31")) })
    .map(fromDayNumber);

  test("adding working days and counting them undo each other", () => {
    fc.assert(
      fc.property(inside, fc.integer({ min: -30, max: 30 }), (from, count) => {
        const to = unwrap(addWorkingDays(from, count, calendar));
        expect(unwrap(countWorkingDays(from, to, calendar))).toBe(count);
        if (count !== 0) expect(unwrap(calendar.isWorkday(to))).toBe(true);
      }),
    );
  });

  test("counts add up along the way", () => {
    fc.assert(
      fc.property(inside, inside, inside, (a, b, c) => {
        const count = (from: typeof a, to: typeof a) => unwrap(countWorkingDays(from, to, calendar));
        const [first, second, third] = [a, b, c].sort() as [typeof a, typeof a, typeof a];
        expect(count(first, second) + count(second, third)).toBe(count(first, third));
        expect(count(third, first)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("a calendar without special days counts the days from Monday to Friday", () => {
    const plain = unwrap(
      createWorkCalendar([2024, 2025].map((year) => ({ year, provisional: false, off: [], worked: [] }))),
    );
    fc.assert(
      fc.property(inside, fc.nat(60), (from, length) => {
        const to = addDays(from, length);
        const expected = Array.from({ length }, (_, i) => weekday(addDays(from, i + 1))).filter(
          (one) => one <= 5,
        ).length;
        expect(unwrap(countWorkingDays(from, to, plain))).toBe(expected);
      }),
    );
  });

  test("the workday on or after is never before and never skips a worked one", () => {
    fc.assert(
      fc.property(inside, (from) => {
        const after = unwrap(workdayOnOrAfter(from, calendar));
        expect(daysBetween(from, after)).toBeGreaterThanOrEqual(0);
        expect(unwrap(countWorkingDays(addDays(from, -1), after, calendar))).toBe(1);
        const before = unwrap(workdayOnOrBefore(from, calendar));
        expect(unwrap(countWorkingDays(addDays(before, -1), from, calendar))).toBe(1);
      }),
    );
  });
});
