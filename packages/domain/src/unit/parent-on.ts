import type { PlainDate } from "../date/plain-date.js";
import type { Hierarchy } from "./hierarchy.js";
import type { UnitKey } from "./unit.js";

/** The key of the unit above a unit on a day; null at the top or when the unit is not valid. */
export function parentOn(hierarchy: Hierarchy, key: UnitKey, day: PlainDate): UnitKey | null {
  const tree = hierarchy.on(day);
  const parent = tree.parentOf(tree.indexOf(key));
  return parent < 0 ? null : tree.keyAt(parent);
}
