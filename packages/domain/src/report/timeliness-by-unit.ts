import type { PlainDate } from "../date/plain-date.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import { placeOn } from "../unit/place-on.js";
import type { UnitKey } from "../unit/unit.js";
import { addTimeliness, noReports, type TimelinessCount, timelinessBy } from "./timeliness-count.js";
import type { TimelinessTable } from "./timeliness.js";

/** The reports of a unit and of all below it. */
export interface UnitTimeliness {
  readonly unit: UnitKey;
  /** What it owes itself, and what the units it came from owed. */
  readonly own: TimelinessCount;
  /** Its own and those of every unit below. */
  readonly total: TimelinessCount;
}

/** Reports up the hierarchy of a day. */
export interface TimelinessRollUp {
  /** Every unit with reports in or below it, a parent before its children. */
  readonly units: readonly UnitTimeliness[];
  /** Reports of units that no unit of the day holds. */
  readonly unplaced: TimelinessCount;
}

/**
 * Sums reports up the hierarchy of a day: the total of a unit is its own and the totals of its children. Reports of a unit
 * that has ended count where it is now: at its successor, or, where it was split, at the nearest unit that holds all parts.
 *
 * @example
 * rollUpTimeliness({ asOf: plainDate("2024-06-30"), rows: [], over: [] }, unwrap(createHierarchy([])), plainDate("2024-06-30")).units // => []
 */
export function rollUpTimeliness(table: TimelinessTable, hierarchy: Hierarchy, on: PlainDate): TimelinessRollUp {
  const tree = hierarchy.on(on);
  const own = new Map<number, TimelinessCount>();
  for (const [unit, count] of timelinessBy(table, (report) => report.unit)) {
    const place = tree.indexOf(unit) >= 0 ? unit : placeOn(hierarchy, unit, on);
    const i = place === null ? -1 : tree.indexOf(place);
    own.set(i, addTimeliness(own.get(i) ?? noReports, count));
  }
  const total = new Map<number, TimelinessCount>();
  for (let i = tree.size - 1; i >= 0; i--) {
    const mine = addTimeliness(own.get(i) ?? noReports, total.get(i) ?? noReports);
    if (!total.has(i) && !own.has(i)) continue;
    total.set(i, mine);
    const parent = tree.parentOf(i);
    if (parent >= 0) total.set(parent, addTimeliness(total.get(parent) ?? noReports, mine));
  }
  const units = [...total]
    .sort(([a], [b]) => a - b)
    .map(([i, sum]): UnitTimeliness => ({ unit: tree.keyAt(i), own: own.get(i) ?? noReports, total: sum }));
  return { units, unplaced: own.get(-1) ?? noReports };
}
