import {
  issue,
  type NonEmpty,
  ok,
  type Path,
  period as periodById,
  type Period,
  type Result,
  type Task,
  type UnitKey,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import { mayDo } from "../access/may-act.js";
import type { Context } from "../api/context.js";
import { type HttpIssue, httpIssue, refuse, type WorkbookIssue } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import type { ImportRecord, RecordKind, Records } from "../repository/records.js";
import type { Change } from "../repository/repository.js";
import { personalDataIn } from "../request/measure-body.js";
import { observationRecord } from "./observation-parts.js";
import { DaySchema, notesOf, NotesSchema, pageOf, pageWhere, paging, unitPath } from "./parts.js";
import { assignedUnits, taskRecord } from "./task-parts.js";

/** What came of a workbook, as it is answered at once. */
export const ImportSchema = z.strictObject({ found: z.int().min(0), stored: z.int().min(0), notes: NotesSchema });

/** `check` says what would be stored and stores nothing; `replace` takes the place of what has the same id. */
export const mode = z.enum(["check", "add", "replace"]).exactOptional();

/** Takes in a tracking workbook. */
export const importTasks = operation("tasks.import", {
  summary: { vi: "Nhập bảng theo dõi nhiệm vụ (.xlsx, .csv)", en: "Take in a tracking workbook (.xlsx, .csv)" },
  who: { may: "assign", of: ({ path }) => [path.unit] },
  tellsProgress: true,
  input: { path: unitPath, query: z.strictObject({ mode, issuedOn: DaySchema.exactOptional() }), body: "file" },
  output: ImportSchema,
  handle: async ({ path: { unit }, query: { mode: how = "add", issuedOn }, body }, context) =>
    readTasksInto(unit, { bytes: body, how, issuedOn }, context),
});

/** Takes in a table of figures. */
export const importObservations = operation("observations.import", {
  summary: { vi: "Nhập bảng số liệu (.xlsx, .csv)", en: "Take in a table of figures (.xlsx, .csv)" },
  who: { may: "submit", of: ({ path }) => [path.unit] },
  tellsProgress: true,
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

/** What came of the workbooks that were taken in, the newest first. */
export const listImports = operation("imports.list", {
  summary: { vi: "Kết quả các lần nhập bảng tính", en: "What came of the workbooks taken in" },
  who: { may: "read" },
  input: { query: z.strictObject({ unit: UnitKeySchema.exactOptional(), ...paging }) },
  output: pageOf(
    z.strictObject({
      unit: UnitKeySchema,
      id: z.string(),
      at: z.string(),
      kind: z.enum(["tasks", "observations", "groups", "registers"]),
      stored: z.int().min(0),
      issues: z.array(z.strictObject({ code: z.string(), cell: z.string().nullable(), message: z.string() })),
    }),
  ),
  handle: async ({ query }, { records, mostPerPage }) => {
    const page = await pageWhere(
      (part) => records.page("import", { ...part, newestFirst: true, ...(query.unit && { unit: query.unit }) }),
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
  const { workbooks, reference, tellProgress: onProgress } = context;
  if (workbooks === undefined) return refuse("server.not-configured", {});
  const { agencies } = reference;
  const read = await workbooks.readTasks(bytes, {
    onProgress,
    ...(issuedOn && { issuedOn }),
    ...(agencies && { agencies }),
  });
  const toRecord = (task: Task) => taskRecord(unit, task);
  const leaveOut = (task: Task) =>
    mayDo(context, "assign", [unit, ...assignedUnits(task)])
      ? null
      : httpIssue("access.not-allowed", { act: "assign" }, { path: ["assignees"] });
  return store("task", { unit, how, read, toRecord, leaveOut }, context);
}

async function readObservationsInto(
  unit: UnitKey,
  { bytes, how, period }: { bytes: Uint8Array; how: How; period: Period | undefined },
  context: Context,
) {
  const { workbooks, reference, tellProgress: onProgress } = context;
  const { hierarchy, measures, codeLists } = reference;
  if (workbooks === undefined || measures === undefined) return refuse("server.not-configured", {});
  const read = await workbooks.readObservations(bytes, {
    onProgress,
    hierarchy,
    measures,
    within: unit,
    ...(codeLists && { codeLists }),
    ...(period && { period }),
  });
  const leaveOut = ofOthers(context);
  const taken = { unit, how: how === "add" ? "replace" : how, read, toRecord: observationRecord, leaveOut } as const;
  return store("observation", taken, context);
}

/** Leaves out what is of units that are not the actor's to hand in for; asked once for each unit. */
export function ofOthers(context: Context): (value: { readonly unit: UnitKey }) => HttpIssue | null {
  const known = new Map<UnitKey, boolean>();
  return ({ unit }) => {
    const isOwn = known.get(unit) ?? mayDo(context, "submit", [unit]);
    known.set(unit, isOwn);
    return isOwn ? null : issue("entry.other-unit", {}, ["unit"]);
  };
}

/** A workbook that was read, and what becomes of its records. */
interface Intake<K extends RecordKind, V> {
  readonly unit: UnitKey;
  readonly how: How;
  readonly read: Result<readonly V[], WorkbookIssue>;
  readonly toRecord: (value: V) => Change<Records[K]>;
  /** Why a record is not the actor's to hand in; null where it is. */
  readonly leaveOut: (value: V) => HttpIssue | null;
  /** Holds the records that are left against each other. */
  readonly check?: (values: readonly V[]) => Result<readonly V[], HttpIssue>;
}

/**
 * Stores what a workbook holds, and keeps what was found in it, also when nothing could be stored. Records that are not the
 * actor's to hand in, or hold personal data, are left out and named by their cell.
 */
export async function store<K extends RecordKind, V extends Records[K]>(
  kind: K,
  { unit, how, read, toRecord, leaveOut, check }: Intake<K, V>,
  context: Context,
) {
  const { records, reference, workbooks, signal } = context;
  // Whoever has gone away since wants nothing kept.
  signal.throwIfAborted();
  const refused = async (issues: NonEmpty<HttpIssue | WorkbookIssue>) => {
    if (how !== "check") await keep(kind, { unit, stored: 0, issues }, context);
    return { ok: false as const, issues };
  };
  if (!read.ok) return refused(read.issues);
  /** What is found wrong with a record, at its place among all and in its cell. */
  const placed = (one: HttpIssue, i: number, rest: Path): HttpIssue => {
    const record = read.value[i];
    const where = record && workbooks?.placeOf?.(record, rest);
    return { ...one, path: [i, ...rest], ...(where && { where }) };
  };
  const left: HttpIssue[] = [];
  const kept: number[] = [];
  for (const [i, value] of read.value.entries()) {
    const other = leaveOut(value);
    const found = other === null ? personalDataIn(value, reference.hotlines ?? []).slice(0, personalInRow) : [other];
    if (found.length === 0) kept.push(i);
    for (const one of found) left.push(placed(one, i, one.path));
  }
  const values = kept.flatMap((i) => read.value[i] ?? []);
  /** What was found among the records that are left, at their place among all. */
  const backAt = (one: HttpIssue): HttpIssue => {
    const [step, ...rest] = one.path;
    const i = typeof step === "number" ? kept[step] : undefined;
    return i === undefined ? one : placed(one, i, rest);
  };
  const checked = check?.(values) ?? ok(values);
  if (!checked.ok) return refused(mapped(checked.issues, backAt));
  const issues = [...read.notes, ...left, ...checked.notes.map(backAt)];
  if (how === "check") return answer(values.length, 0, issues);
  const changes = values.map((value) => ({ ...toRecord(value), ...(how === "add" && { expects: 0 }) }));
  signal.throwIfAborted();
  const stored = await records.append(kind, changes);
  if (!stored.ok) return refused(mapped(stored.issues, backAt));
  await keep(kind, { unit, stored: values.length, issues }, context);
  return answer(values.length, values.length, issues);

  function answer(found: number, kept: number, notes: readonly (HttpIssue | WorkbookIssue)[]) {
    return ok({
      value: { found, stored: kept, notes: notesOf(notes, context) },
      status: kept > 0 ? (201 as const) : (200 as const),
    });
  }
}

/** How many places of one record are named for personal data. */
const personalInRow = 3;

function mapped<T>([first, ...more]: NonEmpty<T>, to: (one: T) => T): NonEmpty<T> {
  return [to(first), ...more.map(to)];
}

const kinds: Readonly<Partial<Record<RecordKind, ImportRecord["kind"]>>> = {
  task: "tasks",
  group: "groups",
  register: "registers",
};

async function keep(
  kind: RecordKind,
  { unit, stored, issues }: { unit: UnitKey; stored: number; issues: readonly (HttpIssue | WorkbookIssue)[] },
  context: Context,
): Promise<void> {
  const value: ImportRecord = {
    kind: kinds[kind] ?? "observations",
    stored,
    issues: notesOf(issues, context).map(({ code, cell = null, detail }) => ({ code, cell, message: detail })),
  };
  await context.records.append("import", [{ unit, id: `${context.at} ${crypto.randomUUID()}`, value }]);
}
