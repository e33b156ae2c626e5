import type { Tree } from "../unit/hierarchy.js";
import { type Column, NOT_REPORTED, type Observations } from "./observations.js";
import { MOVED, OWN, type Places } from "./places.js";
import { addScattered, isScattered, largestNear } from "./scattered-rows.js";

/** Sums of some measures for every unit that holds any, by group (slot and combination of codes): a dense block of numbers a unit. */
export interface Sums {
  readonly measures: readonly string[];
  /** For each unit of the tree the number of its block; −1 where nothing was reported in it. */
  readonly blockOf: Int32Array;
  /** Numbers in a block: groups times measures. */
  readonly blockLength: number;
  /** `data[blockOf[unit] * blockLength + group * measures + m]` */
  readonly data: Column;
}

/** What to sum: which group each row belongs to, through its period and its combination of codes. */
export interface Groups {
  /** −1 where the period does not count. */
  readonly slotOfPeriod: Int32Array;
  readonly slots: number;
  readonly combinations: number;
  readonly combinationOfRow: Int32Array | null;
}

/** What {@link sumOverUnits} adds up, where to, and how large. */
export interface SumPlan {
  readonly observations: Observations;
  readonly measures: readonly string[];
  readonly places: Places;
  readonly groups: Groups;
  /** What every count is multiplied with. */
  readonly scale: number;
  /** Memory that may be taken over. */
  readonly reuse?: Column | undefined;
}

/**
 * The hot path: each row goes once into the block of its unit, then one pass from the leaves up adds every block to its parent's.
 * Exact as long as the totals are below 2⁵³.
 */
export function sumOverUnits(plan: SumPlan): Sums {
  const { observations, measures, places, groups, scale } = plan;
  const { tree } = places;
  const blockOf = blocks(places, observations.units.length);
  const blockLength = groups.slots * groups.combinations * measures.length;
  const count = blockOf.reduce((most, block) => Math.max(most, block + 1), 0);
  const data = memory(plan.reuse, count * blockLength, fitsInto32Bits(observations.totals, measures, scale));

  addRows(plan, blockOf, data);
  addMoved(plan, blockOf, data);
  addUpward(tree, { blockOf, blockLength, data });
  return { measures, blockOf, blockLength, data };
}

/** Whether no sum of the measures can pass 2³¹. */
export function fitsInto32Bits(totals: Observations["totals"], measures: readonly string[], scale: number): boolean {
  return measures.every((id) => (totals[id] ?? 0) * scale < 2147483648);
}

/** Adds every block to the block of the parent, from the last unit to the first: children come after their parents. */
function addUpward(tree: Tree, { blockOf, blockLength, data }: Omit<Sums, "measures">): void {
  for (let i = tree.size - 1; i > 0; i--) {
    const block = blockOf[i] as number;
    const parent = tree.parentOf(i);
    if (block < 0 || parent < 0) continue;
    let to = (blockOf[parent] as number) * blockLength;
    const end = (block + 1) * blockLength;
    for (let from = block * blockLength; from < end; from++, to++) {
      data[to] = (data[to] as number) + (data[from] as number);
    }
  }
}

/** Numbers the units that hold any reporting unit, in the order of the tree. */
function blocks({ tree, ofUnit, moves }: Places, units: number): Int32Array {
  const blockOf = new Int32Array(tree.size).fill(-1);
  const mark = (target: number) => {
    for (let i = target; i >= 0 && blockOf[i] === -1; i = tree.parentOf(i)) blockOf[i] = 0;
  };
  for (let u = 0; u < units; u++) mark(ofUnit[u] as number);
  for (const targets of moves.values()) for (const { target } of targets) mark(target);
  let next = 0;
  for (let i = 0; i < blockOf.length; i++) if (blockOf[i] === 0) blockOf[i] = next++;
  return blockOf;
}

function memory(reuse: Column | undefined, length: number, fits: boolean): Column {
  const Kind = fits ? Int32Array : Float64Array;
  return reuse instanceof Kind && reuse.length === length ? reuse.fill(0) : new Kind(length);
}

/** The rows of units that stay whole. Four measures a turn: reading few columns at once is what V8 does well. */
function addRows(plan: SumPlan, blockOf: Int32Array, data: Column): void {
  const { observations, measures, scale } = plan;
  const cellOf = cellFinder(plan, blockOf);
  if (data.length > largestNear && isScattered(observations.unit)) return addScattered(plan, cellOf, data);
  for (let m = 0; m < measures.length; m += 4) {
    const ids = measures.slice(m, m + 4);
    const columns = ids.map((id) => observations.counts[id] as Column);
    const isWhole = ids.length === 4 && ids.every((id) => !observations.incomplete.has(id)) && scale === 1;
    if (isWhole) addFour(columns, cellOf, { data, m });
    else for (const [k, column] of columns.entries()) addOne(column, cellOf, { data, m: m + k, scale });
  }
}

