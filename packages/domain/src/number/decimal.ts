import { divide, multiply, type Rounding } from "./rounding.js";

/**
 * An exact decimal: `units` divided by ten to the power `decimals` (*số thập phân*). `{ units: 800, decimals: 1 }` is
 * 80.0: the decimals that were printed stay part of it. `units` is a whole number, safe below 2⁵³; `decimals` is 0 to
 * {@link maxDecimals}.
 */
export interface Decimal {
  readonly units: number;
  readonly decimals: number;
}

/** The most decimals a {@link Decimal} has. */
export const maxDecimals = 15;

/**
 * A decimal written in code, as `"89.50"` or `89.5`. For data use {@link parseNumber}, which answers with issues.
 *
 * @throws RangeError when it is no plain decimal, or has more digits than can be held exactly.
 * @example
 * decimal("80.0") // => { units: 800, decimals: 1 }
 * decimal(-50) // => { units: -50, decimals: 0 }
 */
export function decimal(value: number | string): Decimal {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === "") throw new RangeError("A decimal is written in digits with at most one point.");
  const exact = toDecimal(BigInt(sign + whole + fraction), fraction.length);
  if (exact === null) throw new RangeError(tooLong);
  return exact;
}

/**
 * Which of two decimals is less: −1, 0 or 1. Exact; 80.0 equals 80.
 *
 * @example
 * compareDecimals(decimal("89.5"), decimal(90)) // => -1
 */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const decimals = Math.max(a.decimals, b.decimals);
  return compare(unitsAt(a, decimals), unitsAt(b, decimals));
}

/**
 * The sum, exact, with the decimals of the one that has more.
 *
 * @throws RangeError when the sum has more digits than can be held exactly.
 * @example
 * addDecimals(decimal("79.2"), decimal("20.80")) // => { units: 10000, decimals: 2 }
 */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  const [x, y] = [unitsAt(a, decimals), unitsAt(b, decimals)];
  const sum = typeof x === "number" && typeof y === "number" ? x + y : NaN;
  const exact = toDecimal(Number.isSafeInteger(sum) ? sum : BigInt(x) + BigInt(y), decimals);
  if (exact === null) throw new RangeError(tooLong);
  return exact;
}

/**
 * The difference `a − b`, exact, with the decimals of the one that has more.
 *
 * @throws RangeError when the difference has more digits than can be held exactly.
 * @example
 * subtractDecimals(decimal(100), decimal("98.62")) // => { units: 138, decimals: 2 }
 */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { units: -b.units, decimals: b.decimals });
}

/**
 * The decimal with this many decimals: rounded where it had more, padded with zeros where it had fewer.
 *
 * @param rounding - Half away from zero unless asked otherwise.
 * @throws RangeError when `decimals` is not 0 to 15, or the padded decimal has more digits than can be held exactly.
 * @example
 * roundDecimal(decimal("98.625"), 2) // => { units: 9863, decimals: 2 }
 * roundDecimal(decimal("98.625"), 2, "half-even") // => { units: 9862, decimals: 2 }
 * roundDecimal(decimal("-0.5"), 0) // => { units: -1, decimals: 0 }
 */
export function roundDecimal(value: Decimal, decimals: number, rounding: Rounding = "half-up"): Decimal {
  requireDecimals(decimals);
  const places = value.decimals - decimals;
  const units = places > 0 ? divide(value.units, 10 ** places, rounding) : unitsAt(value, decimals);
  if (!Number.isSafeInteger(Number(units))) throw new RangeError(tooLong);
  return { units: Number(units) + 0, decimals };
}

/**
 * The nearest JavaScript number, for charts and cells. Do not calculate with it.
 *
 * @example
 * toNumber(decimal("79.20")) // => 79.2
 */
export function toNumber(value: Decimal): number {
  return value.units / 10 ** value.decimals;
}

/** The decimal of so many units; trailing zeros go where it could not be held otherwise; null where it cannot be held. */
export function toDecimal(units: number | bigint, decimals: number): Decimal | null {
  let exact = units;
  while (!Number.isSafeInteger(Number(exact)) || decimals > maxDecimals) {
    exact = BigInt(exact);
    if (decimals === 0 || exact % 10n !== 0n) return null;
    exact /= 10n;
    decimals--;
  }
  return { units: Number(exact) + 0, decimals };
}

/** Throws where a caller asks for decimals that no {@link Decimal} has. */
export function requireDecimals(decimals: number): void {
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= maxDecimals) return;
  throw new RangeError(`A decimal has 0 to ${maxDecimals} decimals.`);
}

/** Which of two exact whole numbers is less. */
export function compare(a: number | bigint, b: number | bigint): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

const tooLong = "The decimal has more digits than can be held exactly.";

/** The units a decimal has when written with more decimals. */
function unitsAt({ units, decimals }: Decimal, wanted: number): number | bigint {
  return multiply(units, 10 ** (wanted - decimals));
}
