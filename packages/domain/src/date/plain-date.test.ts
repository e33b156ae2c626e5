import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { fromDayNumber } from "./day-arithmetic.js";
import { compareDays, daysInMonth, isPlainDate, plainDate } from "./plain-date.js";
import { PlainDateSchema } from "./plain-date-schema.js";

test.each(["0001-01-01", "1900-02-28", "2000-02-29", "2024-02-29", "2022-01-06", "9999-12-31"])(
  "%s is a day",
  (text) => {
    expect(isPlainDate(text)).toBe(true);
    expect(plainDate(text)).toBe(text);
  },
);

test.each([
  ["29 February of a common year", "2023-02-29"],
  ["29 February of a century that is no leap year", "1900-02-29"],
  ["31 April", "2022-04-31"],
  ["day zero", "2022-04-00"],
  ["month zero", "2022-00-10"],
  ["month 13", "2022-13-01"],
  ["year zero", "0000-01-01"],
  ["a month without its zero", "2022-1-06"],
  ["another dash", "2022–01–06"],
  ["a day with its hour", "2022-01-06T00:00:00"],
  ["a year of five digits", "12022-01-06"],
  ["digits of another script", "٢٠٢٢-٠١-٠٦"],
  ["space before it", " 2022-01-0"],
  ["nothing", ""],
  ["a number", 20220106],
  ["a JS Date", new Date(0)],
  ["null", null],
])("%s is no day", (_, value) => {
  expect(isPlainDate(value)).toBe(false);
  expect(PlainDateSchema.safeParse(value).success).toBe(false);
});

test("what code writes wrongly is thrown back without repeating it", () => {
  expect(() => plainDate("079123456789")).toThrow(RangeError);
  expect(() => plainDate("079123456789")).not.toThrow("079123456789");
});

test("February has 29 days every fourth year, but for three centuries in four", () => {
  expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
});

test("days sort into the order in which they come", () => {
  const days = ["2024-02-29", "2023-12-15", "2024-03-01"].map(plainDate);
  expect(days.sort(compareDays)).toEqual(["2023-12-15", "2024-02-29", "2024-03-01"]);
  expect(compareDays(plainDate("2024-02-29"), plainDate("2024-02-29"))).toBe(0);
});

test("the schema can be published as JSON Schema", () => {
  expect(z.toJSONSchema(PlainDateSchema)).toMatchObject({ type: "string", format: "date" });
});

describe("always", () => {
  const nearly = fc.oneof(
    fc.integer({ min: -719_162, max: 2_932_896 }).map(fromDayNumber),
    fc.stringMatching(/^\d{4}-\d\d-\d\d$/),
    fc.string(),
  );

  test("the schema accepts exactly the days", () => {
    fc.assert(
      fc.property(nearly, (text) => {
        expect(PlainDateSchema.safeParse(text).success).toBe(isPlainDate(text));
      }),
      { numRuns: 2000 },
    );
  });
});
