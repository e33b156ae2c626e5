import type { Assignee, Task } from "./task.js";

/**
 * The agencies that lead or co-lead a task.
 *
 * @example
 * leadersOf({ id: "12", title: "Rà soát", kind: "task", assignees: unwrap(parseAssignment("Văn phòng UBND tỉnh phối hợp với Sở Tư pháp")), deadline: null, changes: [], events: [], source: null }).length // => 1
 */
export function leadersOf({ assignees }: Pick<Task, "assignees">): readonly Assignee[] {
  return assignees.filter(({ part }) => part === "lead" || part === "co-lead");
}

/**
 * Whether an agency answers for a task that is late: it leads or co-leads, and was ordered to (*yêu cầu*). A body that
 * was requested (*đề nghị*) never does.
 *
 * @example
 * isAccountable({ name: "Tỉnh đoàn", part: "lead", mode: "requested" }) // => false
 */
export function isAccountable({ part, mode }: Assignee): boolean {
  return mode === "ordered" && (part === "lead" || part === "co-lead");
}

/** Whether every agency that leads a task was requested, so that nobody can be late with it. */
export function isOnlyRequested(task: Pick<Task, "assignees">): boolean {
  const leaders = leadersOf(task);
  return leaders.length > 0 && !leaders.some(isAccountable);
}

/**
 * The tasks for which at least one agency is accountable. Requested bodies stay in the partition of `completion`, and
 * out of every list of who is late: pass such a list through here first.
 *
 * @example
 * accountableTasks([{ id: "20", title: "Tuyên truyền", kind: "task", assignees: unwrap(parseAssignment("Đề nghị Tỉnh đoàn Bắc Giang")), deadline: null, changes: [], events: [], source: null }]) // => []
 */
export function accountableTasks(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter(({ assignees }) => assignees.some(isAccountable));
}
