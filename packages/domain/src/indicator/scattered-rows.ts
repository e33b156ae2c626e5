import type { RowLayout } from "./add-rows.js";
import type { FullWidth } from "./growing-column.js";
import { type Column, NOT_REPORTED } from "./observations.js";
import type { SumPlan } from "./sums.js";

/** Sums of up to so many numbers stay in a near cache, in whatever order they are touched. */
export const largestNear = 1 << 18;

/** Rows put in order at once. */
const turn = 1 << 19;
const stretches = 256;

/**
 * Adds rows that lie in any order: many rows at a time are dealt into stretches of the sums that fit into a near cache, and added
 * stretch by stretch.
 */
export function addScattered({ observations, measures, scale }: SumPlan, layout: RowLayout, data: FullWidth): void {
  const { unit, period, combination, ofUnit, ofPeriod, width } = layout;
  const columns = measures.map((id) => observations.counts[id] as Column);
  const shift = Math.max(0, Math.ceil(Math.log2(data.length / stretches)));
  const size = Math.min(turn, unit.length);
  const cells = new Int32Array(size);
  const Kind = columns.some((column) => column instanceof Float64Array) ? Float64Array : Int32Array;
  const dealt = new Kind(size * (width + 1));
  const next = new Int32Array(stretches + 1);

  for (let start = 0; start < unit.length; start += size) {
    const end = Math.min(start + size, unit.length);
    next.fill(0);
    for (let n = start; n < end; n++) {
      const base = ofUnit[unit[n] as number] as number;
      const slot = ofPeriod[period[n] as number] as number;
      const counts = base >= 0 && slot >= 0;
      const cell = counts ? base + slot + (combination === null ? 0 : (combination[n] as number) * width) : -1;
      cells[n - start] = cell;
      if (counts) next[(cell >> shift) + 1] = (next[(cell >> shift) + 1] as number) + width + 1;
    }
    for (let s = 1; s <= stretches; s++) next[s] = (next[s] as number) + (next[s - 1] as number);
    const filled = next[stretches] as number;
    for (let n = start; n < end; n++) {
      const cell = cells[n - start] as number;
      if (cell < 0) continue;
      let at = next[cell >> shift] as number;
      next[cell >> shift] = at + width + 1;
      dealt[at++] = cell;
      for (let m = 0; m < width; m++) dealt[at++] = (columns[m] as Column)[n] as number;
    }
    for (let at = 0; at < filled; at += width + 1) {
      const cell = dealt[at] as number;
      for (let m = 0; m < width; m++) {
        const value = dealt[at + 1 + m] as number;
        if (value !== NOT_REPORTED) data[cell + m] = (data[cell + m] as number) + value * scale;
      }
    }
  }
}
