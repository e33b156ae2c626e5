import { type Issue, issue } from "../issue/issue.js";
import { addDays } from "../date/day-arithmetic.js";
import type { Hierarchy } from "./hierarchy.js";
import { type Fraction, fraction, safeMultiple, zero } from "./fraction.js";
import { parentOn } from "./parent-on.js";
import type { Share, Succession } from "./succession.js";
import { compare, type UnitIndex } from "./unit-index.js";
import { endOf } from "./unit-key.js";

/** No unit was reorganised so often; beyond it the links are no history. */
const mostReforms = 200;

/** Everything wrong with the links between units, at once; and the doubts. */
export function checkSuccessions(
  index: UnitIndex,
  successions: readonly Succession[],
): { issues: Issue[]; notes: Issue[] } {
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  const seen = new Map<string, number>();
  const linksOf = new Map<string, number[]>();
  successions.forEach((link, i) => {
    issues.push(...ends(index, link, i), ...badShares(link, i));
    const pair = `${link.from} ${link.to ?? ""}`;
    const first = seen.get(pair);
    if (first !== undefined) issues.push(issue("succession.duplicate", { first }, ["successions", i]));
    else seen.set(pair, i);
    const links = linksOf.get(link.from);
    if (links) links.push(i);
    else linksOf.set(link.from, [i]);
  });
  for (const links of linksOf.values()) {
    const extents = links.map((i) => successions[i]?.extent);
    links.forEach((i, n) => {
      if (links.length > 1 && extents[n] === "full") {
        issues.push(issue("succession.full-among-others", { count: links.length }, ["successions", i, "extent"]));
      }
      if (links.length === 1 && extents[n] === "partial") {
        notes.push(issue("succession.partial-alone", {}, ["successions", i, "extent"]));
      }
    });
    const all = links.flatMap((i) => successions[i] ?? []);
    const trouble = all.every(({ shares }) => (shares ?? []).every(isShare)) ? sumTrouble(all) : null;
    if (trouble !== null) issues.push(issue(trouble, {}, ["successions", links[0] ?? 0, "shares"]));
  }
  if (successions.length > 0) notes.push(...missing(index, linksOf));
  return { issues: issues.length === 0 ? endless(successions) : issues, notes };
}

/** Links whose new unit lies outside what became of the old unit's parent: right now and then, a slip more often. */
export function doubtfulLinks(hierarchy: Hierarchy): Issue[] {
  return hierarchy.successions.flatMap((link, i) => {
    if (link.to === null) return [];
    const before = parentOn(hierarchy, link.from, addDays(link.on, -1));
    const after = parentOn(hierarchy, link.to, link.on);
    if (before === null || after === null || before === after) return [];
    const heirs = hierarchy.linksFrom(before).flatMap(({ to }) => to ?? []);
    return heirs.length === 0 || heirs.includes(after)
      ? []
      : [issue("succession.leaves-parents-successors", {}, ["successions", i])];
  });
}

/** Chains of reforms that are too long to follow. */
function endless(successions: readonly Succession[]): Issue[] {
  const reforms = new Map<string, number>();
  const inOrder = successions.map((link, i) => ({ link, i })).sort((a, b) => compare(a.link.on, b.link.on));
  return inOrder.flatMap(({ link, i }) => {
    const count = (reforms.get(link.from) ?? 0) + 1;
    if (link.to !== null) reforms.set(link.to, Math.max(count, reforms.get(link.to) ?? 0));
    return count === mostReforms + 1
      ? [issue("value.too-large", { maximum: mostReforms, of: "items" }, ["successions", i])]
      : [];
  });
}

function ends(index: UnitIndex, { from, to, on }: Succession, i: number): Issue[] {
  const [old, next] = [from, to].map((key) => index.units[index.rowOfKey.get(key ?? "") ?? -1]);
  const issues: Issue[] = [];
  if (old === undefined) issues.push(issue("succession.unknown-unit", {}, ["successions", i, "from"]));
  else if (endOf(old) !== on) {
    issues.push(issue("succession.end-not-valid", { end: "from", on }, ["successions", i, "from"]));
  }
  if (to === null) return issues;
  if (next === undefined) issues.push(issue("succession.unknown-unit", {}, ["successions", i, "to"]));
  else if (next.from !== on) {
    issues.push(issue("succession.end-not-valid", { end: "to", on }, ["successions", i, "to"]));
  }
  return issues;
}

function badShares({ extent, shares }: Succession, i: number): Issue[] {
  if (shares === undefined || shares.length === 0) return [];
  if (extent === "full") return [issue("succession.share-of-full", {}, ["successions", i, "shares"])];
  const measures = new Set<string | undefined>();
  return shares.flatMap((share, s) => {
    const repeated = measures.has(share.measure);
    measures.add(share.measure);
    return isShare(share) && !repeated
      ? []
      : [issue("succession.share-unreadable", {}, ["successions", i, "shares", s])];
  });
}

function isShare({ part, whole }: Share): boolean {
  return Number.isSafeInteger(part) && Number.isSafeInteger(whole) && part >= 0 && whole > 0 && part <= whole;
}

/** What is wrong with the shares of one unit together, for any measure. */
function sumTrouble(links: readonly Succession[]): "succession.shares-over-one" | "succession.shares-too-fine" | null {
  for (const measure of new Set(links.flatMap(({ shares }) => (shares ?? []).map((share) => share.measure)))) {
    const shares = links.map((link) => shareOf(link, measure) ?? zero);
    const whole = safeMultiple(shares.map(({ denominator }) => denominator));
    if (whole === null) return "succession.shares-too-fine";
    const sum = shares.reduce((total, { numerator, denominator }) => total + numerator * (whole / denominator), 0n);
    if (sum > whole) return "succession.shares-over-one";
  }
  return null;
}

/** The share a link declares for a measure: the measure's own, else the general one; null where neither is declared. */
export function shareOf(link: Succession, measure: string | undefined): Fraction | null {
  const shares = link.shares ?? [];
  const share = shares.find((one) => one.measure === measure) ?? shares.find((one) => one.measure === undefined);
  return share === undefined ? null : fraction(share.part, share.whole);
}

/**
 * Provinces and communes that ended without a link although other links are given. Districts ended without successors.
 */
function missing(index: UnitIndex, linksOf: ReadonlyMap<string, unknown>): Issue[] {
  const without = [...index.rowOfKey].filter(([key, row]) => {
    const unit = index.units[row];
    return unit?.until && (unit.tier === "province" || unit.tier === "commune") && !linksOf.has(key);
  });
  return without.length === 0
    ? []
    : [issue("succession.missing", { count: without.length }, ["units", without[0]?.[1] ?? 0])];
}
