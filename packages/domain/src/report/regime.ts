import type { Grain, Period, PeriodCalendar } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Deadline } from "../deadline/deadline.js";
import type { Source } from "../document/document.js";
import type { Tier } from "../unit/unit.js";

/**
 * A reporting regime as data (*chế độ báo cáo*): which units owe which report to whom, for which periods and by when.
 *
 * A document that changes a regime is a further row with the same id and a validity of its own; a period belongs to the
 * row in force on its last day.
 */
export interface Regime {
  readonly id: string;
  /** In Vietnamese: "Báo cáo tháng về Đề án 06". */
  readonly name: string;
  /** What it is about, where it is not the whole of Đề án 06: "Chứng thực điện tử". */
  readonly about?: string;
  readonly owedBy: ReportingUnits;
  readonly to: Recipient;
  readonly covers: CoveredPeriods;
  /**
   * By when: `recurring` or `within` (counted from the period's last day) for what comes back; `date`, `period` or
   * `within` for a single deliverable. It keeps its own strictness.
   */
  readonly due: Deadline;
  /** The first day in force. */
  readonly from: PlainDate;
  /** The last day; null while nothing ends it. */
  readonly until: PlainDate | null;
  readonly source: Source;
}

/** Which units owe a report (*đơn vị báo cáo*): those of some tiers that are valid on the period's last day. */
export interface ReportingUnits {
  readonly tiers: readonly Tier[];
  /** The code of the unit they are in. Nothing: the whole hierarchy. */
  readonly within?: string;
  /** Whether only units right under `within` owe it: the agencies of the city, and not those of its wards. */
  readonly directly?: boolean;
  /** The codes of the only units that owe it. */
  readonly units?: readonly string[];
}

/** Whom a report goes to (*nơi nhận báo cáo*). */
export interface Recipient {
  /** The code of a unit, or `parent`: the unit above each, on the period's last day. */
  readonly unit: string;
  /**
   * Whom it goes through (*qua …*): the code of an agency, or `standing-agency`: whoever stands for the recipient on that
   * day.
   */
  readonly through?: string;
}

/** What a regime's reports are about: every period of a grain, or one period, once. */
export type CoveredPeriods = EveryPeriod | OnePeriod;

/** A report for every period of a grain (*báo cáo định kỳ*). */
export interface EveryPeriod {
  readonly every: Exclude<Grain, "custom">;
  readonly calendar: PeriodCalendar;
  /** False where the text names no window, so that the calendar is ours: Nghị định 09/2019/NĐ-CP, điều 12. */
  readonly calendarPrinted: boolean;
  /**
   * Where the place closes its figures on other days: from which day of the month before a period to which day of its
   * last month. `{ firstDay: 21, lastDay: 20 }` is 21/7–20/8 for August; the last day is 1 to 27, the first one follows it.
   */
  readonly window?: { readonly firstDay: number; readonly lastDay: number };
}

/** A single deliverable (*báo cáo một lần*): each commune's plan for 2023. */
export interface OnePeriod {
  readonly once: Period;
}

/** A unit that need not report for a time (*được miễn báo cáo*). It is not expected, and stands beside those that are. */
export interface Exemption {
  readonly regime: string;
  /** The unit's code. */
  readonly unit: string;
  /** Periods whose last day lies from `from` to `until`. */
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly reason: string;
  readonly source?: Source;
}
