import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { parseWith } from "../issue/from-zod.js";
import { decimal } from "./decimal.js";
import { comparePercent, type Figure, figure, notApplicable, percentOf } from "./figure.js";
import { FigureSchema } from "./figure-schema.js";
import { formatPercent } from "./format-percent.js";

describe("figure", () => {
  test("missing comes before zero", () => {
    expect(figure(null, 0)).toEqual({ state: "not-reported" });
    expect(figure(0, null)).toEqual({ state: "not-reported" });
    expect(figure(null, null)).toEqual({ state: "not-reported" });
  });

  test("nothing over nothing is no activity, not 0 %", () => {
    expect(figure(0, 0)).toEqual({ state: "no-activity", numerator: 0, denominator: 0 });
    expect(figure(0, 25)).toEqual({ state: "value", numerator: 0, denominator: 25 });
  });

  test("something over nothing keeps what was counted", () => {
    expect(figure(3, 0)).toEqual({ state: "no-activity", numerator: 3, denominator: 0 });
  });

  test.each([0.5, NaN, Infinity, 2 ** 53])("%d is no count", (count) => {
    expect(() => figure(count, 10)).toThrow(RangeError);
    expect(() => figure(10, count)).toThrow(RangeError);
  });
});

describe("percentOf", () => {
  test.each([
    [332, 426, "77,93%"],
    [240, 303, "79,21%"],
    [25_707, 27_573, "93,23%"],
    [1_933, 2_772, "69,73%"],
    [103, 106, "97,17%"],
    [16_051, 16_274, "98,63%"],
    [2, 3, "66,67%"],
    [256, 256, "100,00%"],
    [0, 256, "0,00%"],
    [120, 100, "120,00%"],
  ])("%d of %d is %s", (numerator, denominator, printed) => {
    expect(formatPercent(figure(numerator, denominator))).toBe(printed);
  });

  test("ties that floating point misprints are right", () => {
    expect([((57 / 800) * 100).toFixed(2), Math.round((57 / 800) * 10_000)]).toEqual(["7.12", 712]);
    expect(formatPercent(figure(57, 800))).toBe("7,13%");
    expect([((29 / 20_000) * 100).toFixed(2), Math.round((29 / 20_000) * 10_000)]).toEqual(["0.14", 14]);
    expect(formatPercent(figure(29, 20_000))).toBe("0,15%");
  });

  test("a difference below zero rounds away from zero", () => {
    expect(formatPercent(figure(-201, 20_000))).toBe("-1,01%");
    expect(formatPercent(figure(-1, 20_000))).toBe("-0,01%");
    expect(formatPercent(figure(-1, 30_000))).toBe("0,00%");
    expect(formatPercent(figure(1, -4))).toBe("-25,00%");
  });

  test("the report of 2017 cut its figure: 98.62 instead of 98.63", () => {
    expect(percentOf(figure(16_051, 16_274), { rounding: "truncate" })).toEqual({ units: 9862, decimals: 2 });
    expect(percentOf(figure(16_051, 16_274))).toEqual({ units: 9863, decimals: 2 });
  });

  test("decimals are chosen", () => {
    expect(percentOf(figure(240, 303), { decimals: 0 })).toEqual({ units: 79, decimals: 0 });
    expect(percentOf(figure(1, 3), { decimals: 13 })).toEqual({ units: 333_333_333_333_333, decimals: 13 });
    expect(() => percentOf(figure(1, 3), { decimals: 16 })).toThrow(RangeError);
    expect(() => percentOf(figure(1, 3), { decimals: -1 })).toThrow(RangeError);
  });

  test("only a value has a percentage", () => {
    for (const none of [figure(3, 0), figure(null, 3), notApplicable]) {
      expect(percentOf(none)).toBeNull();
      expect(comparePercent(none, decimal(0))).toBeNull();
    }
  });
});

describe("comparePercent", () => {
  test("89.5 % does not meet 90 %, even where 90 % would be printed", () => {
    const almost = figure(179, 200);
    expect(formatPercent(almost, { decimals: 0 })).toBe("90%");
    expect(comparePercent(almost, decimal(90))).toBe(-1);
  });

  test("exactly half is 50 %, one dossier fewer is not", () => {
    expect(comparePercent(figure(50, 100), decimal("50.0"))).toBe(0);
    expect(comparePercent(figure(49, 100), decimal(50))).toBe(-1);
    expect(comparePercent(figure(51, 100), decimal(50))).toBe(1);
  });

  test("counts near 2⁵³ are told apart", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(comparePercent(figure(most - 1, most), decimal(100))).toBe(-1);
    expect(comparePercent(figure(most, most), decimal(100))).toBe(0);
    expect(comparePercent(figure(most, most - 1), decimal("100.000000000000"))).toBe(1);
  });
});

