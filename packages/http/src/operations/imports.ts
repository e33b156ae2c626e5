import {
  issue,
  type Observation,
  ok,
  period as periodById,
  type Period,
  type Result,
  type Task,
  type UnitKey,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import { mayAct } from "../access/may-act.js";
import type { Context } from "../api/context.js";
import { type HttpIssue, refuse, type WorkbookIssue } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import type { ImportRecord, RecordKind, Records } from "../repository/records.js";
import type { Change } from "../repository/repository.js";
import { personalDataIn } from "../request/measure-body.js";
import { observationRecord } from "./observation-parts.js";
import { DaySchema, notesOf, NotesSchema, pageOf, pageWhere, paging, unitPath } from "./parts.js";
import { taskRecord } from "./task-parts.js";

const ImportSchema = z.strictObject({ found: z.int().min(0), stored: z.int().min(0), notes: NotesSchema });

/** `check` says what would be stored and stores nothing; `replace` takes the place of what has the same id. */
const mode = z.enum(["check", "add", "replace"]).exactOptional();

/** Takes in a tracking workbook. */
export const importTasks = operation("tasks.import", {
  summary: { vi: "Nhập bảng theo dõi nhiệm vụ (.xlsx, .csv)", en: "Take in a tracking workbook (.xlsx, .csv)" },
  who: { may: "assign", of: ({ path }) => [path.unit] },
  input: { path: unitPath, query: z.strictObject({ mode, issuedOn: DaySchema.exactOptional() }), body: "file" },
  output: ImportSchema,
  handle: async ({ path: { unit }, query: { mode: how = "add", issuedOn }, body }, context) =>
    readTasksInto(unit, { bytes: body, how, issuedOn }, context),
});

/** Takes in a table of figures. */
export const importObservations = operation("observations.import", {
  summary: { vi: "Nhập bảng số liệu (.xlsx, .csv)", en: "Take in a table of figures (.xlsx, .csv)" },
  who: { may: "submit", of: ({ path }) => [path.unit] },
  input: {
    path: unitPath,
    query: z.strictObject({
      mode,
      calendar: z.enum(["civil", "reporting"]).exactOptional(),
      period: z
        .string()
        .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]|9M))?$/)
        .exactOptional(),
    }),
    body: "file",
  },
  output: ImportSchema,
  handle: async ({ path: { unit }, query: { mode: how = "add", calendar = "reporting", period }, body }, context) =>
    readObservationsInto(
      unit,
      { bytes: body, how, period: period === undefined ? undefined : periodById(period, calendar) },
      context,
    ),
});

/** What came of the workbooks that were taken in, newest last. */
export const listImports = operation("imports.list", {
  summary: { vi: "Kết quả các lần nhập bảng tính", en: "What came of the workbooks taken in" },
  who: { may: "read" },
  input: { query: z.strictObject({ unit: UnitKeySchema.exactOptional(), ...paging }) },
  output: pageOf(
    z.strictObject({
      unit: UnitKeySchema,
      id: z.string(),
      at: z.string(),
      kind: z.enum(["tasks", "observations"]),
      stored: z.int().min(0),
      issues: z.array(z.strictObject({ code: z.string(), cell: z.string().nullable(), message: z.string() })),
    }),
  ),
  handle: async ({ query }, { records, mostPerPage }) => {
    const page = await pageWhere(
      (part) => records.page("import", { ...part, ...(query.unit && { unit: query.unit }) }),
      { ...query, most: mostPerPage },
      ({ unit, id, at, value: { kind, stored, issues } }) => ({ unit, id, at, kind, stored, issues: [...issues] }),
    );
    return page.ok ? ok({ value: page.value }) : page;
  },
});

type How = "check" | "add" | "replace";

async function readTasksInto(
  unit: UnitKey,
  { bytes, how, issuedOn }: { bytes: Uint8Array; how: How; issuedOn: Task["assignedOn"] },
  context: Context,
) {
  const { workbooks, reference } = context;
  if (workbooks === undefined) return refuse("server.not-configured", {});
  const { agencies } = reference;
  const read = await workbooks.readTasks(bytes, { ...(issuedOn && { issuedOn }), ...(agencies && { agencies }) });
  return store("task", { unit, how, read, toRecord: (task: Task) => taskRecord(unit, task) }, context);
}