/** What {@link cellFinder} makes: the cell of a row, −1 where the row does not count. */
export interface CellFinder {
  readonly unit: Int32Array;
  readonly period: Int32Array;
  readonly combination: Int32Array | null;
  readonly ofUnit: Int32Array;
  readonly ofPeriod: Int32Array;
  readonly width: number;
}

/** Lays out where the numbers of a row lie: by its unit, its period and its combination of codes. */
function cellFinder({ observations, measures, places, groups }: SumPlan, blockOf: Int32Array): CellFinder {
  const width = measures.length;
  const unitLength = groups.slots * groups.combinations * width;
  return {
    unit: observations.unit,
    period: observations.period,
    combination: groups.combinationOfRow,
    ofUnit: Int32Array.from(places.ofUnit, (target) =>
      target === MOVED || target === OWN ? -1 : (blockOf[target] as number) * unitLength,
    ),
    ofPeriod: groups.slotOfPeriod.map((slot) => slot * groups.combinations * width),
    width,
  };
}

/** Four measures that every row holds. Neighbours in one cell are added together before the cell is touched. */
function addFour(columns: readonly Column[], finder: CellFinder, { data, m }: { data: Column; m: number }): void {
  const { unit, period, combination, ofUnit, ofPeriod, width } = finder;
  const [a, b, c, d] = columns as [Column, Column, Column, Column];
  let cell = -1;
  let w = 0;
  let x = 0;
  let y = 0;
  let z = 0;
  for (let n = 0; n <= unit.length; n++) {
    let next = -1;
    if (n < unit.length) {
      const base = ofUnit[unit[n] as number] as number;
      const slot = ofPeriod[period[n] as number] as number;
      if (base < 0 || slot < 0) continue;
      next = base + slot + (combination === null ? 0 : (combination[n] as number) * width) + m;
    }
    if (next !== cell) {
      if (cell >= 0) {
        data[cell] = (data[cell] as number) + w;
        data[cell + 1] = (data[cell + 1] as number) + x;
        data[cell + 2] = (data[cell + 2] as number) + y;
        data[cell + 3] = (data[cell + 3] as number) + z;
      }
      cell = next;
      w = x = y = z = 0;
    }
    if (next < 0) break;
    w += a[n] as number;
    x += b[n] as number;
    y += c[n] as number;
    z += d[n] as number;
  }
}

/** One measure that some rows leave out. */
function addOne(
  column: Column,
  finder: CellFinder,
  { data, m, scale }: { data: Column; m: number; scale: number },
): void {
  const { unit, period, combination, ofUnit, ofPeriod, width } = finder;
  for (let n = 0; n < unit.length; n++) {
    const value = column[n] as number;
    if (value === NOT_REPORTED) continue;
    const base = ofUnit[unit[n] as number] as number;
    const slot = ofPeriod[period[n] as number] as number;
    if (base < 0 || slot < 0) continue;
    const cell = base + slot + (combination === null ? 0 : (combination[n] as number) * width) + m;
    data[cell] = (data[cell] as number) + value * scale;
  }
}

/** The rows of units that go to several places or to none that can be told. */
function addMoved(plan: SumPlan, blockOf: Int32Array, data: Column): void {
  const width = plan.measures.length;
  for (const { move, group, m, value } of movedCounts(plan)) {
    if (move.target < 0) continue;
    const block = blockOf[move.target] as number;
    const at = (block * plan.groups.slots * plan.groups.combinations + group) * width + m;
    data[at] = (data[at] as number) + value;
  }
}

/** Each count of a moved unit with where it goes: for the sums and for the list of what stays unallocated. */
export function* movedCounts({ observations, measures, places, groups, scale }: SumPlan) {
  if (places.moves.size === 0) return;
  const times = scale / places.scale;
  for (let n = 0; n < observations.length; n++) {
    const moves = places.moves.get(observations.unit[n] as number);
    if (moves === undefined) continue;
    const slot = groups.slotOfPeriod[observations.period[n] as number] as number;
    if (slot < 0) continue;
    const group = slot * groups.combinations + (groups.combinationOfRow?.[n] ?? 0);
    for (const [m, id] of measures.entries()) {
      const count = observations.counts[id]?.[n] ?? NOT_REPORTED;
      if (count === NOT_REPORTED) continue;
      for (const move of moves) yield { row: n, move, group, slot, m, measure: id, value: count * move.part * times };
    }
  }
}
