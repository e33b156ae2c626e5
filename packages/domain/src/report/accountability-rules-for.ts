import type { PlainDate } from "../date/plain-date.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import type { UnitKey } from "../unit/unit.js";
import { fromUnitKey, isValidOn } from "../unit/unit-key.js";
import type { AccountabilityRule } from "./accountability.js";

/** The unit that holds to account, and the day. */
export interface AccountabilityPlace {
  readonly hierarchy: Pick<Hierarchy, "on">;
  readonly unit: UnitKey;
  readonly asOf: PlainDate;
}

/**
 * The rules a unit judges by on a day (*quy định áp dụng tại đơn vị*): those in force that hold for the country, for the
 * unit itself, or for a unit above it. One place's rules never reach another's bodies.
 *
 * A unit that is not in the hierarchy on the day has its own rules and those of the country.
 *
 * @example
 * const place = { hierarchy: unwrap(createHierarchy([])), unit: unitKey("24@2025-07-01"), asOf: plainDate("2025-07-01") };
 * accountabilityRulesFor([], place) // => []
 */
export function accountabilityRulesFor(
  rules: readonly AccountabilityRule[],
  { hierarchy, unit, asOf }: AccountabilityPlace,
): readonly AccountabilityRule[] {
  const tree = hierarchy.on(asOf);
  const at = tree.indexOf(unit);
  const codes = at === -1 ? [fromUnitKey(unit).code] : tree.path(at).map((i) => tree.at(i).code);
  return rules.filter((rule) => isValidOn(rule, asOf) && (rule.within === undefined || codes.includes(rule.within)));
}
