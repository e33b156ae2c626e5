import type { Period } from "../date/period.js";
import type { UnitKey } from "../unit/unit.js";
import type { Coverage, Cube } from "./cube.js";
import type { Codes } from "./expression.js";
import { readsOf } from "./expression.js";

/**
 * A figure that a unit stated itself against the sum of the units below it (*đối chiếu số liệu*). Counts times {@link Cube.scale}.
 */
export interface Reconciliation {
  readonly unit: UnitKey;
  readonly measure: string;
  readonly period: Period;
  readonly at: Codes;
  readonly own: number;
  /** Null when none of them reported. */
  readonly children: number | null;
  /** What the unit stated beyond the sum; zero is balance. */
  readonly imbalance: number | null;
  /** The coverage of the first indicator that reads the measure: units missing below may explain an imbalance. */
  readonly coverage: Coverage;
}

/**
 * Every figure of a cube that was entered twice: once by a unit, once by those below it. Balanced ones too, with zero.
 *
 * @example
 * const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
 * const measures = defineMeasures({ online: flow, received: flow });
 * const unit = unitKey("19@2025-07-01");
 * const hierarchy = unwrap(createHierarchy([{ code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null }]));
 * const june = period("2026-06", "reporting");
 * const observations = unwrap(toObservations([{ unit, period: june, counts: { online: 240, received: 303 } }], measures, hierarchy));
 * const online = defineIndicator(measures, { id: "online", name: "Tỷ lệ trực tuyến", numerator: "online", denominator: "received", better: "higher", decimals: 1, oneMoreAddsTo: "numerator" });
 * const cube = unwrap(rollUp(observations, { hierarchy, on: june.to, measures, indicators: [online], window: june }));
 * reconcile(cube) // => []
 */
export function reconcile(cube: Cube): Reconciliation[] {
  const { tree, periods, query } = cube;
  const readers = new Map<string, string>();
  for (const { id, numerator, denominator } of query.indicators) {
    for (const measure of readsOf(numerator, denominator).measures) if (!readers.has(measure)) readers.set(measure, id);
  }
  const found: Reconciliation[] = [];
  for (let i = 0; i < tree.size; i++) {
    const unit = tree.keyAt(i);
    for (const period of periods) {
      for (const at of combinationsOf(cube)) {
        for (const [measure, indicator] of readers) {
          const address = { unit, period: period.id, at };
          const own = cube.ownTotal({ ...address, measure });
          const coverage = cube.cell({ ...address, indicator })?.coverage;
          if (own?.state !== "value" || coverage === undefined) continue;
          const below = cube.total({ ...address, measure });
          const children = below?.state === "value" ? below.value : null;
          const imbalance = children === null ? null : own.value - children;
          found.push({ unit, measure, period, at, own: own.value, children, imbalance, coverage });
        }
      }
    }
  }
  return found;
}

/**
 * Every combination of the codes a cube was grouped by: the `at` of its cells and totals. One without codes when it was not.
 *
 * @example
 * combinationsOf({ codes: { service: ["1", "2"] } }) // => [{ service: "1" }, { service: "2" }]
 */
export function combinationsOf({ codes }: Pick<Cube, "codes">): Codes[] {
  return Object.entries(codes).reduce<Codes[]>(
    (combinations, [dimension, list]) =>
      combinations.flatMap((one) => list.map((code) => ({ ...one, [dimension]: code }))),
    [{}],
  );
}
