import type { Period } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Codes } from "../indicator/expression.js";
import type { Exactness, Observation } from "../indicator/observation.js";
import type { UnitKey } from "../unit/unit.js";

/** What an edition says of one measure at one place. */
export interface StatedFigure {
  /** Null where it was not reported. */
  readonly count: number | null;
  readonly exactness: Exactness;
  /** The day a stock was counted, where it is not the period's last. */
  readonly asOf: PlainDate | null;
  readonly shortfalls: readonly { readonly count: number; readonly reason: string }[];
}

/** Where a figure stands: unit, period, codes and measure. */
export interface FigurePlace {
  readonly unit: UnitKey;
  readonly period: Period;
  readonly at: Codes;
  readonly measure: string;
}

/**
 * Everything that figures say, one entry for each measure at each place, in an order of its own. A count that is null or
 * left out with nothing else said of it is nothing.
 */
export function statedFigures(
  figures: readonly Observation[],
): ReadonlyMap<string, FigurePlace & { readonly stated: StatedFigure }> {
  const found = new Map<string, FigurePlace & { readonly stated: StatedFigure }>();
  for (const { unit, period, at = {}, counts, exactness = {}, asOf = null, shortfalls = [] } of figures) {
    const codes = sorted(at);
    const measures = new Set([...Object.keys(counts), ...shortfalls.map(({ measure }) => measure)]);
    for (const measure of measures) {
      const count = own(counts, measure) ?? null;
      const short = shortfalls
        .filter((one) => one.measure === measure)
        .map((one) => ({ count: one.count, reason: one.reason }));
      if (count === null && short.length === 0) continue;
      const stated: StatedFigure = {
        count,
        exactness: count === null ? "exact" : (own(exactness, measure) ?? "exact"),
        asOf,
        shortfalls: short,
      };
      const key = JSON.stringify([unit, period.calendar, period.id, period.from, period.to, codes, measure]);
      // A figure said twice is two figures: nothing is dropped from what is hashed and compared.
      let place = key;
      for (let again = 2; found.has(place); again++) place = `${key} ${again}`;
      found.set(place, { unit, period, at: codes, measure, stated });
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A member of a record's own: keys come from outside, and may be the name of one that every object has. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The same members in the order of their keys. */
export function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
