import type { PlainDate } from "../date/plain-date.js";
import type { Period } from "../date/period.js";
import type { UnitKey } from "../unit/unit.js";
import type { Codes } from "./expression.js";

/** How exactly a figure was given: "hơn 101 nghìn" is over 101,000 and never enters an exact comparison. */
export type Exactness = "exact" | "over" | "under" | "about";

/**
 * What one unit reported for one period (*số liệu báo cáo*): counts by measure, at certain codes of the dimensions. Null, or a
 * measure left out, is *not reported*; 0 is zero.
 */
export interface Observation {
  readonly unit: UnitKey;
  readonly period: Period;
  readonly at?: Codes;
  readonly counts: Readonly<Record<string, number | null>>;
  /** Where a count is not exact. */
  readonly exactness?: Readonly<Record<string, Exactness>>;
  /** The day a stock was counted, where it is not the period's last. */
  readonly asOf?: PlainDate;
  /** Cases that are missing from a count, with the reason: 417 not yet collected, abroad or absent. */
  readonly shortfalls?: readonly Shortfall[];
  /** Where it was read, for explanations: "Phụ lục 2, dòng 4". */
  readonly origin?: string;
}

/** Cases short of the whole, and why (*còn lại, lý do*). */
export interface Shortfall {
  readonly measure: string;
  readonly count: number;
  readonly reason: string;
}
