import { commonAncestorOf } from "./common-ancestor.js";
import type { RebasePlan } from "./rebase-plan.js";
import type { UnitKey } from "./unit.js";

/**
 * Marks the units of the plan's target day that are closed: no source has candidates on both sides of their border. For
 * these rebasing and rolling up commute, and their figure is the sum of their predecessors'. At others a remainder
 * stays above. 1 is closed, by index in `plan.to`.
 */
export function closedNodes({
  from,
  to,
  candidateFirst,
  candidate,
  first,
  target,
  unallocated,
}: RebasePlan): Uint8Array {
  const closed = new Uint8Array(to.size).fill(1);
  for (let i = 0; i < from.size; i++) {
    const feet = candidate.subarray(candidateFirst[i], candidateFirst[i + 1]);
    const entries = range(first[i] ?? 0, first[i + 1] ?? 0);
    const heights = entries.filter((e) => unallocated[e] === 1).map((e) => target[e] ?? -1);
    if (feet.length + heights.length < 2) continue;
    const top = commonAncestorOf(to, [...feet, ...heights]);
    for (const foot of feet) {
      for (let up = foot; up !== top && up >= 0; up = to.parentOf(up)) closed[up] = 0;
    }
  }
  return closed;
}

/**
 * Whether a unit of the plan's target day is closed; see {@link closedNodes}, which answers for all of them at once.
 *
 * @example
 * const province: Unit = { code: "24", name: "Tỉnh Bắc Ninh", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null };
 * const plan = unwrap(rebasePlan(unwrap(createHierarchy([province])), { from: plainDate("2025-07-01"), to: plainDate("2026-01-31") }));
 * isClosed(plan, unitKey("24@2025-07-01")) // => true
 */
export function isClosed(plan: RebasePlan, key: UnitKey): boolean {
  return closedNodes(plan)[plan.to.indexOf(key)] === 1;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n);
