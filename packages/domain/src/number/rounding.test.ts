import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divide, multiply, type Rounding } from "./rounding.js";

describe("divide", () => {
  test.each<[Rounding, (number | bigint)[]]>([
    ["half-up", [3, -3, 3, -3, 4, 1, 0]],
    ["half-even", [2, -2, 2, -2, 4, 1, 0]],
    ["truncate", [2, -2, 2, -2, 3, 0, 0]],
    ["ceiling", [3, -2, 3, -2, 4, 1, 1]],
    ["floor", [2, -3, 2, -3, 3, 0, 0]],
  ])("%s", (rounding, expected) => {
    const quotients: [number, number][] = [
      [5, 2],
      [-5, 2],
      [-5, -2],
      [5, -2],
      [7, 2],
      [2, 3],
      [1, 3],
    ];
    expect(quotients.map(([dividend, divisor]) => divide(dividend, divisor, rounding))).toEqual(expected);
    expect(quotients.map(([dividend, divisor]) => Number(divide(BigInt(dividend), divisor, rounding)))).toEqual(
      expected,
    );
  });

  test("there is no negative zero", () => {
    expect(Object.is(divide(-1, 3, "truncate"), 0)).toBe(true);
    expect(Object.is(divide(0, -3, "half-up"), 0)).toBe(true);
    expect(Object.is(divide(multiply(0, -1), 3, "half-up"), 0)).toBe(true);
  });

  test("the last unit below 2⁵³ is not lost", () => {
    expect(divide(Number.MAX_SAFE_INTEGER, 2, "half-up")).toBe(2 ** 52);
    expect(divide(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, "truncate")).toBe(0);
    expect(divide(1, Number.MAX_SAFE_INTEGER, "half-up")).toBe(0);
  });
});

describe("always", () => {
  const divisors = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 })).filter((one) => one !== 0);
  const dividends = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -10_000, max: 10_000 }),
    fc.tuple(fc.maxSafeInteger(), fc.maxSafeInteger()).map(([a, b]) => multiply(a, b)),
  );

  test("every rounding gives the whole number it promises", () => {
    fc.assert(
      fc.property(dividends, divisors, (dividend, divisor) => {
        const [n, d] = divisor < 0 ? [-BigInt(dividend), -BigInt(divisor)] : [BigInt(dividend), BigInt(divisor)];
        const error = (rounding: Rounding) => BigInt(divide(dividend, divisor, rounding)) * d - n;
        const towardsZero = (value: bigint) => (n < 0n ? value : -value);
        expect(error("floor")).toSatisfy((less: bigint) => less <= 0n && less > -d);
        expect(error("ceiling")).toSatisfy((more: bigint) => more >= 0n && more < d);
        expect(towardsZero(error("truncate"))).toSatisfy((cut: bigint) => cut >= 0n && cut < d);
        expect(2n * towardsZero(error("half-up"))).toSatisfy((cut: bigint) => cut < d && cut >= -d);
        const even = 2n * error("half-even");
        expect(even).toSatisfy((twice: bigint) => twice <= d && twice >= -d);
        if (even === d || even === -d) expect(BigInt(divide(dividend, divisor, "half-even")) % 2n).toBe(0n);
      }),
      { numRuns: 2000 },
    );
  });

  test("a product is exact", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (a, b) => {
        expect(BigInt(multiply(a, b))).toBe(BigInt(a) * BigInt(b));
      }),
    );
  });
});
