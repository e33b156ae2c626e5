import type { PlainDate } from "../date/plain-date.js";
import type { Result } from "../issue/result.js";
import type { Succession } from "./succession.js";
import type { Tier, Unit, UnitKey } from "./unit.js";

/** Units through time (*hệ thống đơn vị qua thời gian*): the units, the links between them, and the tree of any day. */
export interface Hierarchy {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
  /** The days on which the tree differs from the day before, in order. */
  readonly changeDays: readonly PlainDate[];
  /** The tree of a day; the same object for every day between two changes. */
  readonly on: (day: PlainDate) => Tree;
  readonly unit: (key: UnitKey) => Unit | undefined;
  /** Every unit that ever had a code, oldest first. */
  readonly validities: (code: string) => readonly Unit[];
  /** The links away from a unit, of the day it ended. */
  readonly linksFrom: (key: UnitKey) => readonly Succession[];
  /** The links into a unit, of the day it began. */
  readonly linksTo: (key: UnitKey) => readonly Succession[];
}

/**
 * The units valid on a day, numbered in pre-order: a parent before its children, siblings by code. The subtree of `i`
 * is `i … last(i)`; a bottom-up pass is one loop from `size − 1` down to 0. Several tops are possible; the parent of a
 * top is −1.
 */
export interface Tree {
  /** The days this tree holds for; null where it has no bound. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly size: number;
  readonly at: (i: number) => Unit;
  readonly keyAt: (i: number) => UnitKey;
  /** −1 when the unit is not valid on the day. O(1). */
  readonly indexOf: (key: UnitKey) => number;
  /** The unit that has the code on the day; −1 when none has. O(1). */
  readonly indexOfCode: (code: string) => number;
  readonly parentOf: (i: number) => number;
  /** The last index inside the subtree of `i`. */
  readonly last: (i: number) => number;
  readonly depthOf: (i: number) => number;
  readonly childrenOf: (i: number) => readonly number[];
  /** From the top down to `i` itself. */
  readonly path: (i: number) => readonly number[];
  /** The deepest unit that holds both; −1 when they have no common top. O(depth). */
  readonly commonAncestor: (i: number, j: number) => number;
  /** The indexes of a tier, in order. */
  readonly level: (tier: Tier) => readonly number[];
  /**
   * The unit a code or a name means on the day, within a unit where one is given. A name may leave out what the unit is
   * ("Bắc Giang"), abbreviate it ("TP Bắc Giang") or be written without diacritics. More than one candidate is an issue
   * that holds their keys.
   */
  readonly find: (codeOrName: string, where?: { readonly within?: UnitKey; readonly tier?: Tier }) => Result<Unit>;
}
