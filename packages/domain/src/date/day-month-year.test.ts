import { isValid } from "date-fns/isValid";
import { parse } from "date-fns/parse";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDayParts } from "./day-arithmetic.js";
import { isDayMonthYear, readDayMonthYear } from "./day-month-year.js";

/** The day date-fns reads, null where it refuses or the year is not one of those read here. */
const byDateFns = (text: string) => {
  const date = parse(text, "dd/MM/yyyy", new Date(2000, 0, 1));
  if (!isValid(date) || date.getFullYear() < 1900 || date.getFullYear() > 2100) return null;
  return fromDayParts({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
};

test.each([
  ["01/11/2022", "2022-11-01"],
  ["1/1/2022", "2022-01-01"],
  ["01/1/2022", "2022-01-01"],
  ["1/01/2022", "2022-01-01"],
  ["29/02/2024", "2024-02-29"],
  ["31/12/2100", "2100-12-31"],
  ["01/01/1900", "1900-01-01"],
  ["30/11/2022 \n", "2022-11-30"],
])("%j is a day", (text, day) => {
  expect(readDayMonthYear(text)).toBe(day);
  expect(byDateFns(text)).toBe(day);
});

test.each([
  "",
  "/",
  "//",
  "1//2022",
  "/1/2022",
  "1/1/",
  "29/02/2023",
  "31/04/2022",
  "00/01/2022",
  "01/00/2022",
  "01/13/2022",
  "001/01/2022",
  "01/001/2022",
  "01/01/22",
  "01/01/202",
  "01/01/20222",
  "31/12/1899",
  "01/01/2101",
  " 01/01/2022",
  "01 /01/2022",
  "01/01/2022.",
  "01-01-2022",
  "+1/01/2022",
  "1e/01/2022",
  "０１/01/2022",
])("%j is none", (text) => {
  expect(isDayMonthYear(text)).toBe(false);
  expect(byDateFns(text)).toBeNull();
});

describe("always", () => {
  test("what is accepted and read from 1900 to 2100 is what date-fns accepts and reads", { timeout: 120_000 }, () => {
    const differing: string[] = [];
    const two = (number: number) => String(number).padStart(2, "0");
    for (let year = 1899; year <= 2101; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          // The forms take turns: with and without zeros, with space behind.
          const forms = [
            `${two(day)}/${two(month)}/${year}`,
            `${day}/${month}/${year}`,
            `${two(day)}/${month}/${year} `,
          ];
          const text = forms[(year + month + day) % 3] ?? "";
          if (readDayMonthYear(text) !== byDateFns(text)) differing.push(text);
        }
      }
    }
    expect(differing).toEqual([]);
  });

  test("texts that are nearly days are taken as date-fns takes them", { timeout: 120_000 }, () => {
    const character = fc.constantFrom(..."0123456789/.-: \t\n\u00a0+aＡ１٣");
    const written = fc
      .tuple(
        fc.integer({ min: 0, max: 35 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 1890, max: 2110 }),
        fc.boolean(),
      )
      .map(
        ([day, month, year, padded]) =>
          [day, month].map((n) => String(n).padStart(padded ? 2 : 1, "0")).join("/") + `/${year}`,
      );
    const mutant = fc
      .tuple(written, fc.array(fc.tuple(fc.nat(12), fc.nat(2), character), { maxLength: 3 }))
      .map(([text, edits]) =>
        edits.reduce(
          (one, [at, removed, added]) => one.slice(0, at) + added.repeat(removed % 2) + one.slice(at + removed),
          text,
        ),
      );
    fc.assert(
      fc.property(fc.oneof(mutant, mutant, fc.string({ unit: character, maxLength: 14 })), (text) => {
        expect(readDayMonthYear(text)).toBe(byDateFns(text));
        expect(isDayMonthYear(text)).toBe(byDateFns(text) !== null);
      }),
      { numRuns: 20_000 },
    );
  });
});
