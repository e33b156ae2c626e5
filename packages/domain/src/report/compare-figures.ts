import type { Figure } from "../number/figure.js";

/** Which of two ratios is larger, exactly: −1, 0 or 1; null where one has no value. Denominators are above zero. */
export function compareFigures(a: Figure, b: Figure): -1 | 0 | 1 | null {
  if (a.state !== "value" || b.state !== "value") return null;
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}
