import { addDays as addDaysFns } from "date-fns/addDays";
import { addMonths as addMonthsFns } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getISODay } from "date-fns/getISODay";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  fromDayNumber,
  fromDayParts,
  startOfMonth,
  toDayNumber,
  toDayParts,
  weekday,
} from "./day-arithmetic.js";
import { isPlainDate, type PlainDate, plainDate } from "./plain-date.js";

const day = plainDate;

test("a month after the last day of January is the last day of February", () => {
  expect(addMonths(day("2024-01-31"), 1)).toBe("2024-02-29");
  expect(addMonths(day("2023-01-31"), 1)).toBe("2023-02-28");
  expect(addMonths(day("2024-01-31"), -2)).toBe("2023-11-30");
  expect(addMonths(day("2024-02-29"), 12)).toBe("2025-02-28");
});

test("days are added across months, leap days and years", () => {
  expect(addDays(day("2024-02-28"), 2)).toBe("2024-03-01");
  expect(addDays(day("2024-01-01"), -1)).toBe("2023-12-31");
  expect(addDays(day("1899-12-31"), 73_414)).toBe("2100-12-31");
});

test("from the first of a month to the last of it are 29 days in November", () => {
  expect(daysBetween(day("2022-11-01"), day("2022-11-30"))).toBe(29);
  expect(daysBetween(day("2022-11-30"), day("2022-11-01"))).toBe(-29);
  expect(daysBetween(day("2022-11-30"), day("2022-11-30"))).toBe(0);
});

test("20/11/2022 is a Sunday and 21/11/2022 a Monday", () => {
  expect(weekday(day("2022-11-20"))).toBe(7);
  expect(weekday(day("2022-11-21"))).toBe(1);
  expect(weekday(day("0001-01-01"))).toBe(1);
});

test("a month begins on its first day and ends on its last", () => {
  expect(startOfMonth(day("2024-02-15"))).toBe("2024-02-01");
  expect(endOfMonth(day("2024-02-15"))).toBe("2024-02-29");
});

test("a day the month lacks is the month's last day", () => {
  expect(fromDayParts({ year: 2023, month: 2, day: 30 })).toBe("2023-02-28");
});

test("days outside the years 0001 to 9999 are not answered wrongly but thrown back", () => {
  expect(addDays(day("0001-01-02"), -1)).toBe("0001-01-01");
  expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
  expect(() => addDays(day("0001-01-01"), -1)).toThrow(RangeError);
  expect(() => addMonths(day("9999-12-01"), 1)).toThrow(RangeError);
  expect(() => addMonths(day("0001-01-01"), -1)).toThrow(RangeError);
  expect(() => addDays(day("2024-01-01"), Number.NaN)).toThrow(RangeError);
  expect(() => addMonths(day("2024-01-01"), 0.5)).toThrow(RangeError);
  expect(() => fromDayNumber(0.5)).toThrow(RangeError);
  expect(() => fromDayParts({ year: 2024, month: 13, day: 1 })).toThrow(RangeError);
  expect(() => fromDayParts({ year: 2024, month: 1, day: 0 })).toThrow(RangeError);
});

describe("always", () => {
  const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map(fromDayNumber);
  // What date-fns knows of a day is its local noon; years that JS Date takes for 19xx are left out.
  const recentDay = fc
    .integer({ min: toDayNumber(day("1800-01-01")), max: toDayNumber(day("2200-12-31")) })
    .map(fromDayNumber);
  const noon = (one: PlainDate) => {
    const { year, month, day: dayOfMonth } = toDayParts(one);
    return new Date(year, month - 1, dayOfMonth, 12);
  };
  const local = (date: Date) =>
    fromDayParts({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });

  test("every number is a day and every day its number, in order", () => {
    let before = "";
    for (let number = toDayNumber(day("1896-01-01")); number <= toDayNumber(day("2105-01-01")); number++) {
      const one = fromDayNumber(number);
      if (!isPlainDate(one) || toDayNumber(one) !== number || one <= before) throw new Error(`${number} is not ${one}`);
      before = one;
    }
    fc.assert(fc.property(anyDay, (one) => fromDayNumber(toDayNumber(one)) === one));
  });

  test("adding and counting undo each other", () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, daysBetween(a, b)) === b));
  });

  test("parts make up the day", () => {
    fc.assert(fc.property(anyDay, (one) => fromDayParts(toDayParts(one)) === one));
  });

  test("the answers are those of date-fns, in whatever time zone the machine is", () => {
    fc.assert(
      fc.property(recentDay, recentDay, fc.integer({ min: -600, max: 600 }), (a, b, count) => {
        expect(addDays(a, count)).toBe(local(addDaysFns(noon(a), count)));
        expect(addMonths(a, count)).toBe(local(addMonthsFns(noon(a), count)));
        expect(daysBetween(a, b)).toBe(differenceInCalendarDays(noon(b), noon(a)));
        expect(weekday(a)).toBe(getISODay(noon(a)));
        expect(endOfMonth(a)).toBe(local(lastDayOfMonth(noon(a))));
      }),
      { numRuns: 2000 },
    );
  });
});
