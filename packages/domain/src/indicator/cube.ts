import type { Period, PeriodCalendar } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Figure } from "../number/figure.js";
import type { Tree } from "../unit/hierarchy.js";
import type { Tier, UnitKey } from "../unit/unit.js";
import type { Codes } from "./expression.js";
import type { Exactness } from "./observation.js";
import type { MissingPolicy, RollUpQuery } from "./roll-up-query.js";

/** Every figure of a roll-up (*khối số liệu*): each unit of the map, slot of time, and code asked for. */
export interface Cube {
  readonly query: RollUpQuery;
  /** The map the figures are on. */
  readonly tree: Tree;
  /** The periods the figures are of, in order; one when no grain was asked. */
  readonly periods: readonly Period[];
  /** The codes of each dimension asked for, in the order they were first seen. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** One figure; undefined where the unit, indicator, period or code is none of the cube. */
  readonly cell: (address: CellAddress) => Cell | undefined;
  /** The figures of a level, or of all: unit by unit in the order of the tree, then by indicator, period and codes. */
  readonly cells: (tier?: Tier) => Iterable<Cell>;
  /** One measure, as it enters the expressions. */
  readonly total: (address: MeasureAddress) => Total | undefined;
  /** What a unit above the reporters stated of itself, added over the slot; null where it stated nothing. */
  readonly ownTotal: (address: MeasureAddress) => Total | null;
  /** The submitted rows that feed a figure directly, and not through a unit below. */
  readonly rows: (address: CellAddress) => readonly CubeRow[];
  /** What could not be given to any unit below: it is inside the figures of `at` and above. */
  readonly unallocated: readonly Remainder[];
  /** Every figure and count is this many times too large, so that declared shares stay whole numbers; 1 without splits. */
  readonly scale: number;
}

/** A submitted row inside a cube. */
export interface CubeRow {
  readonly unit: UnitKey;
  /** Its index in the observations. */
  readonly row: number;
  readonly origin?: string;
  /** What it gave of the measures the indicator reads. */
  readonly counts: Readonly<Record<string, number>>;
  /** Of the counts, `part / whole` is inside. */
  readonly part: number;
  readonly whole: number;
}

/** Which figure. Period and codes as far as the query grouped by them. */
export interface CellAddress {
  readonly unit: UnitKey;
  readonly indicator: string;
  /** The id of the slot; left out when there is one. */
  readonly period?: string;
  readonly at?: Codes;
}

/** Which measure of which cell. */
export type MeasureAddress = Omit<CellAddress, "indicator"> & { readonly measure: string };

/** A rolled-up figure with everything needed to judge it. */
export interface Cell {
  readonly unit: UnitKey;
  readonly indicator: string;
  readonly period: Period;
  readonly at: Codes;
  /** Numerator and denominator times {@link Cube.scale}. */
  readonly figure: Figure;
  readonly coverage: Coverage;
  /** Whether a declared share of a split unit is inside. */
  readonly estimated: boolean;
  /** Whether something that may belong to the unit was split off unallocated and stays above it: see {@link Cube.unallocated}. */
  readonly partial: boolean;
  /** Not `exact` when any count inside was given as "over", "under" or "about". */
  readonly exactness: Exactness;
}

/** How much of what was expected is inside a figure (*độ bao phủ*). Counted in reports: one unit for one reporting period. */
export interface Coverage {
  readonly expected: number;
  readonly reported: number;
  /** The units with a report missing, as they were valid when it was due. */
  readonly missing: readonly UnitKey[];
  readonly policy: MissingPolicy;
  readonly calendar: PeriodCalendar;
  /** The day of the map. */
  readonly on: PlainDate;
}

/** The sum of one measure, times {@link Cube.scale}. */
export type Total =
  | { readonly state: "value"; readonly value: number }
  | { readonly state: "not-reported" }
  | { readonly state: "not-applicable" };

/** What a split could not allocate (*phần chưa phân bổ*). */
export interface Remainder {
  /** The nearest unit that holds all candidates; null above every top. */
  readonly at: UnitKey | null;
  /** The unit that reported it. */
  readonly from: UnitKey;
  readonly candidates: readonly UnitKey[];
  readonly measure: string;
  readonly period: Period;
  /** Times {@link Cube.scale}. */
  readonly value: number;
}