describe("formatPercent", () => {
  test("each state has its words, none of them 0 % or a blank", () => {
    const states = [figure(0, 0), figure(null, 0), notApplicable];
    expect(states.map((one) => formatPercent(one))).toEqual([
      "không phát sinh",
      "chưa báo cáo",
      "không thuộc thẩm quyền",
    ]);
    expect(states.map((one) => formatPercent(one, { language: "en" }))).toEqual([
      "no activity",
      "not reported",
      "not applicable",
    ]);
  });

  test("an indicator's own words replace only those of no activity", () => {
    const noActivity = "không phát sinh hồ sơ";
    expect(formatPercent(figure(0, 0), { noActivity })).toBe(noActivity);
    expect(formatPercent(figure(null, 0), { noActivity })).toBe("chưa báo cáo");
    expect(formatPercent(figure(0, 5), { noActivity })).toBe("0,00%");
  });

  test("a percentage past 2⁵³ units is printed in full", () => {
    const most = figure(Number.MAX_SAFE_INTEGER, 1);
    expect(formatPercent(most)).toBe("900.719.925.474.099.100,00%");
    expect(percentOf(most)).toBeNull();
  });
});

describe("FigureSchema", () => {
  test("accepts what figure gives and survives JSON", () => {
    const figures = [figure(240, 303), figure(-5, 303), figure(3, 0), figure(null, 1), notApplicable];
    expect(figures.map((one) => FigureSchema.parse(JSON.parse(JSON.stringify(one))))).toEqual(figures);
  });

  test.each([
    { state: "value", numerator: 1, denominator: 0 },
    { state: "value", numerator: 0.5, denominator: 1 },
    { state: "value", numerator: 1 },
    { state: "value", numerator: 1, denominator: 2, percent: 50 },
    { state: "no-activity", numerator: 0, denominator: 1 },
    { state: "not-reported", numerator: 0 },
    { state: "unknown" },
    null,
  ])("refuses %j", (input) => {
    expect(parseWith(FigureSchema, input).ok).toBe(false);
  });

  test("can be written as JSON Schema", () => {
    expect(z.toJSONSchema(FigureSchema)).toHaveProperty("oneOf");
  });
});

describe("always", () => {
  const counts = fc.oneof(fc.integer({ min: 0, max: 50_000 }), fc.maxSafeInteger());
  const denominators = counts.filter((one) => one !== 0);

  test("every exact tie at any decimals is rounded away from zero", () => {
    const halves = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(
      fc.property(
        halves,
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 1, max: 100_000 }),
        (half, decimals, times) => {
          const tie = 2 * half + 1;
          const whole = 200 * 10 ** decimals;
          const common = greatestCommonDivisor(Math.abs(tie), whole);
          const exact = figure((tie / common) * times, (whole / common) * times);
          expect(percentOf(exact, { decimals })).toEqual({ units: tie > 0 ? half + 1 : half, decimals });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("the percentage agrees with rational arithmetic on bigints", () => {
    fc.assert(
      fc.property(counts, denominators, fc.integer({ min: 0, max: 6 }), (numerator, denominator, decimals) => {
        const [n, d] = [BigInt(numerator) * 200n * 10n ** BigInt(decimals), 2n * BigInt(denominator)];
        const negative = n < 0n !== d < 0n;
        const size = (magnitude(n) + magnitude(d) / 2n) / magnitude(d);
        const digits = String(size).padStart(decimals + 1, "0");
        const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ".");
        const printed = decimals > 0 ? `${whole},${digits.slice(digits.length - decimals)}%` : `${whole}%`;
        expect(formatPercent(figure(numerator, denominator), { decimals })).toBe(
          negative && size !== 0n ? `-${printed}` : printed,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("comparison agrees with rational arithmetic on bigints", () => {
    const percents = fc.record({ units: fc.maxSafeInteger(), decimals: fc.integer({ min: 0, max: 15 }) });
    fc.assert(
      fc.property(counts, denominators, percents, (numerator, denominator, percent) => {
        const sign = denominator < 0 ? -1n : 1n;
        const left = sign * BigInt(numerator) * 100n * 10n ** BigInt(percent.decimals);
        const right = sign * BigInt(percent.units) * BigInt(denominator);
        expect(comparePercent(figure(numerator, denominator), percent)).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });

  test("a figure compares equal to its percentage wherever that needs no rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (hundredths) => {
        const exact: Figure = figure(hundredths, 10_000);
        expect(comparePercent(exact, percentOf(exact) ?? decimal(-1))).toBe(0);
      }),
    );
  });
});

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
