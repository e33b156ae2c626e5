import { contains } from "../date/period-steps.js";
import type { Period } from "../date/period.js";
import { type Issue, issue } from "../issue/issue.js";
import type { UnitKey } from "../unit/unit.js";
import type { Codes } from "./expression.js";
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
import { type Column, NOT_REPORTED, type Observations } from "./observations.js";
import { createRowOrder, follow, type RowOrder } from "./row-order.js";
import { addStretch, type ColumnTotal } from "./total-columns.js";

/** Rows as columns, by the order of the measures and dimensions that were asked for. */
export interface ReadRows {
  readonly units: readonly UnitKey[];
  readonly periods: readonly Period[];
  readonly unit: Int32Array;
  readonly period: Int32Array;
  readonly codes: readonly (readonly string[])[];
  readonly at: readonly Int32Array[];
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

/** So many rows at a time: what is found out of their columns is found out while those are in a near cache. */
const turn = 2048;

/**
 * Reads every row once: the hot path of an application that holds objects. What is done to one row are functions of their own over
 * plain data, because these stay compiled from one call to the next, which one long loop does not.
 */
export function readRows(rows: readonly Observation[], reading: RowReading): ReadRows {
  const { ids, dimensions } = reading;
  // One buffer for all: each that is made can have the whole heap of an application looked through for garbage.
  const memory = new Int32Array(rows.length * (2 + dimensions.length + ids.length));
  let taken = 0;
  const column = () => memory.subarray(taken, (taken += rows.length));
  const into: Filling = {
    reading,
    units: createNumbering(),
    periods: createPeriodNumbering(),
    codes: dimensions.map(() => createNumbering()),
    unit: column(),
    period: column(),
    at: dimensions.map(() => column().fill(-1)),
    columns: ids.map(() => column().fill(NOT_REPORTED)),
    sums: ids.map(() => ({ total: 0, hasHole: false })),
    order: createRowOrder(),
    inexact: [],
    measureNames: createNames(ids),
    dimensionNames: createNames(dimensions),
  };
  for (let from = 0; from < rows.length; from += turn) {
    const stretch = { from, to: Math.min(from + turn, rows.length) };
    readTurn(rows, into, stretch);
    follow(into.order, into, stretch);
    for (const [m, sum] of into.sums.entries()) addStretch(sum, into.columns[m] as Column, stretch);
  }
  return {
    ...into,
    units: into.units.list,
    periods: into.periods.list,
    codes: into.codes.map(({ list }) => list),
  };
}

/** The columns while they are filled. */
interface Filling {
  readonly reading: RowReading;
  readonly units: Numbering<UnitKey>;
  readonly periods: PeriodNumbering;
  readonly codes: readonly Numbering<string>[];
  readonly unit: Int32Array;
  readonly period: Int32Array;
  readonly at: readonly Int32Array[];
  readonly columns: Column[];
  readonly sums: readonly ColumnTotal[];
  readonly order: RowOrder;
  readonly inexact: Observations["inexact"][number][];
  readonly measureNames: Names;
  readonly dimensionNames: Names;
}

function readTurn(
  rows: readonly Observation[],
  into: Filling,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let n = from; n < to; n++) readRow(into, rows[n] as Observation, n);
}

function readRow(into: Filling, row: Observation, n: number): void {
  into.unit[n] = numberOf(into.units, row.unit);
  into.period[n] = numberOfPeriod(into.periods, row.period);
  if (row.at !== undefined) readCodes(into, row.at, n);
  readCounts(into, row.counts, n);
  if (row.exactness !== undefined) readExactness(into, row.exactness, n);
  if (row.asOf !== undefined && !contains(row.period, row.asOf)) {
    into.reading.note(issue("observation.outside-window", {}, [n, "asOf"]));
  }
}

function readCodes({ at, codes, dimensionNames, reading }: Filling, given: Codes, n: number): void {
  let place = 0;
  for (const dimension in given) {
    const d = numberOfName(dimensionNames, dimension, place++);
    if (d < 0) reading.report(issue("indicator.unknown-dimension", {}, [n, "at"]));
    else (at[d] as Int32Array)[n] = numberOf(codes[d] as Numbering<string>, given[dimension] as string);
  }
}

function readCounts({ columns, measureNames, reading }: Filling, counts: Observation["counts"], n: number): void {
  let place = 0;
  for (const id in counts) {
    const m = numberOfName(measureNames, id, place++);
    const count = counts[id];
    if (m < 0) reading.report(issue("indicator.unknown-measure", {}, [n, "counts"]));
    else if (count === null || count === undefined) continue;
    else if (count >= 0 && (count | 0) === count) (columns[m] as Column)[n] = count;
    else if (count >= 0 && Number.isSafeInteger(count)) (columns[m] = wide(columns[m] as Column))[n] = count;
    else reading.report(notACount(count, [n, "counts", id]));
  }
}

function readExactness({ inexact }: Filling, given: Required<Observation>["exactness"], row: number): void {
  for (const [measure, exactness] of Object.entries(given)) {
    if (exactness !== "exact") inexact.push({ row, measure, exactness });
  }
}

/** A column for counts that do not fit into 32 bits. */
function wide(column: Column): Float64Array {
  return column instanceof Float64Array ? column : Float64Array.from(column);
}

function notACount(count: number, path: Issue["path"]): Issue {
  return Number.isSafeInteger(count)
    ? issue("value.too-small", { minimum: 0, of: "number" }, path)
    : issue("value.wrong-type", { expected: "integer" }, path);
}
