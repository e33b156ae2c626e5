import { addDays } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Issue } from "../issue/issue.js";
import { isNonEmpty, ok, type Result } from "../issue/result.js";
import { buildTree, inOrderOfCode } from "./build-tree.js";
import { checkSuccessions, doubtfulLinks } from "./check-successions.js";
import { checkUnits } from "./check-units.js";
import { createFindUnit } from "./find-unit.js";
import type { Hierarchy, Tree } from "./hierarchy.js";
import { lastNotAfter } from "./last-not-after.js";
import type { Succession } from "./succession.js";
import type { Unit } from "./unit.js";
import { indexUnits, type UnitIndex } from "./unit-index.js";
import { endOf } from "./unit-key.js";

/** How many days' trees are kept at once: a year of monthly changes on both sides of a reform. */
const keptTrees = 32;

/**
 * Checks units and the links between them and makes the hierarchy that answers for any day (*hệ thống đơn vị hành
 * chính*).
 *
 * Issues, all at once: codes and kinds that do not fit the tier, repeated and overlapping validities, parents that are
 * unknown, of the wrong tier for the day or not valid throughout, cycles, districts after 30/6/2025 (Nghị quyết
 * 203/2025/QH15), links whose old unit does not end on the day before or whose new unit does not begin on the day,
 * shares above one. Notes: days on which a code is not in use, communes straight under a province before 01/7/2025,
 * links that leave the successors of the parent, units that ended without a link. The tops of a day are the units
 * without a parent, all of one tier: a province's or a commune's own system is a hierarchy too.
 *
 * @example
 * const day = plainDate("2008-08-01");
 * const bacGiang: Unit = { code: "24", name: "Tỉnh Bắc Giang", tier: "province", parent: null, from: day, until: plainDate("2025-06-30") };
 * const bacNinh: Unit = { ...bacGiang, name: "Tỉnh Bắc Ninh", from: plainDate("2025-07-01"), until: null };
 * const hierarchy = unwrap(createHierarchy([bacGiang, bacNinh]));
 * unwrap(hierarchy.on(plainDate("2025-06-30")).find("24")).name // => "Tỉnh Bắc Giang"
 * unwrap(hierarchy.on(plainDate("2025-07-01")).find("24")).name // => "Tỉnh Bắc Ninh"
 */
export function createHierarchy(units: readonly Unit[], successions: readonly Succession[] = []): Result<Hierarchy> {
  const index = indexUnits(units);
  const ofUnits = checkUnits(index);
  const ofLinks = checkSuccessions(index, successions);
  const issues: readonly Issue[] = [...ofUnits.issues, ...ofLinks.issues];
  if (isNonEmpty(issues)) return { ok: false, issues };
  const hierarchy = assemble(index, successions);
  return ok(hierarchy, [...ofUnits.notes, ...ofLinks.notes, ...doubtfulLinks(hierarchy)]);
}

function assemble(index: UnitIndex, successions: readonly Succession[]): Hierarchy {
  const { units } = index;
  const changeDays = changesOf(units);
  const linksFrom = grouped(successions, ({ from }) => from);
  const linksTo = grouped(successions, ({ to }) => to);
  const given = { index, ordered: inOrderOfCode(index), find: createFindUnit(index) };
  const trees = new Map<number, Tree>();

  const on = (day: PlainDate): Tree => {
    const epoch = lastNotAfter(changeDays, day);
    const kept = trees.get(epoch);
    if (kept) return kept;
    const next = changeDays[epoch + 1];
    const window = { from: changeDays[epoch] ?? null, until: next === undefined ? null : addDays(next, -1) };
    const tree = buildTree(given, window, day);
    const oldest = trees.keys().next();
    if (trees.size >= keptTrees && !oldest.done) trees.delete(oldest.value);
    trees.set(epoch, tree);
    return tree;
  };
  return {
    units,
    successions,
    changeDays,
    on,
    unit: (key) => units[index.rowOfKey.get(key) ?? -1],
    validities: (code) => (index.rowsOfCode[index.idOfCode.get(code) ?? -1] ?? []).flatMap((row) => units[row] ?? []),
    linksFrom: (key) => linksFrom.get(key) ?? [],
    linksTo: (key) => linksTo.get(key) ?? [],
  };
}

function changesOf(units: readonly Unit[]): readonly PlainDate[] {
  const first = new Set(units.map(({ from }) => from));
  for (const until of new Set(units.map(({ until }) => until))) {
    const next = endOf({ until });
    if (next !== null) first.add(next);
  }
  return [...first].sort();
}

function grouped(
  links: readonly Succession[],
  keyOf: (link: Succession) => string | null,
): ReadonlyMap<string, Succession[]> {
  const groups = new Map<string, Succession[]>();
  for (const link of links) {
    const key = keyOf(link);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return groups;
}
