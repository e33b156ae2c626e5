import type { Tree } from "./hierarchy.js";

/** The deepest unit that holds all of them; −1 for none, and when one of them is above every top. */
export function commonAncestorOf(tree: Tree, indexes: readonly number[]): number {
  const [first, ...others] = indexes;
  return others.reduce((up, i) => (up < 0 || i < 0 ? -1 : tree.commonAncestor(up, i)), first ?? -1);
}
