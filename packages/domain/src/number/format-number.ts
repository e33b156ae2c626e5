import type { Language } from "../issue/sentence.js";
import { type Decimal, decimal } from "./decimal.js";

/** The marks each language writes numbers with. */
export const numberMarks = {
  vi: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
} as const satisfies Record<Language, unknown>;

/**
 * A number as documents print it: `1.093` and `79,2`, or in English `1,093` and `79.2`.
 *
 * @throws RangeError when it has more digits than can be held exactly, or is not finite.
 * @example
 * formatNumber(1093) // => "1.093"
 * formatNumber(27573, "en") // => "27,573"
 */
export function formatNumber(value: number, language: Language = "vi"): string {
  return formatDecimal(decimal(value), language);
}

/**
 * A decimal with the decimals it has: 80.0 prints as `80,0`. What is printed is read back by {@link parseNumber}.
 *
 * @example
 * formatDecimal(decimal("1093.50")) // => "1.093,50"
 * formatDecimal(decimal("79.2"), "en") // => "79.2"
 */
export function formatDecimal({ units, decimals }: Decimal, language: Language = "vi"): string {
  return formatUnits(units, decimals, language);
}

/** Prints units of ten to the power −`decimals`, of any size. */
export function formatUnits(units: number | bigint, decimals: number, language: Language): string {
  const marks = numberMarks[language];
  const digits = String(units)
    .replace("-", "")
    .padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, marks.thousands);
  const fraction = decimals > 0 ? marks.decimal + digits.slice(digits.length - decimals) : "";
  return (units < 0 ? "-" : "") + whole + fraction;
}
