import type { Column } from "./observations.js";

/** The columns that tell rows apart, and how many different numbers each can hold. */
export interface RowKeys {
  readonly unit: Column;
  readonly period: Column;
  readonly at: readonly Column[];
  readonly units: number;
  readonly periods: number;
  readonly codes: readonly number[];
}

/** The rows whose unit, period and codes an earlier row has already, with that row. */
export function findRepeated(keys: RowKeys): [row: number, earlier: number][] {
  const repeated = repeatedKeys(keys);
  const first = new Map<number, number>();
  const found: [number, number][] = [];
  for (let n = 0; repeated.size > 0 && n < keys.unit.length; n++) {
    const key = keyOf(keys, n);
    if (!repeated.has(key)) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, n);
    else found.push([n, earlier]);
  }
  return found;
}

/** One number for unit, period and codes of a row. */
function keyOf({ unit, period, at, periods, codes }: RowKeys, n: number): number {
  let key = (unit[n] as number) * periods + (period[n] as number);
  for (let d = 0; d < at.length; d++) {
    key = key * ((codes[d] as number) + 1) + ((at[d] as Column)[n] as number) + 1;
  }
  return key;
}

function repeatedKeys(keys: RowKeys): ReadonlySet<number> {
  const { unit, units, periods, codes } = keys;
  const space = codes.reduce((product, size) => product * (size + 1), units * periods);
  const isDense = space <= Math.min(2 ** 32, 64 * Math.max(unit.length, 1 << 16));
  return isDense ? repeatedAmongBits(keys, new Int32Array(Math.ceil(space / 32))) : repeatedAmong(keys, new Set());
}

/** One bit for each key there can be: all of them stay in a near cache. */
function repeatedAmongBits(keys: RowKeys, seen: Int32Array): ReadonlySet<number> {
  const repeated = new Set<number>();
  for (let n = 0; n < keys.unit.length; n++) {
    const key = keyOf(keys, n);
    const word = seen[key >>> 5] as number;
    if (((word >>> (key & 31)) & 1) === 1) repeated.add(key);
    else seen[key >>> 5] = word | (1 << (key & 31));
  }
  return repeated;
}

function repeatedAmong(keys: RowKeys, seen: Set<number>): ReadonlySet<number> {
  const repeated = new Set<number>();
  for (let n = 0; n < keys.unit.length; n++) {
    const key = keyOf(keys, n);
    if (seen.has(key)) repeated.add(key);
    else seen.add(key);
  }
  return repeated;
}
