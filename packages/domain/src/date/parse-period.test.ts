import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, fromDayNumber, toDayNumber } from "./day-arithmetic.js";
import { formatPeriod } from "./format-period.js";
import { parsePeriod } from "./parse-period.js";
import { customPeriod, type Period, period, type PeriodCalendar } from "./period.js";
import { plainDate } from "./plain-date.js";

const near = plainDate("2023-01-10");
const civil = { calendar: "civil" } as const;
const said = (text: string, context: Parameters<typeof parsePeriod>[1] = civil) => {
  const result = parsePeriod(text, context);
  return result.ok ? [result.value.id, ...result.notes.map(({ code }) => code)] : result.issues.map(({ code }) => code);
};

test.each([
  ["6 tháng đầu năm 2024", "2024-H1"],
  ["06 tháng đầu năm 2024", "2024-H1"],
  ["sáu tháng đầu năm 2024", "2024-H1"],
  ["6 tháng năm 2024", "2024-H1"],
  ["6 tháng cuối năm 2024", "2024-H2"],
  ["nửa cuối năm 2024", "2024-H2"],
  ["3 tháng đầu năm 2024", "2024-Q1"],
  ["3 tháng cuối năm 2024", "2024-Q4"],
  ["9 tháng năm 2024", "2024-9M"],
  ["9 tháng đầu năm 2024", "2024-9M"],
  ["12 tháng năm 2024", "2024"],
  ["Quý III/2021", "2021-Q3"],
  ["quý 3 năm 2021", "2021-Q3"],
  ["Quý I năm 2023", "2023-Q1"],
  ["Quý IV, năm 2023", "2023-Q4"],
  ["Quí 4/2022", "2022-Q4"],
  ["Qúy II/2023", "2023-Q2"],
  ["Q3/2022", "2022-Q3"],
  ["**Quý II/2023**", "2023-Q2"],
  ["Quý II/2023".normalize("NFD"), "2023-Q2"],
  ["tháng 8/2021", "2021-08"],
  ["Tháng 1/2023", "2023-01"],
  ["tháng 01 năm 2023", "2023-01"],
  ["T8/2021", "2021-08"],
  ["08/2021", "2021-08"],
  ["Năm 2023", "2023"],
  ["cả năm 2023", "2023"],
  ["2024-Q2", "2024-Q2"],
  ["2024-9M", "2024-9M"],
  ["2024-06", "2024-06"],
  ["2024", "2024"],
  ["từ 15/12/2023 đến 14/6/2024", "2023-12-15/2024-06-14"],
  ["từ ngày 15/12/2023 đến hết ngày 14/6/2024", "2023-12-15/2024-06-14"],
  ["15/12/2023-14/6/2024", "2023-12-15/2024-06-14"],
  ["15.12.2023 – 14.6.2024", "2023-12-15/2024-06-14"],
  ["Quý IV/2025- Quý II/2026", "2025-10-01/2026-06-30"],
  ["2023-12-15/2024-06-14", "2023-12-15/2024-06-14"],
  ["giai đoạn 2022 - 2025", "2022-01-01/2025-12-31"],
  ["năm 2022-2025", "2022-01-01/2025-12-31"],
  ["12/2023-02/2024", "2023-12-01/2024-02-29"],
])("%j is %s", (text, id) => {
  expect(said(text)).toEqual([id]);
});

test("the calendar that is asked for gives the window", () => {
  expect(parsePeriod("6 tháng đầu năm 2024", { calendar: "reporting" })).toMatchObject({
    value: { from: "2023-12-15", to: "2024-06-14" },
  });
});

test("days in brackets are the window the period really has", () => {
  const printed = parsePeriod("6 tháng đầu năm 2024 (từ 15/12/2023 đến 14/6/2024)", civil);
  expect(printed).toMatchObject({ value: { id: "2024-H1", calendar: "civil", from: "2023-12-15", to: "2024-06-14" } });
});

