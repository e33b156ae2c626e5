import type { Period, UnitKey } from "@de-an-06/domain";
import { valueAt } from "../cell/cell.js";
import { type SheetIssue, sheetIssue, type SheetPlace } from "../issue/sheet-issue.js";
import { type Facets, isPartOf } from "./facets.js";
import type { FigureOptions } from "./figure-options.js";
import type { FigureColumn, FigureTable } from "./figure-table.js";
import { readCount } from "./read-count.js";
import { readUnit } from "./read-place.js";
import type { RowFacets } from "./row-reader.js";

/** A row of figures that a total may add up: what it is about, and its counts by column. */
export interface PartRow {
  readonly row: number;
  readonly said: RowFacets;
  readonly values: ReadonlyMap<number, number>;
}

/** A row of totals, and what it says it adds up. */
export interface TotalRow {
  readonly row: number;
  readonly facets: Facets;
  readonly unitCell?: RowFacets["unitCell"];
}

/** What is added up, and how to say where. */
export interface Totals {
  readonly totals: readonly TotalRow[];
  readonly parts: readonly PartRow[];
  readonly options: FigureOptions;
  readonly whereOf: (row: number, column: number) => SheetPlace;
}

/** Beyond so many rows of totals each is held only against the rows around it. */
const mostFiltered = 50;

/** Holds printed totals, of columns and of rows, against the sum of their parts; a cell that differs is said. */
export function checkTotals(table: FigureTable, totals: Totals, add: (issue: SheetIssue) => void): void {
  const differs = (row: number, column: number, sum: number) =>
    add(sheetIssue("cell.total-differs", { sum }, { where: totals.whereOf(row, column) }));
  checkColumns(table, totals, differs);
  checkRows(table, totals, differs);
}

type Differs = (row: number, column: number, sum: number) => void;

function printed(table: FigureTable, row: number, column: number): number | null {
  return readCount(valueAt(table.sheet, row, column)).count;
}

/** The columns that are totals of others, in every row. Counts of different things, or of a stock at different times, do not add. */
function checkColumns(table: FigureTable, { parts, options }: Totals, differs: Differs): void {
  for (const { column, totalOf } of table.figures) {
    if (totalOf.length === 0) continue;
    for (const { row, said, values } of parts) {
      const total = printed(table, row, column);
      const counts = totalOf.flatMap((part) => values.get(part.column) ?? []);
      if (total === null || counts.length === 0 || !adds(totalOf, said, options)) continue;
      const sum = counts.reduce((one, other) => one + other, 0);
      if (sum !== total) differs(row, column, sum);
    }
  }
}

function adds(columns: readonly FigureColumn[], said: Facets, { measures }: FigureOptions): boolean {
  const counted = new Set(columns.map(({ facets }) => facets.measure ?? said.measure));
  const [id = ""] = counted;
  const measure = measures[id];
  if (counted.size !== 1 || measure === undefined || measure.overUnits === "never") return false;
  const periods = new Set(columns.map(({ facets }) => facets.period?.id));
  return periods.size === 1 || measure.overTime === "adds";
}

/** A set of rows that a row of totals may be the sum of. */
type Addends = readonly PartRow[];

/**
 * The rows of totals. Offices put them below their rows, above them, below each district's, and count districts beside
 * their communes: of the ways to read a total, the one by which most of its cells are right is taken.
 */
