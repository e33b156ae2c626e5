import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDayNumber } from "../date/day-arithmetic.js";
import { period } from "../date/period.js";
import { plainDate } from "../date/plain-date.js";
import type { Deadline } from "../deadline/deadline.js";
import type { Source } from "../document/document.js";
import { checkTask } from "./check-task.js";
import { checkTasks } from "./check-tasks.js";
import { addCompletions, completion } from "./completion.js";
import { byAgency, byLead, completionBy } from "./completion-by.js";
import { type Standing, standing, standingNames } from "./standing.js";
import { standings } from "./standings.js";
import type { Assignee, CompletionRule, DeadlineChange, Done, ProgressEvent, Task } from "./task.js";

const anyDay = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 19_300, max: 19_700 }).map(fromDayNumber) },
  { weight: 1, arbitrary: fc.constantFrom(plainDate("0001-01-01"), plainDate("9999-12-31"), plainDate("2024-02-29")) },
);
const start = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ startsOn: anyDay }) },
);
const condition = fc.constantFrom({}, { condition: "lộ trình của Bộ Công an" });
const anyDeadline: fc.Arbitrary<Deadline> = fc
  .tuple(
    fc.oneof<fc.Arbitrary<Deadline>[]>(
      fc.tuple(anyDay, fc.boolean(), condition).map(([day, strict, also]) => ({ kind: "date", day, strict, ...also })),
      fc
        .tuple(fc.constantFrom("2022-Q4", "2023-01", "2023-Q1", "2023"), condition)
        .map(([id, also]) => ({ kind: "period", period: period(id, "civil"), ...also })),
      fc
        .tuple(
          fc.constantFrom("day", "week", "month", "quarter", "half", "year"),
          fc.integer({ min: 1, max: 7 }),
          fc.boolean(),
        )
        .map(([each, day, strict]): Deadline => ({
          kind: "recurring",
          every: { each, on: each === "day" ? [] : [{ day, month: null }] },
          strict,
        })),
      fc
        .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom("working-day", "day", "month"))
        .map(([count, unit]): Deadline => ({ kind: "within", count, unit, after: null })),
      fc.constantFrom<Deadline>(
        { kind: "ongoing" },
        { kind: "immediate" },
        { kind: "conditional", condition: "khi có hướng dẫn" },
      ),
    ),
    start,
  )
  .map(([deadline, also]) => ({ ...deadline, ...also }));
const anyDone: fc.Arbitrary<Done> = fc
  .tuple(anyDay, fc.option(anyDay))
  .map(([on, occurrence]) => ({ kind: "done", on, ...(occurrence === null ? {} : { occurrence }) }));
const anyEvent: fc.Arbitrary<ProgressEvent> = fc.oneof(
  anyDone,
  anyDone,
  anyDay.map((on): ProgressEvent => ({ kind: "progress", on })),
  anyDay.map((on): ProgressEvent => ({ kind: "reopened", on })),
  fc.tuple(anyDay, anyDay).map(([on, dueDay]): ProgressEvent => ({ kind: "condition-met", on, dueDay })),
  anyDay.map((on): ProgressEvent => ({ kind: "excluded", on, reason: "revoked" })),
);
const source: Source = {
  document: { kind: "decision", number: "12", year: null, symbol: "QĐ-UBND", issuer: null, issuedOn: null },
  confidence: "primary",
};
const anyChange: fc.Arbitrary<DeadlineChange> = fc.oneof(
  fc.tuple(anyDay, anyDeadline).map(([on, deadline]): DeadlineChange => ({ kind: "extended", on, deadline, source })),
  anyDay.map((on): DeadlineChange => ({ kind: "cancelled", on, source })),
);
const anyAssignee: fc.Arbitrary<Assignee> = fc.record({
  name: fc.constantFrom("Công an tỉnh", "Sở Y tế", "Sở Nội vụ"),
  part: fc.constantFrom("lead", "co-lead", "coordinating"),
  mode: fc.constantFrom("ordered", "requested"),
});
const anyRule = fc.constantFrom<CompletionRule>({ rule: "own" }, { rule: "all" }, { rule: "share", part: 2, whole: 3 });
const secret = "bí mật 012345678901";
/** A task of a list; `parents` are the ids it may be part of, none makes it stand alone. */
const anyTask = (parents: readonly string[] = []): fc.Arbitrary<Task> =>
  fc
    .tuple(
      fc.record({
        id: fc.constantFrom("a", "b", "c", "d", "e"),
        title: fc.constant(secret),
        kind: fc.constantFrom("task" as const, "duty" as const),
        assignees: fc.array(anyAssignee, { maxLength: 3 }),
        deadline: fc.option(anyDeadline),
        changes: fc.array(anyChange, { maxLength: 2 }),
        events: fc.array(anyEvent, { maxLength: 5 }),
        source: fc.constant(null),
        completedBy: anyRule,
      }),
      fc.option(anyDay),
      parents.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...parents)),
    )
    .map(([task, assignedOn, parent]) => ({
      ...task,
      ...(assignedOn === null ? {} : { assignedOn }),
      ...(parent === null ? {} : { parent }),
    }));
