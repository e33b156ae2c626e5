import type { Source } from "../document/document.js";
import type { Decimal } from "../number/decimal.js";
import type { Figure } from "../number/figure.js";
import { divide, multiply } from "../number/rounding.js";

/**
 * An index made of weighted indicators (*bộ chỉ số*), as data with a version: each part earns its most when its ratio reaches the
 * threshold and in proportion below. Weights and thresholds are the caller's; a result is never official by itself.
 */
export interface Composite {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly parts: readonly CompositePart[];
  readonly source: Source;
}

/**
 * One part: `most × ratio / threshold`, or where less is better `most × (nothingFrom − ratio) / (nothingFrom − threshold)`; never
 * below zero or over the most.
 */
export interface CompositePart {
  readonly indicator: string;
  readonly most: Decimal;
  /** The percentage that earns the most. */
  readonly threshold: Decimal;
  /** The percentage from which nothing is earned. A part that has it earns more the lower its ratio is. */
  readonly nothingFrom?: Decimal;
  /** What no activity earns: everything, nothing, or the part is left out of score and maximum. */
  readonly noActivity: "most" | "zero" | "left-out";
}

/** The score of a composite with its parts; a part that cannot be scored has a null score and stays out of `of`. */
export interface CompositeScore {
  /** To two decimals. */
  readonly score: Decimal;
  /** The most that the scored parts could earn, to two decimals. */
  readonly of: Decimal;
  readonly parts: readonly {
    readonly indicator: string;
    readonly score: Decimal | null;
    readonly state: Figure["state"];
  }[];
}

/**
 * Scores the figures of one unit. Each part is rounded to two decimals, half away from zero, before they are added, as portals
 * print them. Not reported is not zero: the part has no score.
 *
 * @example
 * const part = { indicator: "online", most: decimal("6"), threshold: decimal("50"), noActivity: "zero" };
 * const index = { id: "i", name: "Bộ chỉ số", version: "1", parts: [part], source: { document: { kind: "decision", number: "766", year: null, symbol: "QĐ-TTg", issuer: null, issuedOn: null }, confidence: "secondary" } };
 * scoreComposite(index, { online: figure(25, 100) }).score // => { units: 300, decimals: 2 }
 */
export function scoreComposite({ parts }: Composite, figures: Readonly<Record<string, Figure>>): CompositeScore {
  const scored = parts.map((part) => {
    const figure = figures[part.indicator] ?? { state: "not-reported" as const };
    return { part, state: figure.state, units: unitsOf(part, figure) };
  });
  const sum = (list: readonly (number | null)[]) => list.reduce<number>((total, units) => total + (units ?? 0), 0);
  return {
    score: { units: sum(scored.map(({ units }) => units)), decimals: 2 },
    of: { units: sum(scored.map(({ part, units }) => (units === null ? null : hundredths(part.most)))), decimals: 2 },
    parts: scored.map(({ part, state, units }) => ({
      indicator: part.indicator,
      state,
      score: units === null ? null : { units, decimals: 2 },
    })),
  };
}

/** Hundredths of a point; null where the part has no score. */
function unitsOf({ most, threshold, nothingFrom, noActivity }: CompositePart, figure: Figure): number | null {
  if (figure.state === "no-activity")
    return noActivity === "left-out" ? null : noActivity === "most" ? hundredths(most) : 0;
  if (figure.state !== "value") return null;
  // How far the ratio is on the way from nothing to the most, as one fraction of whole numbers: all are brought to a scale.
  const decimals = Math.max(threshold.decimals, nothingFrom?.decimals ?? 0);
  const scaled = (one: Decimal) => BigInt(one.units) * 10n ** BigInt(decimals - one.decimals);
  const [numerator, denominator] = [BigInt(figure.numerator), BigInt(figure.denominator)];
  const ratio = numerator * 100n * 10n ** BigInt(decimals);
  const [way, whole] = nothingFrom
    ? [scaled(nothingFrom) * denominator - ratio, (scaled(nothingFrom) - scaled(threshold)) * denominator]
    : [ratio, scaled(threshold) * denominator];
  if (way <= 0n) return 0;
  if (way >= whole) return hundredths(most);
  const [dividend, divisor] = [way * BigInt(most.units) * 100n, whole * 10n ** BigInt(most.decimals)];
  return Number((2n * dividend + divisor) / (2n * divisor));
}

function hundredths({ units, decimals }: Decimal): number {
  return Number(divide(multiply(units, 100), 10 ** decimals, "half-up"));
}
