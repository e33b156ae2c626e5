import { daysBetween } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import { type Deadline, type RecurringDeadline } from "../deadline/deadline.js";
import { type DueContext, dueDay } from "../deadline/due-day.js";
import type { Issue } from "../issue/issue.js";
import { type NonEmpty, ok, type Result } from "../issue/result.js";
import { type DeadlineInForce, deadlineInForce } from "./deadline-in-force.js";
import { occurrenceInTurn } from "./occurrence-in-turn.js";
import { type ProgressSoFar, progressSoFar } from "./progress-so-far.js";
import type { ExclusionReason, Task } from "./task.js";

/**
 * Where a task stands on a day (*tình trạng thực hiện*). Every task has exactly one of these, so they partition any list.
 *
 * `daysLate`, `daysLeft` and `daysOverdue` are calendar days. The condition is in the document's words, null where it
 * names none.
 */
export type Standing =
  | { readonly standing: "done-on-time"; readonly doneOn: PlainDate; readonly dueDay: PlainDate }
  | {
      readonly standing: "done-late";
      readonly doneOn: PlainDate;
      readonly dueDay: PlainDate;
      readonly daysLate: number;
    }
  | { readonly standing: "done-undated"; readonly doneOn: PlainDate }
  | { readonly standing: "open-in-time"; readonly dueDay: PlainDate | null; readonly daysLeft: number | null }
  | { readonly standing: "open-overdue"; readonly dueDay: PlainDate; readonly daysOverdue: number }
  | { readonly standing: "ongoing" }
  | { readonly standing: "awaiting-condition"; readonly condition: string | null }
  | { readonly standing: "undated"; readonly reason: UndatedReason; readonly issues: readonly Issue[] }
  | { readonly standing: "excluded"; readonly reason: ExclusionReason };

/**
 * Why an open task has no due day though it should: the deadline is blank or could not be read, was cancelled by a
 * document, waits for nothing any more but no day was stated, or cannot be computed (a year without a work calendar).
 */
export type UndatedReason = "blank" | "cancelled" | "no-day-stated" | "not-computable";

/** The names of the standings. */
export type StandingName = Standing["standing"];

/** Every standing, in the order of the reports. */
export const standingNames = [
  "done-on-time",
  "done-late",
  "done-undated",
  "open-in-time",
  "open-overdue",
  "ongoing",
  "awaiting-condition",
  "undated",
  "excluded",
] as const satisfies NonEmpty<StandingName>;

/** The day on which a standing is asked for, and how deadlines are read on it. */
export type OnDay = Pick<DueContext, "asOf" | "calendar" | "lenient" | "rollover" | "grace">;

/**
 * Where a task stands on a day, from its events up to that day and the deadline in force on it (for a task done before
 * the deadline was changed, too); later events have not happened yet.
 *
 * - Done is judged by the first `done` since the task was last reopened. Without a due day it is `done-undated`: blank
 *   deadlines, `ngay`, a condition that was not met, and ongoing work that somebody reports as finished.
 * - A recurring task stands where its earliest open occurrence stands, counted from `startsOn`, the change that brought
 *   the recurrence, the assignment or the document's day; where none is known, only what is to come is open. A `done`
 *   that names no occurrence fulfils the one in whose period it lies, or the latest open one before it; earlier ones stay
 *   open. It is done only when the recurrence ends and nothing is open.
 * - `Thường xuyên`, and a duty without a deadline, is ongoing and never overdue. `ngay` is open in time, overdue only
 *   with a `grace` from the assignment. Days counted from an event wait for it (`condition-met` tells its day); where
 *   the document names none, they are counted from the assignment.
 * - What waits for a condition is judged by the day the condition states once it is met; where it states none, undated.
 * - A due day that cannot be computed leaves the task undated, with the issues that say why.
 *
 * Tasks under it are not seen; see {@link standings}.
 *
 * @example
 * const task = { id: "9", title: "Quản lý thuê bao", kind: "task", assignees: [], deadline: unwrap(parseDeadline("Quý I/2023")), changes: [], events: [{ kind: "done", on: plainDate("2023-04-03") }], source: null };
 * standing(task, { asOf: plainDate("2023-03-31") }) // => { standing: "open-in-time", dueDay: "2023-03-31", daysLeft: 0 }
 * standing(task, { asOf: plainDate("2023-06-30") }) // => { standing: "done-late", doneOn: "2023-04-03", dueDay: "2023-03-31", daysLate: 3 }
 */
export function standing(task: Task, on: OnDay): Standing {
  const inForce = deadlineInForce(task, on.asOf);
  const recurs = inForce.deadline?.kind === "recurring";
  return judge({ task, inForce, progress: progressSoFar(task.events, { asOf: on.asOf, recurs }) }, on);
}

