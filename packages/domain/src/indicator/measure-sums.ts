import { ok, type Result } from "../issue/result.js";
import type { Remainder } from "./cube.js";
import type { Members } from "./members.js";
import type { Observations } from "./observations.js";
import { commonMultiple, createPlaces, type Places } from "./places.js";
import type { RollUpQuery } from "./roll-up-query.js";
import type { Slots } from "./slots.js";
import { movedCounts, type SumPlan, type Sums, sumOverUnits } from "./sums.js";

/** One number of the sums. */
export interface At {
  readonly node: number;
  readonly slot: number;
  readonly combination: number;
}

/** The sums of all measures of a query, flows and stocks apart, and measures with shares of their own apart again. */
export interface MeasureSums {
  readonly places: Places;
  readonly scale: number;
  readonly at: (measure: string, at: At) => number;
  /** Adds to one number and to those of all units above. */
  readonly add: (measure: string, at: At, amount: number) => void;
  readonly unallocated: () => readonly Remainder[];
}

/** What {@link createMeasureSums} sums and by what. */
export interface MeasureSumsOptions {
  readonly query: RollUpQuery;
  readonly measures: readonly string[];
  readonly slots: Slots;
  readonly members: Members;
}

/** Sums each measure once: those that share an axis and the shares of splits go through the rows together. */
export function createMeasureSums(observations: Observations, options: MeasureSumsOptions): Result<MeasureSums> {
  const { query, measures, slots, members } = options;
  const withShares = new Set(
    query.hierarchy.successions.flatMap(({ shares }) => shares?.flatMap(({ measure }) => measure ?? []) ?? []),
  );
  const groups = groupBy(measures, withShares, query);

  const placed = new Map<string, Places>();
  for (const { own } of groups) {
    const places = createPlaces(observations.units, query, own);
    if (!places.ok) return places;
    placed.set(own ?? "", places.value);
  }
  if (!placed.has("")) {
    const places = createPlaces(observations.units, query, undefined);
    if (!places.ok) return places;
    placed.set("", places.value);
  }
  const scale = [...placed.values()].reduce((most, places) => commonMultiple(most, places.scale), 1);

  const parts = groups.map(({ ids, own, last }) => {
    const plan: SumPlan = {
      observations,
      measures: ids,
      places: placed.get(own ?? "") as Places,
      scale,
      groups: {
        slotOfPeriod: last ? slots.ofLastPeriod : slots.ofPeriod,
        slots: slots.periods.length,
        combinations: members.count,
        combinationOfRow: members.ofRow,
      },
    };
    return { plan, sums: sumOverUnits(plan) };
  });
  const partOf = new Map(parts.flatMap((part) => part.plan.measures.map((id, m) => [id, { ...part, m }])));

  const indexOf = ({ sums, m }: { sums: Sums; m: number }, { node, slot, combination }: At) => {
    const block = sums.blockOf[node] as number;
    return block < 0
      ? -1
      : block * sums.blockLength + (slot * members.count + combination) * sums.measures.length + m;
  };
  const places = placed.get("") as Places;
  return ok({
    places,
    scale,
    at: (measure, at) => {
      const part = partOf.get(measure);
      const index = part === undefined ? -1 : indexOf(part, at);
      return index < 0 ? 0 : (part?.sums.data[index] ?? 0);
    },
    add: (measure, at, amount) => {
      const part = partOf.get(measure);
      if (part === undefined) return;
      for (let node = at.node; node >= 0; node = places.tree.parentOf(node)) {
        const index = indexOf(part, { ...at, node });
        if (index >= 0) part.sums.data[index] = (part.sums.data[index] as number) + amount;
      }
    },
    unallocated: () =>
      parts.flatMap(({ plan }) =>
        [...movedCounts(plan)]
          .filter(({ move }) => move.unallocated)
          .map(({ row, move, measure, value }) => {
            const from = observations.units[observations.unit[row] as number] as Remainder["from"];
            return {
              at: move.target < 0 ? null : places.tree.keyAt(move.target),
              from,
              candidates: places.candidates(from).map(places.tree.keyAt),
              measure,
              period: observations.periods[observations.period[row] as number] as Remainder["period"],
              value,
            };
          }),
      ),
  });
}

function groupBy(measures: readonly string[], withShares: ReadonlySet<string>, { measures: table }: RollUpQuery) {
  const groups = new Map<string, { ids: string[]; own: string | undefined; last: boolean }>();
  for (const id of measures) {
    const own = withShares.has(id) ? id : undefined;
    const last = table[id]?.overTime === "last";
    const key = `${last} ${own ?? ""}`;
    const group = groups.get(key) ?? { ids: [], own, last };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
