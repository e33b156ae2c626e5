import { type Issue, issue, within } from "../issue/issue.js";
import { fail, isNonEmpty, ok, type Result } from "../issue/result.js";
import { checkTask } from "./check-task.js";
import { findFamilies } from "./families.js";
import type { Task } from "./task.js";

/**
 * A list of tasks, checked as a whole: two tasks with one id and circles of parents are issues; a parent that is not in
 * the list, and what {@link checkTask} finds, are notes.
 *
 * @example
 * const task = { id: "1", title: "Xây dựng kế hoạch", kind: "task", assignees: [], deadline: null, changes: [], events: [], source: null };
 * checkTasks([task, task]).ok // => false
 */
export function checkTasks(tasks: readonly Task[]): Result<readonly Task[]> {
  const { circles } = findFamilies(tasks);
  const issues: readonly Issue[] = [
    ...duplicates(tasks),
    ...circles.map((circle) => issue("task.circle", { length: circle.length }, [circle[0] ?? 0, "parent"])),
  ];
  if (isNonEmpty(issues)) return fail(...issues);
  const ids = new Set(tasks.map(({ id }) => id));
  return ok(
    tasks,
    tasks.flatMap((task, i) => [
      ...(task.parent === undefined || ids.has(task.parent) ? [] : [issue("task.unknown-parent", {}, [i, "parent"])]),
      ...within(checkTask(task), i),
    ]),
  );
}

function duplicates(tasks: readonly Task[]): readonly Issue[] {
  const first = new Map<string, number>();
  return tasks.flatMap(({ id }, i) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    return before === undefined ? [] : [issue("task.duplicate-id", { first: before }, [i, "id"])];
  });
}
