import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, endOfMonth, startOfMonth } from "./day-arithmetic.js";
import { customPeriod, type Grain, period, type PeriodCalendar } from "./period.js";
import { plainDate } from "./plain-date.js";

const windowOf = (id: string, calendar: PeriodCalendar) => {
  const { from, to } = period(id, calendar);
  return `${from} ${to}`;
};

test.each([
  ["2024-06", "2024-06-01 2024-06-30", "2024-05-15 2024-06-14"],
  ["2024-01", "2024-01-01 2024-01-31", "2023-12-15 2024-01-14"],
  ["2023-Q1", "2023-01-01 2023-03-31", "2022-12-15 2023-03-14"],
  ["2024-Q2", "2024-04-01 2024-06-30", "2024-03-15 2024-06-14"],
  ["2024-H1", "2024-01-01 2024-06-30", "2023-12-15 2024-06-14"],
  ["2024-H2", "2024-07-01 2024-12-31", "2024-06-15 2024-12-14"],
  ["2024-9M", "2024-01-01 2024-09-30", "2023-12-15 2024-09-14"],
  ["2024", "2024-01-01 2024-12-31", "2023-12-15 2024-12-14"],
])("%s has the window of its calendar", (id, civil, reporting) => {
  expect(windowOf(id, "civil")).toBe(civil);
  expect(windowOf(id, "reporting")).toBe(reporting);
});

test("a period travels with its calendar and says how long it is", () => {
  expect(period("2024-9M", "reporting")).toEqual({
    id: "2024-9M",
    grain: "nine-months",
    calendar: "reporting",
    from: "2023-12-15",
    to: "2024-09-14",
  });
});

test("a province that deviates keeps the id and has its own window", () => {
  const window = { from: plainDate("2019-12-01"), to: plainDate("2020-02-29") };
  expect(period("2020-Q1", "reporting", window)).toMatchObject({ id: "2020-Q1", grain: "quarter", ...window });
});

test("any other window is a custom period named by its days", () => {
  const window = { from: plainDate("2023-07-21"), to: plainDate("2023-08-20") };
  const custom = customPeriod(window, "reporting");
  expect(custom).toEqual({ id: "2023-07-21/2023-08-20", grain: "custom", calendar: "reporting", ...window });
  expect(period(custom.id, "reporting")).toEqual(custom);
  expect(period(custom.id, "reporting", window)).toEqual(custom);
});

test.each([
  "",
  "0000",
  "2024-13",
  "2024-00",
  "2024-6",
  "2024-Q5",
  "2024-H3",
  "2024-6M",
  "24",
  "2024-q1",
  " 2024",
  "2024-06-01",
  "2024-06-02/2024-06-01",
  "2024-06-01/2024-06-31",
  "2024-06-01/2024-06-02/2024-06-03",
])("%j is no id", (id) => {
  expect(() => period(id, "civil")).toThrow(RangeError);
});

test("a window that ends before it starts, or is not the custom id's, is thrown back", () => {
  const from = plainDate("2024-06-14");
  expect(() => period("2024-06", "civil", { from, to: addDays(from, -1) })).toThrow(RangeError);
  expect(() => period("2024-06-01/2024-06-30", "civil", { from, to: from })).toThrow(RangeError);
  expect(() => period("0001", "reporting")).toThrow(RangeError);
});

describe("always", () => {
  const year = fc.integer({ min: 1900, max: 2100 });
  const calendar = fc.constantFrom<PeriodCalendar>("civil", "reporting");

  test("a quarter is its three months, a half its two quarters, a year its two halves, nine months their three quarters", () => {
    const parts: [string, string, string][] = [
      ...[1, 2, 3, 4].map((q): [string, string, string] => [
        `-Q${q}`,
        `-${String(q * 3 - 2).padStart(2, "0")}`,
        `-${String(q * 3).padStart(2, "0")}`,
      ]),
      ["-H1", "-Q1", "-Q2"],
      ["-H2", "-Q3", "-Q4"],
      ["", "-H1", "-H2"],
      ["-9M", "-Q1", "-Q3"],
    ];
    fc.assert(
      fc.property(year, calendar, fc.constantFrom(...parts), (of, on, [whole, first, last]) => {
        expect(period(`${of}${whole}`, on).from).toBe(period(`${of}${first}`, on).from);
        expect(period(`${of}${whole}`, on).to).toBe(period(`${of}${last}`, on).to);
      }),
    );
  });

  test("a reporting month is the civil one moved back to the 15th and the 14th", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (of, month) => {
        const id = `${of}-${String(month).padStart(2, "0")}`;
        const civil = period(id, "civil");
        const reporting = period(id, "reporting");
        expect(reporting.from).toBe(addDays(addMonths(civil.from, -1), 14));
        expect(reporting.to).toBe(addDays(civil.from, 13));
        expect([civil.from, civil.to]).toEqual([startOfMonth(civil.to), endOfMonth(civil.from)]);
      }),
    );
  });

  test("the id alone gives back the period, whatever its grain", () => {
    const suffix = fc.constantFrom<[string, Grain]>(
      ["", "year"],
      ["-9M", "nine-months"],
      ["-H2", "half"],
      ["-Q4", "quarter"],
      ["-11", "month"],
    );
    fc.assert(
      fc.property(year, calendar, suffix, (of, on, [end, grain]) => {
        const one = period(`${of}${end}`, on);
        expect(one.grain).toBe(grain);
        expect(period(one.id, one.calendar)).toEqual(one);
      }),
    );
  });
});
