import {
  type Actor,
  fromUnitKey,
  type Hierarchy,
  type PlainDate,
  type StandingAgency,
  standsFor,
  type UnitKey,
} from "@de-an-06/domain";

/** What decides who stands where. */
export interface AccessContext {
  readonly hierarchy: Hierarchy;
  readonly standingAgencies?: readonly StandingAgency[];
  readonly on: PlainDate;
}

/**
 * The units an actor acts for on a day: its own, and those it is the standing agency of. None when its own is not in
 * force on the day: default deny.
 */
export function actsFor({ unit }: Actor, { hierarchy, standingAgencies = [], on }: AccessContext): readonly UnitKey[] {
  const tree = hierarchy.on(on);
  if (tree.indexOf(unit) < 0) return [];
  const others = standsFor(standingAgencies, fromUnitKey(unit).code, on).flatMap((code) => {
    const i = tree.indexOfCode(code);
    return i < 0 ? [] : [tree.keyAt(i)];
  });
  return [unit, ...others.filter((one) => one !== unit)];
}
