import * as z from "zod";
import { parseWith } from "../issue/from-zod.js";
import { ok, type Result } from "../issue/result.js";
import { checkTask } from "./check-task.js";
import { checkTasks } from "./check-tasks.js";
import type { Task } from "./task.js";
import { TaskSchema } from "./task-schema.js";

/** The most tasks one list may hold. */
const mostTasks = 100_000;

/**
 * A task out of unknown data, with notes on what is odd in its history ({@link checkTask}).
 *
 * @example
 * const read = parseTask({ id: "1", title: "Xây dựng kế hoạch", kind: "task", assignees: [], deadline: null, changes: [], events: [] });
 * read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path]) // => [["value.missing", "source"]]
 */
export function parseTask(input: unknown): Result<Task> {
  const parsed = parseWith(TaskSchema, input);
  return parsed.ok ? ok(parsed.value, checkTask(parsed.value)) : parsed;
}

/**
 * A list of tasks out of unknown data, checked as a whole ({@link checkTasks}); at most 100,000.
 *
 * @example
 * parseTasks([]) // => { ok: true, value: [], notes: [] }
 */
export function parseTasks(input: unknown): Result<readonly Task[]> {
  const parsed = parseWith(z.array(TaskSchema).max(mostTasks), input);
  return parsed.ok ? checkTasks(parsed.value) : parsed;
}
