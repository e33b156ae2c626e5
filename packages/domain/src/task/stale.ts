import type { PeriodCalendar } from "../date/period.js";
import { periodOf, previousPeriod } from "../date/period-steps.js";
import type { PlainDate } from "../date/plain-date.js";
import { deadlineInForce } from "./deadline-in-force.js";
import { standing } from "./standing.js";
import type { Task } from "./task.js";

/**
 * Whether nothing was heard of an ongoing task for a whole reporting month (*không có báo cáo trong kỳ*): no event since
 * the first day of the last month that is over. Other tasks are never stale: they are in time or overdue.
 *
 * Months are those of reports (15th to 14th) unless `civil` is asked for. A task assigned after that month began, and
 * one whose time ended before it, owes nothing for it.
 *
 * @throws RangeError at the two ends of the years 0001 to 9999.
 * @example
 * const task = { id: "8", title: "Quản lý trung tâm giám sát", kind: "task", assignees: [], deadline: unwrap(parseDeadline("Thường xuyên")), changes: [], events: [{ kind: "progress", on: plainDate("2023-05-20") }], source: null };
 * isStale(task, plainDate("2023-06-30")) // => false
 * isStale(task, plainDate("2023-07-20")) // => true
 */
export function isStale(task: Task, asOf: PlainDate, calendar: PeriodCalendar = "reporting"): boolean {
  if (standing(task, { asOf }).standing !== "ongoing") return false;
  const { from } = previousPeriod(periodOf(asOf, "month", calendar));
  const { deadline } = deadlineInForce(task, asOf);
  const since = deadline?.startsOn ?? task.assignedOn;
  if (since !== undefined && since > from) return false;
  if (deadline?.kind === "ongoing" && deadline.until !== undefined && deadline.until < from) return false;
  return !task.events.some(({ on }) => from <= on && on <= asOf);
}
