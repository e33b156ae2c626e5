import { contains } from "../date/period-steps.js";
import type { Period } from "../date/period.js";
import { type Issue, issue } from "../issue/issue.js";
import type { UnitKey } from "../unit/unit.js";
import type { Codes } from "./expression.js";
import { append, createGrowingColumn, type FullWidth } from "./growing-column.js";
import {
  createNames,
  createNumbering,
  createPeriodNumbering,
  type Names,
  type Numbering,
  numberOf,
  numberOfName,
  numberOfPeriod,
  type PeriodNumbering,
} from "./numbering.js";
import type { Observation } from "./observation.js";
import type { Column, Observations } from "./observations.js";
import { createRowOrder, follow, type RowOrder } from "./row-order.js";
import { addCounts, type ColumnTotal, createTotal } from "./total-columns.js";

/** Rows as columns, by the order of the measures and dimensions that were asked for. */
export interface ReadRows {
  readonly units: readonly UnitKey[];
  readonly periods: readonly Period[];
  readonly unit: Column;
  readonly period: Column;
  readonly codes: readonly (readonly string[])[];
  readonly at: readonly Column[];
  readonly columns: readonly Column[];
  readonly sums: readonly ColumnTotal[];
  readonly order: RowOrder;
  readonly inexact: Observations["inexact"];
}

/** What {@link readRows} looks for, and whom it tells what it cannot read. */
export interface RowReading {
  readonly ids: readonly string[];
  readonly dimensions: readonly string[];
  readonly report: (issue: Issue) => void;
  readonly note: (issue: Issue) => void;
}

/** So many rows at a time: they become columns while they are in a near cache. */
const turn = 1024;

/** The rows of a turn stand behind the last row of the turn before. */
const stride = turn + 1;

/**
 * Reads every row once: the hot path of an application that holds objects. What is done to one row are functions of their own over
 * plain data, because these stay compiled from one call to the next, which one long loop does not.
 */
export function readRows(rows: readonly Observation[], reading: RowReading): ReadRows {
  const { ids, dimensions } = reading;
  const keys = 2 + dimensions.length;
  const into: Turn = {
    reading,
    first: 0,
    numbers: new Int32Array((keys + ids.length) * stride).fill(-1),
    units: createNumbering(),
    periods: createPeriodNumbering(),
    codes: dimensions.map(() => createNumbering()),
    inexact: [],
    dimensions: createNames(dimensions),
    measures: createNames(ids),
  };
  const column = () => createGrowingColumn(rows.length);
  const [unit, period, at, columns] = [column(), column(), dimensions.map(column), ids.map(column)];
  const sums = ids.map(createTotal);
  const order = createRowOrder();

  for (let first = 0; first < rows.length; first += turn) {
    const count = Math.min(turn, rows.length - first);
    into.first = first;
    readTurn(rows, into, count);
    follow(order, keyColumns(into), { from: 1, to: count + 1, shift: first - 1 });
    const numbersOf = (k: number) => into.numbers.subarray(k * stride + 1, k * stride + 1 + count);
    append(unit, numbersOf(0), into.units.list.length);
    append(period, numbersOf(1), into.periods.list.length);
    for (const [d, codes] of at.entries()) append(codes, numbersOf(2 + d), into.codes[d]?.list.length ?? 0);
    for (const [m, counts] of columns.entries()) {
      const sum = sums[m] as ColumnTotal;
      addCounts(sum, numbersOf(keys + m));
      append(counts, numbersOf(keys + m), sum.most);
    }
  }
  return {
    units: into.units.list,
    periods: into.periods.list,
    unit: unit.column,
    period: period.column,
    codes: into.codes.map(({ list }) => list),
    at: at.map((codes) => codes.column),
    columns: columns.map((counts) => counts.column),
    sums,
    order,
    inexact: into.inexact,
  };
}

/** Some rows as columns side by side: unit, period, codes, counts. −1 where a row has none. */
interface Turn {
  readonly reading: RowReading;
  /** The number of the first row. */
  first: number;
  /** 64 bits wide once a count did not fit into 32. */
  numbers: FullWidth;
  readonly units: Numbering<UnitKey>;
  readonly periods: PeriodNumbering;
  readonly codes: readonly Numbering<string>[];
  readonly inexact: Observations["inexact"][number][];
  readonly dimensions: Names;
  readonly measures: Names;
}

