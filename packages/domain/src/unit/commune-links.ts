import { addDays } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { type Issue, issue, within } from "../issue/issue.js";
import { normalise } from "../text/normalise.js";
import type { Hierarchy } from "./hierarchy.js";
import type { Succession } from "./succession.js";
import type { Unit, UnitKey } from "./unit.js";
import { isUnitCode, toUnitKey } from "./unit-key.js";
import { readUnitName } from "./unit-name.js";

/** One link between communes as a list supplies it, its cells still unchecked. */
export interface CommuneLink {
  readonly oldProvince: string;
  readonly oldCode: string;
  readonly oldName: string;
  readonly newProvince: string;
  readonly newCode: string;
  readonly newName: string;
  readonly extent: string;
}

/** What a list of links does not say itself. */
export interface ReformContext {
  /** The first day of the new units. */
  readonly on: PlainDate;
  /** The day from which the list's old units are taken to be valid; nothing before it is claimed. */
  readonly since: PlainDate;
  readonly source: Source;
  /** The provinces on both sides of the reform, with the links between them. */
  readonly provinces: Hierarchy;
}

/** The communes on both sides of a reform and the links between them, ready to be joined with the provinces' own. */
export interface CommuneReform {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
}

/**
 * Makes units and successions of a list of links. Links whose codes are missing, misshapen or of a province that is not
 * valid on the day are left out with a note; kept with a note are a link that leaves its province's successor, names or
 * provinces that differ for one code, and an extent that contradicts the number of links.
 */
export function toReform(
  links: readonly CommuneLink[],
  context: ReformContext,
): { reform: CommuneReform; notes: Issue[] } {
  const notes: Issue[] = [];
  const old = new Map<string, Unit>();
  const next = new Map<string, Unit>();
  const kept = new Map<string, { link: CommuneLink; row: number }>();
  const countOf = new Map<string, number>();
  links.forEach((link, row) => {
    const refused = within(refusals(link, context), row);
    const pair = `${link.oldCode} ${link.newCode}`;
    const first = kept.get(pair);
    if (refused.length === 0 && first) refused.push(issue("succession.duplicate", { first: first.row }, [row]));
    notes.push(...refused);
    if (refused.length > 0) return;
    kept.set(pair, { link, row });
    countOf.set(link.oldCode, (countOf.get(link.oldCode) ?? 0) + 1);
    notes.push(...enter(old, oldUnit(link, context), [row, "old_code"]));
    notes.push(...enter(next, newUnit(link, context), [row, "new_code"]));
    if (leaves(link, context)) notes.push(issue("succession.leaves-parents-successors", {}, [row]));
  });
  const successions = [...kept.values()].map(({ link, row }): Succession => {
    const count = countOf.get(link.oldCode) ?? 1;
    const extent = normalise(link.extent);
    if ((extent === "full") !== (count === 1)) {
      notes.push(issue("succession.extent-differs", { links: count }, [row, "extent"]));
    }
    return {
      from: keyOf(old, link.oldCode),
      to: keyOf(next, link.newCode),
      on: context.on,
      extent: count === 1 && extent !== "partial" ? "full" : "partial",
      source: context.source,
    };
  });
  return { reform: { units: [...old.values(), ...next.values()], successions }, notes };
}

function refusals(link: CommuneLink, { on, provinces }: ReformContext): Issue[] {
  const issues: Issue[] = [];
  const cells = [
    ["old_province_code", link.oldProvince, provinces.on(addDays(on, -1)).indexOfCode(link.oldProvince)],
    ["new_province_code", link.newProvince, provinces.on(on).indexOfCode(link.newProvince)],
  ] as const;
  for (const [column, code] of [
    ["old_code", link.oldCode],
    ["new_code", link.newCode],
  ] as const) {
    if (code === "") issues.push(issue("succession.code-missing", {}, [column]));
    else if (!isUnitCode(code, "commune") && !(column === "old_code" && isUnitCode(code, "district"))) {
      issues.push(issue("unit.code-wrong", { tier: "commune" }, [column]));
    }
  }
  for (const [column, code, i] of cells) {
    if (code === "") issues.push(issue("succession.code-missing", {}, [column]));
    else if (i < 0) issues.push(issue("succession.code-unknown", {}, [column]));
  }
  return issues;
}

/** An island district without communes can be the old side of a link. */
function oldUnit({ oldCode, oldName, oldProvince }: CommuneLink, { on, since, source }: ReformContext): Unit {
  const tier = isUnitCode(oldCode, "district") ? "district" : "commune";
  return unit({ code: oldCode, tier, parent: oldProvince, from: since, until: addDays(on, -1), source }, oldName);
}

function newUnit({ newCode, newName, newProvince }: CommuneLink, { on, source }: ReformContext): Unit {
  return unit({ code: newCode, tier: "commune", parent: newProvince, from: on, until: null, source }, newName);
}

function unit(rest: Omit<Unit, "name" | "kind">, written: string): Unit {
  const name = written.normalize("NFC").replace(/\s+/gu, " ").trim();
  const [kind] = readUnitName(name).kinds;
  const named = { ...rest, name: name.slice(0, 1).toUpperCase() + name.slice(1) };
  return kind === undefined || kind === "city" ? named : { ...named, kind };
}

/** Enters a unit under its code, or says how it differs from the one that is there. */
function enter(units: Map<string, Unit>, unit: Unit, path: Issue["path"]): Issue[] {
  const there = units.get(unit.code);
  if (there === undefined) {
    units.set(unit.code, unit);
    return [];
  }
  return [
    ...(there.name === unit.name || normalise(there.name) === normalise(unit.name)
      ? []
      : [issue("succession.name-differs", {}, path)]),
    ...(there.parent === unit.parent ? [] : [issue("succession.province-differs", {}, path)]),
  ];
}

function leaves({ oldProvince, newProvince }: CommuneLink, { on, provinces }: ReformContext): boolean {
  const [before, after] = [provinces.on(addDays(on, -1)), provinces.on(on)];
  const old = before.keyAt(before.indexOfCode(oldProvince));
  const next = after.keyAt(after.indexOfCode(newProvince));
  return old !== next && !provinces.linksFrom(old).some(({ to }) => to === next);
}

function keyOf(units: ReadonlyMap<string, Unit>, code: string): UnitKey {
  const unit = units.get(code);
  if (unit === undefined) throw new RangeError("The unit of a kept link has been entered.");
  return toUnitKey(unit);
}
