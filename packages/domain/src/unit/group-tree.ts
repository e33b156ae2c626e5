import type { PlainDate } from "../date/plain-date.js";
import type { Group, GroupDecision, GroupKind, GroupState } from "./group.js";
import type { Hierarchy } from "./hierarchy.js";
import { placeOn } from "./place-on.js";
import { type Tier, tiers, type UnitKey } from "./unit.js";

/** A group as it stands on a day: what it is, and what its last decision says. */
export interface StandingGroup extends GroupState {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  /** The day of the decision that holds. */
  readonly since: PlainDate;
}

/** How many groups and members there are; the tiers add up to the whole. */
export interface GroupCount {
  readonly groups: number;
  /** Of the groups that report their members. */
  readonly members: number;
  /** Groups whose number of members is not reported. */
  readonly unreported: number;
}

/**
 * The decision on a group that holds on a day; null before it is set up and after it is dissolved.
 *
 * @example
 * groupOn({ id: "bac-kan:tct", name: "Tổ công tác", kind: "de-an-06", decisions: [] }, plainDate("2024-06-14")) // => null
 */
export function groupOn(group: Group, day: PlainDate): StandingGroup | null {
  const { decisions, ...itself } = group;
  const last = decisions.findLast(({ on }) => on <= day);
  if (last === undefined || last.act === "dissolved") return null;
  return { ...itself, ...stateOf(last), since: last.on };
}

/**
 * The groups that stand on a day, parents before the groups under them. One whose parent no longer stands is at the
 * top.
 *
 * @example
 * groupsOn([], plainDate("2024-06-14")) // => []
 */
export function groupsOn(groups: readonly Group[], day: PlainDate): readonly StandingGroup[] {
  const standing = new Map(
    groups.flatMap((group) => {
      const on = groupOn(group, day);
      return on === null ? [] : [[group.id, on] as const];
    }),
  );
  const under = new Map<string | null, StandingGroup[]>();
  for (const group of standing.values()) {
    const parent = group.parent !== null && standing.has(group.parent) ? group.parent : null;
    const siblings = under.get(parent);
    if (siblings) siblings.push(group);
    else under.set(parent, [group]);
  }
  const ordered: StandingGroup[] = [];
  const waiting = [...(under.get(null) ?? [])].reverse();
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    ordered.push(group);
    waiting.push(...[...(under.get(group.id) ?? [])].reverse());
  }
  return ordered;
}

/**
 * A group and everything under it, of the groups that stand on a day.
 *
 * @example
 * groupsUnder(groupsOn([], plainDate("2024-06-14")), "bac-kan:tct") // => []
 */
export function groupsUnder(standing: readonly StandingGroup[], id: string): readonly StandingGroup[] {
  const inside = new Set<string>();
  return standing.filter((group) => {
    if (group.id !== id && (group.parent === null || !inside.has(group.parent))) return false;
    inside.add(group.id);
    return true;
  });
}

/**
 * The groups that work for a unit and the units below it on a day. Groups lag behind mergers: one set up for a commune
 * that has been merged since belongs to what the commune became, see {@link placeOn}; where that was split over the
 * unit's border, it does not belong inside.
 *
 * @example
 * const where = { hierarchy: unwrap(createHierarchy([])), unit: unitKey("19@2025-07-01"), on: plainDate("2026-01-31") };
 * groupsWithin([], where) // => []
 */
export function groupsWithin(
  standing: readonly StandingGroup[],
  { hierarchy, unit, on }: { readonly hierarchy: Hierarchy; readonly unit: UnitKey; readonly on: PlainDate },
): readonly StandingGroup[] {
  const tree = hierarchy.on(on);
  const around = tree.indexOf(unit);
  return standing.filter((group) => {
    const place = placeOn(hierarchy, group.unit, on);
    const i = place === null ? -1 : tree.indexOf(place);
    return around >= 0 && around <= i && i <= tree.last(around);
  });
}

/**
 * Counts groups and their members, in all and by tier, the tiers that have any in order. 126 groups are 1 of the
 * district, 8 of communes and 117 of villages.
 *
 * @example
 * countGroups([]) // => { groups: 0, members: 0, unreported: 0, byTier: [] }
 */
export function countGroups(
  standing: readonly StandingGroup[],
): GroupCount & { readonly byTier: readonly (GroupCount & { readonly tier: Tier })[] } {
  const byTier = tiers.flatMap((tier) => {
    const groups = standing.filter((group) => group.tier === tier);
    return groups.length === 0 ? [] : [{ tier, ...countAll(groups) }];
  });
  return { ...countAll(standing), byTier };
}

function countAll(groups: readonly StandingGroup[]): GroupCount {
  return {
    groups: groups.length,
    members: groups.reduce((sum, { memberCount }) => sum + (memberCount ?? 0), 0),
    unreported: groups.filter(({ memberCount }) => memberCount === null).length,
  };
}

function stateOf({
  unit,
  tier,
  parent,
  memberCount,
  members,
}: Exclude<GroupDecision, { act: "dissolved" }>): GroupState {
  return { unit, tier, parent, memberCount, ...(members && { members }) };
}
