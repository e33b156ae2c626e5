import type { PlainDate } from "../date/plain-date.js";
import type { Deadline } from "../deadline/deadline.js";
import { occurrences } from "../deadline/occurrences.js";
import { type Issue, type IssueCode, issue, type Path } from "../issue/issue.js";
import { deadlineInForce } from "./deadline-in-force.js";
import type { Done, ProgressEvent, Task } from "./task.js";

/**
 * What is odd in the history of one task, each with its path. Nothing here prevents a standing.
 *
 * Events and changes before the task was assigned or out of order; done twice, reopened while open, anything after an
 * exclusion; done before the work was to start; an occurrence the recurrence does not have; a condition met that no
 * deadline waits for.
 *
 * @example
 * checkTask({ id: "9", title: "Quản lý thuê bao", kind: "task", assignees: [], deadline: null, changes: [], events: [{ kind: "reopened", on: plainDate("2023-02-01") }], source: null }).map(({ code }) => code) // => ["task.reopened-while-open"]
 */
export function checkTask(task: Task): readonly Issue[] {
  return [
    ...checkDays(task, "events"),
    ...checkDays(task, "changes"),
    ...checkCourse(task),
    ...checkAgainstDeadline(task),
  ];
}

/** Codes that need no parameters. */
type PlainCode = {
  [Code in IssueCode]: Record<never, never> extends Extract<Issue, { code: Code }>["params"] ? Code : never;
}[IssueCode];

const raise = (code: PlainCode, ...path: Path): Issue => issue(code, {}, path);

function checkDays(task: Task, list: "events" | "changes"): readonly Issue[] {
  const days = task[list].map(({ on }) => on);
  const what = list === "events" ? "event" : "change";
  return days.flatMap((on, i) => [
    ...(task.assignedOn !== undefined && on < task.assignedOn
      ? [raise(`task.${what}-before-assignment`, list, i, "on")]
      : []),
    ...(on < (days[i - 1] ?? on) ? [raise(`task.${list}-out-of-order`, list, i, "on")] : []),
  ]);
}

/** Goes through the events as they are listed. */
function checkCourse({ events, deadline, changes }: Task): readonly Issue[] {
  const recurs = [deadline, ...newDeadlines(changes)].some((one) => one?.kind === "recurring");
  let done = 0;
  let excluded = false;
  return events.flatMap(({ kind }, i) => {
    const found: Issue[] = [];
    if (excluded && kind !== "reopened") found.push(raise("task.event-after-exclusion", "events", i));
    if (kind === "done") {
      if (done > 0 && !recurs) found.push(raise("task.done-twice", "events", i));
      done++;
    } else if (kind === "excluded") excluded = true;
    else if (kind === "reopened") {
      if (done === 0 && !excluded) found.push(raise("task.reopened-while-open", "events", i));
      if (!excluded) done = recurs ? Math.max(done - 1, 0) : 0;
      excluded = false;
    }
    return found;
  });
}

function checkAgainstDeadline(task: Task): readonly Issue[] {
  const { events, deadline, changes } = task;
  const awaits = [deadline, ...newDeadlines(changes)].some((one) => one !== null && waits(one));
  const check = (event: ProgressEvent, i: number): readonly Issue[] => {
    if (event.kind === "condition-met") return awaits ? [] : [raise("task.condition-unexpected", "events", i)];
    if (event.kind !== "done") return [];
    const inForce = deadlineInForce(task, event.on).deadline;
    return [
      ...(inForce?.startsOn !== undefined && event.on < inForce.startsOn
        ? [raise("task.done-before-start", "events", i, "on")]
        : []),
      ...(isOccurrence(event, inForce) ? [] : [raise("task.unknown-occurrence", "events", i, "occurrence")]),
    ];
  };
  return events.flatMap(check);
}

function newDeadlines(changes: Task["changes"]): readonly Deadline[] {
  return changes.flatMap((change) => (change.kind === "cancelled" ? [] : [change.deadline]));
}

function waits(deadline: Deadline): boolean {
  return deadline.kind === "within" || ("condition" in deadline && deadline.condition !== undefined);
}

/** Whether the occurrence a `done` names is one, on either reading of `trước ngày`; naming none is well. */
function isOccurrence({ occurrence }: Done, deadline: Deadline | null): boolean {
  if (occurrence === undefined) return true;
  if (deadline?.kind !== "recurring") return false;
  const window: { from: PlainDate; to: PlainDate } = { from: occurrence, to: occurrence };
  return [false, true].some((lenient) => occurrences(deadline, window, { lenient }).length > 0);
}