async function readObservationsInto(
  unit: UnitKey,
  { bytes, how, period }: { bytes: Uint8Array; how: How; period: Period | undefined },
  context: Context,
) {
  const { workbooks, reference } = context;
  const { hierarchy, measures, codeLists } = reference;
  if (workbooks === undefined || measures === undefined) return refuse("server.not-configured", {});
  const read = await workbooks.readObservations(bytes, {
    hierarchy,
    measures,
    within: unit,
    ...(codeLists && { codeLists }),
    ...(period && { period }),
  });
  if (!read.ok) return store("observation", { unit, how, read, toRecord: observationRecord }, context);
  const isOwn = ownUnits(context);
  const others = read.value.flatMap((one, i) => (isOwn(one.unit) ? [] : [issue("entry.other-unit", {}, [i, "unit"])]));
  const own = ok(
    read.value.filter((one) => isOwn(one.unit)),
    [...read.notes, ...others],
  );
  return store(
    "observation",
    { unit, how: how === "add" ? "replace" : how, read: own, toRecord: (one: Observation) => observationRecord(one) },
    context,
  );
}

/** Whether figures of a unit are the actor's to hand in, asked once for each unit. */
function ownUnits({ actor, reference, today }: Context): (unit: UnitKey) => boolean {
  const { hierarchy, standingAgencies = [] } = reference;
  const known = new Map<UnitKey, boolean>();
  return (unit) => {
    const given = { hierarchy, standingAgencies, on: today, units: [unit] };
    const may = known.get(unit) ?? (actor !== null && mayAct(actor, "submit", given));
    known.set(unit, may);
    return may;
  };
}

/** Stores what a workbook holds, and keeps what was found in it, also when nothing could be stored. */
async function store<K extends RecordKind, V extends Records[K]>(
  kind: K,
  {
    unit,
    how,
    read,
    toRecord,
  }: {
    unit: UnitKey;
    how: How;
    read: Result<readonly V[], WorkbookIssue>;
    toRecord: (value: V) => Change<Records[K]>;
  },
  context: Context,
) {
  const { records, reference } = context;
  if (!read.ok) {
    if (how !== "check") await keep(kind, { unit, stored: 0, issues: read.issues }, context);
    return read;
  }
  const personal = personalDataIn(read.value, reference.hotlines ?? []);
  const left = new Set(personal.map(({ path }) => path[0]));
  const values = read.value.filter((_, i) => !left.has(i));
  const issues = [...read.notes, ...personal];
  if (how === "check") return answer(values.length, 0, issues);
  const changes = values.map((value) => ({ ...toRecord(value), ...(how === "add" && { expects: 0 }) }));
  const stored = await records.append(kind, changes);
  if (!stored.ok) {
    await keep(kind, { unit, stored: 0, issues: stored.issues }, context);
    return stored;
  }
  await keep(kind, { unit, stored: values.length, issues }, context);
  return answer(values.length, values.length, issues);

  function answer(found: number, kept: number, notes: readonly (HttpIssue | WorkbookIssue)[]) {
    return ok({
      value: { found, stored: kept, notes: notesOf(notes, context) },
      status: kept > 0 ? (201 as const) : (200 as const),
    });
  }
}

async function keep(
  kind: RecordKind,
  { unit, stored, issues }: { unit: UnitKey; stored: number; issues: readonly (HttpIssue | WorkbookIssue)[] },
  context: Context,
): Promise<void> {
  const value: ImportRecord = {
    kind: kind === "task" ? "tasks" : "observations",
    stored,
    issues: notesOf(issues, context).map(({ code, cell = null, detail }) => ({ code, cell, message: detail })),
  };
  await context.records.append("import", [{ unit, id: `${context.at} ${crypto.randomUUID()}`, value }]);
}
