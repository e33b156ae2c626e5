import {
  checkRegime,
  checkRegimes,
  createHierarchy,
  dueDayOfReport,
  obligations,
  parseWith,
  period,
  plainDate,
  RegimeSchema,
  StandingAgencySchema,
  type Unit,
  unwrap,
} from "@de-an-06/domain";
import { expect, test } from "vitest";
import { reportingRegimes, standingAgencies } from "./reporting-regimes.js";
import { vietnamWorkCalendar } from "./work-calendar.js";

const regimeOf = (id: string) => {
  const regime = reportingRegimes.find((one) => one.id === id);
  if (regime === undefined) throw new Error(`no regime ${id}`);
  return regime;
};

test("every regime is valid data and no two of one id overlap", () => {
  expect(unwrap(checkRegimes(reportingRegimes))).toBe(reportingRegimes);
  for (const regime of reportingRegimes) expect(unwrap(parseWith(RegimeSchema, regime))).toEqual(regime);
  for (const row of standingAgencies) expect(unwrap(parseWith(StandingAgencySchema, row))).toEqual(row);
  expect(new Set(reportingRegimes.map(({ id }) => id)).size).toBe(reportingRegimes.length);
});

test("before the 15th with the window of the decree clashes, and just there it is noted", () => {
  const clashing = reportingRegimes.filter((regime) => {
    const checked = checkRegime(regime);
    return checked.ok && checked.notes.some(({ code }) => code === "regime.due-on-cut-off");
  });
  expect(clashing.map(({ id }) => id)).toEqual(["bac-ninh-city-2022-monthly", "bac-giang-2023-monthly"]);
});

test("the days of June 2023 by each document", () => {
  const due = (id: string) =>
    unwrap(dueDayOfReport(regimeOf(id), period("2023-06", "reporting"), { calendar: vietnamWorkCalendar }));
  expect(due("quang-ngai-2022-monthly")).toBe("2023-06-19");
  expect(due("bac-ninh-city-2022-monthly")).toBe("2023-06-14");
  expect(due("bac-ninh-city-2022-certification")).toBe("2023-06-29");
  expect(due("ha-noi-2025-units")).toBe("2023-06-15");
  expect(due("khanh-hoa-2023-month")).toBe("2023-06-16");
});

test("each commune of Bắc Giang owed its plan of 2023 to its district, each district to the police for the province", () => {
  const unit = (code: string, tier: Unit["tier"], parent: string | null): Unit => ({
    code,
    name: code,
    tier,
    parent,
    from: plainDate("2008-08-01"),
    until: plainDate("2025-06-30"),
  });
  const units = [unit("24", "province", null), unit("213", "district", "24"), unit("07201", "commune", "213")];
  const owed = unwrap(
    obligations([regimeOf("bac-giang-2023-plans")], period("2023-01", "civil"), {
      hierarchy: unwrap(createHierarchy(units)),
      standingAgencies,
    }),
  );
  expect(owed.map(({ unit: key, to, through, due }) => [key.split("@")[0], to?.split("@")[0], through, due])).toEqual([
    ["213", "24", "24:cong-an-tinh", "2023-01-26"],
    ["07201", "213", null, "2023-01-26"],
  ]);
});
