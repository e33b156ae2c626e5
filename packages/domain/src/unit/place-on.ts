import type { PlainDate } from "../date/plain-date.js";
import { commonAncestorOf } from "./common-ancestor.js";
import { distributions } from "./distribution.js";
import type { Hierarchy } from "./hierarchy.js";
import type { UnitKey } from "./unit.js";

/**
 * Where a unit belongs on another day: the deepest unit of that day that surely holds all of it. Itself while it is
 * valid, its one successor, the common ancestor of the parts it was split into, and, for a district that nothing
 * succeeded, of what became of its communes. Null when no unit holds it. Who looks after the reports, the groups and
 * the actors of an abolished unit is answered by this.
 *
 * @example
 * const day = plainDate("2025-07-01");
 * const province: Unit = { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, from: day, until: null };
 * placeOn(unwrap(createHierarchy([province])), unitKey("24@2025-07-01"), plainDate("2026-01-31")) // => "24@2025-07-01"
 */
export function placeOn(hierarchy: Hierarchy, key: UnitKey, on: PlainDate): UnitKey | null {
  const to = hierarchy.on(on);
  const unit = hierarchy.unit(key);
  if (unit === undefined) return null;
  const of = distributions(hierarchy, { to, forward: unit.from <= on, measure: undefined });
  const { candidates, rests } = of(key);
  const place = commonAncestorOf(to, [...candidates, ...rests.keys()]);
  return place < 0 ? null : to.keyAt(place);
}
