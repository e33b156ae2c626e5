import type { Period } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import type { UnitKey } from "../unit/unit.js";

/** Which report: of a regime, by a unit, for a period. */
export interface ReportKey {
  /** The id of the regime. */
  readonly regime: string;
  readonly unit: UnitKey;
  readonly period: Period;
}

/** A report that is owed (*nghĩa vụ báo cáo*), or would be but for an exemption. */
export interface Obligation extends ReportKey {
  /** The last day on time (*hạn gửi*). */
  readonly due: PlainDate;
  /** The unit it goes to; null where the hierarchy has none. */
  readonly to: UnitKey | null;
  /** The code of the agency it goes through; null where none is named. */
  readonly through: string | null;
  /** False for an exempt unit. */
  readonly required: boolean;
}

/**
 * One text for a report, the same for every copy of it: for maps, logs and stores.
 *
 * @example
 * reportKeyText({ regime: "r", unit: unitKey("51@2008-08-01"), period: period("2024-06", "reporting") }) // => "r 51@2008-08-01 reporting 2024-06"
 */
export function reportKeyText({ regime, unit, period }: ReportKey): string {
  return `${regime} ${unit} ${period.calendar} ${period.id}`;
}
