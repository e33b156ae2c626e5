import { parseDeadline, period, plainDate } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { reportingCalendars, reportingDueDays } from "./reporting-calendars.js";

test("the national windows are those of the reporting calendar", () => {
  const [national] = reportingCalendars;
  expect(national?.window).toEqual({ firstDay: 15, lastDay: 14 });
  expect(national?.seen).toHaveLength(2);
  for (const { period: id, window } of national?.seen ?? []) {
    if (id === null || window === null) throw new Error("the national examples are whole");
    expect(period(id, "reporting")).toMatchObject(window);
  }
});

test("the first quarter of 2020 in Lâm Đồng can be told with its own window", () => {
  const seen = reportingCalendars.find(({ id }) => id === "lam-dong")?.seen[0];
  if (!seen?.window || seen.period === null) throw new Error("its window is known");
  const quarter = period(seen.period, "reporting", seen.window);
  expect([quarter.id, quarter.from, quarter.to]).toEqual(["2020-Q1", plainDate("2019-12-01"), plainDate("2020-02-29")]);
});

test("a rule concluded from one report is marked so", () => {
  const ruled = reportingCalendars.filter(({ window }) => window !== null);
  expect(ruled.map(({ id, source }) => [id, source.confidence])).toEqual([
    ["national", "secondary"],
    ["vinh-phuc", "inferred"],
  ]);
});

test("the letters and the plan say before the 15th, the 20th and the 30th", () => {
  const primary = reportingDueDays.filter(({ source }) => source.confidence === "primary");
  expect(primary.map(({ phrase }) => phrase)).toEqual([
    "trước ngày 20 hàng tháng",
    "trước ngày 15 hàng tháng",
    "trước ngày 30 hàng tháng",
    "trước ngày 15 hàng tháng",
  ]);
});

test("every due day is a phrase that is read as a deadline, without a doubt", () => {
  const read = reportingDueDays.map(({ phrase }) => parseDeadline(phrase));
  expect(read.map((one) => (one.ok ? [one.value.kind, one.notes] : one.issues))).toEqual([
    ...Array.from({ length: 6 }, () => ["recurring", []]),
    ["within", []],
  ]);
});
