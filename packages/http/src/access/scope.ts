import type { Actor, Hierarchy, PlainDate, UnitKey } from "@de-an-06/domain";
import { type AccessContext, actsFor } from "./acts-for.js";

/**
 * What an actor may read, as data for the query (*phạm vi được xem*): records of the units inside, and records shared
 * with one of them. A repository answers nothing outside it.
 */
export interface Scope {
  /** The units at the top, on the map of `on`. */
  readonly within: readonly UnitKey[];
  readonly on: PlainDate;
  /** Every unit inside: the subtrees, and the abolished units they succeed. */
  readonly units: ReadonlySet<UnitKey>;
  /** Bodies whose shared records are read too: the actor's own unit and those it succeeds. */
  readonly sharedWith: ReadonlySet<UnitKey>;
}

/** The scope of an actor on a day; empty when its unit is not in force. */
export function scopeOf(actor: Actor, context: AccessContext): Scope {
  const { hierarchy, on } = context;
  const within = actsFor(actor, context);
  return {
    within,
    on,
    units: new Set(within.flatMap((top) => [...withPredecessors(hierarchy, subtree(hierarchy, top, on))])),
    sharedWith: withPredecessors(hierarchy, within),
  };
}

/** Every unit at and below one on a day; none when it is not in force then. */
export function subtree(hierarchy: Hierarchy, top: UnitKey, on: PlainDate): readonly UnitKey[] {
  const tree = hierarchy.on(on);
  const first = tree.indexOf(top);
  if (first < 0) return [];
  return Array.from({ length: tree.last(first) - first + 1 }, (_, i) => tree.keyAt(first + i));
}

/** The units, and all they came from: what was wholly taken over comes with all that was below it. */
function withPredecessors(hierarchy: Hierarchy, units: readonly UnitKey[]): ReadonlySet<UnitKey> {
  const found = new Set<UnitKey>();
  const waiting = [...units];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    for (const { from, extent } of hierarchy.linksTo(key)) {
      const until = hierarchy.unit(from)?.until ?? null;
      waiting.push(from, ...(extent === "full" && until !== null ? subtree(hierarchy, from, until) : []));
    }
  }
  return found;
}
