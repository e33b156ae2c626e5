import type { FullWidth } from "./growing-column.js";
import { NOT_REPORTED } from "./observations.js";
import type { SumPlan } from "./sums.js";

/** Each count of a moved unit with where it goes: for the sums and for the list of what stays unallocated. */
export function* movedCounts({ observations, measures, places, groups, scale }: SumPlan) {
  if (places.moves.size === 0) return;
  const times = scale / places.scale;
  for (let n = 0; n < observations.length; n++) {
    const moves = places.moves.get(observations.unit[n] as number);
    if (moves === undefined) continue;
    const slot = groups.slotOfPeriod[observations.period[n] as number] as number;
    if (slot < 0) continue;
    const group = slot * groups.combinations + (groups.combinationOfRow?.[n] ?? 0);
    for (const [m, id] of measures.entries()) {
      const count = observations.counts[id]?.[n] ?? NOT_REPORTED;
      if (count === NOT_REPORTED) continue;
      for (const move of moves) yield { row: n, move, group, slot, m, measure: id, value: count * move.part * times };
    }
  }
}

/** The rows of units that go to several places or to none that can be told. */
export function addMoved(plan: SumPlan, blockOf: Int32Array, data: FullWidth): void {
  const width = plan.measures.length;
  for (const { move, group, m, value } of movedCounts(plan)) {
    if (move.target < 0) continue;
    const block = blockOf[move.target] as number;
    const at = (block * plan.groups.slots * plan.groups.combinations + group) * width + m;
    data[at] = (data[at] as number) + value;
  }
}
