import { describe, expect, test } from "vitest";
import { createWorkCalendar } from "../date/work-calendar.js";
import { plainDate } from "../date/plain-date.js";
import type { Target } from "../indicator/target.js";
import { unwrap } from "../issue/result.js";
import { applyProfile } from "./apply-profile.js";

const document = { kind: "plan", number: "308", year: null, symbol: "KH-UBND", issuer: null, issuedOn: null } as const;
const target = (id: string, within: string | undefined, [from, until]: [string, string | null]): Target => ({
  id,
  indicator: "online",
  comparator: ">=",
  comparatorPrinted: true,
  percent: { units: 50, decimals: 0 },
  scope: within === undefined ? {} : { within },
  from: plainDate(from),
  until: until === null ? null : plainDate(until),
  dueOn: null,
  source: { document, confidence: "primary" },
});
const province = { unit: "24", name: "Tỉnh Bắc Ninh" };
const ids = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id);

test("a profile that says nothing changes nothing", () => {
  const tables = { targets: [target("a", "24", ["2026-01-01", null])], hotlines: ["1800.1096"], hierarchy: 1 };
  expect(applyProfile(province, tables)).toEqual(tables);
});

describe("targets, regimes and rules", () => {
  test("those of the province on the same days give way; the country's, other places' and earlier ones stay", () => {
    const targets = [
      target("national", undefined, ["2022-01-06", null]),
      target("bac-giang-2023", "24", ["2023-01-01", "2023-12-31"]),
      target("catalogue", "24", ["2025-07-01", null]),
      target("quang-ngai", "51", ["2022-03-30", null]),
    ];
    const own = [target("own", "24", ["2026-01-01", "2026-12-31"])];
    expect(ids(applyProfile({ ...province, targets: own }, { targets }).targets)).toEqual([
      "own",
      "national",
      "bac-giang-2023",
      "quang-ngai",
    ]);
  });

  test("one with the id of another takes its place, wherever it holds", () => {
    const targets = [target("a", undefined, ["2022-01-06", null])];
    const own = [target("a", "24", ["2026-01-01", null])];
    expect(applyProfile({ ...province, targets: own }, { targets }).targets).toEqual(own);
  });
});

test("own agencies come first, because of two that share a spelling the first counts", () => {
  const agency = (name: string) => ({ name, abbreviations: ["CAT"], aliases: [] });
  const { agencies } = applyProfile(
    { ...province, agencies: [agency("Công an tỉnh")] },
    { agencies: [agency("Khác")] },
  );
  expect(agencies?.map(({ name }) => name)).toEqual(["Công an tỉnh", "Khác"]);
});

test("an outline takes the place of one with its id", () => {
  const outline = (id: string, title: string) =>
    ({ id, title, grain: "month", calendar: "reporting", sections: [] }) as const;
  const { outlines } = applyProfile(
    { ...province, outlines: [outline("o", "Của tỉnh")] },
    { outlines: [outline("o", "Mẫu"), outline("p", "Mẫu khác")] },
  );
  expect(outlines?.map(({ title }) => title)).toEqual(["Của tỉnh", "Mẫu khác"]);
});

test("strictness is joined finding by finding", () => {
  const tables = { strictness: { "entry.jump": "error", "entry.identity": "warning" } } as const;
  expect(applyProfile({ ...province, strictness: { "entry.jump": "off" } }, tables).strictness).toEqual({
    "entry.jump": "off",
    "entry.identity": "warning",
  });
});

describe("the calendar", () => {
  const year = (of: number, off: string[]) => ({
    year: of,
    provisional: false,
    off: off.map((day) => ({ day: plainDate(day), name: "Nghỉ", source: "Quyết định" })),
    worked: [],
  });
  const national = unwrap(createWorkCalendar([year(2025, ["2025-09-02"]), year(2026, ["2026-09-02"])]));
  const calendarYears = [year(2026, ["2026-09-02", "2026-09-09"]), year(2028, [])];

  test("takes the province's years, and the national ones where it has none", () => {
    const { calendar } = applyProfile({ ...province, calendarYears }, { calendar: national });
    const isWorkday = (day: string) => calendar?.isWorkday(plainDate(day));
    expect(calendar?.years).toEqual([2025, 2026, 2028]);
    expect(isWorkday("2026-09-09")).toMatchObject({ value: false });
    expect(isWorkday("2025-09-02")).toMatchObject({ value: false });
    expect(isWorkday("2027-01-04")).toMatchObject({ ok: false });
  });

  test("is the province's own where there is no other, and is not part of the tables as years", () => {
    const applied = applyProfile({ ...province, calendarYears }, {});
    expect(applied.calendar?.years).toEqual([2026, 2028]);
    expect(applied).not.toHaveProperty("calendarYears");
    expect(() => applyProfile({ ...province, calendarYears: [year(2026, []), year(2026, [])] }, {})).toThrow(
      "calendar.year-repeated",
    );
  });
});
