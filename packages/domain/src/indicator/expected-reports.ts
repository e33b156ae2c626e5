import type { Period } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import { isValidOn } from "../unit/unit-key.js";
import type { UnitKey } from "../unit/unit.js";
import type { Places } from "./places.js";
import { addReport, raise } from "./presence.js";
import type { RollUpQuery } from "./roll-up-query.js";
import type { Slots } from "./slots.js";

/** One report that is owed: which unit, for which period, and the units of the map it counts for. */
export interface ExpectedReport {
  readonly unit: UnitKey;
  readonly period: Period;
  readonly at: readonly number[];
}

/** Who owes reports, by the hierarchy and the calendar: for one service, or for all. */
export interface ExpectedReports {
  /** How many reports are expected under every unit of the map: `[unit * slots + slot]`. */
  readonly count: (service: string | null, periods: "all" | "last") => Int32Array;
  readonly list: (service: string | null, slot: number, periods: "all" | "last") => readonly ExpectedReport[];
  /** Whether anybody declared who handles the service. */
  readonly isDeclared: (service: string) => boolean;
}

/**
 * The reports of a slot are owed by the units of the reporting level that are valid on each period's last day. They are
 * counted at the reporting grain, so that a year that crosses a reform is right.
 */
export function createExpectedReports(query: RollUpQuery, slots: Slots, places: Places): ExpectedReports {
  const { hierarchy, competences = [] } = query;
  const width = slots.periods.length;
  const declared = new Set(competences.map(({ service }) => service));
  const counts = new Map<string, Int32Array>();

  const reportersOn = memo((day: PlainDate) => {
    const tree = hierarchy.on(day);
    return tree.level(places.reporters).map((i) => ({ unit: tree.at(i), key: tree.keyAt(i) }));
  });
  const candidates = memo(places.candidates);

  const isCompetent = (service: string, unit: { code: string; tier: string }, day: PlainDate) =>
    competences.some(
      (row) =>
        row.service === service &&
        isValidOn(row, day) &&
        row.tiers.some((tier) => tier === unit.tier) &&
        (row.units === undefined || row.units.includes(unit.code)),
    );

  function list(service: string | null, slot: number, periods: "all" | "last"): ExpectedReport[] {
    const due = slots.reporting[slot] ?? [];
    return (periods === "last" ? due.slice(-1) : due).flatMap((period) =>
      reportersOn(period.to)
        .filter(({ unit }) => service === null || !declared.has(service) || isCompetent(service, unit, period.to))
        .map(({ key }) => ({ unit: key, period, at: candidates(key) })),
    );
  }

  return {
    list,
    isDeclared: (service) => declared.has(service),
    count: (service, periods) => {
      const id = `${periods} ${service !== null && declared.has(service) ? service : ""}`;
      const known = counts.get(id);
      if (known !== undefined) return known;
      const made = new Int32Array(places.tree.size * width);
      for (let slot = 0; slot < width; slot++) {
        for (const { at } of list(service, slot, periods)) {
          addReport(places.tree, at, (node, amount) => {
            made[node * width + slot] = (made[node * width + slot] as number) + amount;
          });
        }
      }
      raise(places.tree, made, width);
      counts.set(id, made);
      return made;
    },
  };
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined && !made.has(key)) made.set(key, (value = make(key)));
    return value as V;
  };
}
