import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, fromDayNumber, toDayNumber } from "./day-arithmetic.js";
import { customPeriod, type Grain, monthsIn, period, type PeriodCalendar, type RegularGrain } from "./period.js";
import { contains, nextPeriod, periodOf, periodsIn, previousPeriod } from "./period-steps.js";
import { plainDate } from "./plain-date.js";

const ids = (periods: readonly { readonly id: string }[]) => periods.map(({ id }) => id);

test("15/6/2024 belongs to June by the civil calendar and to July by the reporting one", () => {
  expect(periodOf(plainDate("2024-06-15"), "month", "civil").id).toBe("2024-06");
  expect(periodOf(plainDate("2024-06-15"), "month", "reporting").id).toBe("2024-07");
  expect(periodOf(plainDate("2024-06-14"), "half", "reporting").id).toBe("2024-H1");
  expect(periodOf(plainDate("2024-06-15"), "half", "reporting").id).toBe("2024-H2");
  expect(periodOf(plainDate("2023-12-15"), "year", "reporting").id).toBe("2024");
});

test("neighbours cross the year", () => {
  expect(nextPeriod(period("2024-12", "civil")).id).toBe("2025-01");
  expect(nextPeriod(period("2024-Q4", "reporting")).id).toBe("2025-Q1");
  expect(previousPeriod(period("2024-H1", "civil")).id).toBe("2023-H2");
  expect(nextPeriod(period("2024-9M", "civil")).id).toBe("2025-9M");
});

test("after a custom period come as many days again", () => {
  const custom = customPeriod({ from: plainDate("2024-02-15"), to: plainDate("2024-02-29") }, "civil");
  expect(nextPeriod(custom).id).toBe("2024-03-01/2024-03-15");
  expect(previousPeriod(nextPeriod(custom))).toEqual(custom);
});

test("the neighbour of an overridden period has the calendar's window", () => {
  const window = { from: plainDate("2019-12-01"), to: plainDate("2020-02-29") };
  expect(nextPeriod(period("2020-Q1", "reporting", window))).toEqual(period("2020-Q2", "reporting"));
});

test("a figure as of 30/6/2024 lies outside the six months that end on 14/6/2024", () => {
  const half = period("2024-H1", "reporting");
  expect(contains(half, plainDate("2024-06-30"))).toBe(false);
  expect(contains(half, plainDate("2024-06-14"))).toBe(true);
  expect(contains(half, plainDate("2023-12-15"))).toBe(true);
  expect(contains(half, plainDate("2023-12-14"))).toBe(false);
  expect(contains(half, period("2024-Q2", "reporting"))).toBe(true);
  expect(contains(half, period("2024-Q2", "civil"))).toBe(false);
});

test("a period belongs where it ends: civil 2024 holds the reporting months 01 to 12", () => {
  expect(ids(periodsIn(period("2024", "civil"), "month", "reporting"))).toHaveLength(12);
  expect(ids(periodsIn(period("2024", "reporting"), "quarter", "reporting"))).toEqual([
    "2024-Q1",
    "2024-Q2",
    "2024-Q3",
    "2024-Q4",
  ]);
  expect(ids(periodsIn(period("2024", "civil"), "nine-months", "civil"))).toEqual(["2024-9M"]);
  expect(ids(periodsIn({ from: plainDate("2024-06-14"), to: plainDate("2024-06-14") }, "month", "reporting"))).toEqual([
    "2024-06",
  ]);
  expect(ids(periodsIn({ from: plainDate("2024-06-15"), to: plainDate("2024-07-13") }, "month", "reporting"))).toEqual(
    [],
  );
});

test("a period that is none is thrown back", () => {
  expect(() => nextPeriod({ ...period("2024", "civil"), id: "x" })).toThrow(RangeError);
});

describe("always", () => {
  const day = fc
    .integer({ min: toDayNumber(plainDate("1900-01-01")), max: toDayNumber(plainDate("2100-12-31")) })
    .map(fromDayNumber);
  const calendar = fc.constantFrom<PeriodCalendar>("civil", "reporting");
  const regular = fc.constantFrom<RegularGrain>("month", "quarter", "half", "year");
  const grain = fc.constantFrom<Exclude<Grain, "custom">>("month", "quarter", "half", "nine-months", "year");

  test("every day lies in exactly one period of a grain, and the neighbours meet it", () => {
    fc.assert(
      fc.property(day, regular, calendar, (one, of, on) => {
        const its = periodOf(one, of, on);
        expect(contains(its, one)).toBe(true);
        expect(nextPeriod(its).from).toBe(addDays(its.to, 1));
        expect(previousPeriod(its).to).toBe(addDays(its.from, -1));
        expect(periodOf(its.from, of, on)).toEqual(its);
        expect(periodOf(its.to, of, on)).toEqual(its);
        expect(periodOf(addDays(its.to, 1), of, on)).toEqual(nextPeriod(its));
        expect(previousPeriod(nextPeriod(its))).toEqual(its);
      }),
      { numRuns: 500 },
    );
  });

  test("the months of a calendar cut up the days without gap or overlap", () => {
    for (const on of ["civil", "reporting"] as const) {
      const months = periodsIn({ from: plainDate("1900-01-01"), to: plainDate("2100-12-31") }, "month", on);
      expect(months.length).toBe(201 * 12);
      for (const [i, month] of months.entries()) {
        const next = months[i + 1];
        if (next !== undefined && addDays(month.to, 1) !== next.from)
          throw new Error(`${month.id} does not meet ${next.id}`);
      }
    }
  });

  test("periods in a window are all those, and only those, that end in it", () => {
    fc.assert(
      fc.property(fc.tuple(day, fc.nat(1200)), grain, calendar, ([from, length], of, on) => {
        const window = { from, to: addDays(from, length) };
        const found = periodsIn(window, of, on);
        expect(found.every((one) => one.grain === of && one.calendar === on && contains(window, one.to))).toBe(true);
        const [first] = found;
        if (first === undefined) expect(length).toBeLessThan(of === "nine-months" ? 366 : 31 * monthsIn[of]);
        else expect(contains(window, previousPeriod(first).to)).toBe(false);
        for (const [i, one] of found.entries()) expect(found[i + 1] ?? nextPeriod(one)).toEqual(nextPeriod(one));
        const last = found.at(-1);
        if (last !== undefined) expect(contains(window, nextPeriod(last).to)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("a custom period and its neighbour are equally long", () => {
    fc.assert(
      fc.property(day, fc.nat(500), calendar, (from, length, on) => {
        const next = nextPeriod(customPeriod({ from, to: addDays(from, length) }, on));
        expect(next.from).toBe(addDays(from, length + 1));
        expect(daysBetween(next.from, next.to)).toBe(length);
      }),
    );
  });
});
