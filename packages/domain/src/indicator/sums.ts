import type { Tree } from "../unit/hierarchy.js";
import { addRows } from "./add-rows.js";
import type { FullWidth } from "./growing-column.js";
import { addMoved } from "./moved-counts.js";
import type { Column, Observations } from "./observations.js";
import type { Places } from "./places.js";

/** Sums of some measures for every unit that holds any, by group (slot and combination of codes): a dense block of numbers a unit. */
export interface Sums {
  readonly measures: readonly string[];
  /** For each unit of the tree the number of its block; −1 where nothing was reported in it. */
  readonly blockOf: Int32Array;
  /** Numbers in a block: groups times measures. */
  readonly blockLength: number;
  /** How many blocks there are; the memory may be longer. */
  blocks: number;
  /** `data[blockOf[unit] * blockLength + group * measures + m]` */
  data: FullWidth;
}

/** What to sum: which group each row belongs to, through its period and its combination of codes. */
export interface Groups {
  /** −1 where the period does not count. */
  readonly slotOfPeriod: Int32Array;
  readonly slots: number;
  readonly combinations: number;
  readonly combinationOfRow: Column | null;
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
  readonly reuse?: FullWidth | undefined;
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
  return { measures, blockOf, blockLength, blocks: count, data };
}

/** Gives a unit and those above it blocks of zeros where they have none; the memory doubles when it is full. */
export function makeRoom(sums: Sums, tree: Tree, unit: number): void {
  for (let i = unit; i >= 0 && sums.blockOf[i] === -1; i = tree.parentOf(i)) sums.blockOf[i] = sums.blocks++;
  if (sums.blocks * sums.blockLength <= sums.data.length) return;
  const { data } = sums;
  const length = Math.max(2 * data.length, sums.blocks * sums.blockLength);
  sums.data = data instanceof Int32Array ? new Int32Array(length) : new Float64Array(length);
  sums.data.set(data);
}

/** Whether no sum of the measures can pass 2³¹. */
export function fitsInto32Bits(totals: Observations["totals"], measures: readonly string[], scale: number): boolean {
  return measures.every((id) => (totals[id] ?? 0) * scale < 2147483648);
}

/** Adds every block to the block of the parent, from the last unit to the first: children come after their parents. */
function addUpward(tree: Tree, { blockOf, blockLength, data }: Pick<Sums, "blockOf" | "blockLength" | "data">): void {
  const blockAt = (block: number) => data.subarray(block * blockLength, (block + 1) * blockLength);
  for (let i = tree.size - 1; i > 0; i--) {
    const block = blockOf[i] as number;
    const parent = tree.parentOf(i);
    if (block >= 0 && parent >= 0) addTo(blockAt(blockOf[parent] as number), blockAt(block));
  }
}

function addTo(sum: FullWidth, block: FullWidth): void {
  for (let k = 0; k < block.length; k++) sum[k] = (sum[k] as number) + (block[k] as number);
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

function memory(reuse: FullWidth | undefined, length: number, fits: boolean): FullWidth {
  const Kind = fits ? Int32Array : Float64Array;
  return reuse instanceof Kind && reuse.length >= length && reuse.length <= 2 * length
    ? reuse.fill(0)
    : new Kind(length);
}
