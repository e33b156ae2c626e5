import type { Period } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import type { WorkCalendar } from "../date/work-calendar.js";
import { dueDay } from "../deadline/due-day.js";
import type { DeadlineReading } from "../deadline/occurrences.js";
import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { Regime } from "./regime.js";

/** How due days are read. */
export interface ReportReading extends DeadlineReading {
  /** Needed for working days and for `rollover`. */
  readonly calendar?: WorkCalendar;
  /** Moves a due day that is no workday to the next one; never one of `trước ngày`. */
  readonly rollover?: boolean;
}

/**
 * The last day on time of the report about a period (*hạn gửi báo cáo*): of a recurring deadline the first one that is not
 * before the period's last day, of `trong n ngày` so many days after it.
 *
 * So the report about the reporting month 6/2024, which closes on 14/6, is due on 14/6 where it is owed before the 15th,
 * and the one about the civil month on 14/7. An issue where there is no such day, or a year without a calendar.
 *
 * @example
 * const due = unwrap(parseDeadline("trước ngày 20 hàng tháng"));
 * unwrap(dueDayOfReport({ due }, period("2024-06", "reporting"))) // => "2024-06-19"
 * unwrap(dueDayOfReport({ due }, period("2024-06", "civil"))) // => "2024-07-19"
 */
export function dueDayOfReport(
  { due }: Pick<Regime, "due">,
  period: Period,
  reading: ReportReading = {},
): Result<PlainDate> {
  const day = dueDay(due, { ...reading, asOf: period.to, eventOn: period.to });
  if (!day.ok) return day;
  return day.value === null ? fail(issue("regime.no-due-day", {}, ["due"])) : ok(day.value, day.notes);
}
