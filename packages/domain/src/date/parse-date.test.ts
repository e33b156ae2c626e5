import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentence } from "../issue/sentence.js";
import { daysBetween, fromDayNumber, toDayNumber, toDayParts } from "./day-arithmetic.js";
import { formatDate, formatDateInWords } from "./format-date.js";
import { parseDate } from "./parse-date.js";
import { parsePartialDate } from "./partial-date.js";
import { plainDate } from "./plain-date.js";

const near = plainDate("2023-01-10");
const codes = (result: ReturnType<typeof parsePartialDate> | ReturnType<typeof parseDate>) =>
  result.ok ? [] : result.issues.map(({ code }) => code);

test.each([
  ["06/01/2022", "2022-01-06"],
  ["6.1.2022", "2022-01-06"],
  ["15-11-2022", "2022-11-15"],
  ["15–11–2022", "2022-11-15"],
  ["2022-11-15", "2022-11-15"],
  ["2022/11/15", "2022-11-15"],
  ["06 / 01 / 2022", "2022-01-06"],
  ["ngày 06/01/2022", "2022-01-06"],
  ["ngày  01  tháng 11 năm 2022", "2022-11-01"],
  ["Ngày **30** tháng 3 năm 2022", "2022-03-30"],
  ["ngày 01tháng 11năm 2022", "2022-11-01"],
  ["28 tháng 4, 2023", "2023-04-28"],
  ["ngày 5 tháng 1/2023", "2023-01-05"],
  ["15/11 năm 2022", "2022-11-15"],
  ["mùng 3 tháng 2 năm 2023", "2023-02-03"],
  ["ngày 30/11/2022.", "2022-11-30"],
  ["ngày 01 tháng 11 năm 2022".normalize("NFD"), "2022-11-01"],
])("%j is read", (text, day) => {
  expect(parseDate(text)).toEqual({ ok: true, value: day, notes: [] });
});

test.each([
  ["30/2/2023", ["date.day-not-in-month"]],
  ["30/02", ["date.day-not-in-month"]],
  ["31.4.2022", ["date.day-not-in-month"]],
  ["00/01/2022", ["date.day-not-in-month"]],
  ["11/15/2022", ["date.month-not-in-year"]],
  ["32/13/2022", ["date.month-not-in-year", "date.day-not-in-month"]],
  ["27/01/22", ["date.two-digit-year"]],
  ["30/2/22", ["date.two-digit-year", "date.day-not-in-month"]],
  ["15/11/20222", ["date.year-out-of-range"]],
  ["15/11/0222", ["date.year-out-of-range"]],
  ["ngày   tháng 7 năm 2024", ["date.incomplete"]],
  ["ngày 15", ["date.incomplete"]],
  ["27/01", ["date.year-missing"]],
  ["15/11-2022", ["date.unreadable"]],
  ["trước ngày 10/11/2022", ["date.unreadable"]],
  ["10/11/2022 và 15/11/2022", ["date.unreadable"]],
  ["", ["date.unreadable"]],
  ["//", ["date.unreadable"]],
])("%j is refused", (text, expected) => {
  expect(codes(parseDate(text))).toEqual(expected);
});

test("30 February is said to be no day", () => {
  const result = parseDate("30/2/2023");
  expect(result.ok ? "" : sentence(result.issues[0])).toBe("Không có ngày này: tháng ấy chỉ có các ngày từ 1 đến 28.");
});

describe("a day without its year", () => {
  test("lies in the year that brings it nearest to the reference day, and says so", () => {
    const result = parseDate("27/01", { near });
    expect(result).toMatchObject({
      ok: true,
      value: "2023-01-27",
      notes: [{ code: "date.year-assumed", params: { year: 2023 } }],
    });
    expect(parseDate("30/12", { near })).toMatchObject({ value: "2022-12-30" });
    expect(parseDate("12/6", { near })).toMatchObject({ value: "2023-06-12" });
  });

  test("lies ahead when both years are equally near", () => {
    expect(parseDate("2/1", { near: plainDate("2024-07-03") })).toMatchObject({ value: "2025-01-02" });
    expect(daysBetween(plainDate("2024-01-02"), plainDate("2024-07-03"))).toBe(
      daysBetween(plainDate("2024-07-03"), plainDate("2025-01-02")),
    );
  });

  test("is the next one when deadlines are meant, the last one when reports are", () => {
    const november = plainDate("2022-11-15");
    expect(parseDate("30/6", { near: november })).toMatchObject({ value: "2022-06-30" });
    expect(parseDate("30/6", { near: november, looking: "forward" })).toMatchObject({ value: "2023-06-30" });
    expect(parseDate("15/11", { near: november, looking: "forward" })).toMatchObject({ value: "2022-11-15" });
    expect(parseDate("15/11", { near: november, looking: "back" })).toMatchObject({ value: "2022-11-15" });
    expect(parseDate("31/12", { near: november, looking: "back" })).toMatchObject({ value: "2021-12-31" });
  });

  test("29 February lies in a leap year beside, or is not guessed", () => {
    expect(parseDate("29/02", { near })).toMatchObject({ value: "2024-02-29" });
    expect(codes(parseDate("29/02", { near: plainDate("2022-06-01") }))).toEqual(["date.year-missing"]);
  });
});

