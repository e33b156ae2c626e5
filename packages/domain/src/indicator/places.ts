import { addDays } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { Tree } from "../unit/hierarchy.js";
import { type RebasePlan, rebasePlan } from "../unit/rebase-plan.js";
import type { Tier, UnitKey } from "../unit/unit.js";
import type { RollUpQuery } from "./roll-up-query.js";

/** Where one unit's counts go on the map of the day: whole, or in shares of a common scale. */
export interface Move {
  readonly target: number;
  /** Out of {@link Places.scale}. */
  readonly part: number;
  readonly unallocated: boolean;
}

/** Where the counts of every reporting unit go. */
export interface Places {
  readonly tree: Tree;
  /** The level that reports. */
  readonly reporters: Tier;
  /** For each unit: its index on the map where all of it goes there; {@link MOVED} or {@link OWN} otherwise. */
  readonly ofUnit: number[];
  /** For the units that are moved in parts, where to. */
  readonly moves: ReadonlyMap<number, readonly Move[]>;
  /** The units of the map that may hold a part of a unit, in pre-order: what its report counts for. */
  readonly candidates: (key: UnitKey) => readonly number[];
  /** The units of the map that hold counts of a unit, in pre-order: the unallocated rest at the unit above the candidates. */
  readonly targets: (unit: number) => readonly number[];
  /** Units whose declared shares decide. */
  readonly estimated: ReadonlySet<number>;
  readonly scale: number;
}

/** The unit's counts go to several places, or to one that cannot be told. */
export const MOVED = -1;
/** The unit stands above the reporters: what it stated is its own figure and is not added. */
export const OWN = -2;

/**
 * Puts the reporting units on the map of the query's day: a unit still valid stays where it is, another follows its links.
 *
 * @param measure - The measure whose own declared shares count, where some are declared for it.
 */
export function createPlaces(
  units: readonly UnitKey[],
  query: RollUpQuery,
  measure: string | undefined,
): Result<Places> {
  const { hierarchy, on } = query;
  const tree = hierarchy.on(on);
  const plans = new Map<PlainDate, RebasePlan>();
  const ofUnit = units.map(tree.indexOf);
  const tiers = units.map((key, u) => tierOf(key, ofUnit[u] as number));
  const reporters = query.reporters ?? lowest(new Set(tiers));

  let scale = 1;
  const outside: { readonly u: number; readonly plan: RebasePlan; readonly i: number }[] = [];
  for (const [u, key] of units.entries()) {
    const day = (ofUnit[u] as number) >= 0 ? null : dayOutside(key);
    if (isAbove(tiers[u] as Tier, reporters)) ofUnit[u] = OWN;
    if (day === null) continue;
    const plan = planFrom(day);
    if (!plan.ok) return plan;
    const i = plan.value.from.indexOf(key);
    scale = commonMultiple(scale, plan.value.whole[i] ?? 1);
    if (scale > 1_000_000_000) return fail(issue("indicator.shares-too-fine", {}));
    if (ofUnit[u] !== OWN) outside.push({ u, plan: plan.value, i });
  }

  const moves = new Map<number, Move[]>();
  const estimated = new Set<number>();
  for (const { u, plan, i } of outside) {
    const entries = entriesOf(plan, i, scale);
    const [only] = entries;
    if (plan.estimated[i] === 1) estimated.add(u);
    if (entries.length === 1 && only !== undefined && !only.unallocated && only.target >= 0) ofUnit[u] = only.target;
    else {
      ofUnit[u] = MOVED;
      moves.set(u, entries);
    }
  }

  const candidates = (key: UnitKey): readonly number[] => {
    const day = dayOutside(key);
    if (day === null) return [tree.indexOf(key)].filter((i) => i >= 0);
    const made = planFrom(day);
    if (!made.ok) return [];
    const plan = made.value;
    const i = plan.from.indexOf(key);
    if (i < 0) return [];
    const held = plan.candidate.subarray(plan.candidateFirst[i], plan.candidateFirst[i + 1]);
    // A unit nothing succeeded counts where its own figure stays.
    return held.length > 0 ? [...held] : [plan.target[plan.first[i] ?? 0] ?? -1].filter((node) => node >= 0);
  };
  const targets = (u: number): readonly number[] => {
    const target = ofUnit[u] as number;
    if (target !== MOVED) return target === OWN ? [] : [target];
    const held = (moves.get(u) ?? []).map((move) => move.target).filter((node) => node >= 0);
    return [...new Set(held)].sort((a, b) => a - b);
  };
  return ok({ tree, reporters, ofUnit, moves, candidates, targets, estimated, scale });

  function planFrom(day: PlainDate): Result<RebasePlan> {
    const known = plans.get(day);
    if (known !== undefined) return ok(known);
    const made = rebasePlan(hierarchy, { from: day, to: on, ...(measure === undefined ? {} : { measure }) });
    if (made.ok) plans.set(day, made.value);
    return made;
  }

  function tierOf(key: UnitKey, node: number): Tier {
    return node >= 0 ? tree.at(node).tier : (hierarchy.unit(key)?.tier ?? "country");
  }

  /** The day to start from when the unit is not on the map: its last before, or its first after. Null when it is on the map. */
  function dayOutside(key: UnitKey): PlainDate | null {
    if (tree.indexOf(key) >= 0) return null;
    const unit = hierarchy.unit(key);
    if (unit === undefined) return null;
    return unit.from > on ? unit.from : (unit.until ?? addDays(on, -1));
  }
}

function entriesOf(plan: RebasePlan, i: number, scale: number): Move[] {
  const moves: Move[] = [];
  const times = scale / (plan.whole[i] ?? 1);
  for (let e = plan.first[i] ?? 0; e < (plan.first[i + 1] ?? 0); e++) {
    moves.push({
      target: plan.target[e] ?? -1,
      part: (plan.part[e] ?? 0) * times,
      unallocated: plan.unallocated[e] === 1,
    });
  }
  return moves;
}

const depth: Readonly<Record<Tier, number>> = {
  country: 0,
  province: 1,
  district: 2,
  commune: 3,
  village: 4,
  agency: 5,
};

function lowest(seen: ReadonlySet<Tier>): Tier {
  const levels = [...seen].filter((tier) => tier !== "agency");
  return levels.length === 0 && seen.size > 0
    ? "agency"
    : levels.reduce((low, tier) => (depth[tier] > depth[low] ? tier : low), "country" as Tier);
}

function isAbove(tier: Tier, reporters: Tier): boolean {
  return depth[tier] < depth[reporters];
}

/** The smallest number that both divide. */
export function commonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
