import type { Period } from "../date/period.js";
import type { Competence } from "../unit/competence.js";
import type { Tree } from "../unit/hierarchy.js";
import { isValidOn } from "../unit/unit-key.js";
import { tiers, type Unit, type UnitKey } from "../unit/unit.js";
import type { Places } from "./places.js";
import { feetOf, raise } from "./presence.js";
import type { RollUpQuery } from "./roll-up-query.js";
import type { Slots } from "./slots.js";

/** One report that is owed: which unit, for which period. */
export interface ExpectedReport {
  readonly unit: UnitKey;
  readonly period: Period;
}

/** Whose reports: of a service or of all, of every period of a slot or of its last. */
export interface Owed {
  readonly service: string | null;
  readonly periods: "all" | "last";
}

/** Who owes reports, by the hierarchy and the calendar. */
export interface ExpectedReports {
  /** How many reports are expected under every unit of the map: `[unit * slots + slot]`. */
  readonly count: (owed: Owed) => Int32Array;
  /** The reports of a slot expected under a unit of the map. */
  readonly under: (owed: Owed, slot: number, node: number) => readonly ExpectedReport[];
  /** Whether anybody declared who handles the service. */
  readonly isDeclared: (service: string) => boolean;
}

/**
 * The reports of a slot are owed by the units of the reporting level that are valid on each period's last day. They are
 * counted at the reporting grain, so that a year that crosses a reform is right.
 */
export function createExpectedReports(query: RollUpQuery, slots: Slots, places: Places): ExpectedReports {
  const { hierarchy, competences = [] } = query;
  const { tree } = places;
  const width = slots.periods.length;
  const declared = new Set(competences.map(({ service }) => service));

  const reportersOn = memo((map: Tree) =>
    map.level(places.reporters).map((i) => {
      const key = map.keyAt(i);
      const at = places.candidates(key);
      return { unit: map.at(i), key, at, feet: feetOf(tree, at) };
    }),
  );
  const owingOf = memo((service: string | null) =>
    memo((period: Period) => {
      const reporters = reportersOn(hierarchy.on(period.to));
      if (service === null || !declared.has(service)) return reporters;
      const rows = competences.filter((row) => row.service === service && isValidOn(row, period.to));
      const map = hierarchy.on(period.to);
      return reporters.filter(({ unit, key }) => rows.some((row) => isHandledWithin(row, { map, unit, key })));
    }),
  );
  const periodsOf = (slot: number, periods: Owed["periods"]) => {
    const due = slots.reporting[slot] ?? [];
    return periods === "last" ? due.slice(-1) : due;
  };
  /** A service nobody declared is owed as all are. */
  const idOf = ({ service, periods }: Owed) => `${periods} ${service !== null && declared.has(service) ? service : ""}`;

  const counts = new Map<string, Int32Array>();
  function count(owed: Owed): Int32Array {
    const id = idOf(owed);
    const known = counts.get(id);
    if (known !== undefined) return known;
    const made = new Int32Array(tree.size * width);
    for (let slot = 0; slot < width; slot++) {
      for (const period of periodsOf(slot, owed.periods)) {
        for (const { feet } of owingOf(owed.service)(period)) {
          for (const { node, amount } of feet)
            made[node * width + slot] = (made[node * width + slot] as number) + amount;
        }
      }
    }
    raise(tree, made, width);
    counts.set(id, made);
    return made;
  }

  /** The reports of a slot in the order of where they count, so that those under a unit lie side by side. */
  const lists = new Map<string, readonly { readonly node: number; readonly report: ExpectedReport }[]>();
  function inOrder(owed: Owed, slot: number) {
    const id = `${idOf(owed)} ${slot}`;
    const known = lists.get(id);
    if (known !== undefined) return known;
    const made = periodsOf(slot, owed.periods)
      .flatMap((period) =>
        owingOf(owed.service)(period).flatMap(({ key, at }) =>
          at.map((node) => ({ node, report: { unit: key, period } })),
        ),
      )
      .sort((a, b) => a.node - b.node);
    lists.set(id, made);
    return made;
  }

  return {
    count,
    isDeclared: (service) => declared.has(service),
    under: (owed, slot, node) => {
      const list = inOrder(owed, slot);
      let [low, high] = [0, list.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle]?.node ?? 0) < node) low = middle + 1;
        else high = middle;
      }
      const found: ExpectedReport[] = [];
      const last = tree.last(node);
      for (let i = low; (list[i]?.node ?? tree.size) <= last; i++)
        found.push((list[i] as (typeof list)[number]).report);
      return found;
    },
  };
}

/** A unit whose report stands for all below it owes what any of them handles. */
function isHandledWithin(
  { tiers: handling, units }: Competence,
  { map, unit, key }: { readonly map: Tree; readonly unit: Unit; readonly key: UnitKey },
): boolean {
  if (unit.tier === "agency") return handling.includes("agency") && (units?.includes(unit.code) ?? true);
  const depth = tiers.indexOf(unit.tier);
  if (!handling.some((tier) => tier !== "agency" && tiers.indexOf(tier) >= depth)) return false;
  const at = map.indexOf(key);
  return (
    units?.some((code) => {
      const one = map.indexOfCode(code);
      return one >= at && one <= map.last(at);
    }) ?? true
  );
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined && !made.has(key)) made.set(key, (value = make(key)));
    return value as V;
  };
}
