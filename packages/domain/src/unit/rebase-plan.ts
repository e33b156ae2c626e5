import type { PlainDate } from "../date/plain-date.js";
import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import { type Distribution, distributions } from "./distribution.js";
import { safeMultiple } from "./fraction.js";
import type { Hierarchy, Tree } from "./hierarchy.js";

/**
 * How counts of one day's units move to another day's, as flat arrays for a columnar roll-up. Source `i` is an index in
 * `from`; its entries are `first[i] … first[i + 1] − 1`. An entry sends `part / whole[i]` of the count to `target`, an
 * index in `to` (−1: above every top). Parts of a source always sum to its `whole`, so nothing is lost. All numbers are
 * whole and exact.
 */
export interface RebasePlan {
  readonly from: Tree;
  readonly to: Tree;
  readonly first: Int32Array;
  readonly target: Int32Array;
  readonly part: Float64Array;
  /**
   * 1 where the entry is a remainder nobody could allocate, shown at `target`, the nearest common ancestor of the
   * candidates.
   */
  readonly unallocated: Uint8Array;
  readonly whole: Float64Array;
  /** 1 where a declared share of a split decides the parts: figures that hold it are estimates. */
  readonly estimated: Uint8Array;
  /**
   * The units of `to` that source `i` may be part of, in pre-order: `candidate[candidateFirst[i]] …
   * candidate[candidateFirst[i + 1] − 1]`. A source whose figure is carried above because nothing succeeded it has the
   * unit it is carried to.
   */
  readonly candidateFirst: Int32Array;
  readonly candidate: Int32Array;
}

/**
 * The plan that puts counts of the units of one day on the map of another, later or earlier (*quy đổi số liệu theo địa
 * giới*).
 *
 * A full link carries everything; going back, so does a single predecessor. What a split cannot allocate without
 * declared shares stays unallocated at the nearest common ancestor of the candidates. A unit that nothing succeeded (a
 * district of 30/6/2025) keeps its own figure, unallocated, at the nearest common ancestor of what became of its
 * children, or else of its parent. Shares multiply over several reforms and stay exact; should their product outgrow
 * whole numbers that are safe, that is an issue.
 *
 * @param days - From the units of which day to those of which; `measure` picks the shares declared for it.
 * @example
 * const province: Unit = { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null };
 * const plan = unwrap(rebasePlan(unwrap(createHierarchy([province])), { from: plainDate("2025-07-01"), to: plainDate("2026-01-31") }));
 * [...plan.target] // => [0]
 */
export function rebasePlan(
  hierarchy: Hierarchy,
  days: { readonly from: PlainDate; readonly to: PlainDate; readonly measure?: string },
): Result<RebasePlan> {
  const [from, to] = [hierarchy.on(days.from), hierarchy.on(days.to)];
  const distributionOf = distributions(hierarchy, { to, forward: days.from <= days.to, measure: days.measure });
  const known = new Map<Distribution, Source>();
  const sources: Source[] = [];
  for (let i = 0; i < from.size; i++) {
    const distribution = distributionOf(from.keyAt(i));
    const source = known.get(distribution) ?? flatten(distribution);
    if (source === null) return fail(issue("succession.shares-too-fine", {}));
    known.set(distribution, source);
    sources.push(source);
  }

  const first = starts(sources.map(({ entries }) => entries.length));
  const candidateFirst = starts(sources.map(({ candidates }) => candidates.length));
  const length = first[from.size] ?? 0;
  const [target, part, unallocated] = [new Int32Array(length), new Float64Array(length), new Uint8Array(length)];
  const candidate = new Int32Array(candidateFirst[from.size] ?? 0);
  sources.forEach(({ entries, candidates }, i) => {
    entries.forEach((entry, e) => {
      const at = (first[i] ?? 0) + e;
      target[at] = entry.target;
      part[at] = entry.part;
      unallocated[at] = entry.unallocated ? 1 : 0;
    });
    candidate.set(candidates, candidateFirst[i]);
  });
  const whole = Float64Array.from(sources, (source) => source.whole);
  const estimated = Uint8Array.from(sources, (source) => (source.estimated ? 1 : 0));
  return ok({ from, to, first, target, part, unallocated, whole, estimated, candidateFirst, candidate });
}

interface Source {
  whole: number;
  entries: readonly { target: number; part: number; unallocated: boolean }[];
  candidates: readonly number[];
  estimated: boolean;
}

/** The shares over their common denominator; null when that is no safe whole number. */
function flatten({ parts, rests, candidates, estimated }: Distribution): Source | null {
  const shares = [
    ...Array.from(parts, ([target, share]) => ({ target, share, unallocated: false })),
    ...Array.from(rests, ([target, share]) => ({ target, share, unallocated: true })),
  ].filter(({ share }) => share.numerator > 0n);
  const whole = safeMultiple(shares.map(({ share }) => share.denominator));
  if (whole === null) return null;
  const entries = shares
    .sort((a, b) => a.target - b.target)
    .map(({ target, share, unallocated }) => {
      return { target, unallocated, part: Number(share.numerator * (whole / share.denominator)) };
    });
  return { whole: Number(whole), entries, candidates, estimated };
}

function starts(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => (starts[i + 1] = (starts[i] ?? 0) + length));
  return starts;
}
