import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  maxDecimals,
  roundDecimal,
  subtractDecimals,
  toNumber,
} from "./decimal.js";
import type { Rounding } from "./rounding.js";

describe("decimal", () => {
  test("keeps the decimals that were written", () => {
    expect(decimal("80.0")).toEqual({ units: 800, decimals: 1 });
    expect(decimal("80")).toEqual({ units: 80, decimals: 0 });
    expect(decimal(-79.2)).toEqual({ units: -792, decimals: 1 });
    expect(decimal("-0")).toEqual({ units: 0, decimals: 0 });
    expect(decimal(0.1)).toEqual({ units: 1, decimals: 1 });
  });

  test.each(["", "abc", "1,5", "1.", ".5", "1e5", " 1", 1e21, 1e-7, NaN, Infinity])("%j is no decimal", (written) => {
    expect(() => decimal(written)).toThrow(RangeError);
  });

  test("more digits than can be held exactly are refused, unless they are zeros", () => {
    expect(() => decimal("9007199254740993")).toThrow(RangeError);
    expect(() => decimal(0.1 + 0.2)).toThrow(RangeError);
    expect(decimal("9007199254740991.00")).toEqual({ units: 9007199254740991, decimals: 0 });
    expect(decimal("0.10000000000000000000")).toEqual({ units: 10 ** 14, decimals: 15 });
  });
});

describe("decimals are calculated exactly", () => {
  test("tenths add up", () => {
    expect(addDecimals(decimal("0.1"), decimal("0.2"))).toEqual(decimal("0.3"));
    expect(subtractDecimals(decimal(100), decimal("98.62"))).toEqual(decimal("1.38"));
    expect(subtractDecimals(decimal("1.5"), decimal("1.5"))).toEqual({ units: 0, decimals: 1 });
  });

  test("80.0 equals 80, and 89.5 is below 90", () => {
    expect(compareDecimals(decimal("80.0"), decimal(80))).toBe(0);
    expect(compareDecimals(decimal("89.5"), decimal(90))).toBe(-1);
    expect(compareDecimals(decimal("0.3"), decimal("0.29"))).toBe(1);
  });

  test("where a common number of decimals passes 2⁵³ they still compare and add", () => {
    const huge = decimal("9007199254740991");
    const tiny = decimal("0.000000000000001");
    expect(compareDecimals(huge, tiny)).toBe(1);
    expect(compareDecimals(tiny, huge)).toBe(-1);
    expect(addDecimals(huge, decimal("0.000000000000000"))).toEqual(huge);
    expect(() => addDecimals(huge, tiny)).toThrow(RangeError);
    expect(() => addDecimals(huge, huge)).toThrow(RangeError);
  });

  test("half-up is away from zero, as PostgreSQL and spreadsheets round", () => {
    expect(roundDecimal(decimal("2.5"), 0)).toEqual(decimal(3));
    expect(roundDecimal(decimal("-2.5"), 0)).toEqual(decimal(-3));
    expect(roundDecimal(decimal("-0.4"), 0)).toEqual({ units: 0, decimals: 0 });
  });

  test.each<[Rounding, number[]]>([
    ["half-up", [3, 3, 4, -3, -3, -4]],
    ["half-even", [2, 3, 4, -2, -3, -4]],
    ["truncate", [2, 2, 3, -2, -2, -3]],
    ["ceiling", [3, 3, 4, -2, -2, -3]],
    ["floor", [2, 2, 3, -3, -3, -4]],
  ])("%s rounds 2.5, 2.51, 3.5 and their negatives", (rounding, expected) => {
    const values = ["2.5", "2.51", "3.5", "-2.5", "-2.51", "-3.5"];
    expect(values.map((value) => roundDecimal(decimal(value), 0, rounding).units)).toEqual(expected);
  });

  test("rounding to more decimals pads with zeros", () => {
    expect(roundDecimal(decimal("79.2"), 2)).toEqual({ units: 7920, decimals: 2 });
    expect(() => roundDecimal(decimal("9007199254740991"), 1)).toThrow(RangeError);
    expect(() => roundDecimal(decimal(1), 16)).toThrow(RangeError);
    expect(() => roundDecimal(decimal(1), -1)).toThrow(RangeError);
    expect(() => roundDecimal(decimal(1), 0.5)).toThrow(RangeError);
  });

  test("a chart gets the nearest number", () => {
    expect(toNumber(decimal("79.20"))).toBe(79.2);
    expect(toNumber(decimal("-0.001"))).toBe(-0.001);
  });
});

describe("always", () => {
  const small: fc.Arbitrary<Decimal> = fc.record({
    units: fc.integer({ min: -1e9, max: 1e9 }),
    decimals: fc.integer({ min: 0, max: 5 }),
  });
  const any: fc.Arbitrary<Decimal> = fc.record({
    units: fc.maxSafeInteger(),
    decimals: fc.integer({ min: 0, max: maxDecimals }),
  });
  const scaled = ({ units, decimals }: Decimal) => BigInt(units) * 10n ** BigInt(maxDecimals - decimals);

  test("comparison agrees with bigints", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const difference = scaled(a) - scaled(b);
        expect(compareDecimals(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });

  test("sum and difference agree with bigints and undo each other", () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const sum = addDecimals(a, b);
        expect(scaled(sum)).toBe(scaled(a) + scaled(b));
        expect(compareDecimals(subtractDecimals(sum, b), a)).toBe(0);
      }),
    );
  });

  test("rounding moves by half a unit at most, by a whole one when cut", () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: maxDecimals }), (value, decimals) => {
        fc.pre(decimals <= value.decimals);
        const unit = 10n ** BigInt(maxDecimals - decimals);
        const moved = (rounding: Rounding) => scaled(roundDecimal(value, decimals, rounding)) - scaled(value);
        for (const rounding of ["half-up", "half-even"] as const) {
          expect(2n * moved(rounding)).toSatisfy((twice: bigint) => twice <= unit && twice >= -unit);
        }
        expect(moved("floor")).toSatisfy((down: bigint) => down <= 0n && down > -unit);
        expect(moved("ceiling")).toSatisfy((up: bigint) => up >= 0n && up < unit);
        expect(moved("truncate")).toBe(moved(value.units < 0 ? "ceiling" : "floor"));
      }),
    );
  });

  test("what is written in code comes back the same", () => {
    fc.assert(
      fc.property(small, ({ units, decimals }) => {
        const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
        const [whole, fraction] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
        const written = (units < 0 ? "-" : "") + whole + (decimals > 0 ? `.${fraction}` : "");
        expect(decimal(written)).toEqual({ units, decimals });
        expect(toNumber(decimal(written))).toBe(Number(written) + 0);
      }),
    );
  });
});
