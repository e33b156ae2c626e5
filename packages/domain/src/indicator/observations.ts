import type { Grain, Period, PeriodCalendar } from "../date/period.js";
import type { UnitKey } from "../unit/unit.js";
import type { Exactness, Observation } from "./observation.js";

/** What a column holds where a measure was not reported: −1, so that 0 stays zero. */
export const NOT_REPORTED = -1;

/** One column of whole numbers, mostly of the narrowest kind that holds them: what few bytes hold is soon read and summed. */
export type Column = Int8Array | Int16Array | Int32Array | Float64Array;

/**
 * Observations as columns (*bảng số liệu*), made by {@link toObservations}: row `i` is unit `units[unit[i]]`, period
 * `periods[period[i]]`, at code `codes[d][at[d][i]]` of each dimension `d` (−1: at none), with `counts[m][i]` of each measure.
 * All periods are of one grain and calendar.
 */
export interface Observations {
  readonly length: number;
  readonly grain: Grain;
  readonly calendar: PeriodCalendar;
  readonly units: readonly UnitKey[];
  readonly periods: readonly Period[];
  readonly unit: Column;
  readonly period: Column;
  /** The codes seen of each dimension. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly at: Readonly<Record<string, Column>>;
  readonly counts: Readonly<Record<string, Column>>;
  /** The sum of each column, to know what fits into 32 bits. */
  readonly totals: Readonly<Record<string, number>>;
  /** The measures with a hole somewhere; the others are reported in every row. */
  readonly incomplete: ReadonlySet<string>;
  /** Whether no two rows share unit, period and codes. */
  readonly distinct: boolean;
  /** The counts that are not exact: row and measure. */
  readonly inexact: readonly { readonly row: number; readonly measure: string; readonly exactness: Exactness }[];
  /** The row as it was given, for explanations; null where the columns came from elsewhere. */
  readonly given: readonly Observation[] | null;
}
