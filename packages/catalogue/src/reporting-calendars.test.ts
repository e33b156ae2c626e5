import { period, plainDate } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { reportingCalendars } from "./reporting-calendars.js";

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
