import { type Issue, issue } from "../issue/issue.js";
import { isNonEmpty, ok, type Result } from "../issue/result.js";
import { type Fraction, fraction, multiplyFractions, sumFractions } from "./fraction.js";
import type { RebasePlan } from "./rebase-plan.js";
import type { UnitKey } from "./unit.js";

/**
 * Counts put on the map of another day, exactly: what reached its units and what stays above them. The two sum to what
 * was given.
 */
export interface RebasedCounts {
  readonly counts: readonly RebasedCount[];
  readonly unallocated: readonly UnallocatedCount[];
}

/**
 * The count of one unit. `estimated` when a declared share of a split is inside; round only to print, with {@link
 * roundFraction}.
 */
export interface RebasedCount {
  readonly unit: UnitKey;
  readonly count: Fraction;
  readonly estimated: boolean;
}

/**
 * What nobody could allocate (*phần chưa phân bổ*), shown at the nearest common ancestor of the candidates; null above
 * every top.
 */
export interface UnallocatedCount {
  readonly at: UnitKey | null;
  readonly from: UnitKey;
  readonly count: Fraction;
  readonly estimated: boolean;
  readonly candidates: readonly UnitKey[];
}

/**
 * Moves whole counts of units along a plan (*quy đổi số liệu*). Counts of merged units add; ratios are to be recomputed
 * from the sums.
 *
 * Issues: a unit that is not valid on the plan's first day, a count that is no whole number.
 *
 * @example
 * const province: Unit = { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null };
 * const plan = unwrap(rebasePlan(unwrap(createHierarchy([province])), { from: plainDate("2025-07-01"), to: plainDate("2026-01-31") }));
 * unwrap(rebase(plan, new Map([[unitKey("24@2025-07-01"), 151]]))).counts.map(({ count }) => roundFraction(count)) // => [151]
 */
export function rebase(plan: RebasePlan, counts: ReadonlyMap<UnitKey, number>): Result<RebasedCounts> {
  const issues: Issue[] = [];
  const reached = new Map<number, { shares: Fraction[]; estimated: boolean }>();
  const unallocated: UnallocatedCount[] = [];
  let n = 0;
  for (const [from, given] of counts) {
    const i = plan.from.indexOf(from);
    if (i < 0) issues.push(issue("unit.not-found", {}, [n]));
    if (!Number.isSafeInteger(given)) issues.push(issue("value.wrong-type", { expected: "integer" }, [n]));
    n += 1;
    if (issues.length > 0) continue;
    const estimated = plan.estimated[i] === 1;
    for (let e = plan.first[i] ?? 0; e < (plan.first[i + 1] ?? 0); e++) {
      const share = fraction(plan.part[e] ?? 0, BigInt(plan.whole[i] ?? 1));
      const count = multiplyFractions(fraction(given), share);
      const target = plan.target[e] ?? -1;
      if (plan.unallocated[e] === 1) {
        const at = target < 0 ? null : plan.to.keyAt(target);
        unallocated.push({ at, from, count, estimated, candidates: candidatesOf(plan, i) });
      } else {
        const there = reached.get(target) ?? { shares: [], estimated: false };
        there.shares.push(count);
        reached.set(target, { shares: there.shares, estimated: there.estimated || estimated });
      }
    }
  }
  const refused: readonly Issue[] = issues;
  if (isNonEmpty(refused)) return { ok: false, issues: refused };
  const cells = [...reached].sort(([a], [b]) => a - b);
  return ok({
    counts: cells.map(([i, { shares, estimated }]) => {
      return { unit: plan.to.keyAt(i), count: sumFractions(shares), estimated };
    }),
    unallocated,
  });
}

function candidatesOf({ candidate, candidateFirst, to }: RebasePlan, i: number): UnitKey[] {
  return [...candidate.subarray(candidateFirst[i], candidateFirst[i + 1])].map((one) => to.keyAt(one));
}
