import type { PlainDate } from "../date/plain-date.js";
import { type Issue, issue } from "../issue/issue.js";
import { ok, type Result } from "../issue/result.js";
import type { Group } from "../unit/group.js";
import { groupsOn, groupsWithin } from "../unit/group-tree.js";
import type { Hierarchy, Tree } from "../unit/hierarchy.js";
import type { UnitKey, UnitKind } from "../unit/unit.js";
import { toUnitKey } from "../unit/unit-key.js";
import { type GroupPhrase, type Level, readGroupPhrase } from "./group-phrase.js";
import type { Assignee } from "./task.js";

/** Whose letter it is and when: what "các phường" and "cấp tỉnh" are relative to. */
export interface ExpansionContext {
  readonly hierarchy: Hierarchy;
  readonly on: PlainDate;
  /** The unit that assigns the task. */
  readonly within: UnitKey;
  /** The groups there are, for "Tổ công tác tỉnh, huyện, xã". */
  readonly groups?: readonly Group[];
}

/** A body found for a name: the key of a unit or an agency, or the id of a group. */
interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind?: UnitKind;
}

/**
 * Puts the bodies of the day in the place of names that stand for several: "các sở, ban, ngành", "UBND các phường", "Tổ
 * công tác tỉnh, huyện, xã". Completion is then known per unit and per agency, and `cascade` takes what comes out.
 *
 * Each body has the part of the name it stands for; of several that lead the first is the lead and the others co-lead.
 * Party bodies and unions become requested (*đề nghị*). A body that is named by itself is not named again. Names of
 * single bodies get the id of the hierarchy where there is exactly one of that name. A name that cannot be expanded
 * whole stays a group, with the note `task.group-not-expanded`: who "các đơn vị liên quan" are nobody can tell.
 *
 * @example
 * const day = plainDate("2024-06-14");
 * const unit = (code: string, name: string, tier: Tier, parent: string | null): Unit => ({ code, name, tier, parent, from: day, until: plainDate("2025-06-30") });
 * const city = [unit("058", "Thành phố Bắc Kạn", "district", null), { ...unit("01834", "Phường Sông Cầu", "commune", "058"), kind: "ward" as const }];
 * const context = { hierarchy: unwrap(createHierarchy(city)), on: day, within: unitKey("058@2024-06-14") };
 * unwrap(expandAssignees(unwrap(parseAssignment("UBND các phường")), context)) // => [{ id: "01834@2024-06-14", name: "UBND phường Sông Cầu", part: "lead", mode: "ordered" }]
 */
export function expandAssignees(
  assignees: readonly Assignee[],
  context: ExpansionContext,
): Result<readonly Assignee[]> {
  const tree = context.hierarchy.on(context.on);
  const notes: Issue[] = [];
  const named = assignees.map((assignee) => (assignee.group === true ? assignee : identified(assignee, tree, context)));
  const taken = new Set(named.flatMap(({ id, group }) => (group === true || id === undefined ? [] : [id])));
  let led = named.some(({ part, group }) => part === "lead" && group !== true);

  const expanded = named.flatMap((assignee, at): readonly Assignee[] => {
    if (assignee.group !== true) return [assignee];
    const phrase = readGroupPhrase(assignee.name);
    const bodies = phrase === null ? [] : bodiesOf(phrase, tree, context);
    if (bodies.length === 0) {
      notes.push(issue("task.group-not-expanded", {}, [at]));
      led ||= assignee.part === "lead";
      return [assignee];
    }
    return bodies.flatMap(({ id, name, kind }): readonly Assignee[] => {
      if (taken.has(id)) return [];
      taken.add(id);
      const part = assignee.part === "lead" && led ? "co-lead" : assignee.part;
      led ||= part === "lead";
      const requested = kind === "union" || kind === "party";
      return [{ id, name, part, mode: requested ? "requested" : assignee.mode }];
    });
  });
  return ok(expanded, notes);
}

function identified(assignee: Assignee, tree: Tree, { within }: ExpansionContext): Assignee {
  if (assignee.id !== undefined) return assignee;
  const found = tree.find(assignee.name, { within });
  return found.ok ? { ...assignee, id: toUnitKey(found.value) } : assignee;
}

function bodiesOf({ who, levels }: GroupPhrase, tree: Tree, context: ExpansionContext): readonly Body[] {
  const root = tree.indexOf(context.within);
  if (root < 0) return [];
  switch (who.body) {
    case "groups":
      return groupsAt(levels.length === 0 ? [{ tier: tree.at(root).tier }] : levels, context, who.kind);
    case "committees":
      return unitsAt(tree, root, levels).map((i) => committee(tree, i));
    case "places":
      return tree.childrenOf(root).flatMap((i) => (tree.at(i).tier === "agency" ? [] : [committee(tree, i)]));
    case "police":
      return unitsAt(tree, root, levels).flatMap((i) => agenciesOf(tree, i, new Set(["police"])));
    case "agencies":
      return (levels.length === 0 ? [root] : owners(tree, root, levels)).flatMap((i) => agenciesOf(tree, i, who.kinds));
  }
}

/** The groups of a kind that stand on the day for the unit and those below it, at the levels named. */
function groupsAt(
  levels: readonly Level[],
  { groups, hierarchy, within, on }: ExpansionContext,
  kind: Group["kind"],
): readonly Body[] {
  return groupsWithin(groupsOn(groups ?? [], on), { hierarchy, unit: within, on })
    .filter((group) => group.kind === kind && levels.some(({ tier }) => tier === "every" || tier === group.tier))
    .map(({ id, name }) => ({ id, name }));
}

/** The unit itself and those below it, at the levels named. */
function unitsAt(tree: Tree, root: number, levels: readonly Level[]): readonly number[] {
  const found: number[] = [];
  for (let i = root; i <= tree.last(root); i++) if (levels.some((level) => stands(tree, i, level))) found.push(i);
  return found;
}

/** Whose agencies: the unit itself or one above it when it is of the level, else those of the level below. */
function owners(tree: Tree, root: number, levels: readonly Level[]): readonly number[] {
  const above = tree.path(root).filter((i) => levels.some((level) => level.tier !== "every" && stands(tree, i, level)));
  return above.length > 0 ? above : unitsAt(tree, root, levels);
}

function stands(tree: Tree, i: number, level: Level): boolean {
  const { tier, kind } = tree.at(i);
  if (level.tier === "every") return tier !== "agency";
  return tier === level.tier && (level.kinds === undefined || (kind !== undefined && level.kinds.includes(kind)));
}

function agenciesOf(tree: Tree, i: number, kinds: ReadonlySet<UnitKind>): readonly Body[] {
  return tree.childrenOf(i).flatMap((child) => {
    const { name, kind } = tree.at(child);
    return kind !== undefined && kinds.has(kind) ? [{ id: tree.keyAt(child), name, kind }] : [];
  });
}

function committee(tree: Tree, i: number): Body {
  const { name } = tree.at(i);
  return { id: tree.keyAt(i), name: `UBND ${name.slice(0, 1).toLowerCase()}${name.slice(1)}` };
}
