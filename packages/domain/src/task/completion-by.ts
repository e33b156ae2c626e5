import { leadersOf } from "./accountable.js";
import { type Completion, tally } from "./completion.js";
import { findFamilies } from "./families.js";

import { dueDayOf, type OnDay, standing, type Standing } from "./standing.js";
import { standings } from "./standings.js";
import type { Task } from "./task.js";

/**
 * The completion of each group of tasks, in the order in which the groups are first met.
 *
 * A task is counted in every group it belongs to, once in each, so the groups of a table by agency may add to more than
 * the completion of the whole list; a task of no group is in none. Parts of a task count in their own groups, and not
 * beside it where they share one.
 *
 * @example
 * const task = { id: "7", title: "Bảo đảm hạ tầng", kind: "task", assignees: unwrap(parseAssignment("Sở Thông tin và Truyền thông, Công an tỉnh")), deadline: unwrap(parseDeadline("Thường xuyên")), changes: [], events: [], source: null };
 * [...completionBy([task], { asOf: plainDate("2023-06-30") }, byLead)].map(([agency, { total }]) => [agency, total]) // => [["Sở Thông tin và Truyền thông", 1], ["Công an tỉnh", 1]]
 */
export function completionBy(
  tasks: readonly Task[],
  on: OnDay,
  groupsOf: (task: Task) => readonly string[],
): ReadonlyMap<string, Completion> {
  const found = standings(tasks, on);
  const groups = new Map<string, number[]>();
  for (const [at, task] of tasks.entries()) {
    for (const group of new Set(groupsOf(task))) {
      const places = groups.get(group);
      if (places === undefined) groups.set(group, [at]);
      else places.push(at);
    }
  }
  return new Map(Array.from(groups, ([group, places]) => [group, tally(rootsAmong(tasks, places, found))]));
}

function rootsAmong(
  tasks: readonly Task[],
  places: readonly number[],
  found: readonly Standing[],
): readonly Standing[] {
  const { roots } = findFamilies(places.flatMap((at) => tasks[at] ?? []));
  return roots.flatMap((root) => found[places[root] ?? -1] ?? []);
}

/**
 * Groups tasks by the agencies that lead or co-lead them, for {@link completionBy}.
 *
 * @example
 * byLead({ id: "12", title: "Rà soát", kind: "task", assignees: unwrap(parseAssignment("Văn phòng UBND tỉnh phối hợp với Sở Tư pháp")), deadline: null, changes: [], events: [], source: null }) // => ["Văn phòng UBND tỉnh"]
 */
export function byLead(task: Task): readonly string[] {
  return leadersOf(task).map(({ name }) => name);
}

/**
 * Groups tasks by every agency that has a part in them, for {@link completionBy}.
 *
 * @example
 * byAgency({ id: "12", title: "Rà soát", kind: "task", assignees: unwrap(parseAssignment("Văn phòng UBND tỉnh phối hợp với Sở Tư pháp")), deadline: null, changes: [], events: [], source: null }) // => ["Văn phòng UBND tỉnh", "Sở Tư pháp"]
 */
export function byAgency(task: Task): readonly string[] {
  return task.assignees.map(({ name }) => name);
}

/**
 * Groups tasks by the civil month of their due day ("2023-03"), for {@link completionBy}. A recurring task belongs to
 * the month of the occurrence it stands at; a task without a due day to none.
 *
 * @example
 * byDueMonth({ asOf: plainDate("2023-02-01") })({ id: "9", title: "Quản lý thuê bao", kind: "task", assignees: [], deadline: unwrap(parseDeadline("Quý I/2023")), changes: [], events: [], source: null }) // => ["2023-03"]
 */
export function byDueMonth(on: OnDay): (task: Task) => readonly string[] {
  return (task) => {
    const day = dueDayOf(standing(task, on));
    return day === null ? [] : [day.slice(0, 7)];
  };
}
