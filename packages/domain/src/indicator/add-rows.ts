import type { FullWidth } from "./growing-column.js";
import { type Column, NOT_REPORTED } from "./observations.js";
import { isScattered, startsOfStretches } from "./row-order.js";
import { addScattered, largestNear } from "./scattered-rows.js";
import type { SumPlan } from "./sums.js";

/** Where the numbers of a row lie: what its unit, its period and its combination of codes add to the index. */
export interface RowLayout {
  readonly unit: Column;
  readonly period: Column;
  readonly combination: Column | null;
  /** −1 where the rows of a unit are not added. */
  readonly ofUnit: Int32Array;
  /** Below 0 where a period does not count. */
  readonly ofPeriod: Int32Array;
  /** How many numbers a combination of codes has. */
  readonly width: number;
}

/** Adds the rows of units that stay whole. Four measures a turn: reading few columns at once is what V8 does well. */
export function addRows(plan: SumPlan, blockOf: Int32Array, data: FullWidth): void {
  const { observations, measures, scale } = plan;
  const layout = layOut(plan, blockOf);
  if (data.length > largestNear && isScattered(observations.unit)) return addScattered(plan, layout, data);
  const starts = startsOfStretches(observations);
  for (let m = 0; m < measures.length; m += 4) {
    const ids = measures.slice(m, m + 4);
    const columns = ids.map((id) => observations.counts[id] as Column);
    const isWhole = ids.length === 4 && ids.every((id) => !observations.incomplete.has(id)) && scale === 1;
    if (isWhole) addFour(columns, layout, { starts, data, m });
    else for (const [k, column] of columns.entries()) addOne(column, layout, { starts, data, m: m + k, scale });
  }
}

function layOut({ observations, measures, places, groups }: SumPlan, blockOf: Int32Array): RowLayout {
  const width = measures.length;
  const unitLength = groups.slots * groups.combinations * width;
  return {
    unit: observations.unit,
    period: observations.period,
    combination: groups.combinationOfRow,
    ofUnit: new Int32Array(places.ofUnit.map((target) => (target < 0 ? -1 : (blockOf[target] as number) * unitLength))),
    ofPeriod: groups.slotOfPeriod.map((slot) => slot * groups.combinations * width),
    width,
  };
}

/** Where the numbers of a stretch begin; −1 where its unit is not added. */
function beginningOf({ unit, combination, ofUnit, width }: RowLayout, start: number): number {
  const base = ofUnit[unit[start] as number] as number;
  return base < 0 || combination === null ? base : base + (combination[start] as number) * width;
}

interface Turn {
  readonly starts: Int32Array;
  readonly data: FullWidth;
  readonly m: number;
}

/** Four measures that every row holds. Neighbours in one cell are added together before the cell is touched. */
function addFour(columns: readonly Column[], layout: RowLayout, { starts, data, m }: Turn): void {
  const { period, ofPeriod } = layout;
  const [a, b, c, d] = columns as [Column, Column, Column, Column];
  for (let s = 0; s + 1 < starts.length; s++) {
    let n = starts[s] as number;
    const end = starts[s + 1] as number;
    const beginning = beginningOf(layout, n);
    if (beginning < 0) continue;
    while (n < end) {
      const slot = ofPeriod[period[n] as number] as number;
      let w = a[n] as number;
      let x = b[n] as number;
      let y = c[n] as number;
      let z = d[n] as number;
      for (n++; n < end && ofPeriod[period[n] as number] === slot; n++) {
        w += a[n] as number;
        x += b[n] as number;
        y += c[n] as number;
        z += d[n] as number;
      }
      if (slot < 0) continue;
      const cell = beginning + slot + m;
      data[cell] = (data[cell] as number) + w;
      data[cell + 1] = (data[cell + 1] as number) + x;
      data[cell + 2] = (data[cell + 2] as number) + y;
      data[cell + 3] = (data[cell + 3] as number) + z;
    }
  }
}

/** One measure that some rows leave out. */
function addOne(
  column: Column,
  layout: RowLayout,
  { starts, data, m, scale }: Turn & { readonly scale: number },
): void {
  const { period, ofPeriod } = layout;
  for (let s = 0; s + 1 < starts.length; s++) {
    const start = starts[s] as number;
    const end = starts[s + 1] as number;
    const beginning = beginningOf(layout, start);
    if (beginning < 0) continue;
    for (let n = start; n < end; n++) {
      const value = column[n] as number;
      const slot = ofPeriod[period[n] as number] as number;
      if (value === NOT_REPORTED || slot < 0) continue;
      const cell = beginning + slot + m;
      data[cell] = (data[cell] as number) + value * scale;
    }
  }
}
