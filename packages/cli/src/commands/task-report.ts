import {
  byDueMonth,
  byLead,
  checkTasks,
  type Completion,
  completion,
  completionBy,
  type Deadline,
  deadlineInForce,
  isAccountable,
  type Issue,
  issue,
  isStale,
  leadersOf,
  type OnDay,
  type PlainDate,
  type Standing,
  standings,
  type Task,
  within,
} from "@de-an-06/domain";

/** A task with how it stands on the day of the report. */
export interface ReportedTask {
  readonly task: Task;
  /** The deadline in force on the day. */
  readonly deadline: Deadline | null;
  readonly standing: Standing;
  readonly stale: boolean;
}

/** How a list of tasks stands on a day: each task, then all of them together and by group. */
export interface TaskReport {
  readonly on: OnDay;
  readonly tasks: readonly ReportedTask[];
  readonly completion: Completion;
  /** By lead agency; the empty name holds the tasks nobody leads. */
  readonly byLead: ReadonlyMap<string, Completion>;
  /** What is overdue for those who answer for it: requested bodies never do. */
  readonly overdue: Overdue;
  /** By month of the due day ("2023-03"); the empty name holds the tasks without one. */
  readonly byMonth: ReadonlyMap<string, Completion>;
  /** What is odd in the tasks themselves; paths begin with `tasks` and the task's place. */
  readonly issues: readonly Issue[];
}

/** Counts of overdue tasks, in all and by accountable lead agency; the empty name holds the tasks nobody leads. */
export interface Overdue {
  readonly all: number;
  readonly byLead: ReadonlyMap<string, number>;
}

/** Judges every task on the day and counts. */
export function reportTasks(tasks: readonly Task[], on: OnDay): TaskReport {
  const found = standings(tasks, on);
  const checked = checkTasks(tasks);
  return {
    on,
    tasks: tasks.flatMap((task, i) => {
      const standing = found[i];
      const { deadline } = deadlineInForce(task, on.asOf);
      return standing === undefined ? [] : [{ task, deadline, standing, stale: isStale(task, on.asOf) }];
    }),
    completion: completion(tasks, on),
    byLead: completionBy(tasks, on, orNone(byLead)),
    overdue: {
      all: overdueIn(completionBy(tasks, on, (task) => (answering(task).length > 0 ? [""] : []))).get("") ?? 0,
      byLead: overdueIn(completionBy(tasks, on, answering)),
    },
    byMonth: completionBy(tasks, on, orNone(byDueMonth(on))),
    issues: within([...(checked.ok ? checked.notes : checked.issues), ...doneLater(tasks, on.asOf)], "tasks"),
  };
}

/** The agencies that answer for a task; the empty name where nobody leads it, none where its leaders are only requested. */
function answering(task: Task): readonly string[] {
  const leaders = leadersOf(task);
  return leaders.length === 0 ? [""] : leaders.filter(isAccountable).map(({ name }) => name);
}

/** What is reported as done on a day still to come; it counts from that day on. */
function doneLater(tasks: readonly Task[], asOf: PlainDate): readonly Issue[] {
  return tasks.flatMap(({ events }, i) =>
    events.flatMap(({ kind, on }, j) =>
      kind === "done" && on > asOf ? [issue("task.event-after-as-of", {}, [i, "events", j, "on"])] : [],
    ),
  );
}

function overdueIn(groups: ReadonlyMap<string, Completion>): ReadonlyMap<string, number> {
  return new Map(Array.from(groups, ([group, { openOverdue }]) => [group, openOverdue]));
}

function orNone(groupsOf: (task: Task) => readonly string[]): (task: Task) => readonly string[] {
  return (task) => {
    const groups = groupsOf(task);
    return groups.length > 0 ? groups : [""];
  };
}
