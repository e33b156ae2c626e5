import type { CompletionRule, Mode, Task } from "./task.js";

/** Whom a task is handed down to: a district, a commune, an agency. */
export interface CascadeTarget {
  readonly id: string;
  readonly name: string;
  /** Ordered unless said. */
  readonly mode?: Mode;
}

/**
 * A task handed down to the level below (*giao xuống cấp dưới*): the task, completed as the rule says, then one part for
 * each target, led by it, with the same title, deadline, changes, source and day of assignment, and no events yet.
 *
 * A part's id is the task's and the target's, with a slash between. What a letter of the level below changes is changed
 * on the parts; parts may be handed down again.
 *
 * @example
 * const task = { id: "1", title: "Xây dựng kế hoạch", kind: "task", assignees: [], deadline: unwrap(parseDeadline("Tháng 1/2023")), changes: [], events: [], source: null };
 * cascade(task, [{ id: "bac-giang", name: "UBND thành phố Bắc Giang" }], { rule: "all" }).map(({ id, parent }) => [id, parent ?? null]) // => [["1", null], ["1/bac-giang", "1"]]
 */
export function cascade(
  task: Task,
  to: readonly CascadeTarget[],
  completedBy: CompletionRule,
): readonly [Task, ...Task[]] {
  return [
    { ...task, completedBy },
    ...to.map(({ id, name, mode = "ordered" }): Task => ({
      ...task,
      id: `${task.id}/${id}`,
      parent: task.id,
      assignees: [{ name, part: "lead", mode, id }],
      events: [],
      completedBy: { rule: "own" },
    })),
  ];
}
