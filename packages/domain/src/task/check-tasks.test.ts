import { describe, expect, test } from "vitest";
import * as z from "zod";
import { plainDate } from "../date/plain-date.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import { unwrap } from "../issue/result.js";
import { AgencyNameSchema } from "./agency-names-schema.js";
import { checkTask } from "./check-task.js";
import { checkTasks } from "./check-tasks.js";
import { parseTask, parseTasks } from "./parse-task.js";
import type { ProgressEvent, Task } from "./task.js";
import { AssigneeSchema, DeadlineChangeSchema, ProgressEventSchema, TaskSchema } from "./task-schema.js";

const day = plainDate;
const plain: Task = {
  id: "1",
  title: "Việc",
  kind: "task",
  assignees: [{ name: "Công an tỉnh", part: "lead", mode: "ordered" }],
  deadline: unwrap(parseDeadline("Quý I/2023")),
  changes: [],
  events: [],
  source: null,
  assignedOn: day("2023-01-10"),
};
const found = (more: Partial<Task>) =>
  checkTask({ ...plain, ...more }).map(({ code, path }) => [code, ...path].join(" "));
const events = (...list: readonly ProgressEvent[]) => found({ events: list });

describe("the history of a task is checked", () => {
  test("a task without oddities has no notes", () => {
    expect(events({ kind: "progress", on: day("2023-02-01") }, { kind: "done", on: day("2023-03-01") })).toEqual([]);
  });
  test("events before the assignment and out of order", () => {
    expect(events({ kind: "progress", on: day("2023-02-01") }, { kind: "progress", on: day("2023-01-09") })).toEqual([
      "task.event-before-assignment events 1 on",
      "task.events-out-of-order events 1 on",
    ]);
  });
  test("done twice, unless it was reopened in between", () => {
    expect(events({ kind: "done", on: day("2023-02-01") }, { kind: "done", on: day("2023-02-02") })).toEqual([
      "task.done-twice events 1",
    ]);
    expect(
      events(
        { kind: "done", on: day("2023-02-01") },
        { kind: "reopened", on: day("2023-02-02") },
        { kind: "done", on: day("2023-02-03") },
      ),
    ).toEqual([]);
  });
  test("reopened while open, and anything after an exclusion", () => {
    expect(events({ kind: "reopened", on: day("2023-02-01") })).toEqual(["task.reopened-while-open events 0"]);
    expect(
      events({ kind: "excluded", on: day("2023-02-01"), reason: "revoked" }, { kind: "done", on: day("2023-02-02") }),
    ).toEqual(["task.event-after-exclusion events 1"]);
  });
  test("a condition nobody waits for, an occurrence of what does not recur", () => {
    expect(events({ kind: "condition-met", on: day("2023-02-01") })).toEqual(["task.condition-unexpected events 0"]);
    expect(events({ kind: "done", on: day("2023-02-01"), occurrence: day("2023-02-14") })).toEqual([
      "task.unknown-occurrence events 0 occurrence",
    ]);
  });
  test("an occurrence the recurrence has, on either reading, and one it has not", () => {
    const monthly = unwrap(parseDeadline("trước ngày 15 hàng tháng"));
    const named = (on: string) =>
      found({ deadline: monthly, events: [{ kind: "done", on: day("2023-02-01"), occurrence: day(on) }] });
    expect(named("2023-02-14")).toEqual([]);
    expect(named("2023-02-15")).toEqual([]);
    expect(named("2023-02-16")).toEqual(["task.unknown-occurrence events 0 occurrence"]);
  });
  test("done before the work was to start", () => {
    const deadline = { kind: "ongoing", startsOn: day("2023-02-01") } as const;
    expect(found({ deadline, events: [{ kind: "done", on: day("2023-01-31") }] })).toEqual([
      "task.done-before-start events 0 on",
    ]);
  });
  test("a deadline changed before the task was assigned", () => {
    const source = {
      document: { kind: "decision", number: "12", year: null, symbol: null, issuer: null, issuedOn: null },
      confidence: "primary",
    } as const;
    expect(found({ changes: [{ kind: "cancelled", on: day("2023-01-01"), source }] })).toEqual([
      "task.change-before-assignment changes 0 on",
    ]);
  });
});

describe("a list of tasks is checked as a whole", () => {
  const issuesOf = (tasks: readonly Task[]) => {
    const result = checkTasks(tasks);
    return (result.ok ? result.notes : result.issues).map(({ code, path }) => [code, ...path].join(" "));
  };
  test("two tasks with one id and circles of parents are issues, all answered at once", () => {
    expect(
      issuesOf([
        plain,
        plain,
        { ...plain, id: "a", parent: "b" },
        { ...plain, id: "b", parent: "a" },
        { ...plain, id: "c", parent: "c" },
      ]),
    ).toEqual(["task.duplicate-id 1 id", "task.circle 2 parent", "task.circle 4 parent"]);
  });
  test("a parent that is not in the list, and odd events, are notes", () => {
    const odd: Task = { ...plain, id: "2", parent: "0", events: [{ kind: "reopened", on: day("2023-02-01") }] };
    expect(issuesOf([plain, odd])).toEqual(["task.unknown-parent 1 parent", "task.reopened-while-open 1 events 0"]);
    expect(checkTasks([plain, odd]).ok).toBe(true);
  });
});

describe("tasks out of unknown data", () => {
  test("survive JSON", () => {
    const task: Task = {
      ...plain,
      events: [
        { kind: "progress", on: day("2023-02-01"), result: "Đã ban hành", note: "" },
        { kind: "condition-met", on: day("2023-02-02"), dueDay: day("2023-05-01") },
        { kind: "excluded", on: day("2023-02-03"), reason: "merged", evidence: [] },
      ],
      completedBy: { rule: "share", part: 1, whole: 2 },
    };
    expect(unwrap(parseTasks(JSON.parse(JSON.stringify([task]))))).toEqual([task]);
  });
  test("are refused with the place of every mistake, and never with what was there", () => {
    const secret = "012345678901";
    const input = {
      ...plain,
      title: 5,
      kind: secret,
      [secret]: 1,
      deadline: { kind: "date", day: secret, strict: true },
      completedBy: { rule: "share", part: 3, whole: 2 },
    };
    const result = parseTask(input);
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ code }) => code)).toContain("task.share-over-whole");
    expect(issues.map(({ path }) => path[0])).toEqual(expect.arrayContaining(["title", "kind", "deadline"]));
    expect(JSON.stringify(issues)).not.toContain(secret);
  });
  test("have schemas that can be written as JSON Schema", () => {
    for (const schema of [TaskSchema, AssigneeSchema, ProgressEventSchema, DeadlineChangeSchema, AgencyNameSchema]) {
      expect(z.toJSONSchema(schema)).toHaveProperty("$schema");
    }
  });
});
