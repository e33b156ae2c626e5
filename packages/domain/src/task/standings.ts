import type { PlainDate } from "../date/plain-date.js";
import { deadlineInForce } from "./deadline-in-force.js";
import { findFamilies } from "./families.js";
import { progressSoFar } from "./progress-so-far.js";
import { judge, type OnDay, type Standing } from "./standing.js";
import type { CompletionRule, Done, Task } from "./task.js";

/**
 * Where every task of a list stands on a day, in the order of the list, seeing the tasks under a task.
 *
 * A task completed by `all` or a `share` of its parts is done on the day the last part needed was done, whatever its own
 * `done` says; parts that are excluded do not count, and without any part its own events decide. The deadline it is
 * judged by is its own. A recurring task always goes by its own events. Tasks in a circle of parents are no parts.
 *
 * @example
 * const task = { id: "6", title: "Tập huấn", kind: "task", assignees: [], deadline: unwrap(parseDeadline("Quý I/2023")), changes: [], events: [], source: null };
 * const parts = ["a", "b"].map((id) => ({ ...task, id, parent: "6", events: [{ kind: "done", on: plainDate("2023-03-20") }] }));
 * standings([{ ...task, completedBy: { rule: "all" } }, ...parts], { asOf: plainDate("2023-04-30") }).map(({ standing }) => standing) // => ["done-on-time", "done-on-time", "done-on-time"]
 */
export function standings(tasks: readonly Task[], on: OnDay): readonly Standing[] {
  const { parts, leavesFirst } = findFamilies(tasks);
  const found: (Standing | undefined)[] = tasks.map(() => undefined);
  for (const at of leavesFirst) {
    const task = tasks[at];
    if (task === undefined) continue;
    const below = (parts.get(at) ?? []).map((part) => found[part]);
    found[at] = standingAbove(
      task,
      below.filter((one) => one !== undefined),
      on,
    );
  }
  return found.filter((one) => one !== undefined);
}

function standingAbove(task: Task, parts: readonly Standing[], on: OnDay): Standing {
  const inForce = deadlineInForce(task, on.asOf);
  const recurs = inForce.deadline?.kind === "recurring";
  const progress = progressSoFar(task.events, { asOf: on.asOf, recurs });
  const counted = parts.filter((part) => part.standing !== "excluded");
  const rule = task.completedBy;
  if (recurs || rule === undefined || rule.rule === "own" || counted.length === 0)
    return judge({ task, inForce, progress }, on);
  return judge({ task, inForce, progress: { ...progress, done: doneByParts(counted, rule) } }, on);
}

/** What the parts have done for the whole: the day the last one needed was done, or nothing yet. */
function doneByParts(parts: readonly Standing[], rule: Exclude<CompletionRule, { rule: "own" }>): readonly Done[] {
  const needed =
    rule.rule === "all" ? parts.length : Math.floor((rule.part * parts.length + rule.whole - 1) / rule.whole);
  const days: PlainDate[] = parts.flatMap((part) => ("doneOn" in part ? [part.doneOn] : []));
  const day = days.sort()[Math.max(needed, 1) - 1];
  return day === undefined ? [] : [{ kind: "done", on: day }];
}