test.each([
  ["Quy I/2023", "2023-Q1"],
  ["Quý l/2023", "2023-Q1"],
  ["Quý lll/2023", "2023-Q3"],
])("%j is misspelt, mended and noted", (text, id) => {
  expect(said(text)).toEqual([id, "period.spelling-mended"]);
});

describe("a name without its year", () => {
  test("lies nearest to the reference day, and says so", () => {
    expect(said("quý II", { ...civil, near })).toEqual(["2023-Q2", "date.year-assumed"]);
    expect(said("tháng 12", { ...civil, near })).toEqual(["2022-12", "date.year-assumed"]);
    expect(said("6 tháng đầu năm", { ...civil, near })).toEqual(["2023-H1", "date.year-assumed"]);
    expect(said("Quy I", { ...civil, near })).toEqual(["2023-Q1", "period.spelling-mended", "date.year-assumed"]);
  });

  test("lies ahead for a plan and behind for a report", () => {
    expect(said("6 tháng cuối năm", { ...civil, near })).toEqual(["2022-H2", "date.year-assumed"]);
    expect(said("6 tháng cuối năm", { ...civil, near, looking: "forward" })).toEqual(["2023-H2", "date.year-assumed"]);
    expect(said("quý I", { ...civil, near, looking: "forward" })).toEqual(["2023-Q1", "date.year-assumed"]);
    expect(said("quý I", { ...civil, near, looking: "back" })).toEqual(["2023-Q1", "date.year-assumed"]);
    expect(said("quý II", { ...civil, near, looking: "back" })).toEqual(["2022-Q2", "date.year-assumed"]);
  });

  test("leans on the other end of a span", () => {
    expect(said("từ ngày 15/12 đến ngày 14/6/2024")).toEqual(["2023-12-15/2024-06-14", "date.year-assumed"]);
    expect(said("từ 15/8 đến 14/6/2024")).toEqual(["2023-08-15/2024-06-14", "date.year-assumed"]);
    expect(said("tháng 1 - tháng 6/2023")).toEqual(["2023-01-01/2023-06-30", "date.year-assumed"]);
  });

  test("is an issue when there is nothing to hold it against", () => {
    expect(said("quý II")).toEqual(["date.year-missing"]);
  });
});

test.each([
  ["quý V/2023", ["period.not-in-year"]],
  ["quý 0/2023", ["period.not-in-year"]],
  ["tháng 13/2023", ["period.not-in-year"]],
  ["Tháng 8/21", ["date.two-digit-year"]],
  ["năm 9999", ["date.year-out-of-range"]],
  ["0001", ["date.year-out-of-range"]],
  ["1899-12-15/2024-01-01", ["date.year-out-of-range"]],
  ["30/2/2023 - 14/6/2024", ["date.day-not-in-month"]],
  ["14/6/2024 - 15/12/2023", ["period.window-reversed"]],
  ["quý 1-2/2023", ["period.unreadable"]],
  ["Quý I/2023 (theo lộ trình)", ["period.unreadable"]],
  ["2023-12-15/2024-06-14 (từ 1/1/2023 đến 2/1/2023)", ["period.unreadable"]],
  ["Quý I/2023, triển khai theo yêu cầu", ["period.unreadable"]],
  ["9 tháng cuối năm 2023", ["period.unreadable"]],
  ["6 tháng", ["period.unreadable"]],
  ["hằng tháng", ["period.unreadable"]],
  ["T2", ["period.unreadable"]],
  ["0000", ["period.unreadable"]],
  ["một - hai", ["period.unreadable"]],
  ["quý I - tháng 6/2023", ["period.unreadable"]],
  ["15/11/2022", ["period.unreadable"]],
  ["", ["period.unreadable"]],
  [")", ["period.unreadable"]],
])("%j is refused", (text, codes) => {
  expect(said(text)).toEqual(codes);
});

