import { describe, expect, test } from "vitest";
import { decimal } from "./decimal.js";
import { formatDecimal, formatNumber } from "./format-number.js";

describe("numbers as documents print them", () => {
  test.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1093, "1.093", "1,093"],
    [-1093, "-1.093", "-1,093"],
    [193_597_000, "193.597.000", "193,597,000"],
    [79.2, "79,2", "79.2"],
    [-0.5, "-0,5", "-0.5"],
    [1234.5, "1.234,5", "1,234.5"],
  ])("%d", (value, vietnamese, english) => {
    expect(formatNumber(value)).toBe(vietnamese);
    expect(formatNumber(value, "en")).toBe(english);
  });

  test("printed decimals stay", () => {
    expect(formatDecimal(decimal("80.0"))).toBe("80,0");
    expect(formatDecimal(decimal("0.00"))).toBe("0,00");
    expect(formatDecimal({ units: -5, decimals: 3 })).toBe("-0,005");
  });

  test("what is no number is the programmer's mistake", () => {
    for (const value of [NaN, Infinity, 1e21]) expect(() => formatNumber(value)).toThrow(RangeError);
  });
});
