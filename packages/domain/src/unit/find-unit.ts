import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import { normalise } from "../text/normalise.js";
import type { Tree } from "./hierarchy.js";
import { indexNames, type NameIndex, namesOf } from "./name-index.js";
import type { Tier, Unit, UnitKey } from "./unit.js";
import { isUnitCode, isUnitKey, toUnitKey } from "./unit-key.js";
import type { UnitIndex } from "./unit-index.js";
import { looseName, readUnitName, type UnitName } from "./unit-name.js";

/** How many of the units that share a name are given; more help nobody. */
const mostCandidates = 20;

/** A commune with its villages. */
const fewInside = 200;

/** Where to look: inside a unit, on a tier. */
export interface Where {
  readonly within?: UnitKey;
  readonly tier?: Tier;
}

/** Looks a unit up in a tree by its key, code or name. */
export type FindUnit = (tree: Tree, codeOrName: string, where: Where) => Result<Unit>;

/** Makes the look-up over all units; names are indexed once, when the first is asked for. */
export function createFindUnit(index: UnitIndex): FindUnit {
  let names: NameIndex | undefined;
  return (tree, codeOrName, where) => {
    const text = codeOrName.trim();
    if (isUnitKey(text)) return only(tree, [index.rowOfKey.get(text)], { index, where });
    const coded = isUnitCode(text) ? tree.indexOfCode(text) : -1;
    if (coded >= 0) return only(tree, [index.rowOfKey.get(tree.keyAt(coded))], { index, where });
    names ??= indexNames(index.units);
    const rowsNamed = rowsIn(tree, { index, where, names });
    const asked = readUnitName(text);
    const found = only(tree, rowsNamed(looseName(asked.bare)), { index, where, asked: { ...asked, names } });
    if (found.ok || asked.kinds.length === 0 || found.issues[0].code === "unit.ambiguous") return found;
    // The word in front may be part of the name: Xã Bản Bo is asked for as "Bản Bo".
    const bare = normalise(text);
    return only(tree, rowsNamed(looseName(bare)), { index, where, asked: { kinds: [], bare, names } });
  };
}

/** Who is asked for a name: where there are few units inside the one given, they; thousands elsewhere may share it. */
function rowsIn(
  tree: Tree,
  { index, where, names }: { index: UnitIndex; where: Where; names: NameIndex },
): (loose: string) => readonly number[] {
  const first = where.within === undefined ? -1 : tree.indexOf(where.within);
  const size = tree.last(first) - first + 1;
  if (first < 0 || size > fewInside) return names.rowsOf;
  const rows = Array.from({ length: size }, (_, n) => index.rowOfKey.get(tree.keyAt(first + n)) ?? -1);
  const inOrder = rows.sort((a, b) => a - b);
  return (loose) => inOrder.filter((row) => names.isNamed(index.units[row] as Unit, loose));
}

/** A name that is looked for, and the names it is held against. */
interface Asked extends UnitName {
  readonly names: NameIndex;
}

function only(
  tree: Tree,
  rows: readonly (number | undefined)[],
  { index, where, asked }: { index: UnitIndex; where: Where; asked?: Asked },
): Result<Unit> {
  const units = rows.flatMap((row) => index.units[row ?? -1] ?? []).filter((unit) => stands(tree, unit, where));
  const fitting = asked === undefined ? units : nearest(units, asked);
  const [first, ...others] = fitting;
  if (first === undefined) return fail(issue("unit.not-found", {}));
  if (others.length === 0) return ok(first);
  const candidates = fitting.slice(0, mostCandidates).map(toUnitKey);
  return fail(issue("unit.ambiguous", { candidates }));
}

function stands(tree: Tree, unit: Unit, { within, tier }: Where): boolean {
  const i = tree.indexOf(toUnitKey(unit));
  if (i < 0 || (tier !== undefined && unit.tier !== tier)) return false;
  const around = within === undefined ? 0 : tree.indexOf(within);
  return within === undefined || (around >= 0 && around <= i && i <= tree.last(around));
}

/** Of the units that share a key: those of the kind asked for, then those written the same with diacritics. */
function nearest(units: readonly Unit[], { kinds, bare, names }: Asked): readonly Unit[] {
  const kind = units.filter((unit) => kinds.length === 0 || kinds.some((one) => one === kindOf(unit, names)));
  const same = kind.filter((unit) => namesOf(unit).some((name) => names.read(name).bare === bare));
  return same.length > 0 ? same : kind;
}

function kindOf(unit: Unit, names: NameIndex): Unit["kind"] {
  if (unit.kind !== undefined) return unit.kind;
  const { kinds } = names.read(unit.name);
  return kinds[0] === "city" && unit.tier === "district" ? "provincial-city" : kinds[0];
}
