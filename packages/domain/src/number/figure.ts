import { compare, type Decimal, requireDecimals } from "./decimal.js";
import { divide, multiply, type Rounding } from "./rounding.js";

/**
 * A ratio with its state (*số liệu tỷ lệ*). Never a bare percentage: there is nothing to add or average by mistake.
 *
 * - `value`: the denominator is not zero. Over 100 % is kept, and so is a difference below zero.
 * - `no-activity`: the denominator is zero (*không phát sinh*); a numerator above zero is kept to be shown.
 * - `not-reported`: a part is missing (*chưa báo cáo*), which comes before zero.
 * - `not-applicable`: outside the unit's competence (*không thuộc thẩm quyền*).
 */
export type Figure =
  | { readonly state: "value"; readonly numerator: number; readonly denominator: number }
  | { readonly state: "no-activity"; readonly numerator: number; readonly denominator: 0 }
  | { readonly state: "not-reported" }
  | { readonly state: "not-applicable" };

/**
 * The figure of two counts. A count that is missing is null, and missing comes before zero.
 *
 * @throws RangeError when a count is no whole number below 2⁵³: counts are exact.
 * @example
 * figure(240, 303) // => { state: "value", numerator: 240, denominator: 303 }
 * figure(0, 0) // => { state: "no-activity", numerator: 0, denominator: 0 }
 * figure(null, 0) // => { state: "not-reported" }
 */
export function figure(numerator: number | null, denominator: number | null): Figure {
  if (numerator === null || denominator === null) return { state: "not-reported" };
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) {
    throw new RangeError("The counts of a figure are whole numbers below 2⁵³.");
  }
  return denominator === 0
    ? { state: "no-activity", numerator: numerator + 0, denominator: 0 }
    : { state: "value", numerator: numerator + 0, denominator };
}

/**
 * The figure of what is outside a unit's competence (*không thuộc thẩm quyền*).
 *
 * @example
 * notApplicable.state // => "not-applicable"
 */
export const notApplicable: Extract<Figure, { state: "not-applicable" }> = { state: "not-applicable" };

/** How a percentage is rounded: two decimals, half away from zero, unless it says otherwise. */
export interface PercentRounding {
  /** 0 to 15. */
  readonly decimals?: number;
  readonly rounding?: Rounding;
}

/**
 * The percentage of a figure, rounded once and exactly; null where the figure has no value (or one past 2⁵³ units).
 *
 * @throws RangeError when `decimals` is not 0 to 15.
 * @example
 * percentOf(figure(332, 426)) // => { units: 7793, decimals: 2 }
 * percentOf(figure(240, 303), { decimals: 1 }) // => { units: 792, decimals: 1 }
 * percentOf(figure(16051, 16274), { rounding: "truncate" }) // => { units: 9862, decimals: 2 }
 * percentOf(figure(0, 0)) // => null
 */
export function percentOf(value: Figure, options: PercentRounding = {}): Decimal | null {
  if (value.state !== "value") return null;
  const units = percentUnits(value, options);
  return typeof units === "number" ? { units, decimals: options.decimals ?? 2 } : null;
}

/**
 * How a figure compares with a percentage: −1 below, 0 equal, 1 above; null where the figure has no value. Exact, on
 * whole numbers and before any rounding: 89.5 % is below 90 %, however few decimals are printed.
 *
 * @example
 * comparePercent(figure(179, 200), decimal(90)) // => -1
 * comparePercent(figure(120, 100), decimal(100)) // => 1
 */
export function comparePercent(value: Figure, percent: Decimal): -1 | 0 | 1 | null {
  if (value.state !== "value") return null;
  const size = Math.abs(value.denominator);
  const numerator = value.denominator < 0 ? -value.numerator : value.numerator;
  return compare(multiply(numerator, 100 * 10 ** percent.decimals), multiply(percent.units, size));
}

/** The percentage times ten to the power of its decimals: a bigint where it passes 2⁵³. */
export function percentUnits(
  { numerator, denominator }: Extract<Figure, { state: "value" }>,
  { decimals = 2, rounding = "half-up" }: PercentRounding,
): number | bigint {
  requireDecimals(decimals);
  const units = divide(multiply(numerator, 100 * 10 ** decimals), denominator, rounding);
  return Number.isSafeInteger(Number(units)) ? Number(units) : units;
}
