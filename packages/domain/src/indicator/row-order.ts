import type { Observations } from "./observations.js";

const starts = new WeakMap<Observations, Int32Array>();
const leavesOut = new WeakMap<Int32Array, boolean>();

/**
 * Where each stretch of neighbouring rows with one unit and the same codes begins, and after them the end. Found out once for
 * each observations: in a stretch only the period is left to look at.
 */
export function startsOfStretches(observations: Observations): Int32Array {
  let known = starts.get(observations);
  if (known === undefined) starts.set(observations, (known = findStarts(observations)));
  return known;
}

function findStarts({ length, unit, at }: Observations): Int32Array {
  const columns = Object.values(at);
  const found = new Int32Array(length + 1);
  let count = 0;
  for (let n = 0; n < length; n++) {
    let goesOn = n > 0 && unit[n] === unit[n - 1];
    for (let d = 0; goesOn && d < columns.length; d++) {
      const codes = columns[d] as Int32Array;
      goesOn = codes[n] === codes[n - 1];
    }
    if (!goesOn) found[count++] = n;
  }
  found[count++] = length;
  return found.slice(0, count);
}

/** Whether neighbouring rows are mostly of different units, so that adding them jumps through the memory. */
export function isScattered(unit: Int32Array): boolean {
  const seen = Math.min(unit.length, 4096);
  let jumps = 0;
  for (let n = 1; n < seen; n++) if (unit[n] !== unit[n - 1]) jumps++;
  return jumps * 2 > seen;
}

/** Whether some row is at no code of the dimension. Found out once for each column. */
export function hasNone(codes: Int32Array): boolean {
  let known = leavesOut.get(codes);
  if (known === undefined) leavesOut.set(codes, (known = findNone(codes)));
  return known;
}

function findNone(codes: Int32Array): boolean {
  for (let n = 0; n < codes.length; n++) if ((codes[n] as number) < 0) return true;
  return false;
}