function checkRows(table: FigureTable, { totals, parts, options }: Totals, differs: Differs): void {
  const columns = table.figures.filter(({ totalOf }) => totalOf.length === 0).map(({ column }) => column);
  const prefix = prefixSums(parts, columns);
  const topmost = totals.length > mostFiltered ? undefined : topRows(parts, options);
  totals.forEach((total, i) => {
    const cells = columns.flatMap((column) => {
      const count = printed(table, total.row, column);
      return count === null ? [] : [{ column, count }];
    });
    const [before, after] = [totals[i - 1]?.row ?? -1, totals[i + 1]?.row ?? Infinity];
    const at = (row: number) => firstFrom(parts, row);
    const spans = [[0, parts.length], [at(before), at(total.row)], [at(total.row), at(after)]] as const; // prettier-ignore
    const ways = spans.map(([from, to]) => sumsOf(columns, (column) => prefix.sum(column, from, to)));
    if (totals.length <= mostFiltered) {
      const facets = Object.keys(total.facets).length > 0 ? total.facets : undefined;
      const same = facets && parts.filter(({ said }) => isPartOf(said, facets));
      // What says of which period or code it is the total adds up those rows and no others.
      if (same && same.length < parts.length) ways.splice(0, ways.length, addUp(same, columns));
      else if (topmost) ways.push(addUp(topmost, columns));
    }
    const right = (sums: Sums) => cells.filter(({ column, count }) => sums.get(column) === count).length;
    const best = ways.reduce<Sums | undefined>((one, other) => (one === undefined || right(other) > right(one) ? other : one), undefined); // prettier-ignore
    for (const { column, count } of cells) {
      const sum = best?.get(column);
      if (sum !== undefined && sum !== count) differs(total.row, column, sum);
    }
  });
}

/** The sum of each column; a column without any figure has none. */
type Sums = ReadonlyMap<number, number>;

function sumsOf(columns: readonly number[], sum: (column: number) => number | undefined): Sums {
  return new Map(
    columns.flatMap((column) => {
      const found = sum(column);
      return found === undefined ? [] : [[column, found] as const];
    }),
  );
}

function addUp(rows: Addends, columns: readonly number[]): Sums {
  const all = prefixSums(rows, columns);
  return sumsOf(columns, (column) => all.sum(column, 0, rows.length));
}

/** The sum of a column over any stretch of rows, undefined where no row of it has a figure. */
function prefixSums(rows: Addends, columns: readonly number[]) {
  const before = new Map(
    columns.map((column) => {
      const sums = new Float64Array(rows.length + 1);
      const counts = new Uint32Array(rows.length + 1);
      rows.forEach(({ values }, i) => {
        const count = values.get(column);
        sums[i + 1] = (sums[i] ?? 0) + (count ?? 0);
        counts[i + 1] = (counts[i] ?? 0) + (count === undefined ? 0 : 1);
      });
      return [column, { sums, counts }] as const;
    }),
  );
  return {
    sum: (column: number, from: number, to: number): number | undefined => {
      const { sums, counts } = before.get(column) ?? {};
      if (sums === undefined || counts === undefined || (counts[to] ?? 0) === (counts[from] ?? 0)) return undefined;
      return (sums[to] ?? 0) - (sums[from] ?? 0);
    },
  };
}

/** The place of the first part at or below a row. */
function firstFrom(parts: readonly PartRow[], row: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of units that stand under no other unit of the table; undefined where they are all of them. */
function topRows(parts: readonly PartRow[], options: FigureOptions): Addends | undefined {
  const named = parts.map((part) => ({ part, unit: unitOf(part, options) }));
  const units = new Set(named.map(({ unit }) => unit?.key));
  const top = named.filter(({ unit }) => !unit?.above.some((key) => units.has(key)));
  return top.length < parts.length ? top.map(({ part }) => part) : undefined;
}

function unitOf(
  { said }: PartRow,
  { hierarchy, within, period: fallback }: FigureOptions,
): { readonly key: UnitKey; readonly above: readonly UnitKey[] } | undefined {
  const period: Period | undefined = said.period ?? fallback;
  const on = period?.to ?? hierarchy.changeDays.at(-1);
  if (said.unitCell === undefined || on === undefined) return undefined;
  const read = readUnit(said.unitCell.value, { hierarchy, within, on });
  if (!read.ok) return undefined;
  const tree = hierarchy.on(on);
  const path = tree.path(tree.indexOf(read.value.unit));
  return { key: read.value.unit, above: path.slice(0, -1).map(tree.keyAt) };
}
