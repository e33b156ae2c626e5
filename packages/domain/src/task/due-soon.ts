import type { WorkCalendar } from "../date/work-calendar.js";
import { addWorkingDays } from "../date/working-days.js";
import { ok, type Result } from "../issue/result.js";
import { isOnlyRequested } from "./accountable.js";
import type { OnDay, Standing } from "./standing.js";
import { standings } from "./standings.js";
import type { Task } from "./task.js";

/**
 * The open tasks that are due within a number of working days, today counted as none (*sắp đến hạn*): 0 is due today,
 * 1 on the next workday at the latest. What is overdue already is not among them.
 *
 * The calendar must cover the days up to then; a year it lacks is an issue.
 *
 * @example
 * const calendar = unwrap(createWorkCalendar([{ year: 2023, provisional: false, off: [], worked: [] }]));
 * const task = { id: "9", title: "Quản lý thuê bao", kind: "task", assignees: [], deadline: unwrap(parseDeadline("Quý I/2023")), changes: [], events: [], source: null };
 * unwrap(dueWithin([task], { asOf: plainDate("2023-03-24"), workingDays: 5, calendar })).length // => 1
 */
export function dueWithin(
  tasks: readonly Task[],
  { workingDays, ...on }: OnDay & { readonly workingDays: number; readonly calendar: WorkCalendar },
): Result<readonly Task[]> {
  const last = addWorkingDays(on.asOf, workingDays, on.calendar);
  if (!last.ok) return last;
  const due = (one: Standing) => one.standing === "open-in-time" && one.dueDay !== null && one.dueDay <= last.value;
  return ok(standingSo(tasks, on, due), last.notes);
}

/**
 * The tasks that are overdue by a number of calendar days or more (*quá hạn*), by one unless said. A task that only requested
 * bodies lead is nobody's lateness and left out; one that nobody leads is not.
 *
 * @example
 * const task = { id: "9", title: "Quản lý thuê bao", kind: "task", assignees: [], deadline: unwrap(parseDeadline("Quý I/2023")), changes: [], events: [], source: null };
 * overdueBy([task], { asOf: plainDate("2023-04-10") }, 10).length // => 1
 */
export function overdueBy(tasks: readonly Task[], on: OnDay, days = 1): readonly Task[] {
  const late = standingSo(tasks, on, (one) => one.standing === "open-overdue" && one.daysOverdue >= days);
  return late.filter((task) => !isOnlyRequested(task));
}

function standingSo(tasks: readonly Task[], on: OnDay, so: (standing: Standing) => boolean): readonly Task[] {
  const found = standings(tasks, on);
  return tasks.filter((_, i) => {
    const one = found[i];
    return one !== undefined && so(one);
  });
}
