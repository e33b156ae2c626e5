import { type Issue, issue } from "../issue/issue.js";
import { isNonEmpty, ok, type Result } from "../issue/result.js";
import type { Group, GroupDecision } from "./group.js";
import { groupOn } from "./group-tree.js";
import type { Hierarchy } from "./hierarchy.js";
import { isValidOn } from "./unit-key.js";

/**
 * Checks groups and their decisions, all at once: repeated ids, decisions out of order, acts on a group that does not
 * stand or stands already, parents that do not stand on the day of the decision, cycles, units nobody knows, members
 * who do not add up to the number given. A unit that had ended by the day of the decision is a note: groups lag behind
 * mergers.
 *
 * @example
 * unwrap(checkGroups([], unwrap(createHierarchy([])))) // => []
 */
export function checkGroups(groups: readonly Group[], hierarchy: Hierarchy): Result<readonly Group[]> {
  const byId = new Map<string, { group: Group; first: number }>();
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  groups.forEach((group, first) => {
    const same = byId.get(group.id);
    if (same) issues.push(issue("group.duplicate", { first: same.first }, [first, "id"]));
    else byId.set(group.id, { group, first });
  });
  const find = (id: string): Group | undefined => byId.get(id)?.group;
  groups.forEach((group, g) => {
    issues.push(...sequence(group.decisions, g));
    group.decisions.forEach((decision, d) => {
      if (decision.act === "dissolved") return;
      const path = [g, "decisions", d] as const;
      const unit = hierarchy.unit(decision.unit);
      if (unit === undefined) issues.push(issue("group.unknown-unit", {}, [...path, "unit"]));
      else if (!isValidOn(unit, decision.on)) {
        notes.push(issue("group.unit-ended", { on: decision.on }, [...path, "unit"]));
      }
      const { members, memberCount } = decision;
      if (members !== undefined && memberCount !== null && members.length !== memberCount) {
        const given = { members: members.length, memberCount };
        issues.push(issue("group.member-count-differs", given, [...path, "memberCount"]));
      }
      const wrong = parentIssue(group.id, decision, find);
      if (wrong) issues.push(issue(wrong, { on: decision.on }, [...path, "parent"]));
    });
  });
  const refused: readonly Issue[] = issues;
  return isNonEmpty(refused) ? { ok: false, issues: refused } : ok(groups, notes);
}

function sequence(decisions: readonly GroupDecision[], g: number): Issue[] {
  return decisions.flatMap(({ act, on }, d) => {
    const before = decisions[d - 1];
    const stands = before !== undefined && before.act !== "dissolved";
    const path = [g, "decisions", d] as const;
    return [
      ...(before !== undefined && on <= before.on ? [issue("group.out-of-order", {}, path)] : []),
      ...(act === "set-up" && stands ? [issue("group.already-set-up", {}, path)] : []),
      ...(act !== "set-up" && !stands ? [issue("group.not-set-up", {}, path)] : []),
    ];
  });
}

function parentIssue(
  id: string,
  { parent, on }: Exclude<GroupDecision, { act: "dissolved" }>,
  find: (id: string) => Group | undefined,
): "group.unknown-parent" | "group.cycle" | null {
  const seen = new Set<string>();
  for (let up = parent; up !== null;) {
    if (up === id) return "group.cycle";
    if (seen.has(up)) return null;
    seen.add(up);
    const group = find(up);
    const standing = group === undefined ? null : groupOn(group, on);
    if (standing === null) return seen.size === 1 ? "group.unknown-parent" : null;
    up = standing.parent;
  }
  return null;
}
