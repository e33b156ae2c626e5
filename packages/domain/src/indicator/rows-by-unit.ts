import type { UnitKey } from "../unit/unit.js";
import type { Observation } from "./observation.js";
import { type Column, NOT_REPORTED, type Observations } from "./observations.js";
import { startsOfStretches } from "./row-order.js";
import { totalColumns } from "./total-columns.js";

/** Observations of which the rows of single units may be replaced. */
export interface RowsByUnit {
  /** −1 for a unit that never had rows. */
  readonly indexOf: (unit: UnitKey) => number;
  /** Takes in one more unit without rows. Its number is the next. */
  readonly admit: (unit: UnitKey) => number;
  /** All rows as they are now. Made again when first asked for after a change. */
  readonly all: () => Observations;
  /** The rows of one unit, as observations of that unit alone with the numbering of all. */
  readonly of: (unit: number) => Observations;
  /** Puts other rows in the place of a unit's. They have the numbering of all. */
  readonly replace: (unit: number, rows: Observations) => void;
  /** The sum of each measure as it is now. */
  readonly totals: () => Observations["totals"];
}

/** Finds the rows of each unit; they are indexed when first asked for. */
export function createRowsByUnit(observations: Observations): RowsByUnit {
  const replaced = new Map<number, Observations>();
  const totals: Record<string, number> = { ...observations.totals };
  let all: Observations | null = observations;
  let stretches: readonly (readonly number[])[] | undefined;
  let numbers: Map<UnitKey, number> | undefined;
  const units = [...observations.units];
  const numbersOf = () => (numbers ??= new Map(units.map((unit, u) => [unit, u])));
  const rowsBefore = (unit: number) =>
    unit >= observations.units.length ? [] : ((stretches ??= stretchesByUnit(observations))[unit] ?? []);
  const of = (unit: number) =>
    replaced.get(unit) ?? rowsOf(observations, rowsIn(rowsBefore(unit), observations), units[unit] as UnitKey);
  return {
    indexOf: (unit) => numbersOf().get(unit) ?? -1,
    admit: (unit) => {
      numbersOf().set(unit, units.length);
      return units.push(unit) - 1;
    },
    all: () => (all ??= withReplaced(observations, { replaced, units })),
    of,
    replace: (unit, rows) => {
      const before = of(unit);
      for (const id of Object.keys(totals)) {
        totals[id] = (totals[id] ?? 0) + (rows.totals[id] ?? 0) - (before.totals[id] ?? 0);
      }
      replaced.set(unit, rows);
      all = null;
    },
    totals: () => totals,
  };
}

/** The stretches of neighbouring rows of each unit. */
function stretchesByUnit(observations: Observations): readonly (readonly number[])[] {
  const { units, unit, length } = observations;
  const starts = startsOfStretches(observations);
  const found: number[][] = units.map(() => []);
  for (let s = 0; (starts[s] as number) < length; s++) found[unit[starts[s] as number] as number]?.push(s);
  return found;
}

function rowsIn(stretches: readonly number[], observations: Observations): number[] {
  const starts = startsOfStretches(observations);
  const rows: number[] = [];
  for (const s of stretches) for (let n = starts[s] as number; n < (starts[s + 1] as number); n++) rows.push(n);
  return rows;
}

/** Some rows of one unit, alone. */
function rowsOf(observations: Observations, rows: readonly number[], unit: UnitKey | null): Observations {
  const counts = mapColumns(observations.counts, (column) => pick(column, rows));
  return {
    ...observations,
    length: rows.length,
    units: unit === null ? observations.units : [unit],
    unit: new Int32Array(rows.length),
    period: pick(observations.period, rows),
    at: mapColumns(observations.at, (column) => pick(column, rows)),
    counts,
    ...totalColumns(counts),
    inexact: observations.inexact.length === 0 ? [] : renumberInexact(observations.inexact, rows),
    given: observations.given === null ? null : rows.map((row) => observations.given?.[row] as Observation),
  };
}

function renumberInexact(inexact: Observations["inexact"], rows: readonly number[]): Observations["inexact"] {
  const places = new Map(rows.map((row, i) => [row, i]));
  return inexact.flatMap((one) => {
    const row = places.get(one.row);
    return row === undefined ? [] : [{ ...one, row }];
  });
}

/** The rows of units nobody replaced, then those that took the place of others. */
function withReplaced(
  observations: Observations,
  { replaced, units }: { readonly replaced: ReadonlyMap<number, Observations>; readonly units: readonly UnitKey[] },
): Observations {
  const kept: number[] = [];
  for (let n = 0; n < observations.length; n++) if (!replaced.has(observations.unit[n] as number)) kept.push(n);
  const base = rowsOf(observations, kept, null);
  const numbers = [...replaced.keys()];
  const added = [...replaced.values()];
  const counts = Object.fromEntries(
    Object.entries(base.counts).map(([id, column]) => [
      id,
      join(column, ...added.map((rows) => rows.counts[id] as Column)),
    ]),
  );
  return {
    ...base,
    length: base.length + added.reduce((length, rows) => length + rows.length, 0),
    units: [...units],
    unit: join(
      pick(observations.unit, kept),
      ...added.map((rows, i) => new Int32Array(rows.length).fill(numbers[i] as number)),
    ),
    period: join(base.period, ...added.map((rows) => rows.period)),
    at: Object.fromEntries(
      Object.entries(base.at).map(([dimension, column]) => [
        dimension,
        join(column, ...added.map((rows) => rows.at[dimension] as Int32Array)),
      ]),
    ),
    counts,
    ...totalColumns(counts),
    given:
      base.given === null || added.some(({ given }) => given === null)
        ? null
        : [...base.given, ...added.flatMap(({ given }) => given ?? [])],
  };
}

/** One column after the other, as wide as the widest. */
function join<C extends Column>(...columns: readonly [C, ...C[]]): C {
  const joined = emptyLike(
    columns.reduce((widest, column) => (column.BYTES_PER_ELEMENT > widest.BYTES_PER_ELEMENT ? column : widest)),
    columns.reduce((length, column) => length + column.length, 0),
  );
  let at = 0;
  for (const column of columns) {
    joined.set(column, at);
    at += column.length;
  }
  return joined;
}

function emptyLike<C extends Column>(column: C, length: number): C {
  const Kind = column.constructor as new (length: number) => C;
  return new Kind(length);
}

function pick<C extends Column>(column: C, rows: readonly number[]): C {
  const picked = emptyLike(column, rows.length);
  rows.forEach((row, i) => (picked[i] = column[row] as number));
  return picked;
}

function mapColumns<C extends Column>(
  columns: Readonly<Record<string, C>>,
  change: (column: C) => C,
): Record<string, C> {
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, change(column)]));
}

/** A row as an observation: as it was given, or put together from the columns. */
export function observationAt(observations: Observations, row: number): Observation {
  const given = observations.given?.[row];
  if (given !== undefined) return given;
  const { units, unit, periods, period, codes, at, counts } = observations;
  return {
    unit: units[unit[row] as number] as UnitKey,
    period: periods[period[row] as number] as Observation["period"],
    at: Object.fromEntries(
      Object.entries(at).flatMap(([dimension, column]) => {
        const code = codes[dimension]?.[column[row] as number];
        return code === undefined ? [] : [[dimension, code]];
      }),
    ),
    counts: Object.fromEntries(
      Object.entries(counts).map(([id, column]) => [id, column[row] === NOT_REPORTED ? null : (column[row] as number)]),
    ),
  };
}
