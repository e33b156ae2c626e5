import {
  checkRegisters,
  type Difficulty,
  difficultiesOn,
  fail,
  isNonEmpty,
  issue,
  ok,
  PlainDateSchema,
  type RegisterEntry,
  RegisterEntrySchema,
  type Result,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import { type HttpIssue, refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { asOf, notesOf, NotesSchema, pageOf, pageWhere, paging, recordPath, sliceOf } from "./parts.js";
import {
  answererOf,
  registerItem,
  RegisterItemSchema,
  RegisterNameSchema,
  registerRecord,
  routedTo,
  StepSchema,
} from "./register-parts.js";

const StateSchema = z.enum(["raised", "routed", "answered", "closed"]);
const SavedSchema = z.strictObject({ item: RegisterItemSchema, notes: NotesSchema });

/** The lines of the registers. */
export const listRegisters = operation("registers.list", {
  summary: {
    vi: "Sổ theo dõi: mô hình, điểm hỗ trợ, trang thiết bị, kết nối, kinh phí, kiểm tra, khó khăn",
    en: "The lines of the registers: models, points, equipment, connections, money, inspections, difficulties",
  },
  who: { may: "read" },
  input: {
    query: z.strictObject({
      register: RegisterNameSchema.exactOptional(),
      unit: UnitKeySchema.exactOptional(),
      ...paging,
    }),
  },
  output: pageOf(RegisterItemSchema),
  handle: async ({ query }, { records, mostPerPage }) => {
    const page = await pageWhere(
      (part) => records.page("register", { ...part, ...(query.unit && { unit: query.unit }) }),
      { ...query, most: mostPerPage },
      (record) =>
        query.register === undefined || query.register === record.value.register ? registerItem(record) : null,
    );
    return page.ok ? ok({ value: page.value }) : page;
  },
});

/** One line of a register. */
export const getRegister = operation("registers.get", {
  summary: { vi: "Một mục của sổ theo dõi", en: "One line of a register" },
  who: { may: "read" },
  input: { path: recordPath },
  output: RegisterItemSchema,
  handle: async ({ path }, { records }) => {
    const found = await records.find("register", path);
    if (!found.ok) return found;
    return ok({ value: registerItem(found.value), revision: found.value.revision, isRecord: true });
  },
});

/** Keeps a line of a register; a difficulty that is new is told to the host. */
export const saveRegister = operation("registers.save", {
  summary: { vi: "Lưu một mục của sổ theo dõi", en: "Keep a line of a register" },
  who: { may: "submit", of: ({ path }) => [path.unit] },
  revises: "register",
  input: { path: recordPath, body: RegisterEntrySchema },
  output: SavedSchema,
  stores: true,
  handle: async ({ path: { unit, id }, body: entry }, context) => {
    const wrong = [
      ...(entry.id === id ? [] : [issue("value.invalid", {}, ["id"])]),
      ...(entry.unit === unit ? [] : [issue("value.invalid", {}, ["unit"])]),
    ].map((one) => ({ ...one, in: "body" as const }));
    if (isNonEmpty(wrong)) return fail(...wrong);
    const kept = await keep(entry, context.expects, context);
    if (!kept.ok) return kept;
    const { revision } = kept.value.item;
    const { actor, at, emit } = context;
    if (entry.register === "difficulty" && revision === 1 && actor !== null) {
      emit({ event: "difficulty-raised", unit, difficulty: entry, to: answererOf(entry, context), by: actor, at });
    }
    return ok({ value: kept.value, revision });
  },
});

/** Takes a step of a difficulty: whoever has it routes or answers it, whoever raised it closes or opens it again. */
export const stepDifficulty = operation("difficulties.step", {
  summary: {
    vi: "Chuyển, trả lời, kết thúc hoặc mở lại khó khăn, vướng mắc",
    en: "Route, answer, close or open again a difficulty",
  },
  who: {
    may: "submit",
    of: async ({ path, body }, context) => {
      const found = await context.records.find("register", path);
      if (!found.ok || found.value.value.register !== "difficulty") return null;
      const { value } = found.value;
      const own = body.kind === "closed" || body.kind === "reopened";
      const answerer = answererOf(value, context);
      const others = [...routedTo(value), ...(answerer === null ? [] : [answerer])];
      return { anyOf: own || body.kind === "routed" ? [path.unit, ...(own ? [] : others)] : others };
    },
  },
  revises: "register",
  input: { path: recordPath, body: StepSchema },
  output: SavedSchema,
  stores: true,
  handle: async ({ path, body: step }, context) => {
    const found = await context.records.find("register", path);
    if (!found.ok) return found;
    const { value, revision: before } = found.value;
    if (value.register !== "difficulty") return refuse("record.not-found", {});
    const entry: Difficulty = { ...value, steps: [...value.steps, step] };
    const kept = await keep(entry, context.expects ?? before, context);
    return kept.ok ? ok({ value: kept.value, revision: kept.value.item.revision }) : kept;
  },
});

/** The difficulties raised until a day, oldest first: where each stands and with whom. */
export const listDifficulties = operation("difficulties.list", {
  summary: {
    vi: "Khó khăn, vướng mắc: tình trạng, cơ quan đang giải quyết, số ngày",
    en: "The difficulties: where each stands, with whom, for how many days",
  },
  who: { may: "read" },
  input: {
    query: z.strictObject({
      asOf,
      unit: UnitKeySchema.exactOptional(),
      state: z.array(StateSchema).max(4).exactOptional(),
      ...paging,
    }),
  },
  output: pageOf(
    z.strictObject({
      ...RegisterItemSchema.shape,
      state: StateSchema,
      with: UnitKeySchema,
      age: z.int().min(0),
      since: PlainDateSchema,
    }),
  ),
  handle: async ({ query }, { records, today, mostPerPage }) => {
    const items = new Map<RegisterEntry, ReturnType<typeof registerItem>>();
    for await (const record of records.all("register", { ...(query.unit && { unit: query.unit }) })) {
      if (record.value.register === "difficulty") items.set(record.value, registerItem(record));
    }
    const standing = difficultiesOn([...items.keys()] as Difficulty[], query.asOf ?? today).flatMap(
      ({ difficulty, ...rest }) => {
        const item = items.get(difficulty);
        return item !== undefined && (query.state?.includes(rest.state) ?? true) ? [{ ...item, ...rest }] : [];
      },
    );
    const page = sliceOf(standing, { limit: 50, ...query, most: mostPerPage });
    return page.ok ? ok({ value: page.value }) : page;
  },
});

async function keep(
  entry: RegisterEntry,
  expects: number | undefined,
  context: Context,
): Promise<Result<{ item: ReturnType<typeof registerItem>; notes: ReturnType<typeof notesOf> }, HttpIssue>> {
  const checked = checkRegisters([entry], context.reference.hierarchy);
  if (!checked.ok) {
    const [first, ...more] = checked.issues.map((one) => ({ ...one, path: one.path.slice(1) }));
    return first === undefined ? checked : { ok: false, issues: [first, ...more] };
  }
  const stored = await context.records.append("register", [
    { ...registerRecord(entry), ...(expects !== undefined && { expects }) },
  ]);
  if (!stored.ok) return { ok: false, issues: [{ ...stored.issues[0], path: [] }] };
  const [record] = stored.value;
  if (record === undefined) return refuse("server.failed", {});
  const notes = checked.notes.map((one) => ({ ...one, path: one.path.slice(1) }));
  return ok({ item: registerItem(record), notes: notesOf(notes, context) });
}
