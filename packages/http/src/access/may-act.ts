import {
  type Actor,
  type Hierarchy,
  placeOn,
  type PlainDate,
  type StandingAgency,
  type UnitKey,
} from "@de-an-06/domain";
import { type HttpIssue, httpIssue } from "../issue/http-issue.js";
import { type Act, rolesFor } from "./act.js";
import { type AccessContext, actsFor } from "./acts-for.js";
import { scopeOf, subtree } from "./scope.js";

/** Why an actor may not do something at all, whatever unit it is about; null when its role may. */
export function roleIssue(actor: Actor | null, act: Act): HttpIssue | null {
  if (actor === null) return httpIssue("access.login-needed", {});
  return rolesFor[act].includes(actor.role) ? null : httpIssue("access.role-not-allowed", { act });
}

/**
 * Whether an actor may do something to units on a day; default deny.
 *
 * Reading reaches its subtree, the subtrees of units it is the standing agency of, and what these succeed. Writing is for
 * its own unit, for units it stands for, and for units that became one of these. Accepting is for their direct children.
 * Assigning is for their subtrees. Of several units every one must be so.
 */
export function mayAct(actor: Actor, act: Act, about: AccessContext & { readonly units: readonly UnitKey[] }): boolean {
  const { hierarchy, on, units } = about;
  if (units.length === 0 || !rolesFor[act].includes(actor.role)) return false;
  const own = actsFor(actor, about);
  if (own.length === 0) return false;
  const placed = (unit: UnitKey) => placeOn(hierarchy, unit, on) ?? unit;
  switch (act) {
    case "read": {
      const scope = scopeOf(actor, about);
      return units.every((unit) => scope.units.has(unit));
    }
    case "submit":
      return units.every((unit) => own.includes(placed(unit)));
    case "accept": {
      const tree = hierarchy.on(on);
      return units.every((unit) => {
        const i = tree.indexOf(placed(unit));
        const parent = i < 0 ? -1 : tree.parentOf(i);
        return parent >= 0 && own.includes(tree.keyAt(parent));
      });
    }
    case "assign": {
      const below = new Set(own.flatMap((top) => subtree(hierarchy, top, on)));
      return units.every((unit) => below.has(unit));
    }
  }
}

/** What is known of a request and decides who may do what. */
export interface Asking {
  readonly actor: Actor | null;
  readonly reference: { readonly hierarchy: Hierarchy; readonly standingAgencies?: readonly StandingAgency[] };
  readonly today: PlainDate;
}

/** {@link mayAct}, for whoever a request is from. */
export function mayDo({ actor, reference, today }: Asking, act: Act, units: readonly UnitKey[]): boolean {
  const { hierarchy, standingAgencies = [] } = reference;
  return actor !== null && mayAct(actor, act, { hierarchy, standingAgencies, on: today, units });
}
