import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../date/day-arithmetic.js";
import { contains, periodsIn } from "../date/period-steps.js";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import type { Source } from "../document/document.js";
import { unwrap } from "../issue/result.js";
import { createHierarchy } from "../unit/create-hierarchy.js";
import type { Tier, Unit } from "../unit/unit.js";
import { toUnitKey } from "../unit/unit-key.js";
import { obligations } from "./obligations.js";
import type { Regime } from "./regime.js";
import { rollUpTimeliness } from "./timeliness-by-unit.js";
import { addTimeliness, countTimeliness, noReports, timelinessBy } from "./timeliness-count.js";
import { timelinessByPeriod } from "./timeliness-over-time.js";
import { timeliness } from "./timeliness.js";

const source: Source = {
  document: { kind: "plan", number: null, year: null, symbol: "KH-UBND", issuer: null, issuedOn: null },
  confidence: "primary",
};
const [old, reform] = [plainDate("2008-08-01"), plainDate("2025-07-01")];
const unit = (code: string, tier: Tier, parent: string | null): Unit => ({
  code,
  name: code,
  tier,
  parent,
  from: old,
  until: plainDate("2025-06-30"),
});
const districts = ["211", "212", "213"];
const communes = districts.flatMap((code, d) => [1, 2, 3].map((n) => unit(`0${d}00${n}`, "commune", code)));
const successors = ["09001", "09002"].map((code) => ({ ...unit(code, "commune", "24"), from: reform, until: null }));
const all = [
  { ...unit("24", "province", null), until: null },
  ...districts.map((code) => unit(code, "district", "24")),
  ...communes,
  ...successors,
];
const links = communes.map((one, i) => ({
  from: toUnitKey(one),
  to: toUnitKey(successors[i % 2] as Unit),
  on: reform,
  extent: "full" as const,
  source,
}));
const hierarchy = unwrap(createHierarchy(all, links));
const keys = all.map(toUnitKey);
const regimes: readonly Regime[] = ["trước ngày 20 hàng tháng", "trước ngày 15 hàng tháng"].map((phrase, i) => ({
  id: "r",
  name: "Báo cáo tháng",
  owedBy: { tiers: ["commune", "district"] },
  to: { unit: "parent" },
  covers: { every: "month", calendar: "reporting", calendarPrinted: true },
  due: unwrap(parseDeadline(phrase)),
  from: i === 0 ? old : plainDate("2025-03-01"),
  until: i === 0 ? plainDate("2025-02-28") : null,
  source,
}));
const months = periodsIn({ from: plainDate("2024-10-01"), to: plainDate("2026-02-28") }, "month", "reporting");

const history = fc.record({
  window: fc.tuple(fc.nat(months.length - 1), fc.nat(6)).map(([i, n]) => ({
    from: months[i]?.from ?? old,
    to: months[Math.min(months.length - 1, i + n)]?.to ?? old,
  })),
  exemptions: fc.array(
    fc.record({ unit: fc.constantFrom(...all.map(({ code }) => code)), month: fc.constantFrom(...months) }),
    { maxLength: 5 },
  ),
  sendings: fc.array(
    fc.record({
      unit: fc.constantFrom(...keys),
      month: fc.constantFrom(...months),
      after: fc.integer({ min: -10, max: 40 }),
      returned: fc.option(fc.nat(10)),
    }),
    { maxLength: 80 },
  ),
  asOf: fc.constantFrom(...months).map(({ to }) => addDays(to, 7)),
});

const tableOf = ({ window, exemptions, sendings, asOf }: typeof history extends fc.Arbitrary<infer T> ? T : never) =>
  timeliness(
    unwrap(
      obligations(regimes, window, {
        hierarchy,
        exemptions: exemptions.map(({ unit: code, month }) => ({
          regime: "r",
          unit: code,
          from: month.from,
          until: month.to,
          reason: "Thiên tai",
        })),
      }),
    ),
    sendings
      .filter(({ month }) => contains(window, month.to))
      .map(({ unit: key, month, after, returned }) => {
        const sentOn = addDays(month.to, after);
        return {
          regime: "r",
          unit: key,
          period: month,
          sentOn,
          ...(returned !== null && { returnedOn: addDays(sentOn, returned) }),
        };
      }),
    asOf,
  );

describe("always", () => {
  test("on time, late, missing and pending make up what is expected, in every part", () => {
    fc.assert(
      fc.property(history, (given) => {
        const table = tableOf(given);
        const count = countTimeliness(table);
        const parts = [...timelinessBy(table, (report) => report.unit).values()];
        for (const { expected, onTime, late, missing, pending } of [count, ...parts]) {
          expect(onTime + late + missing + pending).toBe(expected);
        }
        expect(addTimeliness(noReports, ...parts)).toEqual(count);
        expect(count.expected + count.notRequired).toBe(table.rows.length);
      }),
    );
  });

  test("every sending is counted at a report that is owed, or is a finding", () => {
    fc.assert(
      fc.property(history, (given) => {
        const { rows, over } = tableOf(given);
        for (const { sentOn, due, standing } of rows) {
          expect(sentOn !== null && sentOn > given.asOf).toBe(false);
          if (standing === "on-time") expect(sentOn !== null && sentOn <= due).toBe(true);
        }
        for (const { report, why } of over) {
          const owed = rows.find((row) => row.unit === report.unit && row.period.id === report.period.id);
          expect(owed?.standing ?? "none").toBe(why === "not-owed" ? "none" : "not-required");
        }
      }),
    );
  });

  test("a wider period is the sum of its months", () => {
    fc.assert(
      fc.property(history, fc.constantFrom("quarter" as const, "half" as const, "year" as const), (given, grain) => {
        const table = tableOf(given);
        const narrow = timelinessByPeriod(table);
        for (const { period: wide, count } of timelinessByPeriod(table, grain)) {
          const inside = narrow.filter((one) => contains(wide, one.period.to)).map((one) => one.count);
          expect(addTimeliness(...inside)).toEqual(count);
        }
      }),
    );
  });

  test("a unit has what it owes itself and what its children have, before and after the reform", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(plainDate("2025-06-30"), reform), (given, on) => {
        const table = tableOf(given);
        const { units, unplaced } = rollUpTimeliness(table, hierarchy, on);
        const tree = hierarchy.on(on);
        const totals = new Map(units.map(({ unit: key, total }) => [key, total]));
        for (const { unit: key, own, total } of units) {
          const children = tree.childrenOf(tree.indexOf(key)).map((i) => totals.get(tree.keyAt(i)) ?? noReports);
          expect(addTimeliness(own, ...children)).toEqual(total);
        }
        const top = units[0]?.total ?? noReports;
        expect(addTimeliness(top, unplaced)).toEqual(countTimeliness(table));
      }),
    );
  });

  test("a year across the reform expects what its months expect, and the window cuts nothing off", () => {
    const expectedIn = (window: { from: typeof old; to: typeof old }) =>
      unwrap(obligations(regimes, window, { hierarchy })).length;
    const year = period("2025", "reporting");
    const monthly = periodsIn(year, "month", "reporting").map(expectedIn);
    expect(monthly).toEqual([12, 12, 12, 12, 12, 12, 2, 2, 2, 2, 2, 2]);
    expect(expectedIn(year)).toBe(84);
  });
});
