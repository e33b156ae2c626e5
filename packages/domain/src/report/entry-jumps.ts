import type { Observation } from "../indicator/observation.js";
import { type Issue, issue } from "../issue/issue.js";
import { statedFigures } from "./edition-figures.js";

/** When a change against the last period is a jump: by more than a percentage of the last count, and by at least so many. */
export interface JumpRule {
  readonly percent: number;
  readonly atLeast: number;
}

/** The figures that jumped against the last period, up or down, at the same codes. */
export function jumps(figures: readonly Observation[], before: readonly Observation[], rule?: JumpRule): Issue[] {
  if (rule === undefined) return [];
  const { percent, atLeast } = rule;
  const earlier = lastCounts(before);
  return figures.flatMap((figure, row) =>
    Object.entries(figure.counts).flatMap(([measure, count]) => {
      const was = earlier.get(placeOf(figure, measure))?.count ?? null;
      if (was === null || count === null) return [];
      const change = Math.abs(count - was);
      return change >= atLeast && change * 100 > percent * was
        ? [issue("entry.jump", { percent }, [row, "counts", measure])]
        : [];
    }),
  );
}

/** The latest count of each measure at each set of codes. */
function lastCounts(
  before: readonly Observation[],
): ReadonlyMap<string, { readonly to: string; readonly count: number }> {
  const last = new Map<string, { readonly to: string; readonly count: number }>();
  for (const { unit, period, at, measure, stated } of statedFigures(before).values()) {
    const place = placeOf({ unit, at }, measure);
    if (stated.count !== null && period.to > (last.get(place)?.to ?? ""))
      last.set(place, { to: period.to, count: stated.count });
  }
  return last;
}

function placeOf({ unit, at = {} }: Pick<Observation, "unit" | "at">, measure: string): string {
  return JSON.stringify([unit, Object.entries(at).sort(), measure]);
}