/**
 * The due day a standing was judged by, where there is one (*hạn cuối*).
 *
 * @example
 * dueDayOf({ standing: "open-in-time", dueDay: plainDate("2023-03-31"), daysLeft: 0 }) // => "2023-03-31"
 */
export function dueDayOf(of: Standing): PlainDate | null {
  return "dueDay" in of ? of.dueDay : null;
}

/** A task with all that decides its standing. */
export interface Case {
  readonly task: Task;
  readonly inForce: DeadlineInForce;
  readonly progress: ProgressSoFar;
}

/** The standing of a case; `standings` calls it with what the parts of a task have done. */
export function judge(one: Case, on: OnDay): Standing {
  const { task, inForce, progress } = one;
  if (progress.excluded !== null) return { standing: "excluded", reason: progress.excluded.reason };
  const { deadline } = inForce;
  if (deadline?.kind === "recurring") return judgeRecurring(deadline, one, on);
  const doneOn = progress.done[0]?.on ?? null;
  const due = deadline === null ? ok(null) : dueDay(deadline, { ...on, ...contextOf(deadline, one) });
  if (due.ok && due.value !== null) return compare(doneOn, due.value, on.asOf);
  if (doneOn !== null) return { standing: "done-undated", doneOn };
  return deadline === null ? withoutDeadline(task, inForce) : withoutDueDay(deadline, due, progress);
}

function judgeRecurring(deadline: RecurringDeadline, { task, inForce, progress }: Case, on: OnDay): Standing {
  const since = deadline.startsOn ?? inForce.by?.on ?? task.assignedOn ?? task.source?.document.issuedOn ?? undefined;
  const turn = occurrenceInTurn(deadline, progress.done, { since, asOf: on.asOf, lenient: on.lenient ?? false });
  if (turn === null) return { standing: "undated", reason: "no-day-stated", issues: [] };
  // Where the days of a recurrence may move off holidays, the day in turn does as a single day would.
  const named = !deadline.strict && deadline.every.on.length > 0;
  const due = named ? dueDay({ kind: "date", day: turn.dueDay, strict: false }, on) : ok(turn.dueDay);
  if (!due.ok) return { standing: "undated", reason: "not-computable", issues: due.issues };
  return compare(turn.doneOn, due.value ?? turn.dueDay, on.asOf);
}

function compare(doneOn: PlainDate | null, due: PlainDate, asOf: PlainDate): Standing {
  if (doneOn !== null) {
    const daysLate = daysBetween(due, doneOn);
    return daysLate > 0
      ? { standing: "done-late", doneOn, dueDay: due, daysLate }
      : { standing: "done-on-time", doneOn, dueDay: due };
  }
  const daysLeft = daysBetween(asOf, due);
  return daysLeft < 0
    ? { standing: "open-overdue", dueDay: due, daysOverdue: -daysLeft }
    : { standing: "open-in-time", dueDay: due, daysLeft };
}

function contextOf(deadline: Deadline, { task, progress: { condition } }: Case): Partial<DueContext> {
  const eventOn = eventOf(deadline, { assignedOn: task.assignedOn, metOn: condition?.on });
  return {
    ...(eventOn === undefined ? {} : { eventOn }),
    ...(condition === null ? {} : { conditionMetOn: condition.on }),
    ...(condition?.dueDay === undefined ? {} : { conditionDay: condition.dueDay }),
  };
}

/** The day that days are counted from: what the deadline waits for, and where it names nothing, the assignment. */
function eventOf(
  deadline: Deadline,
  { assignedOn, metOn }: { readonly assignedOn: PlainDate | undefined; readonly metOn: PlainDate | undefined },
): PlainDate | undefined {
  if (deadline.kind === "immediate") return assignedOn;
  if (deadline.kind !== "within") return undefined;
  return metOn ?? deadline.eventOn ?? (deadline.after === null ? assignedOn : undefined);
}

function withoutDeadline({ kind }: Task, { by }: DeadlineInForce): Standing {
  if (kind === "duty") return { standing: "ongoing" };
  return { standing: "undated", reason: by === null ? "blank" : "cancelled", issues: [] };
}

function withoutDueDay(deadline: Deadline, due: Result<PlainDate | null>, { condition }: ProgressSoFar): Standing {
  if (!due.ok) return { standing: "undated", reason: "not-computable", issues: due.issues };
  if (deadline.kind === "ongoing") return { standing: "ongoing" };
  if (deadline.kind === "immediate") return { standing: "open-in-time", dueDay: null, daysLeft: null };
  if (deadline.kind === "within") return { standing: "awaiting-condition", condition: deadline.after };
  const awaited = "condition" in deadline ? deadline.condition : undefined;
  return condition === null && awaited !== undefined
    ? { standing: "awaiting-condition", condition: awaited }
    : { standing: "undated", reason: "no-day-stated", issues: due.notes };
}
