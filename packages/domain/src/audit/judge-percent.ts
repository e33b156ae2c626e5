import { compareDecimals, type Decimal, roundDecimal } from "../number/decimal.js";
import { type Figure, figure, percentOf } from "../number/figure.js";
import type { Cause, Doubt, Judgement } from "./claim.js";
import { digitCause } from "./digit-slips.js";
import { differenceOf, sumOf } from "./exact-sum.js";
import { printLike } from "./print-like.js";
import type { PrintedNumber } from "./printed.js";

/** What else is printed nearby, for the likely cause of a wrong percentage. */
export interface Nearby {
  /** Other counts, nearest first. */
  readonly counts: readonly Decimal[];
  /** The printed remainder of the whole. */
  readonly rest?: Decimal;
  /** Other percentages of the same list. */
  readonly percentages?: readonly Decimal[];
}

/** Says nothing against a figure, and why. */
export function doubted(cause: Doubt): Judgement {
  return { verdict: "cannot-check", computed: null, cause };
}

/** Whether a percentage fits a part and its whole, half-up at its own decimals. */
export function fitsPercent(part: Decimal, whole: Decimal, percent: Decimal): boolean {
  return percentAt(ratioOf(part, whole), percent.decimals)?.units === percent.units;
}

/** Whether a percentage is right or at most one unit of its last digit away. */
export function isNearly(
  percent: PrintedNumber,
  { part, whole }: { readonly part: PrintedNumber; readonly whole: PrintedNumber },
): boolean {
  if (percent.value === null || part.value === null || whole.value === null) return false;
  const right = percentAt(ratioOf(part.value, whole.value), percent.value.decimals);
  return right !== null && Math.abs(right.units - percent.value.units) <= 1;
}

/** Checks a printed percentage against the part and the whole it is said to be of; asks what is nearby only if it is wrong. */
export function judgePercent(
  percent: PrintedNumber,
  { part, whole }: { readonly part: PrintedNumber; readonly whole: PrintedNumber },
  nearby: () => Nearby,
): Judgement {
  if (percent.value === null || part.value === null || whole.value === null) return doubted("unreadable-number");
  if (![percent, part, whole].every(({ exact }) => exact)) return doubted("approximate");
  if (whole.value.units === 0) return doubted("whole-zero");
  const printed = percent.value;
  const exact = ratioOf(part.value, whole.value);
  const right = percentAt(exact, printed.decimals);
  if (right === null) return doubted("unreadable-number");
  const rightPrinted = printLike(right, percent);
  if (right.units === printed.units) return { verdict: "consistent", computed: rightPrinted, cause: null };
  if (isWithinRounding(printed, { part, whole })) return doubted("approximate");
  if (percent.ambiguous || part.ambiguous !== whole.ambiguous) return doubted("unreadable-number");
  if (percentOf(exact, { decimals: printed.decimals, rounding: "truncate" })?.units === printed.units) {
    return { verdict: "truncated", computed: rightPrinted, cause: null };
  }
  const isOneOff = Math.abs(right.units - printed.units) === 1;
  const cause = isOneOff
    ? causeOfOneOff(printed, exact, nearby().percentages ?? [])
    : causeOf(printed, { part: part.value, whole: whole.value }, nearby());
  return {
    verdict: isOneOff ? "last-digit-off" : "inconsistent",
    computed: rightPrinted,
    cause: cause ?? (isOneOff ? null : digitCause(percent.printed, rightPrinted)),
  };
}

/** Whether a percentage fits some of the numbers that were rounded to `4,2 tỷ` and `6 tỷ`; counts are not rounded. */
function isWithinRounding(
  printed: Decimal,
  { part, whole }: { readonly part: PrintedNumber; readonly whole: PrintedNumber },
): boolean {
  if (part.lastPlace <= 0 && whole.lastPlace <= 0) return false;
  const [least, most] = [-1, 1].map((way) => (100 * roundedFrom(part, way)) / roundedFrom(whole, -way));
  const percent = printed.units / 10 ** printed.decimals;
  const half = 0.5 / 10 ** printed.decimals;
  return percent + half >= (least ?? 0) && percent - half <= (most ?? 0);
}

/** The least or the most that a rounded number stands for. */
function roundedFrom({ value, lastPlace }: PrintedNumber, way: number): number {
  const shown = value === null ? 0 : value.units / 10 ** value.decimals;
  return lastPlace <= 0 ? shown : shown + (way * 10 ** lastPlace) / 2;
}

function causeOfOneOff(printed: Decimal, exact: Figure, percentages: readonly Decimal[]): Cause | null {
  const isRoundedTwice = [1, 2].some((more) => {
    const once = percentAt(exact, printed.decimals + more);
    return once !== null && roundDecimal(once, printed.decimals).units === printed.units;
  });
  if (isRoundedTwice) return "rounded-twice";
  const all = sumOf([printed, ...percentages]);
  if (percentages.length === 0 || all === null || compareDecimals(all, hundred) !== 0) return null;
  return percentages.length === 1 ? "complement" : "padded-shares";
}

const hundred: Decimal = { units: 100, decimals: 0 };

function causeOf(
  printed: Decimal,
  { part, whole }: { part: Decimal; whole: Decimal },
  { counts, rest }: Nearby,
): Cause | null {
  const fits = (a: Decimal | null, b: Decimal | null) =>
    a !== null && b !== null && b.units > 0 && fitsPercent(a, b, printed);
  if (rest !== undefined && fits(differenceOf(whole, rest), whole)) return "from-remainder";
  if (fits(whole, part)) return "swapped-parts";
  if (fits(differenceOf(whole, part), whole)) return "share-of-rest";
  if (
    printed.units > 0 &&
    [10, 100].some((shift) => fits(times(part, shift), whole) || fits(part, times(whole, shift)))
  ) {
    return "misplaced-mark";
  }
  return counts.some((count) => compareDecimals(count, whole) !== 0 && fits(part, count)) ? "other-base" : null;
}

function times({ units, decimals }: Decimal, factor: number): Decimal | null {
  const product = units * factor;
  return Number.isSafeInteger(product) ? { units: product, decimals } : null;
}

/** A part over its whole, both in units of the last decimal of either; no value where that passes 2⁵³. */
function ratioOf(part: Decimal, whole: Decimal): Figure {
  const decimals = Math.max(part.decimals, whole.decimals);
  const [numerator, denominator] = [part, whole].map((one) => one.units * 10 ** (decimals - one.decimals));
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
    ? figure(numerator ?? null, denominator ?? null)
    : figure(null, null);
}

function percentAt(exact: Figure, decimals: number): Decimal | null {
  return decimals <= 15 ? percentOf(exact, { decimals }) : null;
}
