import { ok, type Result } from "../issue/result.js";
import type { Tier } from "../unit/unit.js";
import { cellReader, type CellSources, type ReadCell, totalReader } from "./cell-reader.js";
import { createContributors } from "./contributors.js";
import { createCoverage } from "./coverage.js";
import { insidesOf } from "./cube-insides.js";
import type { CellAddress, Cube, CubeRow } from "./cube.js";
import { createEvidence } from "./evidence.js";
import { readsOf } from "./expression.js";
import type { Indicator } from "./indicator.js";
import { createMeasureSums } from "./measure-sums.js";
import { createMembers } from "./members.js";
import { NOT_REPORTED, type Observations } from "./observations.js";
import { createOwnFigures } from "./own-figures.js";
import type { RollUpQuery } from "./roll-up-query.js";
import { createRowsByUnit } from "./rows-by-unit.js";
import { createSlots } from "./slots.js";

/** Sums the observations for a query and answers every cell from the sums. */
export function createCube(observations: Observations, query: RollUpQuery): Result<Cube> {
  const { indicators, by } = query;
  const reads = readsOf(...indicators.flatMap(({ numerator, denominator }) => [numerator, denominator]));
  const added = new Set([...reads.measures, ...(query.totals ?? [])]);
  const asked = createMembers(observations, by?.dimensions ?? []);
  const extra = [...reads.dimensions].filter((dimension) => !asked.dimensions.includes(dimension));
  const fine = extra.length === 0 ? asked : createMembers(observations, [...asked.dimensions, ...extra]);
  const slots = createSlots(observations, query);
  const reuse = query.reuse === undefined ? undefined : insidesOf.get(query.reuse)?.sums.memory();
  const made = createMeasureSums(observations, { query, measures: [...added], slots, members: fine, reuse });
  if (!made.ok) return made;
  const sums = made.value;
  const { places, scale } = sums;
  const { tree } = places;
  const rows = createRowsByUnit(observations);
  const coverage = createCoverage(observations, { query, slots, places, asked, fine, unitIndex: rows.indexOf });
  const own = createOwnFigures(observations, { query, slots, places, members: fine, scale });
  if (query.missing === "own-figure-if-missing") own.replaceWhereMissing(sums, coverage);
  const evidence = createEvidence(observations, { slots, places, members: fine });
  const sources: CellSources = {
    query,
    codes: observations.codes,
    slots,
    members: fine,
    sums,
    coverage,
    own,
    evidence,
  };

  const slotIds = new Map(slots.periods.map(({ id }, slot) => [id, slot]));
  const slotOf = ({ period }: Pick<CellAddress, "period">) =>
    period === undefined ? (slots.periods.length === 1 ? 0 : -1) : (slotIds.get(period) ?? -1);
  const indicatorIds = new Map(indicators.map(({ id }, n) => [id, n]));
  const readers: ReadCell[] = [];
  const readerOf = (n: number, combination: number): ReadCell =>
    (readers[n * asked.count + combination] ??= cellReader(
      indicators[n] as Indicator,
      asked.codesOf(combination),
      sources,
    ));

  /** The rows by the unit they feed, until a row changes. */
  let fed: { readonly of: Observations; readonly rows: ReturnType<typeof createContributors> } | undefined;
  function rowsOf({
    measures,
    node,
    slot,
    codes,
  }: {
    measures: ReadonlySet<string>;
    node: number;
    slot: number;
    codes: Required<CellAddress>["at"];
  }): CubeRow[] {
    const now = rows.all();
    if (fed?.of !== now) fed = { of: now, rows: createContributors(now, { slots, places, members: fine, scale }) };
    const wanted = Object.entries(codes);
    return fed
      .rows(node, slot)
      .filter(({ at }) => wanted.every(([dimension, code]) => at[dimension] === code))
      .flatMap(({ row, unit, part }) => {
        const counts = Object.fromEntries(
          [...measures].flatMap((id) => {
            const count = now.counts[id]?.[row] ?? NOT_REPORTED;
            const isStock = query.measures[id]?.overTime === "last";
            const isInside = !isStock || (slots.ofLastPeriod[now.period[row] as number] as number) >= 0;
            return count === NOT_REPORTED || !isInside ? [] : [[id, count]];
          }),
        );
        const origin = now.given?.[row]?.origin;
        return Object.keys(counts).length === 0
          ? []
          : [{ unit, row, counts, part, whole: scale, ...(origin === undefined ? {} : { origin }) }];
      });
  }

  const cube: Cube = {
    query,
    tree,
    periods: slots.periods,
    codes: Object.fromEntries(asked.dimensions.map((dimension) => [dimension, observations.codes[dimension] ?? []])),
    scale,
    rows: (address) => {
      const [node, slot] = [tree.indexOf(address.unit), slotOf(address)];
      const indicator = indicators[indicatorIds.get(address.indicator) ?? -1];
      if (node < 0 || slot < 0 || indicator === undefined) return [];
      const { measures } = readsOf(indicator.numerator, indicator.denominator);
      return rowsOf({ measures, node, slot, codes: address.at ?? {} });
    },
    get unallocated() {
      return sums.unallocated();
    },
    cell: (address) => {
      const [node, slot, n] = [tree.indexOf(address.unit), slotOf(address), indicatorIds.get(address.indicator)];
      const combination = asked.indexOf(address.at ?? {});
      return node < 0 || slot < 0 || n === undefined || combination < 0
        ? undefined
        : readerOf(n, combination)(node, slot);
    },
    cells: function* (tier?: Tier) {
      const combinations = [...Array(asked.count).keys()].filter((one) => asked.indexOf(asked.codesOf(one)) === one);
      const nodes = tier === undefined ? Array(tree.size).keys() : tree.level(tier);
      for (const node of nodes) {
        for (const n of indicators.keys()) {
          for (const slot of slots.periods.keys()) {
            for (const combination of combinations) yield readerOf(n, combination)(node, slot);
          }
        }
      }
    },
    total: (address) => {
      const [node, slot] = [tree.indexOf(address.unit), slotOf(address)];
      if (node < 0 || slot < 0 || !added.has(address.measure)) return undefined;
      const codes = address.at ?? {};
      const value = totalReader(address.measure, codes, sources)(node, slot);
      if (value !== null) return { state: "value", value };
      return coverage.isApplicable([address.measure], codes)(node, slot)
        ? { state: "not-reported" }
        : { state: "not-applicable" };
    },
    ownTotal: (address) =>
      own.total(address.measure, { node: tree.indexOf(address.unit), slot: slotOf(address), codes: address.at ?? {} }),
  };
  insidesOf.set(cube, { observations, members: fine, rows, sums, coverage });
  return ok(cube);
}
