import { type Figure, figure } from "../number/figure.js";
import { findFamilies } from "./families.js";
import type { OnDay, Standing, StandingName } from "./standing.js";
import { standings } from "./standings.js";
import type { Task } from "./task.js";

/**
 * How far a list of tasks is on a day (*kết quả thực hiện nhiệm vụ*). The nine counts of the standings sum to `total`.
 *
 * There are two completion ratios in use, and the names say which is which: over the tasks that are due, which the
 * government's own reports print, and over all that are assigned.
 */
export interface Completion {
  /** All tasks, the excluded ones too. */
  readonly total: number;
  /** Done on time, done late or overdue (*đến hạn*): dated tasks only. */
  readonly due: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly doneUndated: number;
  readonly openInTime: number;
  readonly openOverdue: number;
  readonly ongoing: number;
  readonly awaitingCondition: number;
  readonly undated: number;
  readonly excluded: number;
  /** Done on time or late, over due. */
  readonly ratioOfDue: Figure;
  /** Done in any way, over all but the excluded. */
  readonly ratioOfAssigned: Figure;
  /** Done on time, over due (*tỷ lệ hoàn thành đúng hạn*): the part of `ratioOfDue` that was not late. */
  readonly onTimeRatio: Figure;
}

/**
 * Counts where the tasks of a list stand on a day, and the ratios (*tỷ lệ hoàn thành*).
 *
 * A task is counted once, at the root: the parts of a task in the list are not counted beside it, and the number of its
 * agencies does not matter. Over nothing due a ratio is *no activity*, not 0 %.
 *
 * @example
 * const task = { id: "9", title: "Quản lý thuê bao", kind: "task", assignees: [], deadline: unwrap(parseDeadline("Quý I/2023")), changes: [], events: [], source: null };
 * const done = { ...task, id: "12", events: [{ kind: "done", on: plainDate("2023-03-20") }] };
 * formatPercent(completion([task, done], { asOf: plainDate("2023-04-30") }).ratioOfDue) // => "50,00%"
 */
export function completion(tasks: readonly Task[], on: OnDay): Completion {
  const found = standings(tasks, on);
  return tally(findFamilies(tasks).roots.flatMap((at) => found[at] ?? []));
}

/**
 * The completion of several lists together: counts add, ratios are taken of the sums. Of none it is all zeros.
 *
 * It is the completion of the lists joined, as long as no task of one list is part of a task of another.
 *
 * @example
 * addCompletions([]).total // => 0
 */
export function addCompletions(completions: readonly Completion[]): Completion {
  const sum = (count: (one: Completion) => number) => completions.reduce((total, one) => total + count(one), 0);
  return withRatios({
    doneOnTime: sum((one) => one.doneOnTime),
    doneLate: sum((one) => one.doneLate),
    doneUndated: sum((one) => one.doneUndated),
    openInTime: sum((one) => one.openInTime),
    openOverdue: sum((one) => one.openOverdue),
    ongoing: sum((one) => one.ongoing),
    awaitingCondition: sum((one) => one.awaitingCondition),
    undated: sum((one) => one.undated),
    excluded: sum((one) => one.excluded),
  });
}

/** The completion of tasks that stand so. */
export function tally(found: readonly Standing[]): Completion {
  const counts = new Map<StandingName, number>();
  for (const { standing } of found) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  const count = (name: StandingName) => counts.get(name) ?? 0;
  return withRatios({
    doneOnTime: count("done-on-time"),
    doneLate: count("done-late"),
    doneUndated: count("done-undated"),
    openInTime: count("open-in-time"),
    openOverdue: count("open-overdue"),
    ongoing: count("ongoing"),
    awaitingCondition: count("awaiting-condition"),
    undated: count("undated"),
    excluded: count("excluded"),
  });
}

type Counts = Omit<Completion, "total" | "due" | "ratioOfDue" | "ratioOfAssigned" | "onTimeRatio">;

function withRatios(counts: Counts): Completion {
  const { doneOnTime, doneLate, doneUndated, openOverdue, excluded } = counts;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const due = doneOnTime + doneLate + openOverdue;
  return {
    total,
    due,
    ...counts,
    ratioOfDue: figure(doneOnTime + doneLate, due),
    ratioOfAssigned: figure(doneOnTime + doneLate + doneUndated, total - excluded),
    onTimeRatio: figure(doneOnTime, due),
  };
}
