import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { decimal } from "../number/decimal.js";
import { figure } from "../number/figure.js";
import { assess, assessCell } from "./assess.js";
import type { Comparator } from "./target.js";

const asOf = plainDate("2022-11-20");
const target = (percent: string, comparator: Comparator = ">=") => ({
  comparator,
  percent: decimal(percent),
  dueOn: plainDate("2022-11-30"),
});
const context = { asOf, oneMoreAddsTo: "numerator" as const };

test("89.5 % does not meet 90 %", () => {
  expect(assess(figure(895, 1000), target("90"), context)).toEqual({ outcome: "not-reached", short: 5, perDay: 0.5 });
});

test("trên 50% is not met by exactly half", () => {
  expect(assess(figure(50, 100), target("50", ">"), context)).toMatchObject({ outcome: "not-reached", short: 1 });
  expect(assess(figure(50, 100), target("50"), context)).toEqual({ outcome: "reached" });
});

test("a new dossier online adds to both sides: 40/100 toward 50 % lacks 20, not 10", () => {
  expect(assess(figure(40, 100), target("50"), context)).toMatchObject({ short: 10 });
  expect(assess(figure(40, 100), target("50"), { ...context, oneMoreAddsTo: "both" })).toMatchObject({ short: 20 });
});

test("once a dossier came on paper, 100 % is out of reach for new ones", () => {
  expect(assess(figure(99, 100), target("100"), { ...context, oneMoreAddsTo: "both" })).toEqual({
    outcome: "unreachable",
  });
});

test("over 100 % is reached and kept", () => {
  expect(assess(figure(120, 100), target("100"), context)).toEqual({ outcome: "reached" });
});

test("a lower-is-better target counts how many are too many", () => {
  expect(assess(figure(12, 100), target("10", "<="), context)).toMatchObject({ outcome: "not-reached", short: 2 });
  expect(assess(figure(10, 100), target("10", "<"), context)).toMatchObject({ outcome: "not-reached", short: 1 });
});

test("no pace is left on the due day and without one", () => {
  expect(assess(figure(40, 100), target("50"), { ...context, asOf: plainDate("2022-11-30") })).toMatchObject({
    perDay: null,
  });
  expect(assess(figure(40, 100), { ...target("50"), dueOn: null }, context)).toMatchObject({ perDay: null });
});

test.each([
  [figure(0, 0), "no-activity"],
  [figure(null, 5), "not-reported"],
  [{ state: "not-applicable" } as const, "not-applicable"],
])("%o cannot be assessed", (given, why) => {
  expect(assess(given, target("50"), context)).toEqual({ outcome: "not-assessable", why });
});

test("a rolled-up figure is not reached below full coverage, nor with an inexact count", () => {
  const coverage = {
    expected: 10,
    reported: 7,
    missing: [],
    policy: "sum-reported",
    calendar: "civil",
    on: asOf,
  } as const;
  const cell = { figure: figure(60, 100), coverage, exactness: "exact" } as const;
  expect(assessCell(cell, target("50") as never, context)).toEqual({ outcome: "not-assessable", why: "incomplete" });
  expect(assessCell(cell, target("50") as never, { ...context, acceptIncomplete: true })).toEqual({
    outcome: "reached",
  });
  expect(assessCell({ ...cell, exactness: "over" }, target("50") as never, context)).toEqual({
    outcome: "not-assessable",
    why: "inexact",
  });
  expect(assessCell({ ...cell, figure: figure(40, 100) }, target("50") as never, context)).toMatchObject({ short: 10 });
});

describe("always", () => {
  const counts = fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }));
  const percents = fc.integer({ min: 0, max: 20_000 }).map((units) => ({ units, decimals: 2 }));
  const comparators = fc.constantFrom<Comparator>(">", ">=");

  test("the shortfall is exactly enough", () => {
    fc.assert(
      fc.property(
        counts,
        percents,
        comparators,
        fc.constantFrom("numerator", "both"),
        ([n, d], percent, comparator, oneMoreAddsTo) => {
          const aim = { comparator, percent, dueOn: null };
          const on = { asOf, oneMoreAddsTo } as const;
          const found = assess(figure(n, d), aim, on);
          if (found.outcome !== "not-reached") return;
          const more = (k: number) => assess(figure(n + k, oneMoreAddsTo === "both" ? d + k : d), aim, on).outcome;
          expect(more(found.short)).toBe("reached");
          expect(more(found.short - 1)).not.toBe("reached");
        },
      ),
    );
  });

  test("counts that are a scale too large lack as many", () => {
    fc.assert(
      fc.property(counts, percents, fc.integer({ min: 2, max: 9 }), ([n, d], percent, scale) => {
        const aim = { comparator: ">=", percent, dueOn: null } as const;
        expect(assess(figure(n * scale, d * scale), aim, { ...context, scale })).toEqual(
          assess(figure(n, d), aim, context),
        );
      }),
    );
  });
});
