import { daysBetween } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import { comparePercent, type Figure } from "../number/figure.js";
import { multiply } from "../number/rounding.js";
import type { Cell } from "./cube.js";
import type { Indicator } from "./indicator.js";
import type { Comparator, Target } from "./target.js";

/**
 * Whether a target is reached (*đánh giá mức độ hoàn thành*), and if not how far it is.
 *
 * - `short`: how many more cases (or, where lower is better, how many fewer) it takes; null when no number of them is enough.
 * - `perDay`: that many a day until the due day, rounded up to hundredths; null without a due day or after it.
 */
export type Assessment =
  | { readonly outcome: "reached" }
  | { readonly outcome: "not-reached"; readonly short: number; readonly perDay: number | null }
  | { readonly outcome: "unreachable" }
  | { readonly outcome: "not-assessable"; readonly why: NotAssessable };

/** Why a figure cannot be held against a target. */
export type NotAssessable = "no-activity" | "not-reported" | "not-applicable" | "inexact" | "incomplete";

/** What an assessment needs besides figure and target. */
export interface AssessmentContext {
  readonly asOf: PlainDate;
  readonly oneMoreAddsTo: Indicator["oneMoreAddsTo"];
  /** How many times too large the figure's counts are: {@link Cube.scale}. */
  readonly scale?: number;
  /** Lets a figure below full coverage reach its target. */
  readonly acceptIncomplete?: boolean;
}

/**
 * Holds a rolled-up figure against a target: exactly, on whole numbers, so that 89.5 % does not meet 90 %. Never reached below
 * full coverage unless asked; never assessed when a count inside is "over" or "about".
 *
 * @example
 * const coverage = { expected: 10, reported: 9, missing: [], policy: "sum-reported", calendar: "civil", on: plainDate("2022-11-20") } as const;
 * const target = { comparator: ">=", percent: decimal("50"), dueOn: plainDate("2022-11-30") } as Target;
 * assessCell({ figure: figure(60, 100), coverage, exactness: "exact" }, target, { asOf: plainDate("2022-11-20"), oneMoreAddsTo: "both" }) // => { outcome: "not-assessable", why: "incomplete" }
 */
export function assessCell(
  { figure, coverage, exactness }: Pick<Cell, "figure" | "coverage" | "exactness">,
  target: Target,
  context: AssessmentContext,
): Assessment {
  if (exactness !== "exact") return { outcome: "not-assessable", why: "inexact" };
  const assessment = assess(figure, target, context);
  const incomplete = coverage.reported < coverage.expected && context.acceptIncomplete !== true;
  return assessment.outcome === "reached" && incomplete ? { outcome: "not-assessable", why: "incomplete" } : assessment;
}

/**
 * Holds an exact, complete figure against a target.
 *
 * @example
 * const target = { comparator: ">=", percent: { units: 50, decimals: 0 }, dueOn: plainDate("2022-11-30") };
 * assess(figure(40, 100), target, { asOf: plainDate("2022-11-20"), oneMoreAddsTo: "both" }) // => { outcome: "not-reached", short: 20, perDay: 2 }
 */
export function assess(
  figure: Figure,
  target: Pick<Target, "comparator" | "percent" | "dueOn">,
  context: AssessmentContext,
): Assessment {
  if (figure.state !== "value") return { outcome: "not-assessable", why: figure.state };
  const order = comparePercent(figure, target.percent) ?? 0;
  if (holds[target.comparator](order)) return { outcome: "reached" };
  const short = shortfall(figure, target, context);
  if (short === null) return { outcome: "unreachable" };
  const days = target.dueOn === null ? 0 : daysBetween(context.asOf, target.dueOn);
  return { outcome: "not-reached", short, perDay: days > 0 ? Math.ceil((short * 100) / days) / 100 : null };
}

const holds: Readonly<Record<Comparator, (order: -1 | 0 | 1) => boolean>> = {
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
};

/** The least number of cases that makes the comparison hold; null when none does. */
function shortfall(
  { numerator, denominator }: Extract<Figure, { state: "value" }>,
  { comparator, percent }: Pick<Target, "comparator" | "percent">,
  { oneMoreAddsTo, scale = 1 }: AssessmentContext,
): number | null {
  const hundred = BigInt(100 * 10 ** percent.decimals);
  const wanted = BigInt(percent.units);
  const over = (n: bigint, per: bigint) => {
    const strict = comparator === ">" || comparator === "<" ? 1n : 0n;
    return strict === 1n ? n / per + 1n : (n + per - 1n) / per;
  };
  const gap = BigInt(multiply(denominator, percent.units)) - BigInt(multiply(numerator, Number(hundred)));
  const size = BigInt(scale);
  if (comparator === "<" || comparator === "<=") return Number(over(-gap, hundred * size));
  if (oneMoreAddsTo === "numerator") return Number(over(gap, hundred * size));
  return wanted >= hundred ? null : Number(over(gap, (hundred - wanted) * size));
}