function keyColumns({ numbers, codes }: Turn) {
  const column = (k: number) => numbers.subarray(k * stride, (k + 1) * stride);
  return { unit: column(0), period: column(1), at: codes.map((_, d) => column(2 + d)) };
}

function readTurn(rows: readonly Observation[], into: Turn, count: number): void {
  const { numbers, codes } = into;
  for (let k = 0; into.first > 0 && k < 2 + codes.length; k++)
    numbers[k * stride] = numbers[k * stride + turn] as number;
  for (let k = 2; k * stride < numbers.length; k++) numbers.fill(-1, k * stride + 1, (k + 1) * stride);
  for (let i = 1; i <= count; i++) readRow(into, rows[into.first + i - 1] as Observation, i);
}

function readRow(into: Turn, row: Observation, i: number): void {
  const { numbers, units, periods } = into;
  numbers[i] = numberOf(units, row.unit);
  numbers[stride + i] = numberOfPeriod(periods, row.period);
  if (row.at !== undefined) readCodes(into, row.at, i);
  readCounts(into, row.counts, i);
  if (row.exactness !== undefined) readExactness(into, row.exactness, i);
  if (row.asOf !== undefined && !contains(row.period, row.asOf)) {
    into.reading.note(issue("observation.outside-window", {}, [rowAt(into, i), "asOf"]));
  }
}

function readCodes(into: Turn, given: Codes, i: number): void {
  const { numbers, codes, dimensions } = into;
  const { seen, found } = dimensions;
  let place = 0;
  for (const dimension in given) {
    const d =
      place < seen.length && seen[place] === dimension
        ? (found[place] as number)
        : numberOfName(dimensions, dimension, place);
    place++;
    if (d < 0) into.reading.report(issue("indicator.unknown-dimension", {}, [rowAt(into, i), "at"]));
    else numbers[(2 + d) * stride + i] = numberOf(codes[d] as Numbering<string>, given[dimension] as string);
  }
}

function readCounts(into: Turn, counts: Observation["counts"], i: number): void {
  const { seen, found } = into.measures;
  const first = (2 + into.codes.length) * stride + i;
  let { numbers } = into;
  let place = 0;
  for (const id in counts) {
    const count = counts[id];
    const isSeen = place < seen.length && seen[place] === id;
    if (isSeen && typeof count === "number" && count >= 0 && (count | 0) === count) {
      numbers[first + (found[place] as number) * stride] = count;
    } else if (!isSeen || count !== null) numbers = readUnusual(into, { id, place, count }, i);
    place++;
  }
}

/** What is not the measure seen in its place, or no count of 32 bits. Answers the numbers, which may be wider now. */
function readUnusual(
  into: Turn,
  { id, place, count }: { readonly id: string; readonly place: number; readonly count: number | null | undefined },
  i: number,
): FullWidth {
  const { reading, codes } = into;
  const m = numberOfName(into.measures, id, place);
  if (m < 0) reading.report(issue("indicator.unknown-measure", {}, [rowAt(into, i), "counts"]));
  else if (count !== null && count !== undefined) {
    if (count < 0 || !Number.isSafeInteger(count)) reading.report(notACount(count, [rowAt(into, i), "counts", id]));
    else {
      if (into.numbers instanceof Int32Array) into.numbers = Float64Array.from(into.numbers);
      into.numbers[(2 + codes.length + m) * stride + i] = count;
    }
  }
  return into.numbers;
}

function readExactness(into: Turn, given: Required<Observation>["exactness"], i: number): void {
  for (const [measure, exactness] of Object.entries(given)) {
    if (exactness !== "exact") into.inexact.push({ row: rowAt(into, i), measure, exactness });
  }
}

function rowAt({ first }: Turn, i: number): number {
  return first + i - 1;
}

function notACount(count: number, path: Issue["path"]): Issue {
  return Number.isSafeInteger(count)
    ? issue("value.too-small", { minimum: 0, of: "number" }, path)
    : issue("value.wrong-type", { expected: "integer" }, path);
}
