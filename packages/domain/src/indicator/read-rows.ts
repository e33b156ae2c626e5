import type { Period } from "../date/period.js";
import type { UnitKey } from "../unit/unit.js";
import { append, createGrowingColumn, type FullWidth } from "./growing-column.js";
import { createNames, createNumbering, createPeriodNumbering } from "./numbering.js";
import type { Observation } from "./observation.js";
import type { Column, Observations } from "./observations.js";
import { type RowReading, readTurn, stride, turn, type Turn, WIDE } from "./read-turn.js";
import { createRowOrder, follow, type RowOrder } from "./row-order.js";
import { addCounts, addFew, type ColumnTotal, createTotal } from "./total-columns.js";

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

/** One of each kind of object that the loops read: V8 forgets what it compiled for a kind once none of it is left. */
let kept: readonly object[] | undefined;

function kinds(): readonly object[] {
  const empty = createTurn({ ids: [], dimensions: ["any"], report: () => undefined, note: () => undefined });
  return [empty, keyColumns(empty), createGrowingColumn(0), createTotal(), createRowOrder()];
}

/** Reads every row once. */
export function readRows(rows: readonly Observation[], reading: RowReading): ReadRows {
  const { ids, dimensions } = reading;
  const keys = 2 + dimensions.length;
  const into = createTurn(reading);
  kept ??= kinds();
  const column = () => createGrowingColumn(rows.length);
  const [unit, period, at, columns] = [column(), column(), dimensions.map(column), ids.map(column)];
  const sums = ids.map(createTotal);
  const order = createRowOrder();

  for (let first = 0; first < rows.length; first += turn) {
    const count = Math.min(turn, rows.length - first);
    beginTurn(into, keys);
    readTurn(rows, into, { first, count });
    follow(order, keyColumns(into), { from: 1, to: count + 1, shift: first - 1 });
    const numbersOf = (k: number) => into.numbers.subarray(k * stride + 1, k * stride + 1 + count);
    append(unit, numbersOf(0), into.units.list.length);
    append(period, numbersOf(1), into.periods.list.length);
    for (const [d, codes] of at.entries()) append(codes, numbersOf(2 + d), into.codes[d]?.list.length ?? 0);
    for (const [m, counts] of columns.entries()) {
      const sum = sums[m] as ColumnTotal;
      append(counts, addTo(sum, numbersOf(keys + m), into.wide[m] as number[]), sum.most);
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

function createTurn(reading: RowReading): Turn {
  const { ids, dimensions } = reading;
  return {
    reading,
    numbers: new Int32Array((2 + dimensions.length + ids.length) * stride).fill(-1),
    wide: ids.map(() => []),
    units: createNumbering(),
    periods: createPeriodNumbering(),
    codes: dimensions.map(() => createNumbering()),
    inexact: [],
    dimensions: createNames(dimensions),
    measures: createNames(ids),
  };
}

function beginTurn({ numbers }: Turn, keys: number): void {
  for (let k = 0; k < keys; k++) numbers[k * stride] = numbers[k * stride + turn] as number;
  for (let k = 2; k * stride < numbers.length; k++) numbers.fill(-1, k * stride + 1, (k + 1) * stride);
}

/** Adds the counts of a turn and answers them at their full width. */
function addTo(sum: ColumnTotal, numbers: Int32Array, wide: number[]): FullWidth {
  if (addFew(sum, numbers)) return numbers;
  const counts = wide.length === 0 ? numbers : widened(numbers, wide);
  addCounts(sum, counts);
  return counts;
}

function widened(numbers: Int32Array, wide: number[]): Float64Array {
  let next = 0;
  const counts = Float64Array.from(numbers, (count) => (count === WIDE ? (wide[next++] as number) : count));
  wide.length = 0;
  return counts;
}

function keyColumns({ numbers, codes }: Turn) {
  const column = (k: number) => numbers.subarray(k * stride, (k + 1) * stride);
  return { unit: column(0), period: column(1), at: codes.map((_, d) => column(2 + d)) };
}
