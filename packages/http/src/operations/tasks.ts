import {
  cascade,
  checkTask,
  CompletionRuleSchema,
  DeadlineChangeSchema,
  ok,
  ProgressEventSchema,
  type Standing,
  standingNames,
  type Task,
  TaskSchema,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import { refuse } from "../issue/http-issue.js";
import type { StoredRecord } from "../repository/records.js";
import { operation } from "../operation/define-operation.js";
import { asOf, notesOf, NotesSchema, pageOf, pageWhere, paging, recordPath, unitPath } from "./parts.js";
import {
  assignedUnits,
  familyStandings,
  leadingUnits,
  onDay,
  taskItem,
  TaskItemSchema,
  taskRecord,
} from "./task-parts.js";

/** The tasks of the scope, and where they stand. */
export const listTasks = operation("tasks.list", {
  summary: { vi: "Danh sách nhiệm vụ và tình trạng", en: "The tasks, and where they stand" },
  who: { may: "read" },
  input: {
    query: z.strictObject({
      asOf,
      unit: UnitKeySchema.exactOptional(),
      standing: z.array(z.enum(standingNames)).max(9).exactOptional(),
      lead: UnitKeySchema.exactOptional(),
      stale: z.boolean().exactOptional(),
      kind: z.enum(["task", "duty"]).exactOptional(),
      ...paging,
    }),
  },
  output: pageOf(TaskItemSchema),
  handle: async ({ query }, context) => {
    const { records, reference, today, mostPerPage } = context;
    const on = onDay(query.asOf ?? today, reference);
    const standingOf = familyStandings(context, on);
    const page = await pageWhere(
      (part) => records.page("task", { ...part, ...(query.unit && { unit: query.unit }) }),
      { ...query, most: mostPerPage },
      (record) => standingOf(record)?.then((of) => asked(record, of)) ?? asked(record),
    );
    return page.ok ? ok({ value: page.value }) : page;

    function asked(record: StoredRecord<Task>, of?: Standing) {
      const item = taskItem(record, on, of);
      const isAsked =
        (query.standing?.includes(item.standing.standing) ?? true) &&
        (query.stale === undefined || query.stale === item.stale) &&
        (query.kind === undefined || query.kind === record.value.kind) &&
        (query.lead === undefined || leadingUnits(record.value).includes(query.lead));
      return isAsked ? item : null;
    }
  },
});

/** One task. */
export const getTask = operation("tasks.get", {
  summary: { vi: "Một nhiệm vụ", en: "One task" },
  who: { may: "read" },
  input: { path: recordPath, query: z.strictObject({ asOf }) },
  output: TaskItemSchema,
  handle: async ({ path, query }, context) => {
    const found = await context.records.find("task", path);
    if (!found.ok) return found;
    const on = onDay(query.asOf ?? context.today, context.reference);
    const value = taskItem(found.value, on, await familyStandings(context, on)(found.value));
    return ok({ value, revision: found.value.revision });
  },
});

/** Assigns a task. */
export const createTask = operation("tasks.create", {
  summary: { vi: "Giao nhiệm vụ", en: "Assign a task" },
  who: { may: "assign", of: ({ path, body }) => [path.unit, ...assignedUnits(body)] },
  input: { path: unitPath, body: TaskSchema },
  output: z.strictObject({ item: TaskItemSchema, notes: NotesSchema }),
  stores: true,
  handle: async ({ path, body: task }, context) => {
    const stored = await context.records.append("task", [{ ...taskRecord(path.unit, task), expects: 0 }]);
    return stored.ok ? written(stored.value, 201, context) : withoutIndex(stored);
  },
});

/** What whoever leads a task says of it; the rest is for whoever assigned it. */
const reported: ReadonlySet<Task["events"][number]["kind"]> = new Set(["progress", "done"]);

/** Adds what happened to a task. */
export const addProgress = operation("tasks.progress", {
  summary: { vi: "Cập nhật tiến độ nhiệm vụ", en: "Add what happened to a task" },
  who: {
    may: "submit",
    rather: ({ body: { event } }) => (reported.has(event.kind) ? "submit" : "assign"),
    of: async ({ path, body: { event } }, { records }) => {
      const found = await records.find("task", path);
      if (!found.ok) return null;
      return reported.has(event.kind) ? { anyOf: [path.unit, ...leadingUnits(found.value.value)] } : [path.unit];
    },
  },
  revises: "task",
  input: {
    path: recordPath,
    body: z.strictObject({ event: ProgressEventSchema, difficulty: z.boolean().exactOptional() }),
  },
  output: z.strictObject({ item: TaskItemSchema, notes: NotesSchema }),
  stores: true,
  handle: async ({ path, body: { event, difficulty = false } }, context) => {
    const { records, expects, actor, at, emit } = context;
    const found = await records.find("task", path);
    if (!found.ok) return found;
    const { value: task, revision } = found.value;
    const changed: Task = { ...task, events: [...task.events, event] };
    const stored = await records.append("task", [{ ...taskRecord(path.unit, changed), expects: expects ?? revision }]);
    if (!stored.ok) return withoutIndex(stored);
    if (difficulty && actor !== null)
      emit({ event: "difficulty-raised", unit: path.unit, task: path.id, by: actor, at });
    return written(stored.value, 200, context);
  },
});

/** Changes the deadline of a task by a document: extended, adjusted, cancelled. */
export const changeDeadline = operation("tasks.change-deadline", {
  summary: {
    vi: "Gia hạn, điều chỉnh thời hạn nhiệm vụ theo văn bản",
    en: "Change the deadline of a task by a document",
  },
  who: { may: "assign", of: ({ path }) => [path.unit] },
  revises: "task",
  input: { path: recordPath, body: DeadlineChangeSchema },
  output: z.strictObject({ item: TaskItemSchema, notes: NotesSchema }),
  stores: true,
  handle: async ({ path, body: change }, context) => {
    const found = await context.records.find("task", path);
    if (!found.ok) return found;
    const { value: task, revision } = found.value;
    const changed: Task = { ...task, changes: [...task.changes, change] };
    const stored = await context.records.append("task", [
      { ...taskRecord(path.unit, changed), expects: context.expects ?? revision },
    ]);
    return stored.ok ? written(stored.value, 200, context) : withoutIndex(stored);
  },
});

/** Hands a task down to units below. */
export const cascadeTask = operation("tasks.cascade", {
  summary: { vi: "Giao nhiệm vụ xuống các đơn vị cấp dưới", en: "Hand a task down to units below" },
  who: { may: "assign", of: ({ path, body }) => [path.unit, ...body.to.map(({ unit }) => unit)] },
  revises: "task",
  input: {
    path: recordPath,
    body: z.strictObject({
      to: z
        .array(z.strictObject({ unit: UnitKeySchema, mode: z.enum(["ordered", "requested"]).exactOptional() }))
        .min(1)
        .max(1000),
      completedBy: CompletionRuleSchema,
    }),
  },
  output: z.strictObject({ items: z.array(TaskItemSchema) }),
  stores: true,
  handle: async ({ path, body: { to, completedBy } }, context) => {
    const { records, reference, today, expects } = context;
    const found = await records.find("task", path);
    if (!found.ok) return found;
    const targets = to.map(({ unit, mode }) => {
      const name = reference.hierarchy.unit(unit)?.name ?? unit;
      return { id: unit, name, ...(mode && { mode }) };
    });
    const [root, ...parts] = cascade(found.value.value, targets, completedBy);
    const stored = await records.append("task", [
      { ...taskRecord(path.unit, root), expects: expects ?? found.value.revision },
      ...parts.map((part) => ({ ...taskRecord(path.unit, part), expects: 0 })),
    ]);
    if (!stored.ok) return withoutIndex(stored);
    const on = onDay(today, reference);
    return ok({ value: { items: stored.value.map((record) => taskItem(record, on)) }, status: 201 as const });
  },
});

type Written = Parameters<typeof taskItem>[0];

function written(
  [record]: readonly Written[],
  status: 200 | 201,
  context: Parameters<typeof notesOf>[1] & {
    reference: Parameters<typeof onDay>[1];
    today: Parameters<typeof onDay>[0];
  },
) {
  if (record === undefined) return refuse("server.failed", {});
  const item = taskItem(record, onDay(context.today, context.reference));
  const notes = notesOf(checkTask(record.value), context);
  return ok({ value: { item, notes }, status, revision: record.revision });
}

/** A change is the only one of its request, or its parts have no place of their own in it. */
function withoutIndex(refused: ReturnType<typeof refuse>): ReturnType<typeof refuse> {
  const [first] = refused.issues;
  return { ok: false, issues: [{ ...first, path: [] }] };
}
