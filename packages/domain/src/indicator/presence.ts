import type { Tree } from "../unit/hierarchy.js";
import { NOT_REPORTED, type Observations } from "./observations.js";
import { MOVED, OWN, type Places } from "./places.js";
import type { Groups } from "./sums.js";
import type { Members } from "./members.js";

/** How many reports (one unit for one period) every unit of the map holds, by slot and combination of codes. */
export interface Presence {
  /** `counts[(unit * slots + slot) * combinations + combination]` */
  readonly counts: Int32Array;
  readonly combinations: number;
}

/** Which reports are counted, by what, and where a report of a split unit counts: wherever its counts may belong, or where they went. */
export interface PresenceNeeds {
  readonly measures: readonly string[];
  readonly groups: Groups;
  readonly members: Members;
  readonly where: "candidates" | "targets";
}

/**
 * Counts the reports that hold all of the measures, once for each unit above them. A report of a split unit counts once
 * under every ancestor, although it feeds several units: one at each candidate, one less where two neighbours meet.
 */
export function countPresence(
  observations: Observations,
  needs: PresenceNeeds,
  places: Places,
): Presence {
  const { measures, groups, members, where } = needs;
  const combinations = members.count;
  const { units, periods, length } = observations;
  const seen = new Uint8Array(units.length * periods.length * combinations);
  const columns = measures
    .filter((id) => observations.incomplete.has(id) || observations.counts[id] === undefined)
    .map((id) => observations.counts[id]);
  const place = (n: number) =>
    ((observations.unit[n] as number) * periods.length + (observations.period[n] as number)) * combinations +
    (members.ofRow?.[n] ?? 0);

  if (columns.length === 0) for (let n = 0; n < length; n++) seen[place(n)] = 1;
  else if (columns.length <= 8) {
    // A measure may stand in another row of the same unit and period: the bits of all rows together decide.
    for (const [bit, column] of columns.entries()) {
      for (let n = 0; n < length; n++) {
        if ((column?.[n] ?? NOT_REPORTED) !== NOT_REPORTED) seen[place(n)] = (seen[place(n)] as number) | (1 << bit);
      }
    }
    const all = (1 << columns.length) - 1;
    for (let i = 0; i < seen.length; i++) seen[i] = seen[i] === all ? 1 : 0;
  } else {
    const times = new Uint16Array(seen.length);
    for (const column of columns) {
      const here = new Uint8Array(seen.length);
      for (let n = 0; n < length; n++) if ((column?.[n] ?? NOT_REPORTED) !== NOT_REPORTED) here[place(n)] = 1;
      for (let i = 0; i < here.length; i++) times[i] = (times[i] as number) + (here[i] as number);
    }
    for (let i = 0; i < seen.length; i++) seen[i] = times[i] === columns.length ? 1 : 0;
  }

  const { tree } = places;
  const width = groups.slots * combinations;
  const counts = new Int32Array(tree.size * width);
  for (let u = 0; u < units.length; u++) {
    const target = places.ofUnit[u] as number;
    if (target === OWN) continue;
    const at =
      target !== MOVED
        ? [target]
        : where === "targets"
          ? places.targets(u)
          : places.candidates(units[u] as (typeof units)[number]);
    for (let p = 0; p < periods.length; p++) {
      const slot = groups.slotOfPeriod[p] as number;
      if (slot < 0) continue;
      for (let c = 0; c < combinations; c++) {
        if (seen[(u * periods.length + p) * combinations + c] !== 1) continue;
        addReport(tree, at, (node, amount) => {
          const i = node * width + slot * combinations + c;
          counts[i] = (counts[i] as number) + amount;
        });
      }
    }
  }
  raise(tree, counts, width);
  return { counts, combinations };
}

/** One report that feeds several units, to be counted once under each of their ancestors. Units in pre-order. */
export function addReport(tree: Tree, units: readonly number[], add: (unit: number, amount: 1 | -1) => void): void {
  for (const [i, unit] of units.entries()) {
    add(unit, 1);
    const before = units[i - 1];
    if (before === undefined) continue;
    const meeting = tree.commonAncestor(before, unit);
    if (meeting >= 0) add(meeting, -1);
  }
}

/** Adds the numbers of every unit to its parent's, from the leaves up. */
export function raise(tree: Tree, counts: Int32Array, width: number): void {
  for (let i = tree.size - 1; i > 0; i--) {
    const parent = tree.parentOf(i);
    if (parent < 0) continue;
    for (let k = 0; k < width; k++) {
      counts[parent * width + k] = (counts[parent * width + k] as number) + (counts[i * width + k] as number);
    }
  }
}
