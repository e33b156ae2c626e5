import type { Task } from "./task.js";

/** Which tasks of a list are parts of which, by their places in it. */
export interface Families {
  /** The places of the parts of a task. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
  /** The places of all tasks, each after its parts. */
  readonly leavesFirst: readonly number[];
  /** The places of the tasks that are part of no other in the list. */
  readonly roots: readonly number[];
  /** The places of the tasks in circles of parents, circle by circle; each counts as a root. */
  readonly circles: readonly (readonly number[])[];
}

/**
 * Finds the families of a list by `parent`. Of two tasks with one id the first has the parts; a parent that is not in
 * the list makes its part a root. Linear, and deep families do no harm.
 */
export function findFamilies(tasks: readonly Task[]): Families {
  const placeOf = new Map<string, number>();
  for (const [at, { id }] of tasks.entries()) if (!placeOf.has(id)) placeOf.set(id, at);
  const parentOf = tasks.map(({ parent }) => (parent === undefined ? undefined : placeOf.get(parent)));
  const circles = findCircles(parentOf);
  const inCircle = new Set(circles.flat());
  const parts = new Map<number, number[]>();
  const roots: number[] = [];
  for (const [at, parent] of parentOf.entries()) {
    const siblings = parent === undefined ? undefined : parts.get(parent);
    if (parent === undefined || inCircle.has(at)) roots.push(at);
    else if (siblings === undefined) parts.set(parent, [at]);
    else siblings.push(at);
  }
  const fromRoots = [...roots];
  for (const at of fromRoots) for (const part of parts.get(at) ?? []) fromRoots.push(part);
  return { parts, leavesFirst: fromRoots.reverse(), roots, circles };
}

/** Each circle once: going up from every place, a place met twice on the same way is in one. */
function findCircles(parentOf: readonly (number | undefined)[]): readonly (readonly number[])[] {
  const circles: number[][] = [];
  const way = new Map<number, number>();
  for (const start of parentOf.keys()) {
    let at: number | undefined = start;
    const path: number[] = [];
    while (at !== undefined && !way.has(at)) {
      way.set(at, start);
      path.push(at);
      at = parentOf[at];
    }
    if (at !== undefined && way.get(at) === start) circles.push(path.slice(path.indexOf(at)));
  }
  return circles;
}