test.each([
  ["ngày   tháng 7 năm 2024", { year: 2024, month: 7 }],
  ["ngày … tháng … năm 2024", { year: 2024 }],
  ["ngày ...... tháng 7 năm 2024", { year: 2024, month: 7 }],
  ["/01/2023", { year: 2023, month: 1 }],
  ["ngày /01/2023", { year: 2023, month: 1 }],
  ["../../2023", { year: 2023 }],
  ["tháng 8/2021", { year: 2021, month: 8 }],
  ["8/2021", { year: 2021, month: 8 }],
  ["năm 2023", { year: 2023 }],
  ["2024-06", { year: 2024, month: 6 }],
  ["27/01", { month: 1, day: 27 }],
  ["29/02", { month: 2, day: 29 }],
  ["ngày 15", { day: 15 }],
  ["01/11/2022", { year: 2022, month: 11, day: 1 }],
])("the blanks of %j stay blank", (text, partial) => {
  expect(parsePartialDate(text)).toEqual({ ok: true, value: partial, notes: [] });
});

describe("always", () => {
  const day = fc
    .integer({ min: toDayNumber(plainDate("1900-01-01")), max: toDayNumber(plainDate("2100-12-31")) })
    .map(fromDayNumber);

  test("a day that is printed is read back", () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(parseDate(formatDate(one))).toEqual({ ok: true, value: one, notes: [] });
        expect(parseDate(formatDateInWords(one))).toEqual({ ok: true, value: one, notes: [] });
        expect(parseDate(formatDate(one).replaceAll("/", "."))).toEqual({ ok: true, value: one, notes: [] });
        expect(parseDate(one)).toEqual({ ok: true, value: one, notes: [] });
        expect(parsePartialDate(formatDate(one))).toEqual({ ok: true, value: toDayParts(one), notes: [] });
      }),
    );
  });

  test("no year brings a day nearer than the one assumed", () => {
    const from = fc.integer({ min: toDayNumber(plainDate("1910-01-01")), max: toDayNumber(plainDate("2090-12-31")) });
    fc.assert(
      fc.property(
        from,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (number, month, dayOfMonth) => {
          const reference = fromDayNumber(number);
          const result = parseDate(`${dayOfMonth}/${month}`, { near: reference });
          if (!result.ok) throw new Error("the 28 first days are in every month");
          expect(Math.abs(daysBetween(reference, result.value))).toBeLessThanOrEqual(183);
          expect(toDayParts(result.value)).toMatchObject({ month, day: dayOfMonth });
        },
      ),
    );
  });

  test("no text makes it throw, and no issue or note repeats the text", () => {
    const piece = fc.constantFrom(
      "ngày ",
      "tháng ",
      "năm ",
      "/",
      ".",
      "-",
      " ",
      "…",
      "27",
      "13",
      "2023",
      "99",
      "079123456789",
      "𝟚",
      "\u0301",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((list) => list.join("")),
        ),
        (text) => {
          const result = parseDate(text, { near });
          const said = result.ok ? result.notes : result.issues;
          expect(JSON.stringify(said)).not.toContain("079123456789");
          expect(parsePartialDate(text).ok || !result.ok).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("a text of a million characters is refused", () => {
    for (const unit of ["1", " ", "/", "ngày ", "1/", ". "])
      expect(codes(parseDate(unit.repeat(1_000_000)))).toEqual(["date.unreadable"]);
  });
});
