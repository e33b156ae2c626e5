import { addFractions, type Fraction, fraction, multiplyFractions, one, zero } from "./fraction.js";
import { shareOf } from "./check-successions.js";
import { commonAncestorOf } from "./common-ancestor.js";
import type { Hierarchy, Tree } from "./hierarchy.js";
import type { Succession } from "./succession.js";
import type { UnitKey } from "./unit.js";

/** Where the counts of one unit go on the map of another day. Numbers are indexes in the tree of that day. */
export interface Distribution {
  readonly candidates: readonly number[];
  readonly parts: readonly (readonly [target: number, share: Fraction])[];
  readonly rests: readonly Rest[];
  /** Whether a declared share decided. */
  readonly estimated: boolean;
}

/** What cannot be allocated among candidates; `open` when part of it may be outside them. */
interface Rest {
  readonly share: Fraction;
  readonly among: readonly number[];
  readonly open: boolean;
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
    const links = linksOf(key);
    const made = there >= 0 ? wholly(there) : links.length > 0 ? along(links) : carried(key);
    known.set(key, made);
    return made;
  };

  /** The links in the direction asked, without those that lead nowhere. */
  const linksOf = (key: UnitKey): readonly { next: UnitKey; link: Succession }[] =>
    forward
      ? hierarchy.linksFrom(key).flatMap((link) => (link.to === null ? [] : [{ next: link.to, link }]))
      : hierarchy.linksTo(key).map((link) => ({ next: link.from, link }));

  const along = (links: readonly { next: UnitKey; link: Succession }[]): Distribution => {
    const [only] = links;
    const alone = links.length === 1 && only !== undefined;
    if (alone && (!forward || only.link.extent === "full")) return of(only.next);
    const nexts = links.map(({ next, link }) => ({
      distribution: of(next),
      share: forward ? shareOf(link, measure) : null,
    }));
    const candidates = sorted(nexts.flatMap(({ distribution }) => distribution.candidates));
    const allocated = nexts.map(({ share }) => share ?? zero).reduce(addFractions, zero);
    const rest = addFractions(one, multiplyFractions(allocated, minusOne));
    return {
      candidates,
      parts: nexts.flatMap(({ distribution, share }) =>
        share === null ? [] : distribution.parts.map(([i, part]) => [i, multiplyFractions(part, share)] as const),
      ),
      rests: [
        { share: rest, among: candidates, open: alone },
        ...nexts.flatMap(({ distribution, share }) =>
          share === null
            ? []
            : distribution.rests.map((one) => ({ ...one, share: multiplyFractions(one.share, share) })),
        ),
      ],
      estimated: nexts.some(({ distribution, share }) => share !== null || distribution.estimated),
    };
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
      const one = tree.keyAt(inside);
      if (to.indexOf(one) < 0 && linksOf(one).length === 0) continue;
      for (const candidate of of(one).candidates) candidates.push(candidate);
      inside = tree.last(inside);
    }
    const common = commonAncestorOf(to, candidates);
    const made =
      common < 0 ? null : { ...wholly(common), parts: [], rests: [{ share: one, among: [common], open: false }] };
    above.set(tree, keptOf.set(i, made));
    return made;
  };
  return of;
}

const minusOne = fraction(-1);
const nowhere: Distribution = {
  candidates: [],
  parts: [],
  rests: [{ share: one, among: [], open: false }],
  estimated: false,
};

function wholly(i: number): Distribution {
  return { candidates: [i], parts: [[i, one]], rests: [], estimated: false };
}

function sorted(indexes: readonly number[]): readonly number[] {
  return [...new Set(indexes)].sort((a, b) => a - b);
}
