import type { Total } from "./cube.js";
import type { Codes } from "./expression.js";
import type { CoverageOfCube } from "./coverage.js";
import type { At, MeasureSums } from "./measure-sums.js";
import type { Members } from "./members.js";
import { NOT_REPORTED, type Observations } from "./observations.js";
import { OWN, type Places } from "./places.js";
import type { RollUpQuery } from "./roll-up-query.js";
import type { Slots } from "./slots.js";

/** What units above the reporters stated of themselves: kept apart from the sums of those below. */
export interface OwnFigures {
  readonly total: (
    measure: string,
    where: { readonly node: number; readonly slot: number; readonly codes: Codes },
  ) => Total | null;
  /** Lets stated figures take the place of sums that miss somebody, from the bottom up. */
  readonly replaceWhereMissing: (sums: MeasureSums, coverage: CoverageOfCube) => void;
  /** Null where no figure took the place of a sum. */
  readonly replaced: () => ((measure: string, at: At) => boolean) | null;
}

/** What own figures are read with. */
export interface OwnFigureOptions {
  readonly query: RollUpQuery;
  readonly slots: Slots;
  readonly places: Places;
  readonly members: Members;
  readonly scale: number;
}

/** Collects the figures that units above the reporting level stated themselves. */
export function createOwnFigures(observations: Observations, options: OwnFigureOptions): OwnFigures {
  const { query, slots, places, members, scale } = options;
  const stated = new Map<string, { measure: string; at: At; value: number }>();
  const replaced = new Set<string>();
  const keyOf = (measure: string, { node, slot, combination }: At) => `${measure} ${node} ${slot} ${combination}`;

  const hasOwn = places.ofUnit.includes(OWN);
  for (let n = 0; hasOwn && n < observations.length; n++) {
    const u = observations.unit[n] as number;
    if (places.ofUnit[u] !== OWN) continue;
    // An abolished tier's own figure has no unit on the map to be compared with.
    const node = places.tree.indexOf(observations.units[u] as (typeof observations.units)[number]);
    if (node < 0) continue;
    for (const measure of Object.keys(observations.counts)) {
      const count = observations.counts[measure]?.[n] ?? NOT_REPORTED;
      const last = query.measures[measure]?.overTime === "last";
      const slot = (last ? slots.ofLastPeriod : slots.ofPeriod)[observations.period[n] as number] as number;
      if (count === NOT_REPORTED || slot < 0) continue;
      const at = { node, slot, combination: members.ofRow?.[n] ?? 0 };
      const key = keyOf(measure, at);
      stated.set(key, { measure, at, value: (stated.get(key)?.value ?? 0) + count * scale });
    }
  }

  return {
    replaced: () => (replaced.size === 0 ? null : (measure, at) => replaced.has(keyOf(measure, at))),
    total: (measure, { node, slot, codes }) => {
      const found = members
        .matching(codes)
        .flatMap((combination) => stated.get(keyOf(measure, { node, slot, combination })) ?? []);
      return found.length === 0 ? null : { state: "value", value: found.reduce((sum, { value }) => sum + value, 0) };
    },
    replaceWhereMissing: (sums, coverage) => {
      const fromBelow = [...stated.values()].sort((a, b) => b.at.node - a.at.node);
      for (const { measure, at, value } of fromBelow) {
        if (coverage.isComplete(measure, at)) continue;
        sums.add(measure, at, value - sums.of(measure)(at.node, at.slot, at.combination));
        for (let node = at.node; node >= 0; node = places.tree.parentOf(node))
          replaced.add(keyOf(measure, { ...at, node }));
      }
    },
  };
}
