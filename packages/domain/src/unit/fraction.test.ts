import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addFractions, fraction, multiplyFractions, roundFraction, safeMultiple, sumFractions } from "./fraction.js";

test("a fraction is in lowest terms", () => {
  expect(fraction(6, 8)).toEqual({ numerator: 3n, denominator: 4n });
  expect(fraction(-6, 8)).toEqual({ numerator: -3n, denominator: 4n });
  expect(fraction(0, 8)).toEqual({ numerator: 0n, denominator: 1n });
});

test("a denominator of zero is misuse", () => {
  expect(() => fraction(1, 0)).toThrow(RangeError);
  expect(() => fraction(1, -2)).toThrow(RangeError);
});

test("half a dossier is printed as one more, away from zero", () => {
  expect([7, 5, 3, -3, -5].map((half) => roundFraction(fraction(half, 2)))).toEqual([4, 3, 2, -2, -3]);
  expect(roundFraction(fraction(10, 3))).toBe(3);
});

describe("always", () => {
  const fractions = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 100_000 })).map(([n, d]) => fraction(n, d));

  test("sums do not depend on order or grouping", () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(addFractions(a, addFractions(b, c))).toEqual(addFractions(addFractions(c, b), a));
      }),
    );
  });

  test("summing many at once is summing them one by one", () => {
    fc.assert(
      fc.property(fc.array(fractions, { maxLength: 12 }), (many) => {
        expect(sumFractions(many)).toEqual(many.reduce(addFractions, fraction(0)));
      }),
    );
  });

  test("a share of a sum is the sum of the shares", () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (share, a, b) => {
        expect(multiplyFractions(share, addFractions(a, b))).toEqual(
          addFractions(multiplyFractions(share, a), multiplyFractions(share, b)),
        );
      }),
    );
  });

  test("a common multiple is a multiple of both, or beyond what is safe", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 40n }), fc.bigInt({ min: 1n, max: 2n ** 40n }), (a, b) => {
        const multiple = safeMultiple([a, b]);
        if (multiple === null) expect(a * b).toBeGreaterThan(2n ** 53n - 1n);
        else expect([multiple % a, multiple % b]).toEqual([0n, 0n]);
      }),
    );
  });
});
