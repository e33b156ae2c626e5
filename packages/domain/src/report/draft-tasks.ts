import { nextPeriod } from "../date/period-steps.js";
import { type Issue, within } from "../issue/issue.js";
import { ok, type Result } from "../issue/result.js";
import type { PlainDate } from "../date/plain-date.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import type { Deadline } from "../deadline/deadline.js";
import type { AgencyNames } from "../task/agency-names.js";
import { parseAssignment } from "../task/parse-assignment.js";
import type { Task } from "../task/task.js";
import type { FilledReport } from "./filled-report.js";

/** What the drafts need to be understood. */
export interface DraftContext {
  /** The day of the report, by which dates without a year are read. */
  readonly issuedOn?: PlainDate;
  readonly agencies?: AgencyNames;
}

/**
 * The next tasks of a report as tasks of the next period (*dự thảo nhiệm vụ kỳ sau*), to be assigned or left out. Their ids
 * name the period: `2024-H2/1`. What cannot be read of deadlines and agencies is a note; the task then has none.
 *
 * @example
 * const report = { outline: "o", unit: unitKey("19@2025-07-01"), period: period("2026-H1", "reporting"), title: "Kết quả", opening: [], closing: [], appendices: [], sections: [], nextTasks: [{ title: "Rà soát dữ liệu trẻ em", deadline: "trước ngày 15/7/2026" }] };
 * unwrap(draftsForNextPeriod(report)).map(({ id, deadline }) => [id, deadline]) // => [["2026-H2/1", { kind: "date", day: "2026-07-15", strict: true }]]
 */
export function draftsForNextPeriod(report: FilledReport, context: DraftContext = {}): Result<readonly Task[]> {
  const { issuedOn, agencies } = context;
  const { id } = nextPeriod(report.period);
  const notes: Issue[] = [];
  const take = <T>(read: Result<T>, otherwise: T, ...path: readonly [number, string]): T => {
    notes.push(...within(read.ok ? read.notes : read.issues, "nextTasks", ...path));
    return read.ok ? read.value : otherwise;
  };
  const tasks = report.nextTasks.map((next, n): Task => ({
    id: `${id}/${n + 1}`,
    title: next.title,
    kind: "task",
    assignees: next.assignees === undefined ? [] : take(parseAssignment(next.assignees, agencies), [], n, "assignees"),
    deadline:
      next.deadline === undefined
        ? null
        : take<Deadline | null>(parseDeadline(next.deadline, { ...(issuedOn && { issuedOn }) }), null, n, "deadline"),
    changes: [],
    events: [],
    source: null,
    ...(issuedOn && { assignedOn: issuedOn }),
  }));
  return ok(tasks, notes);
}
