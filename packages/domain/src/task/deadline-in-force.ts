import type { PlainDate } from "../date/plain-date.js";
import type { Deadline } from "../deadline/deadline.js";
import type { DeadlineChange, Task } from "./task.js";

/** The deadline that counts on a day, and how it came to be. */
export interface DeadlineInForce {
  /** Null where there never was one, or where it was cancelled. */
  readonly deadline: Deadline | null;
  /** The change it comes from; null while the deadline is the first one. */
  readonly by: DeadlineChange | null;
  /** All changes up to the day, the earliest first. */
  readonly history: readonly DeadlineChange[];
}

/**
 * The deadline of a task that is in force on a day, after the extensions, adjustments and cancellations up to it
 * (*thời hạn hiện hành*). Of two changes that hold from the same day the one listed later counts.
 *
 * @example
 * const decision = { document: { kind: "decision", number: "12", year: null, symbol: "QĐ-UBND", issuer: null, issuedOn: null }, confidence: "primary" };
 * const task = { id: "1", title: "Kiểm tra", kind: "task", assignees: [], deadline: { kind: "ongoing" }, changes: [{ kind: "cancelled", on: plainDate("2023-05-01"), source: decision }], events: [], source: null };
 * deadlineInForce(task, plainDate("2023-04-30")).deadline // => { kind: "ongoing" }
 * deadlineInForce(task, plainDate("2023-05-01")).deadline // => null
 */
export function deadlineInForce(
  { deadline, changes }: Pick<Task, "deadline" | "changes">,
  on: PlainDate,
): DeadlineInForce {
  const history = inOrder(changes).filter((change) => change.on <= on);
  const by = history.at(-1) ?? null;
  if (by === null) return { deadline, by, history };
  return { deadline: by.kind === "cancelled" ? null : by.deadline, by, history };
}

/** By day, and as listed within a day. */
export function inOrder<T extends { readonly on: PlainDate }>(list: readonly T[]): readonly T[] {
  const ordered = list.every(({ on }, i) => i === 0 || (list[i - 1]?.on ?? on) <= on);
  return ordered ? list : list.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
