import type { PlainDate } from "../date/plain-date.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { Hierarchy, Tree } from "../unit/hierarchy.js";
import { predecessorsOf } from "../unit/succession-paths.js";
import type { UnitKey } from "../unit/unit.js";
import type { Profile } from "./profile.js";

/** A unit's code as a row names it. */
interface Mention {
  readonly code: string;
  /** When the row holds. */
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly path: Path;
  /** Whether a unit above the province will do too: reports go there. */
  readonly upwards?: boolean;
}

/** The province of a day and what is in it, or the provinces it was made of. */
interface Land {
  readonly tree: Tree;
  readonly tops: readonly number[];
}

/**
 * The units a profile names that are none of the province's. A row is looked at on the day asked for, or on its own day
 * nearest to it; before the province was made its predecessors count.
 */
export function checkPlaces(
  profile: Profile,
  hierarchy: Hierarchy,
  on: PlainDate,
): { readonly issues: readonly Issue[]; readonly notes: readonly Issue[] } {
  const today = hierarchy.on(on);
  const province = today.indexOfCode(profile.unit);
  if (province < 0 || today.at(province).tier !== "province") {
    return { issues: [issue("profile.no-province", { on }, ["unit"])], notes: [] };
  }
  const landOf = landReader(hierarchy, today.keyAt(province));
  let unchecked = false;
  const issues = mentionsOf(profile).flatMap(({ code, from, until, path, upwards = false }): Issue[] => {
    const day = on < from ? from : until !== null && on > until ? until : on;
    const { tree, tops } = landOf(day);
    const at = tree.indexOfCode(code);
    if (tops.some((top) => at >= top && at <= tree.last(top))) return [];
    if (upwards && tops.some((top) => tree.path(top).includes(at))) return [];
    if (at >= 0) return [issue("profile.unit-elsewhere", { on: day }, path)];
    if (tops.some((top) => tree.last(top) > top)) return [issue("profile.unknown-unit", { on: day }, path)];
    unchecked = true;
    return [];
  });
  return { issues, notes: unchecked ? [issue("profile.units-unchecked", {}, ["unit"])] : [] };
}

function landReader(hierarchy: Hierarchy, province: UnitKey): (day: PlainDate) => Land {
  const known = new Map<PlainDate, Land>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const tree = hierarchy.on(day);
    const tops = predecessorsOf(hierarchy, province, day).map(({ unit }) => tree.indexOf(unit));
    const land = { tree, tops };
    known.set(day, land);
    return land;
  };
}

function mentionsOf({
  regimes = [],
  exemptions = [],
  standingAgencies = [],
  targets = [],
  accountabilityRules = [],
}: Profile): readonly Mention[] {
  return [
    ...regimes.flatMap(({ owedBy, to, from, until }, row): Mention[] => [
      ...one(owedBy.within, { from, until, path: ["regimes", row, "owedBy", "within"] }),
      ...(owedBy.units ?? []).map((code, n) => ({ code, from, until, path: ["regimes", row, "owedBy", "units", n] })),
      ...(to.unit === "parent"
        ? []
        : one(to.unit, { from, until, path: ["regimes", row, "to", "unit"], upwards: true })),
      ...(to.through === "standing-agency"
        ? []
        : one(to.through, { from, until, path: ["regimes", row, "to", "through"], upwards: true })),
    ]),
    ...exemptions.map(({ unit, from, until }, row) => ({ code: unit, from, until, path: ["exemptions", row, "unit"] })),
    ...standingAgencies.flatMap(({ of, agency, from, until }, row): Mention[] => [
      // A local id may be that of a group, which no hierarchy holds.
      ...(of.includes(":") ? [] : one(of, { from, until, path: ["standingAgencies", row, "of"] })),
      ...one(agency, { from, until, path: ["standingAgencies", row, "agency"] }),
    ]),
    ...targets.flatMap(({ scope, from, until }, row) =>
      one(scope.within, { from, until, path: ["targets", row, "scope", "within"] }),
    ),
    ...accountabilityRules.flatMap(({ within, from, until }, row) =>
      one(within, { from, until, path: ["accountabilityRules", row, "within"] }),
    ),
  ];
}

function one(code: string | undefined, where: Omit<Mention, "code">): readonly Mention[] {
  return code === undefined ? [] : [{ code, ...where }];
}
