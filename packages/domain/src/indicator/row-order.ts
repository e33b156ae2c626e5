import type { Column, Observations } from "./observations.js";

/** How rows follow one another, as far as they were looked at. */
export interface RowOrder {
  /** Where each stretch of neighbouring rows with one unit and the same codes begins; only the first `count` are meant. */
  starts: Int32Array;
  count: number;
  /** Whether every row comes after the one before by unit, then codes, then period, so that no two can be of the same. */
  isAscending: boolean;
}

const starts = new WeakMap<Observations, Int32Array>();
const leavesOut = new WeakMap<Column, boolean>();

/** The order of no rows. */
export function createRowOrder(): RowOrder {
  return { starts: new Int32Array(1024), count: 0, isAscending: true };
}

/** Where the numbers of each row stand that tell it apart. */
export interface RowKeyColumns {
  readonly unit: Column;
  readonly period: Column;
  readonly at: readonly Column[];
}

/** Looks at some rows more, each beside the one before it. `shift` more is the number of a row than its place in the columns. */
export function follow(
  order: RowOrder,
  { unit, period, at }: RowKeyColumns,
  { from, to, shift }: { readonly from: number; readonly to: number; readonly shift: number },
): void {
  const [first = unit, ...others] = at;
  let { isAscending } = order;
  let u = unit[from - 1] as number;
  let c = first[from - 1] as number;
  let p = period[from - 1] as number;
  for (let n = from; n < to; n++) {
    const oldUnit = u;
    const oldCode = c;
    const oldPeriod = p;
    u = unit[n] as number;
    c = first[n] as number;
    p = period[n] as number;
    let step = u - oldUnit;
    if (step === 0) step = c - oldCode;
    for (let d = 0; step === 0 && d < others.length; d++) step = difference(others[d] as Column, n);
    if (step === 0) step = p - oldPeriod;
    else startStretch(order, n + shift);
    if (step <= 0) isAscending = false;
  }
  order.isAscending = isAscending;
}

function difference(codes: Column, n: number): number {
  return (codes[n] as number) - (codes[n - 1] as number);
}

function startStretch(order: RowOrder, n: number): void {
  if (order.count === order.starts.length) {
    const longer = new Int32Array(2 * order.count);
    longer.set(order.starts);
    order.starts = longer;
  }
  order.starts[order.count++] = n;
}

/** Keeps for later what was found out while the rows were read. */
export function rememberOrder(observations: Observations, order: RowOrder): void {
  const found = withEnd(order, observations.length);
  starts.set(observations, found);
  for (const codes of Object.values(observations.at)) {
    leavesOut.set(
      codes,
      found.some((n) => (codes[n] ?? 0) < 0),
    );
  }
}

function withEnd(order: RowOrder, end: number): Int32Array {
  startStretch(order, end);
  return order.starts.slice(0, order.count);
}

/**
 * Where each stretch of neighbouring rows with one unit and the same codes begins, and after them the end. Found out once for
 * each observations: in a stretch only the period is left to look at.
 */
export function startsOfStretches(observations: Observations): Int32Array {
  let known = starts.get(observations);
  if (known === undefined) starts.set(observations, (known = findStarts(observations)));
  return known;
}

function findStarts({ length, unit, period, at }: Observations): Int32Array {
  const order = createRowOrder();
  if (length > 0) startStretch(order, 0);
  follow(order, { unit, period, at: Object.values(at) }, { from: 1, to: length, shift: 0 });
  return withEnd(order, length);
}

/** Whether neighbouring rows are mostly of different units, so that adding them jumps through the memory. */
export function isScattered(unit: Column): boolean {
  const seen = Math.min(unit.length, 4096);
  let jumps = 0;
  for (let n = 1; n < seen; n++) if (unit[n] !== unit[n - 1]) jumps++;
  return jumps * 2 > seen;
}

/** Whether some row is at no code of the dimension. Found out once for each column. */
export function hasNone(codes: Column): boolean {
  let known = leavesOut.get(codes);
  if (known === undefined) leavesOut.set(codes, (known = findNone(codes)));
  return known;
}

function findNone(codes: Column): boolean {
  for (let n = 0; n < codes.length; n++) if ((codes[n] as number) < 0) return true;
  return false;
}
