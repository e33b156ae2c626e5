import type { Tree } from "./hierarchy.js";

/**
 * How counts of one day's units move to another day's, as flat arrays for a columnar roll-up. Source `i` is an index in
 * `from`; its entries are `first[i] … first[i + 1] − 1`. An entry sends `part / whole[i]` of the count to `target`, an index in `to`
 * (−1: above every top). Parts of a source always sum to its `whole`, so nothing is lost. All numbers are whole and exact.
 */
export interface RebasePlan {
  readonly from: Tree;
  readonly to: Tree;
  readonly first: Int32Array;
  readonly target: Int32Array;
  readonly part: Float64Array;
  /** 1 where the entry is a remainder nobody could allocate, shown at `target`, the nearest common ancestor of the candidates. */
  readonly unallocated: Uint8Array;
  readonly whole: Float64Array;
  /** 1 where a declared share of a split decides the parts: figures that hold it are estimates. */
  readonly estimated: Uint8Array;
  /** The units of `to` that source `i` may be part of: `candidate[candidateFirst[i]] … `, in pre-order. One target: that one. */
  readonly candidateFirst: Int32Array;
  readonly candidate: Int32Array;
}
