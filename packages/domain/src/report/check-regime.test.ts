import { describe, expect, test } from "vitest";
import * as z from "zod";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import type { Source } from "../document/document.js";
import { fromZod } from "../issue/from-zod.js";
import { type Result, unwrap } from "../issue/result.js";
import { checkRegime, checkRegimes, defineRegime } from "./check-regime.js";
import { coveredPeriods } from "./covered-periods.js";
import { dueDayOfReport } from "./due-day-of-report.js";
import { parseRegimes, parseReportEvents, parseSubmissions } from "./parse-report.js";
import { ExemptionSchema, RegimeSchema } from "./regime-schema.js";
import type { EveryPeriod, Regime } from "./regime.js";

const source: Source = {
  document: { kind: "letter", number: "2480", year: null, symbol: "UBND-VHTT", issuer: null, issuedOn: null },
  confidence: "primary",
};
const due = (phrase: string) => unwrap(parseDeadline(phrase));
const monthly: EveryPeriod = { every: "month", calendar: "reporting", calendarPrinted: true };
const regime: Regime = {
  id: "monthly",
  name: "Báo cáo tháng",
  owedBy: { tiers: ["commune"], within: "256", directly: true },
  to: { unit: "parent", through: "256:van-phong" },
  covers: monthly,
  due: due("trước ngày 20 hàng tháng"),
  from: plainDate("2022-11-01"),
  until: null,
  source,
};
const said = (result: Result<unknown>) =>
  (result.ok ? result.notes : result.issues).map(({ code, path }) => [code, ...path].join(" "));

test("before the 15th of a window that closes on the 14th is due on the cut-off day itself, and that is said", () => {
  const clash = { ...regime, due: due("trước ngày 15 hàng tháng") };
  expect(said(checkRegime(clash))).toEqual(["regime.due-on-cut-off due"]);
  expect(unwrap(dueDayOfReport(clash, period("2024-06", "reporting")))).toBe("2024-06-14");
  expect(unwrap(dueDayOfReport(clash, period("2024-06", "reporting"), { lenient: true }))).toBe("2024-06-15");
});

test("before the 20th leaves five days, and before the 15th of a civil month two weeks: nothing is said", () => {
  expect(said(checkRegime(regime))).toEqual([]);
  const civil = { ...regime, covers: { ...monthly, calendar: "civil" }, due: due("trước ngày 15 hàng tháng") } as const;
  expect(said(checkRegime(civil))).toEqual([]);
  expect(unwrap(dueDayOfReport(civil, period("2024-06", "civil")))).toBe("2024-07-14");
});

test("before the 30th of every month means the 28th in February", () => {
  const on = (id: string) => unwrap(dueDayOfReport({ due: due("trước ngày 30 hàng tháng") }, period(id, "reporting")));
  expect([on("2023-02"), on("2023-03"), on("2024-02")]).toEqual(["2023-02-28", "2023-03-29", "2024-02-29"]);
});

test("a calendar that the text does not print is ours, and that is said", () => {
  expect(said(checkRegime({ ...regime, covers: { ...monthly, calendarPrinted: false } }))).toEqual([
    "regime.calendar-assumed covers calendar",
  ]);
});

test("two working days after the cut-off need a calendar", () => {
  const within = { due: due("trong 02 ngày làm việc kể từ ngày kết thúc kỳ báo cáo") };
  const read = dueDayOfReport(within, period("2024-06", "reporting"));
  expect(said(read)).toEqual(["deadline.calendar-missing"]);
});

test.each([
  [
    "một ngày có điều kiện",
    {
      covers: { once: period("2023", "civil") },
      due: { kind: "date", day: plainDate("2023-01-27"), strict: true, condition: "Khi có hướng dẫn" },
    },
  ],
  ["thường xuyên", { due: { kind: "ongoing" } }],
  ["ngay", { due: { kind: "immediate" } }],
  ["một ngày cho báo cáo hằng tháng", { due: { kind: "date", day: plainDate("2023-01-27"), strict: true } }],
  ["hằng tháng cho một báo cáo", { covers: { once: period("2023", "civil") } }],
] as const)("a report that never comes due is no regime: %s", (_, change) => {
  expect(said(checkRegime({ ...regime, ...change }))).toEqual(["regime.no-due-day due"]);
  const parsed = RegimeSchema.safeParse({ ...regime, ...change });
  expect(parsed.success ? [] : fromZod(parsed.error).map(({ code }) => code)).toEqual(["regime.no-due-day"]);
});