const family = fc.array(anyTask(["a", "b", "c", "x"]), { maxLength: 8 });
const alone = fc.array(anyTask(), { maxLength: 8 });
const onDay = fc.record({ asOf: anyDay, lenient: fc.boolean(), rollover: fc.boolean() });

const lateness = (one: Standing) =>
  one.standing === "done-late" ? one.daysLate : one.standing === "open-overdue" ? one.daysOverdue : 0;

describe("always", () => {
  test("every task has one standing on every day, and a list has as many as tasks", () => {
    fc.assert(
      fc.property(family, onDay, (tasks, on) => {
        for (const task of tasks) expect(standingNames).toContain(standing(task, on).standing);
        expect(standings(tasks, on).length).toBe(tasks.length);
      }),
      { numRuns: 500 },
    );
  });

  test("the partition sums to the total, and due is what is dated and over", () => {
    fc.assert(
      fc.property(family, onDay, (tasks, on) => {
        const c = completion(tasks, on);
        const done = c.doneOnTime + c.doneLate + c.doneUndated;
        const open = c.openInTime + c.openOverdue + c.ongoing + c.awaitingCondition + c.undated;
        expect(done + open + c.excluded).toBe(c.total);
        expect(c.due).toBe(c.doneOnTime + c.doneLate + c.openOverdue);
        expect(c.total).toBeLessThanOrEqual(tasks.length);
      }),
    );
  });

  test("the completion of two lists together is that of the lists joined", () => {
    fc.assert(
      fc.property(alone, alone, onDay, (a, b, on) => {
        expect(addCompletions([completion(a, on), completion(b, on)])).toEqual(completion([...a, ...b], on));
      }),
    );
  });

  test("a task without parts stands in a list as it stands alone", () => {
    fc.assert(
      fc.property(alone, onDay, (tasks, on) => {
        expect(standings(tasks, on)).toEqual(tasks.map((task) => standing(task, on)));
      }),
    );
  });

  test("one more day on which it is done never makes a task later", () => {
    fc.assert(
      fc.property(anyTask(), anyDone, onDay, (task, more, on) => {
        const again = { ...task, events: [...task.events, more] };
        expect(lateness(standing(again, on))).toBeLessThanOrEqual(lateness(standing(task, on)));
      }),
      { numRuns: 500 },
    );
  });

  test("what happens later changes nothing today", () => {
    fc.assert(
      fc.property(anyTask(), anyEvent, onDay, (task, later, on) => {
        fc.pre(later.on > on.asOf);
        expect(standing({ ...task, events: [...task.events, later] }, on)).toEqual(standing(task, on));
      }),
    );
  });

  test("a table by agency counts no task of an agency twice and none too few", () => {
    fc.assert(
      fc.property(alone, onDay, (tasks, on) => {
        for (const groupsOf of [byLead, byAgency]) {
          const table = completionBy(tasks, on, groupsOf);
          for (const [group, { total }] of table) {
            expect(total).toBe(tasks.filter((task) => groupsOf(task).includes(group)).length);
          }
          const sum = [...table.values()].reduce((all, { total }) => all + total, 0);
          expect(sum).toBeGreaterThanOrEqual(tasks.filter((task) => groupsOf(task).length > 0).length);
        }
      }),
    );
  });

  test("no issue holds a value of the input", () => {
    fc.assert(
      fc.property(family, (tasks) => {
        const result = checkTasks(tasks);
        const issues = [...(result.ok ? result.notes : result.issues), ...tasks.flatMap(checkTask)];
        for (const { params } of issues) {
          for (const value of Object.values(params)) expect(typeof value).toBe("number");
        }
      }),
    );
  });
});
