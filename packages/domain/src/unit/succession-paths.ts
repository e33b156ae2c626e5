import type { PlainDate } from "../date/plain-date.js";
import type { Hierarchy } from "./hierarchy.js";
import type { UnitKey } from "./unit.js";
import { isValidOn } from "./unit-key.js";

/** A unit that another became, or came from, by any number of reforms (*đơn vị kế thừa*, *đơn vị tiền thân*). */
export interface Heir {
  readonly unit: UnitKey;
  /** Whether all of the older unit is in the newer one, or only a part. */
  readonly extent: "full" | "partial";
}

/**
 * What a unit has become on a day: every candidate, `partial` where the unit was split, never silently the first.
 * Itself while it is valid; nothing where it was abolished, ended without a link, or begins later.
 *
 * @example
 * const at = (code: string, from: string, until: string | null): Unit =>
 *   ({ code, name: "Tỉnh", tier: "province", parent: null, from: plainDate(from), until: until === null ? null : plainDate(until) });
 * const on = plainDate("2025-07-01");
 * const source: Source = { document: { kind: "resolution", number: "202", year: 2025, symbol: "QH15", issuer: null, issuedOn: null }, confidence: "primary" };
 * const units = [at("06", "2008-08-01", "2025-06-30"), at("19", "2008-08-01", "2025-06-30"), at("19", "2025-07-01", null)];
 * const links = ["06@2008-08-01", "19@2008-08-01"].map((from): Succession => ({ from: unitKey(from), to: unitKey("19@2025-07-01"), on, extent: "full", source }));
 * successorsOf(unwrap(createHierarchy(units, links)), unitKey("06@2008-08-01"), on) // => [{ unit: "19@2025-07-01", extent: "full" }]
 */
export function successorsOf(hierarchy: Hierarchy, key: UnitKey, on: PlainDate): readonly Heir[] {
  const { units, complete } = follow(hierarchy, key, on);
  const extent = complete && units.length === 1 ? "full" : "partial";
  return units.map((unit) => ({ unit, extent }));
}

/**
 * What was on a day where a unit is now: every unit of which at least a part went into it, `full` where all of it did.
 * Itself while it is valid.
 */
export function predecessorsOf(hierarchy: Hierarchy, key: UnitKey, on: PlainDate): readonly Heir[] {
  const found = new Map<UnitKey, Heir>();
  const visited = new Set<UnitKey>();
  const visit = (later: UnitKey): void => {
    const unit = hierarchy.unit(later);
    if (unit === undefined || visited.has(later)) return;
    visited.add(later);
    if (isValidOn(unit, on)) found.set(later, { unit: later, extent: extentInto(hierarchy, later, key) });
    else if (unit.from > on) for (const link of hierarchy.linksTo(later)) visit(link.from);
  };
  visit(key);
  return [...found.values()].sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

function extentInto(hierarchy: Hierarchy, from: UnitKey, into: UnitKey): "full" | "partial" {
  const day = hierarchy.unit(into)?.from;
  if (from === into || day === undefined) return "full";
  const { units, complete } = follow(hierarchy, from, day);
  return complete && units.length === 1 && units[0] === into ? "full" : "partial";
}

/** The units of a day that the links lead to, and whether they hold all of it. */
function follow(hierarchy: Hierarchy, key: UnitKey, on: PlainDate): { units: UnitKey[]; complete: boolean } {
  const found = new Set<UnitKey>();
  const visited = new Set<UnitKey>();
  let complete = true;
  const visit = (earlier: UnitKey): void => {
    const unit = hierarchy.unit(earlier);
    if (unit === undefined || visited.has(earlier)) return;
    visited.add(earlier);
    if (isValidOn(unit, on)) {
      found.add(earlier);
      return;
    }
    const links = unit.from > on ? [] : hierarchy.linksFrom(earlier);
    if (links.length === 0 || (links.length === 1 && links[0]?.extent === "partial")) complete = false;
    for (const { to } of links) {
      if (to === null) complete = false;
      else visit(to);
    }
  };
  visit(key);
  return { units: [...found].sort(), complete };
}
