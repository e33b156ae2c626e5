import { ok, type Result } from "../issue/result.js";
import type { Remainder } from "./cube.js";
import type { FullWidth } from "./growing-column.js";
import type { Members } from "./members.js";
import { movedCounts } from "./moved-counts.js";
import { NOT_REPORTED, type Observations } from "./observations.js";
import { commonMultiple, createPlaces, type Places } from "./places.js";
import type { RollUpQuery } from "./roll-up-query.js";
import type { Slots } from "./slots.js";
import { fitsInto32Bits, makeRoom, type SumPlan, type Sums, sumOverUnits } from "./sums.js";

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
  /** Reads the sums of a measure, by unit of the map, slot and combination of codes. */
  readonly of: (measure: string) => (node: number, slot: number, combination: number) => number;
  /** Adds to one number and to those of all units above. */
  readonly add: (measure: string, at: At, amount: number) => void;
  /** Where all of a unit lies, whatever the measure; −1 where it does not lie whole on the map. */
  readonly placeOf: (unit: number) => number;
  /** Adds the rows of one unit that lies whole at a unit of the map, or takes them away. */
  readonly addRows: (rows: Observations, node: number, sign: 1 | -1) => void;
  /** Whether totals of this size can be held exactly. */
  readonly fits: (totals: Observations["totals"]) => boolean;
  /** Takes in one more unit, the next in number, that lies whole at a unit of the map. */
  readonly admit: (node: number) => void;
  /** For a later roll-up to take over. */
  readonly memory: () => readonly FullWidth[];
  readonly unallocated: () => readonly Remainder[];
}

/** What {@link createMeasureSums} sums and by what. */
export interface MeasureSumsOptions {
  readonly query: RollUpQuery;
  readonly measures: readonly string[];
  readonly slots: Slots;
  readonly members: Members;
  /** The memory of a cube that is spent. */
  readonly reuse?: readonly FullWidth[] | undefined;
}

/** Sums each measure once: those that share an axis and the shares of splits go through the rows together. */
export function createMeasureSums(observations: Observations, options: MeasureSumsOptions): Result<MeasureSums> {
  const { query, measures, slots, members, reuse } = options;
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

  const parts = groups.map(({ ids, own, last }, g) => {
    const plan: SumPlan = {
      observations,
      measures: ids,
      places: placed.get(own ?? "") as Places,
      scale,
      reuse: reuse?.[g],
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

  const places = placed.get("") as Places;

  function indexer({ sums, m }: { sums: Sums; m: number }) {
    const { blockOf, blockLength } = sums;
    const width = sums.measures.length;
    return (node: number, slot: number, combination: number): number => {
      const block = blockOf[node] as number;
      return block < 0 ? -1 : block * blockLength + (slot * members.count + combination) * width + m;
    };
  }
  const add: MeasureSums["add"] = (measure, at, amount) => {
    const part = partOf.get(measure);
    if (part === undefined) return;
    makeRoom(part.sums, places.tree, at.node);
    const { data } = part.sums;
    const indexOf = indexer(part);
    for (let node = at.node; node >= 0; node = places.tree.parentOf(node)) {
      const index = indexOf(node, at.slot, at.combination);
      if (index >= 0) data[index] = (data[index] as number) + amount;
    }
  };

  return ok({
    places,
    scale,
    add,
    memory: () => parts.map(({ sums }) => sums.data),
    of: (measure) => {
      const part = partOf.get(measure);
      if (part === undefined) return () => 0;
      const { sums } = part;
      const indexOf = indexer(part);
      return (node, slot, combination) => {
        const index = indexOf(node, slot, combination);
        return index < 0 ? 0 : (sums.data[index] as number);
      };
    },
    admit: (node) => {
      for (const all of placed.values()) all.ofUnit.push(node);
      for (const { sums } of parts) makeRoom(sums, places.tree, node);
    },
    placeOf: (unit) => {
      const [first, ...others] = new Set(parts.map(({ plan }) => plan.places.ofUnit[unit] ?? -1));
      return first === undefined || others.length > 0 ? -1 : Math.max(first, -1);
    },
    addRows: (rows, node, sign) => {
      const ofRow = members.combinationsOf(rows);
      for (const { plan } of parts) {
        for (let n = 0; n < rows.length; n++) {
          const slot = plan.groups.slotOfPeriod[rows.period[n] as number] as number;
          if (slot < 0) continue;
          const at = { node, slot, combination: ofRow?.[n] ?? 0 };
          for (const id of plan.measures) {
            const count = rows.counts[id]?.[n] ?? NOT_REPORTED;
            if (count !== NOT_REPORTED) add(id, at, sign * count * scale);
          }
        }
      }
    },
    fits: (totals) =>
      parts.every(({ sums }) => sums.data instanceof Float64Array || fitsInto32Bits(totals, sums.measures, scale)),
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