test("a civil period is printed by its name, any other with its days", () => {
  expect(
    ["2023-01", "2024-06", "2021-Q3", "2024-H1", "2024-H2", "2024-9M", "2024"].map((id) =>
      formatPeriod(period(id, "civil")),
    ),
  ).toEqual([
    "Tháng 01/2023",
    "Tháng 6/2024",
    "Quý III/2021",
    "6 tháng đầu năm 2024",
    "6 tháng cuối năm 2024",
    "9 tháng đầu năm 2024",
    "Năm 2024",
  ]);
  expect(formatPeriod(period("2024-H1", "reporting"))).toBe("6 tháng đầu năm 2024 (từ 15/12/2023 đến 14/6/2024)");
  const ownWindow = { from: plainDate("2024-01-02"), to: plainDate("2024-03-31") };
  expect(formatPeriod(period("2024-Q1", "civil", ownWindow))).toBe("Quý I/2024 (từ 02/01/2024 đến 31/3/2024)");
  const shorter = { from: plainDate("2024-01-01"), to: plainDate("2024-03-30") };
  expect(formatPeriod(period("2024-Q1", "civil", shorter))).toBe("Quý I/2024 (từ 01/01/2024 đến 30/3/2024)");
  const { from, to } = period("2024-Q1", "civil");
  expect(formatPeriod(period("2024-Q1", "reporting", { from, to }))).toBe("Quý I/2024 (từ 01/01/2024 đến 31/3/2024)");
  expect(formatPeriod(customPeriod(ownWindow, "civil"))).toBe("từ 02/01/2024 đến 31/3/2024");
});

test("English says the same", () => {
  expect(
    ["2023-01", "2021-Q3", "2024-H2", "2024-9M", "2024"].map((id) => formatPeriod(period(id, "civil"), "en")),
  ).toEqual(["January 2023", "third quarter of 2021", "second half of 2024", "first nine months of 2024", "2024"]);
  expect(formatPeriod(period("2024-06", "reporting"), "en")).toBe("June 2024 (15 May 2024 to 14 June 2024)");
});

describe("always", () => {
  const day = fc
    .integer({ min: toDayNumber(plainDate("1901-01-01")), max: toDayNumber(plainDate("2098-12-31")) })
    .map(fromDayNumber);
  const calendar = fc.constantFrom<PeriodCalendar>("civil", "reporting");
  const window = fc.tuple(day, fc.nat(400)).map(([from, length]) => ({ from, to: addDays(from, length) }));
  const suffix = fc.constantFrom("", "-9M", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", "-01", "-02", "-09", "-12");
  const one: fc.Arbitrary<Period> = fc.oneof(
    fc.tuple(window, calendar).map(([days, on]) => customPeriod(days, on)),
    fc
      .tuple(fc.integer({ min: 1901, max: 2100 }), suffix, calendar, fc.option(window, { nil: undefined }))
      .map(([year, end, on, own]) => period(`${year}${end}`, on, own)),
  );

  test("a period that is printed is read back, its window included", () => {
    fc.assert(
      fc.property(one, (printed) => {
        expect(parsePeriod(formatPeriod(printed), { calendar: printed.calendar })).toEqual({
          ok: true,
          value: printed,
          notes: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("no text makes it throw, and no issue or note repeats the text", () => {
    const piece = fc.constantFrom(
      "quý ",
      "quy ",
      "tháng ",
      "năm ",
      "đầu ",
      "6 ",
      "iv",
      "l",
      "/",
      "-",
      " ",
      "(",
      ")",
      "đến ",
      "từ ",
      "2023",
      "13",
      "079123456789",
    );
    const written = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(written, calendar, (text, on) => {
        const result = parsePeriod(text, { calendar: on, near });
        expect(JSON.stringify(result.ok ? result.notes : result.issues)).not.toContain("079123456789");
        if (result.ok) expect(result.value.from <= result.value.to && result.value.calendar === on).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test("a text of a million characters is refused", () => {
    for (const unit of ["(", " đến ", "quý ", "1-", " "])
      expect(said(unit.repeat(1_000_000))).toEqual(["period.unreadable"]);
  });
});
