import { shareOf } from "./check-successions.js";
import { commonAncestorOf } from "./common-ancestor.js";
import { addFractions, type Fraction, fraction, multiplyFractions, one, zero } from "./fraction.js";
import type { Hierarchy, Tree } from "./hierarchy.js";
import type { Succession } from "./succession.js";
import type { UnitKey } from "./unit.js";

/** Where the counts of one unit go on the map of another day. Numbers are indexes in the tree of that day. */
export interface Distribution {
  /** The units it may be part of, in order. */
  readonly candidates: readonly number[];
  /** The share that reaches each unit. */
  readonly parts: ReadonlyMap<number, Fraction>;
  /** The share nobody can allocate, by the unit above which it stays; −1 above every top. */
  readonly rests: ReadonlyMap<number, Fraction>;
  /** Whether a declared share decided. */
  readonly estimated: boolean;
}

interface Step {
  readonly next: UnitKey;
  readonly link: Succession;
}

/**
 * Makes the function that distributes a unit over the units of a tree, following the links forward or back; answers are
 * kept.
 */
export function distributions(
  hierarchy: Hierarchy,
  { to, forward, measure }: { to: Tree; forward: boolean; measure: string | undefined },
): (key: UnitKey) => Distribution {
  const known = new Map<UnitKey, Distribution>();
  const above = new Map<Tree, Map<number, Distribution | null>>();

  const of = (key: UnitKey): Distribution => {
    const kept = known.get(key);
    if (kept) return kept;
    const there = to.indexOf(key);
    const steps = stepsFrom(key);
    const made = there >= 0 ? wholly(there) : steps.length > 0 ? along(steps) : carried(key);
    known.set(key, made);
    return made;
  };

  /** The links in the direction asked, without those that lead nowhere. */
  const stepsFrom = (key: UnitKey): readonly Step[] =>
    forward
      ? hierarchy.linksFrom(key).flatMap((link) => (link.to === null ? [] : [{ next: link.to, link }]))
      : hierarchy.linksTo(key).map((link) => ({ next: link.from, link }));

  const along = (steps: readonly Step[]): Distribution => {
    const [only] = steps;
    const alone = steps.length === 1 && only !== undefined;
    if (alone && (!forward || only.link.extent === "full")) return of(only.next);
    const candidates = sorted(steps.flatMap(({ next }) => of(next).candidates));
    const parts = new Map<number, Fraction>();
    const rests = new Map<number, Fraction>();
    let rest = one;
    let estimated = false;
    for (const { next, link } of steps) {
      const there = of(next);
      const share = forward ? shareOf(link, measure) : null;
      estimated ||= share !== null || there.estimated;
      if (share === null) continue;
      rest = addFractions(rest, multiplyFractions(share, minusOne));
      for (const [target, part] of there.parts) add(parts, target, multiplyFractions(part, share));
      for (const [target, part] of there.rests) add(rests, target, multiplyFractions(part, share));
    }
    // Where only a part is accounted for, the rest may be outside the one candidate.
    const common = commonAncestorOf(to, candidates);
    if (rest.numerator > 0n) add(rests, alone && candidates.length === 1 ? to.parentOf(common) : common, rest);
    return { candidates, parts, rests, estimated };
  };

  /** A unit that nothing succeeds: its figure stays above what became of its children, or else of its parent. */
  const carried = (key: UnitKey): Distribution => {
    const unit = hierarchy.unit(key);
    const day = forward ? unit?.until : unit?.from;
    if (!day) return nowhere;
    const tree = hierarchy.on(day);
    for (let up = tree.indexOf(key); up >= 0; up = tree.parentOf(up)) {
      const there = aboveWhatBecameOf(tree, up);
      if (there !== null) return there;
    }
    return nowhere;
  };

  /** All of it above what a unit, or else the units below it, became; null when that is nothing. */
  const aboveWhatBecameOf = (tree: Tree, i: number): Distribution | null => {
    const keptOf = above.get(tree) ?? new Map<number, Distribution | null>();
    const kept = keptOf.get(i);
    if (kept !== undefined) return kept;
    const candidates: number[] = [];
    for (let inside = i; inside <= tree.last(i); inside++) {
      const below = tree.keyAt(inside);
      if (to.indexOf(below) < 0 && stepsFrom(below).length === 0) continue;
      for (const candidate of of(below).candidates) candidates.push(candidate);
      inside = tree.last(inside);
    }
    const common = commonAncestorOf(to, candidates);
    const made =
      common < 0 ? null : { candidates: [common], parts: none, rests: new Map([[common, one]]), estimated: false };
    above.set(tree, keptOf.set(i, made));
    return made;
  };
  return of;
}

const minusOne = fraction(-1);
const none: ReadonlyMap<number, Fraction> = new Map();
const nowhere: Distribution = { candidates: [], parts: none, rests: new Map([[-1, one]]), estimated: false };

/**
 * Stands for every share whose denominator is no safe whole number any more: too fine to be planned with, see {@link
 * safeMultiple}.
 */
const tooFine = fraction(1n, 2n ** 60n);

function add(shares: Map<number, Fraction>, target: number, share: Fraction): void {
  const sum = addFractions(shares.get(target) ?? zero, share);
  shares.set(target, sum.denominator > Number.MAX_SAFE_INTEGER ? tooFine : sum);
}

function wholly(i: number): Distribution {
  return { candidates: [i], parts: new Map([[i, one]]), rests: none, estimated: false };
}

function sorted(indexes: readonly number[]): readonly number[] {
  return [...new Set(indexes)].sort((a, b) => a - b);
}
