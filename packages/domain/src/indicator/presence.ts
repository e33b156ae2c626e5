import type { Tree } from "../unit/hierarchy.js";
import type { Members } from "./members.js";
import { NOT_REPORTED, type Observations } from "./observations.js";
import { MOVED, OWN, type Places } from "./places.js";

/** Which reports are counted, by what, and where a report of a split unit counts: wherever its counts may belong, or where they went. */
export interface PresenceNeeds {
  /** A report holds all of them. */
  readonly measures: readonly string[];
  readonly members: Members;
  /** −1 where the period does not count. */
  readonly slotOfPeriod: Int32Array;
  readonly slots: number;
  readonly where: "candidates" | "targets";
}

/** How many reports (one unit for one period) every unit of the map holds, by slot and combination of codes. */
export interface Presence extends PresenceNeeds {
  /** `counts[(unit * slots + slot) * combinations + combination]` */
  readonly counts: Int32Array;
  /** 1 where a reporting unit did: `reports[(unit * periods + period) * combinations + combination]`; it may be longer. */
  reports: Uint8Array;
}

/**
 * Counts the reports that hold all of the measures, once for each unit above them. A report of a split unit counts once
 * under every ancestor, although it feeds several units: one at each candidate, one less where two neighbours meet.
 */
export function countPresence(observations: Observations, needs: PresenceNeeds, places: Places): Presence {
  const { members, slotOfPeriod, slots, where } = needs;
  const { units, periods } = observations;
  const { tree } = places;
  const combinations = members.count;
  const width = slots * combinations;
  const reports = findReports(observations, needs);
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
    const feet = feetOf(tree, at);
    for (let p = 0; p < periods.length; p++) {
      const slot = slotOfPeriod[p] as number;
      if (slot < 0) continue;
      const first = (u * periods.length + p) * combinations;
      for (const { node, amount } of feet) {
        const to = node * width + slot * combinations;
        for (let c = 0; c < combinations; c++) {
          if (reports[first + c] === 1) counts[to + c] = (counts[to + c] as number) + amount;
        }
      }
    }
  }
  raise(tree, counts, width);
  return { ...needs, counts, reports };
}

/** Puts other reports in the place of those of a unit that lies whole at a unit of the map. */
export function replacePresence(
  presence: Presence,
  rows: Observations,
  put: { readonly unit: number; readonly path: readonly number[] },
): void {
  const { counts, members, slotOfPeriod, slots, measures } = presence;
  const combinations = members.count;
  const found = findReports(rows, { measures, members });
  const first = put.unit * found.length;
  const reports = (presence.reports = longEnough(presence.reports, first + found.length));
  for (let i = 0; i < found.length; i++) {
    const amount = (found[i] as number) - (reports[first + i] as number);
    const slot = slotOfPeriod[Math.floor(i / combinations)] as number;
    reports[first + i] = found[i] as number;
    if (amount === 0 || slot < 0) continue;
    for (const node of put.path) {
      const at = (node * slots + slot) * combinations + (i % combinations);
      counts[at] = (counts[at] as number) + amount;
    }
  }
}

/** Room for units that were taken in later; it doubles when it is full. */
function longEnough(reports: Uint8Array, length: number): Uint8Array {
  if (length <= reports.length) return reports;
  const longer = new Uint8Array(Math.max(length, 2 * reports.length));
  longer.set(reports);
  return longer;
}

/** 1 for each unit, period and combination with all of the measures, which may stand in several rows. */
function findReports(
  observations: Observations,
  { measures, members }: Pick<PresenceNeeds, "measures" | "members">,
): Uint8Array {
  const { unit, period, units, periods, length } = observations;
  const combinations = members.count;
  const ofRow = members.combinationsOf(observations);
  const found = new Uint8Array(units.length * periods.length * combinations);
  const place = (n: number) =>
    ((unit[n] as number) * periods.length + (period[n] as number)) * combinations +
    (ofRow === null ? 0 : (ofRow[n] as number));
  if (measures.length === 0) for (let n = 0; n < length; n++) found[place(n)] = 1;
  for (const [m, id] of measures.entries()) {
    const column = observations.counts[id];
    for (let n = 0; n < length; n++) {
      // Only a place that held all measures before can hold this one too.
      if (column !== undefined && column[n] !== NOT_REPORTED && found[place(n)] === m) found[place(n)] = m + 1;
    }
  }
  if (measures.length > 1) for (let i = 0; i < found.length; i++) found[i] = found[i] === measures.length ? 1 : 0;
  return found;
}

/** Where one report that feeds several units is to be added, to be counted once under each of their ancestors. Units in pre-order. */
export function feetOf(tree: Tree, units: readonly number[]): { readonly node: number; readonly amount: 1 | -1 }[] {
  return units.flatMap((node, i) => {
    const before = units[i - 1];
    const meeting = before === undefined ? -1 : tree.commonAncestor(before, node);
    return meeting < 0
      ? [{ node, amount: 1 as const }]
      : [
          { node, amount: 1 as const },
          { node: meeting, amount: -1 as const },
        ];
  });
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
