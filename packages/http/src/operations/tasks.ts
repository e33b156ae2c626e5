import {
  byAgency,
  byDueMonth,
  byLead,
  cascade,
  checkTask,
  completion,
  completionBy,
  CompletionRuleSchema,
  ok,
  PlainDateSchema,
  ProgressEventSchema,
  standingNames,
  type Task,
  TaskSchema,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { asOf, notesOf, NotesSchema, pageOf, pageWhere, paging, recordPath, unitPath } from "./parts.js";
import {
  assignedUnits,
  CompletionSchema,
  leadingUnits,
  onDay,
  taskItem,
  TaskItemSchema,
  taskRecord,
  toldApart,
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
      ...paging,
    }),
  },
  output: pageOf(TaskItemSchema),
  handle: async ({ query }, { records, reference, today, mostPerPage }) => {
    const on = onDay(query.asOf ?? today, reference);
    const page = await pageWhere(
      (part) => records.page("task", { ...part, ...(query.unit && { unit: query.unit }) }),
      { ...query, most: mostPerPage },
      (record) => {
        const item = taskItem(record, on);
        const asked =
          (query.standing?.includes(item.standing.standing) ?? true) &&
          (query.stale === undefined || query.stale === item.stale) &&
          (query.lead === undefined || leadingUnits(record.value).includes(query.lead));
        return asked ? item : null;
      },
    );
    return page.ok ? ok({ value: page.value }) : page;
  },
});

/** One task. */
export const getTask = operation("tasks.get", {
  summary: { vi: "Một nhiệm vụ", en: "One task" },
  who: { may: "read" },
  input: { path: recordPath, query: z.strictObject({ asOf }) },
  output: TaskItemSchema,
  handle: async ({ path, query }, { records, reference, today }) => {
    const found = await records.find("task", path);
    if (!found.ok) return found;
    const value = taskItem(found.value, onDay(query.asOf ?? today, reference));
    // Where it stands changes from day to day, and the tag only with the task.
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

/** Adds what happened to a task. */
export const addProgress = operation("tasks.progress", {
  summary: { vi: "Cập nhật tiến độ nhiệm vụ", en: "Add what happened to a task" },
  who: {
    may: "submit",
    of: async ({ path }, { records }) => {
      const found = await records.find("task", path);
      return found.ok ? [path.unit, ...leadingUnits(found.value.value)] : null;
    },
  },
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

/** Hands a task down to units below. */
export const cascadeTask = operation("tasks.cascade", {
  summary: { vi: "Giao nhiệm vụ xuống các đơn vị cấp dưới", en: "Hand a task down to units below" },
  who: { may: "assign", of: ({ path, body }) => [path.unit, ...body.to.map(({ unit }) => unit)] },
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

/** How far the tasks of the scope are. */
export const showCompletion = operation("tasks.completion", {
  summary: { vi: "Kết quả thực hiện nhiệm vụ", en: "How far the tasks are" },
  who: { may: "read" },
  input: {
    query: z.strictObject({
      asOf,
      unit: UnitKeySchema.exactOptional(),
      by: z.enum(["lead", "agency", "due-month"]).exactOptional(),
    }),
  },
  output: z.strictObject({
    asOf: PlainDateSchema,
    completion: CompletionSchema,
    groups: z.array(z.strictObject({ group: z.string(), completion: CompletionSchema })),
  }),
  handle: async ({ query: { asOf: day, unit, by } }, { records, reference, today }) => {
    const tasks: Task[] = [];
    for await (const record of records.all("task", { ...(unit && { unit }) })) tasks.push(toldApart(record));
    const on = onDay(day ?? today, reference);
    const groupsOf = { lead: byLead, agency: byAgency, "due-month": byDueMonth(on) };
    const groups = by === undefined ? [] : [...completionBy(tasks, on, groupsOf[by])];
    return ok({
      value: {
        asOf: on.asOf,
        completion: completion(tasks, on),
        groups: groups.map(([group, one]) => ({ group, completion: one })),
      },
    });
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
