import { addDays } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import { type Issue, issue } from "../issue/issue.js";
import { lastNotAfter } from "./last-not-after.js";
import { outOfForceOn, standingUnder, twoTiersFrom } from "./tiers-in-force.js";
import { type Tier, tierOfKind, tiers, type Unit } from "./unit.js";
import type { UnitIndex } from "./unit-index.js";
import { isUnitCode } from "./unit-key.js";

const forever = "9999-12-31" as PlainDate;

/** No unit changes so often, and no organisation is so deep; beyond it the input is no hierarchy. */
const mostValidities = 200;
const mostLevels = 32;

/** Everything wrong with the units and their places in the tree on any day, at once; and what is only worth knowing. */
export function checkUnits(index: UnitIndex): { issues: Issue[]; notes: Issue[] } {
  const check = new UnitCheck(index);
  index.units.forEach((unit, row) => check.itself(unit, row));
  for (const rows of index.rowsOfCode) check.validities(rows);
  index.units.forEach((unit, row) => check.place(unit, row));
  check.tops();
  check.cycles();
  return { issues: check.issues, notes: check.notes() };
}

class UnitCheck {
  readonly issues: Issue[] = [];
  readonly #index: UnitIndex;
  readonly #gaps: Issue[] = [];
  /** Of codes with contradicting validities, the rows that remain for children to be checked against. */
  readonly #usable = new Map<number, readonly number[]>();
  #skipping = 0;
  /** Rows with a parent that is not above them by tier: the only ones through which a cycle can run. */
  readonly #level: number[] = [];

  constructor(index: UnitIndex) {
    this.#index = index;
  }

