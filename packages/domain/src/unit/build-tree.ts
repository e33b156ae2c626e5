import type { PlainDate } from "../date/plain-date.js";
import type { FindUnit } from "./find-unit.js";
import type { Tree } from "./hierarchy.js";
import { type Tier, tiers, type Unit } from "./unit.js";
import type { UnitIndex } from "./unit-index.js";
import { isValidOn, toUnitKey } from "./unit-key.js";

/** The rows in the order of their codes, which is the order of siblings in every tree. */
export function inOrderOfCode({ units, rowsOfCode, idOfCode }: UnitIndex): Int32Array {
  const ordered = new Int32Array(units.length);
  let n = 0;
  for (const code of [...idOfCode.keys()].sort()) {
    for (const row of rowsOfCode[idOfCode.get(code) ?? -1] ?? []) ordered[n++] = row;
  }
  return ordered;
}

/** Builds the tree of one day from checked units: a few passes over flat arrays. */
export function buildTree(
  { index, ordered, find }: { index: UnitIndex; ordered: Int32Array; find: FindUnit },
  window: { from: PlainDate | null; until: PlainDate | null },
  day: PlainDate,
): Tree {
  const { rows, parents, lasts, depths } = preOrder(index, ordered, day);
  const size = rows.length;
  const position = new Int32Array(index.units.length).fill(-1);
  rows.forEach((row, i) => (position[row] = i));
  const levels = new Map<Tier, readonly number[]>();

  const unitAt = (i: number): Unit => {
    const unit = index.units[rows[i] ?? -1];
    if (unit === undefined) throw new RangeError("The tree has no unit at this index.");
    return unit;
  };
  const parentOf = (i: number): number => parents[i] ?? -1;
  const tree: Tree = {
    ...window,
    size,
    at: unitAt,
    keyAt: (i) => index.keys[rows[i] ?? -1] ?? toUnitKey(unitAt(i)),
    indexOf: (key) => position[index.rowOfKey.get(key) ?? -1] ?? -1,
    indexOfCode: (code) => {
      const valid = index.rowsOfCode[index.idOfCode.get(code) ?? -1]?.find((row) => (position[row] ?? -1) >= 0);
      return position[valid ?? -1] ?? -1;
    },
    parentOf,
    last: (i) => lasts[i] ?? -1,
    depthOf: (i) => depths[i] ?? -1,
    childrenOf: (i) => {
      const children: number[] = [];
      const end = lasts[i] ?? -1;
      for (let child = i + 1; child <= end; child = (lasts[child] ?? end) + 1) children.push(child);
      return children;
    },
    path: (i) => {
      const path: number[] = [];
      for (let up = i; up >= 0; up = parentOf(up)) path.push(up);
      return path.reverse();
    },
    commonAncestor: (i, j) => {
      let up = Math.min(i, j);
      const below = Math.max(i, j);
      while (up >= 0 && (lasts[up] ?? -1) < below) up = parentOf(up);
      return up;
    },
    level: (tier) => {
      if (levels.size === 0) {
        const lists = new Map<Tier, number[]>(tiers.map((one) => [one, []]));
        for (let i = 0; i < size; i++) lists.get(unitAt(i).tier)?.push(i);
        for (const [one, list] of lists) levels.set(one, list);
      }
      return levels.get(tier) ?? [];
    },
    find: (codeOrName, where) => find(tree, codeOrName, where ?? {}),
  };
  return tree;
}

interface PreOrder {
  rows: Int32Array;
  parents: Int32Array;
  lasts: Int32Array;
  depths: Int32Array;
}

function preOrder({ units, code, parent, codes }: UnitIndex, ordered: Int32Array, day: PlainDate): PreOrder {
  const rowOfCode = new Int32Array(codes).fill(-1);
  let size = 0;
  for (const row of ordered) {
    const unit = units[row];
    if (unit === undefined || !isValidOn(unit, day)) continue;
    rowOfCode[code[row] ?? -1] = row;
    size += 1;
  }

  // The children of each row as a linked list; filled from the back, so that it reads in the order of the codes.
  const top = units.length;
  const firstChild = new Int32Array(top + 1).fill(-1);
  const nextSibling = new Int32Array(top).fill(-1);
  for (let n = ordered.length - 1; n >= 0; n--) {
    const row = ordered[n] ?? -1;
    if (rowOfCode[code[row] ?? -1] !== row) continue;
    const above = parent[row] === -1 ? top : (rowOfCode[parent[row] ?? -1] ?? top);
    nextSibling[row] = firstChild[above] ?? -1;
    firstChild[above] = row;
  }

  const [rows, parents, lasts, depths] = [0, 1, 2, 3].map(() => new Int32Array(size)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let i = 0;
  let [row, above, depth] = [firstChild[top] ?? -1, -1, 0];
  while (row >= 0 || above >= 0) {
    if (row >= 0) {
      [rows[i], parents[i], depths[i]] = [row, above, depth];
      above = i;
      depth += 1;
      i += 1;
      row = firstChild[row] ?? -1;
    } else {
      lasts[above] = i - 1;
      row = nextSibling[rows[above] ?? -1] ?? -1;
      above = parents[above] ?? -1;
      depth -= 1;
    }
  }
  return { rows, parents, lasts, depths };
}
