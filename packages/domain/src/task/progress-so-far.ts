import type { PlainDate } from "../date/plain-date.js";
import { inOrder } from "./deadline-in-force.js";
import type { ConditionMet, Done, Excluded, Task } from "./task.js";

/** What the events of a task up to a day come to. */
export interface ProgressSoFar {
  /** What is done and was not taken back, in order. */
  readonly done: readonly Done[];
  readonly excluded: Excluded | null;
  readonly condition: ConditionMet | null;
}

/**
 * Folds the events up to a day; later ones have not happened yet. `reopened` takes back the exclusion where there is
 * one, otherwise what was done: of a recurring task the last of it.
 */
export function progressSoFar(
  events: Task["events"],
  { asOf, recurs }: { readonly asOf: PlainDate; readonly recurs: boolean },
): ProgressSoFar {
  let done: Done[] = [];
  let excluded: Excluded | null = null;
  let condition: ConditionMet | null = null;
  for (const event of inOrder(events)) {
    if (event.on > asOf) break;
    if (event.kind === "done") done.push(event);
    else if (event.kind === "excluded") excluded = event;
    else if (event.kind === "condition-met") condition = event;
    else if (event.kind === "reopened") {
      if (excluded !== null) excluded = null;
      else done = recurs ? done.slice(0, -1) : [];
    }
  }
  return { done, excluded, condition };
}
