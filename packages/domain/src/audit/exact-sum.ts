import { type Decimal, toDecimal } from "../number/decimal.js";

/** The exact sum of decimals; null where it cannot be held. */
export function sumOf(values: readonly Decimal[]): Decimal | null {
  const decimals = Math.max(0, ...values.map((value) => value.decimals));
  let units = 0n;
  for (const value of values) units += BigInt(value.units) * 10n ** BigInt(decimals - value.decimals);
  return toDecimal(units, decimals);
}

/** The exact difference of two decimals; null where it cannot be held. */
export function differenceOf(a: Decimal, b: Decimal): Decimal | null {
  return sumOf([a, { units: -b.units, decimals: b.decimals }]);
}

/** Whether two decimals are the same number, however many decimals they have. */
export function isSame(a: Decimal, b: Decimal): boolean {
  return differenceOf(a, b)?.units === 0;
}

/** Whether a decimal is less than another. */
export function isLess(a: Decimal, b: Decimal): boolean {
  return (differenceOf(a, b)?.units ?? 0) < 0;
}
