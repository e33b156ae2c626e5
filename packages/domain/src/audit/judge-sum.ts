import type { Decimal } from "../number/decimal.js";
import type { Cause, Judgement } from "./claim.js";
import { digitCause } from "./digit-slips.js";
import { differenceOf, sumOf } from "./exact-sum.js";
import { doubted } from "./judge-percent.js";
import { printLike } from "./print-like.js";
import type { PrintedNumber } from "./printed.js";

/** Checks a printed total against its parts. Rounded figures (`5,2 tỷ`) need only meet within their rounding. */
export function judgeSum(total: PrintedNumber, parts: readonly PrintedNumber[]): Judgement {
  const values = parts.flatMap(({ value }) => value ?? []);
  if (total.value === null || values.length < parts.length) return doubted("unreadable-number");
  const all = [total, ...parts];
  if (all.some(({ exact }) => !exact)) return doubted("approximate");
  const sum = sumOf(values);
  const off = sum && differenceOf(sum, total.value);
  if (sum === null || off === null) return doubted("unreadable-number");
  const slack = all.reduce((halves, { lastPlace }) => halves + (lastPlace === 0 ? 0 : 10 ** lastPlace / 2), 0);
  const isOff = Math.abs(off.units / 10 ** off.decimals) > slack + Number.EPSILON;
  const computed = printLike(sum, total);
  if (!isOff) return { verdict: "consistent", computed: off.units === 0 ? computed : total.printed, cause: null };
  return { verdict: "inconsistent", computed, cause: causeOf(total, parts, off) };
}

/** A slip in the total, or in the one part that would mend the sum. */
function causeOf(total: PrintedNumber, parts: readonly PrintedNumber[], off: Decimal): Cause | null {
  const mended = (number: PrintedNumber, by: Decimal | null): Cause | null => {
    const value = number.value && by && sumOf([number.value, by]);
    return value === null || value.units < 0 ? null : digitCause(number.printed, printLike(value, number));
  };
  const less: Decimal = { units: -off.units, decimals: off.decimals };
  return [mended(total, off), ...parts.map((part) => mended(part, less))].find((cause) => cause !== null) ?? null;
}
