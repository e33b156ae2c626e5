import type { Period } from "../date/period.js";
import type { Figure } from "../number/figure.js";
import type { CoverageOfCube } from "./coverage.js";
import type { Cell } from "./cube.js";
import type { Evidence } from "./evidence.js";
import { type Codes, type Expression, foldExpression, listedCountsIn, readsOf } from "./expression.js";
import type { Indicator } from "./indicator.js";
import type { MeasureSums } from "./measure-sums.js";
import type { Members } from "./members.js";
import type { Observations } from "./observations.js";
import type { OwnFigures } from "./own-figures.js";
import type { RollUpQuery } from "./roll-up-query.js";
import type { Slots } from "./slots.js";

/** What the cells of a cube are read from. */
export interface CellSources {
  readonly query: RollUpQuery;
  readonly codes: Observations["codes"];
  readonly slots: Slots;
  readonly members: Members;
  readonly sums: MeasureSums;
  readonly coverage: CoverageOfCube;
  readonly own: OwnFigures;
  readonly evidence: Evidence;
}

/** Reads one number by unit of the map and slot; null where nothing was reported. */
export type ReadNumber = (node: number, slot: number) => number | null;

/** Reads one cell by unit of the map and slot. */
export type ReadCell = (node: number, slot: number) => Cell;

/** Lays out once how an indicator is read at some codes, so that reading it for one unit more is a few look-ups. */
export function cellReader(indicator: Indicator, codes: Codes, sources: CellSources): ReadCell {
  const { query, slots, sums, coverage, evidence } = sources;
  const { tree } = sums.places;
  const measures = [...readsOf(indicator.numerator, indicator.denominator).measures];
  const numerator = expressionReader(indicator.numerator, codes, sources);
  const denominator = expressionReader(indicator.denominator, codes, sources);
  const [listed] = listedCountsIn(indicator.denominator, indicator.numerator);
  const covered = coverage.at(measures, codes, listed && { dimension: listed.count, codes: listed.among });
  const isApplicable = coverage.isApplicable([...readsOf(indicator.denominator).measures], codes);
  const exactness = evidence.exactness(measures, codes);
  const requiresAll = query.missing === "require-all";

  function figureAt(node: number, slot: number, { reported, expected }: Cell["coverage"]): Figure {
    if (reported === 0 && !isApplicable(node, slot)) return { state: "not-applicable" };
    if (requiresAll && reported < expected) return { state: "not-reported" };
    const [over, under] = [numerator(node, slot), denominator(node, slot)];
    if (over === null || under === null) return { state: "not-reported" };
    return under === 0
      ? { state: "no-activity", numerator: over, denominator: under }
      : { state: "value", numerator: over, denominator: under };
  }

  return (node, slot) => {
    const coverageHere = covered(node, slot);
    return {
      unit: tree.keyAt(node),
      indicator: indicator.id,
      period: slots.periods[slot] as Period,
      at: codes,
      figure: figureAt(node, slot, coverageHere),
      coverage: coverageHere,
      estimated: evidence.isEstimated(node, slot),
      partial: evidence.isPartial(node, slot),
      exactness: exactness(node, slot),
    };
  };
}

/** Reads an expression at some codes: missing anywhere is missing in all. */
function expressionReader(expression: Expression, codes: Codes, sources: CellSources): ReadNumber {
  return foldExpression<ReadNumber>(expression, {
    measure: (id, at) => totalReader(id, { ...codes, ...at }, sources),
    add: (terms) => (node, slot) => {
      let sum = 0;
      for (const term of terms) {
        const value = term(node, slot);
        if (value === null) return null;
        sum += value;
      }
      return sum;
    },
    subtract: (from, less) => (node, slot) => {
      const [whole, part] = [from(node, slot), less(node, slot)];
      return whole === null || part === null ? null : whole - part;
    },
    count: (dimension, where, atLeast) => {
      const { scale } = sources.sums;
      const inside = (sources.codes[dimension] ?? []).map((code) =>
        expressionReader(where, { ...codes, [dimension]: code }, sources),
      );
      return (node, slot) => {
        let count: number | null = null;
        for (const read of inside) {
          const value = read(node, slot);
          if (value !== null) count = (count ?? 0) + (value >= atLeast * scale ? scale : 0);
        }
        return count;
      };
    },
  });
}

/** Reads the sum of a measure over everything that has some codes. */
export function totalReader(
  measure: string,
  codes: Codes,
  { slots, members, sums, coverage, own }: CellSources,
): ReadNumber {
  const width = slots.periods.length;
  const combinations = members.matching(codes);
  const { counts } = coverage.reportsWith(measure);
  const sum = sums.of(measure);
  const isReplaced = own.replaced();
  return (node, slot) => {
    let total: number | null = null;
    for (const combination of combinations) {
      const isThere =
        (counts[(node * width + slot) * members.count + combination] as number) > 0 ||
        (isReplaced !== null && isReplaced(measure, { node, slot, combination }));
      if (isThere) total = (total ?? 0) + sum(node, slot, combination);
    }
    return total;
  };
}
