import { ok, type Result } from "../issue/result.js";
import type { Figure } from "../number/figure.js";
import type { Tier } from "../unit/unit.js";
import { createCoverage } from "./coverage.js";
import type { Cell, CellAddress, Cube, MeasureAddress, Total } from "./cube.js";
import { createContributors } from "./contributors.js";
import { createEvidence } from "./evidence.js";
import { type Codes, type Expression, foldExpression, readsOf } from "./expression.js";
import type { Indicator } from "./indicator.js";
import { createMembers } from "./members.js";
import { createMeasureSums } from "./measure-sums.js";
import { NOT_REPORTED, type Observations } from "./observations.js";
import { createOwnFigures } from "./own-figures.js";
import type { RollUpQuery } from "./roll-up-query.js";
import { createSlots } from "./slots.js";

/** Sums the observations for a query and answers every cell from the sums. */
export function createCube(observations: Observations, query: RollUpQuery): Result<Cube> {
  const { indicators, by, missing: policy = "sum-reported" } = query;
  const reads = readsOf(...indicators.flatMap(({ numerator, denominator }) => [numerator, denominator]));
  const asked = createMembers(observations, by?.dimensions ?? []);
  const extra = [...reads.dimensions].filter((dimension) => !asked.dimensions.includes(dimension));
  const fine = extra.length === 0 ? asked : createMembers(observations, [...asked.dimensions, ...extra]);
  const slots = createSlots(observations, query);
  const made = createMeasureSums(observations, { query, measures: [...reads.measures], slots, members: fine });
  if (!made.ok) return made;
  const sums = made.value;
  const { places, scale } = sums;
  const { tree } = places;
  const coverage = createCoverage(observations, { query, slots, places, asked, fine });
  const own = createOwnFigures(observations, { query, slots, places, members: fine, scale });
  if (policy === "own-figure-if-missing") own.replaceWhereMissing(sums, coverage);
  const contributors = createContributors(observations, { slots, places, members: fine, scale });
  const evidence = createEvidence(observations, { slots, places, members: fine });

  const slotIds = new Map(slots.periods.map(({ id }, slot) => [id, slot]));
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const askedCodes = (codes: Codes) =>
    Object.keys(codes).length === asked.dimensions.length && asked.dimensions.every((dimension) => dimension in codes);

  const slotOf = ({ period }: Pick<CellAddress, "period">) =>
    period === undefined ? (slots.periods.length === 1 ? 0 : -1) : (slotIds.get(period) ?? -1);

  function totalAt(measure: string, where: { node: number; slot: number; codes: Codes }): Total {
    const combinations = fine.matching(where.codes);
    let value = 0;
    let reported = false;
    for (const combination of combinations) {
      const at = { node: where.node, slot: where.slot, combination };
      if (!coverage.isReported(measure, at) && !own.isReplaced(measure, at)) continue;
      reported = true;
      value += sums.at(measure, at);
    }
    if (reported) return { state: "value", value };
    return coverage.isApplicable(measure, where) ? { state: "not-reported" } : { state: "not-applicable" };
  }

  function evaluate(expression: Expression, where: { node: number; slot: number; codes: Codes }): number | null {
    return foldExpression<number | null>(expression, {
      measure: (id, at) => {
        const total = totalAt(id, { ...where, codes: { ...where.codes, ...at } });
        return total.state === "value" ? total.value : null;
      },
      add: (terms) => terms.reduce<number | null>((sum, term) => (sum === null || term === null ? null : sum + term), 0),
      subtract: (from, less) => (from === null || less === null ? null : from - less),
      count: (dimension, inside, atLeast) => {
        const values = (observations.codes[dimension] ?? []).map((code) =>
          evaluate(inside, { ...where, codes: { ...where.codes, [dimension]: code } }),
        );
        if (values.every((value) => value === null)) return null;
        return values.filter((value) => value !== null && value >= atLeast * scale).length * scale;
      },
    });
  }

  function figureOf(indicator: Indicator, where: { node: number; slot: number; codes: Codes }): Figure {
    const covered = coverage.of(indicator, where);
    if (covered.reported === 0 && !coverage.isApplicable([...readsOf(indicator.denominator).measures][0] ?? "", where)) {
      return { state: "not-applicable" };
    }
    if (policy === "require-all" && covered.reported < covered.expected) return { state: "not-reported" };
    const numerator = evaluate(indicator.numerator, where);
    const denominator = evaluate(indicator.denominator, where);
    if (numerator === null || denominator === null) return { state: "not-reported" };
    return denominator === 0 ? { state: "no-activity", numerator, denominator } : { state: "value", numerator, denominator };
  }

  function cellAt(indicator: Indicator, where: { node: number; slot: number; codes: Codes }): Cell {
    const { measures } = readsOf(indicator.numerator, indicator.denominator);
    return {
      unit: tree.keyAt(where.node),
      indicator: indicator.id,
      period: slots.periods[where.slot] as Cell["period"],
      at: where.codes,
      figure: figureOf(indicator, where),
      coverage: coverage.of(indicator, where),
      estimated: evidence.isEstimated(where),
      partial: evidence.isPartial(where),
      exactness: evidence.exactness(measures, where),
    };
  }

  const cube: Cube = {
    query,
    tree,
    periods: slots.periods,
    codes: Object.fromEntries(asked.dimensions.map((dimension) => [dimension, observations.codes[dimension] ?? []])),
    scale,
    rows: (address) => {
      const [node, slot, indicator] = [tree.indexOf(address.unit), slotOf(address), byId.get(address.indicator)];
      if (node < 0 || slot < 0 || indicator === undefined) return [];
      const { measures } = readsOf(indicator.numerator, indicator.denominator);
      const codes = Object.entries(address.at ?? {});
      return contributors(node, slot)
        .filter(({ at }) => codes.every(([dimension, code]) => at[dimension] === code))
        .flatMap(({ row, unit, part }) => {
          const counts = Object.fromEntries(
            [...measures].flatMap((id) => {
              const count = observations.counts[id]?.[row] ?? NOT_REPORTED;
              const last = query.measures[id]?.overTime === "last";
              const counts = !last || (slots.ofLastPeriod[observations.period[row] as number] as number) >= 0;
              return count === NOT_REPORTED || !counts ? [] : [[id, count]];
            }),
          );
          const origin = observations.given?.[row]?.origin;
          return Object.keys(counts).length === 0
            ? []
            : [{ unit, row, counts, part, whole: scale, ...(origin === undefined ? {} : { origin }) }];
        });
    },
    get unallocated() {
      return sums.unallocated();
    },
    cell: (address) => {
      const [node, slot, indicator] = [tree.indexOf(address.unit), slotOf(address), byId.get(address.indicator)];
      const codes = address.at ?? {};
      if (node < 0 || slot < 0 || indicator === undefined || !askedCodes(codes)) return undefined;
      return fine.matching(codes).length === 0 ? undefined : cellAt(indicator, { node, slot, codes });
    },
    cells: function* (tier?: Tier) {
      const combinations = [...Array(asked.count).keys()].map(asked.codesOf).filter(askedCodes);
      const nodes = tier === undefined ? Array(tree.size).keys() : tree.level(tier);
      for (const node of nodes) {
        for (const indicator of indicators) {
          for (const slot of slots.periods.keys()) {
            for (const codes of combinations) yield cellAt(indicator, { node, slot, codes });
          }
        }
      }
    },
    total: (address: MeasureAddress) => {
      const [node, slot] = [tree.indexOf(address.unit), slotOf(address)];
      if (node < 0 || slot < 0 || !reads.measures.has(address.measure)) return undefined;
      return totalAt(address.measure, { node, slot, codes: address.at ?? {} });
    },
    ownTotal: (address) => own.total(address.measure, { node: tree.indexOf(address.unit), slot: slotOf(address), codes: address.at ?? {} }),
  };
  return ok(cube);
}