test("a window of its own closes no gap, units right under nothing are none, and an end is not before the beginning", () => {
  const broken: Regime = {
    ...regime,
    owedBy: { tiers: ["agency"], directly: true },
    covers: { ...monthly, window: { firstDay: 22, lastDay: 20 } },
    until: plainDate("2022-10-31"),
  };
  expect(said(checkRegime(broken))).toEqual([
    "period.window-reversed until",
    "regime.window-broken covers window",
    "value.missing owedBy within",
  ]);
  expect(() => defineRegime(broken)).toThrow("period.window-reversed at until");
  expect(defineRegime(regime)).toBe(regime);
});

test("the figures of a place that closes them on the 20th run from the 21st to the 20th, under the period's own id", () => {
  const own = coveredPeriods({ ...monthly, window: { firstDay: 21, lastDay: 20 } }, period("2024-Q1", "civil"));
  expect(own.map(({ id, from, to }) => [id, from, to])).toEqual([
    ["2024-01", "2023-12-21", "2024-01-20"],
    ["2024-02", "2024-01-21", "2024-02-20"],
    ["2024-03", "2024-02-21", "2024-03-20"],
  ]);
  const quarter = coveredPeriods(
    { every: "quarter", calendar: "reporting", calendarPrinted: true, window: { firstDay: 16, lastDay: 15 } },
    period("2024", "civil"),
  );
  expect(quarter.map(({ to }) => to)).toEqual(["2024-03-15", "2024-06-15", "2024-09-15", "2024-12-15"]);
});

test("rows of one id are one regime as documents change it, and do not overlap", () => {
  const changed = { ...regime, from: plainDate("2023-07-01"), due: due("trước ngày 15 hàng tháng") };
  expect(said(checkRegimes([regime, changed]))).toEqual(["regime.overlap 1"]);
  expect(said(checkRegimes([{ ...regime, until: plainDate("2023-06-30") }, changed]))).toEqual([
    "regime.due-on-cut-off 1 due",
  ]);
});

test("regimes are read from data and checked together, sendings and steps one by one", () => {
  const data: unknown = JSON.parse(JSON.stringify([{ ...regime, due: due("trước ngày 15 hàng tháng") }]));
  expect(said(parseRegimes(data))).toEqual(["regime.due-on-cut-off 0 due"]);
  expect(said(parseRegimes([regime, regime]))).toEqual(["regime.overlap 1"]);
  expect(said(parseRegimes("monthly"))).toEqual(["value.wrong-type"]);
  expect(said(parseSubmissions([{ regime: "monthly" }]))).toEqual([
    "value.missing 0 unit",
    "value.missing 0 period",
    "value.missing 0 sentOn",
  ]);
  expect(said(parseReportEvents([{ kind: "unlocked" }])).length).toBeGreaterThan(0);
});

describe("the schemas", () => {
  test("take what the types say and can be written as JSON Schema", () => {
    expect(RegimeSchema.parse(JSON.parse(JSON.stringify(regime)))).toEqual(regime);
    for (const schema of [RegimeSchema, ExemptionSchema]) {
      expect(z.toJSONSchema(schema)).toMatchObject({ type: "object" });
    }
  });

  test("refuse an exemption that ends before it begins", () => {
    const exemption = { regime: "monthly", unit: "09163", from: "2024-01-01", until: "2023-12-31", reason: "Bão lũ" };
    expect(ExemptionSchema.safeParse(exemption).success).toBe(false);
    expect(ExemptionSchema.safeParse({ ...exemption, until: null }).success).toBe(true);
  });
});
