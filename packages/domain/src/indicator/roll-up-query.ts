import type { Grain, Window } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Competence } from "../unit/competence.js";
import type { Hierarchy } from "../unit/hierarchy.js";
import type { Tier } from "../unit/unit.js";
import type { Cube } from "./cube.js";
import type { Indicator } from "./indicator.js";
import type { Measures } from "./measure.js";

/**
 * What to do about units that did not report (*chính sách dữ liệu thiếu*):
 *
 * - `sum-reported`: sum what there is; the coverage says how much that is. The default.
 * - `require-all`: a figure below full coverage is *not reported*.
 * - `own-figure-if-missing`: where units below a unit are missing, the figure the unit stated itself takes the place of their sum.
 */
export type MissingPolicy = "sum-reported" | "require-all" | "own-figure-if-missing";

/** What is rolled up, for which map, window and grouping. */
export interface RollUpQuery {
  readonly hierarchy: Hierarchy;
  /** The day whose map the figures are put on. */
  readonly on: PlainDate;
  readonly measures: Measures;
  readonly indicators: readonly Indicator[];
  /** Measures to add up besides those the indicators read, for {@link Cube.total}: counts that are in no ratio. */
  readonly totals?: readonly string[];
  /** Reporting periods count when their last day lies inside. */
  readonly window: Window;
  readonly by?: Grouping;
  /**
   * The level that reports. Units above it that reported too stated a total of their own, which is kept apart and never
   * added. By default the lowest level with a row, or agencies where only they reported.
   */
  readonly reporters?: Tier;
  readonly missing?: MissingPolicy;
  /** Who handles which service; asked by `service`, the rest is *not applicable* and not expected. */
  readonly competences?: readonly Competence[];
  /** A cube of the same shape whose memory may be taken over; it is spent afterwards. */
  readonly reuse?: Cube;
}

/** What the figures are told apart by, besides the unit. */
export interface Grouping {
  /** A grain of the observations' calendar; without it the window is one. */
  readonly period?: Exclude<Grain, "custom">;
  readonly dimensions?: readonly string[];
}