  notes(): Issue[] {
    return this.#skipping === 0
      ? this.#gaps
      : [...this.#gaps, issue("unit.tier-skipped", { tier: "district", count: this.#skipping }, ["units"])];
  }

  itself(unit: Unit, row: number): void {
    if (!isUnitCode(unit.code, unit.tier)) {
      this.issues.push(issue("unit.code-wrong", { tier: unit.tier }, ["units", row, "code"]));
    }
    if (unit.kind !== undefined && tierOfKind[unit.kind] !== unit.tier) {
      this.issues.push(issue("unit.kind-wrong", { tier: unit.tier }, ["units", row, "kind"]));
    }
    if (unit.until !== null && unit.until < unit.from) {
      this.issues.push(issue("unit.ends-before-it-begins", {}, ["units", row, "until"]));
      return;
    }
    const on = outOfForceOn(unit);
    if (on !== null) this.issues.push(issue("unit.not-in-force", { on }, ["units", row]));
  }

  /** The validities of one code: they may not overlap, and time between them is noted. */
  validities(rows: readonly number[]): void {
    let widest = rows[0] ?? 0;
    if (rows.length > mostValidities) {
      this.issues.push(issue("value.too-large", { maximum: mostValidities, of: "items" }, ["units", widest]));
      this.#usable.set(this.#index.code[widest] ?? -1, []);
      return;
    }
    const contradicting = new Set<number>();
    for (const row of rows.slice(1)) {
      const [before, after] = [this.#unit(widest), this.#unit(row)];
      const end = before.until ?? forever;
      const path = ["units", row] as const;
      if (after.from <= end) {
        const code = after.from === before.from ? "unit.duplicate" : "unit.overlap";
        this.issues.push(issue(code, { first: widest }, path));
        contradicting.add(row);
      } else if (after.from > addDays(end, 1)) {
        this.#gaps.push(issue("unit.gap", { from: addDays(end, 1), to: addDays(after.from, -1) }, path));
      }
      if ((after.until ?? forever) > end) widest = row;
    }
    if (contradicting.size > 0) {
      const usable = rows.filter((row) => !contradicting.has(row));
      this.#usable.set(this.#index.code[widest] ?? -1, usable);
    }
  }

  /** The unit's parent on every day of its validity. */
  place(unit: Unit, row: number): void {
    if (unit.parent === null) return;
    if (this.#index.parent[row] === -2) {
      this.issues.push(issue("unit.orphan", {}, ["units", row, "parent"]));
      return;
    }
    const last = unit.until ?? forever;
    let uncovered: PlainDate = unit.from;
    for (const above of this.#above(row)) {
      const over = this.#unit(above);
      const from = later(over.from, unit.from);
      const to = earlier(over.until ?? forever, last);
      if (from > to) continue;
      if (from > uncovered) this.#gap(row, uncovered, addDays(from, -1));
      if (to >= uncovered) uncovered = to === forever ? forever : addDays(to, 1);
      this.#under(row, above, { from, to });
      if (to === forever) return;
    }
    if (uncovered <= last) this.#gap(row, uncovered, last);
  }

  /** Units without a parent are tops, and the tops of a day are of one tier: below others they are orphans. */
  tops(): void {
    const tops = this.#index.units.flatMap((unit, row) => (unit.parent === null ? [{ unit, row }] : []));
    const byTier = tiers.map((tier) => tops.filter(({ unit }) => unit.tier === tier));
    byTier.forEach((lower, depth) => {
      const higher = byTier.slice(0, depth).flat();
      const alone = tiers[depth] === "agency";
      if (higher.length === 0 && !alone) return;
      const windows = joined(higher.map(({ unit }) => unit));
      const starts = windows.map(({ from }) => from);
      for (const { unit, row } of lower) {
        const last = windows[lastNotAfter(starts, unit.until ?? forever)];
        const meets = last !== undefined && last.to >= unit.from;
        if (alone || meets) this.issues.push(issue("unit.orphan", {}, ["units", row, "parent"]));
      }
    });
  }

  cycles(): void {
    for (const row of this.#level) {
      const { from, until } = this.#unit(row);
      const length = this.#returns([row], { from, to: until ?? forever });
      if (length > mostLevels)
        this.issues.push(issue("unit.too-deep", { maximum: mostLevels }, ["units", row, "parent"]));
      else if (length > 0) this.issues.push(issue("unit.cycle", { length }, ["units", row, "parent"]));
    }
  }

  /**
   * How many steps up lead back to the start of the trail on one same day; 0 when none do, too many when there is no
   * end.
   */
  #returns(trail: number[], days: { from: PlainDate; to: PlainDate }): number {
    if (trail.length > mostLevels) return trail.length;
    for (const above of this.#above(trail.at(-1) ?? -1)) {
      const over = this.#unit(above);
      const both = { from: later(over.from, days.from), to: earlier(over.until ?? forever, days.to) };
      if (both.from > both.to) continue;
      if (above === trail[0]) return trail.length;
      if (trail.includes(above)) continue;
      trail.push(above);
      const length = this.#returns(trail, both);
      if (length > 0) return length;
      trail.pop();
    }
    return 0;
  }

  #under(row: number, above: number, { from, to }: { from: PlainDate; to: PlainDate }): void {
    const { tier } = this.#unit(row);
    const parent = this.#unit(above).tier;
    const changes = from < twoTiersFrom && twoTiersFrom <= to;
    const before = standingUnder(tier, parent, from);
    const after = changes ? standingUnder(tier, parent, twoTiersFrom) : before;
    if (before === "wrong" || after === "wrong") {
      const on = before === "wrong" ? from : twoTiersFrom;
      this.issues.push(issue("unit.wrong-tier", { tier, parent, on }, ["units", row, "parent"]));
    }
    if (before === "skips" || after === "skips") this.#skipping += 1;
    if (depth(tier) <= depth(parent)) this.#level.push(row);
  }

  #above(row: number): readonly number[] {
    const parent = this.#index.parent[row] ?? -1;
    return this.#usable.get(parent) ?? this.#index.rowsOfCode[parent] ?? [];
  }

  #gap(row: number, from: PlainDate, to: PlainDate): void {
    const end = to === forever ? null : to;
    this.issues.push(issue("unit.parent-gap", { from, to: end }, ["units", row, "parent"]));
  }

  #unit(row: number): Unit {
    const unit = this.#index.units[row];
    if (unit === undefined) throw new RangeError("No unit has this row.");
    return unit;
  }
}

/** The days on which at least one of the units is valid, as windows in order. */
function joined(units: readonly Unit[]): { from: PlainDate; to: PlainDate }[] {
  const windows: { from: PlainDate; to: PlainDate }[] = [];
  for (const { from, until } of [...units].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const open = windows[windows.length - 1];
    if (open && from <= open.to) open.to = later(open.to, until ?? forever);
    else windows.push({ from, to: until ?? forever });
  }
  return windows;
}

const depth = (tier: Tier): number => tiers.indexOf(tier);
const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
