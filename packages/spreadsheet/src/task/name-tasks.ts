import type { TaskRows } from "./collect-rows.js";

/** A task of the table with the id it gets. */
export interface NamedTask {
  readonly id: string;
  readonly task: TaskRows;
  /** The row, from zero, that had the same number first. */
  readonly repeats?: number;
}

/**
 * Ids from the numbers as printed ("1.", "01" and "1" stay what they are but for the full stop). Where sections begin
 * counting anew the section's number comes in front; a task without a number is named by its row; a number that is still
 * used twice gets its row as well.
 */
export function nameTasks(tasks: readonly TaskRows[]): readonly NamedTask[] {
  const plain = tasks.map(({ number }) => number.replace(/[.)]$/u, ""));
  const numbered = plain.filter((number) => number !== "");
  const repeated = new Set(numbered).size < numbered.length;
  const rows = new Map<string, number>();
  return tasks.map((task, i) => {
    const number = plain[i] ?? "";
    const wanted =
      number === "" ? `dòng ${task.row + 1}` : repeated && task.section !== "" ? `${task.section}.${number}` : number;
    const first = rows.get(wanted);
    if (first === undefined) {
      rows.set(wanted, task.row);
      return { id: wanted, task };
    }
    return { id: `${wanted} (dòng ${task.row + 1})`, task, repeats: first };
  });
}
