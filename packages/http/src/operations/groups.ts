import {
  checkGroups,
  compareWithTemplate,
  countGroups,
  fail,
  grade,
  type Group,
  GroupKindSchema,
  GroupSchema,
  groupsOn,
  issue,
  ok,
  TierSchema,
  type UnitKey,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import { mayDo } from "../access/may-act.js";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import { ImportSchema, mode, store } from "./imports.js";
import { asOf, notesOf, NotesSchema, paging, recordPath, sliceOf, unitPath } from "./parts.js";

const count = z.int().min(0);
const counts = { groups: count, members: count, unreported: count };

/** The task forces that stand on a day. */
export const listGroups = operation("groups.list", {
  summary: { vi: "Các tổ công tác tại một ngày, và số lượng theo cấp", en: "The groups of a day, counted by level" },
  who: { may: "read" },
  input: { query: z.strictObject({ on: asOf, kind: GroupKindSchema.exactOptional(), ...paging }) },
  output: z.strictObject({
    items: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: GroupKindSchema,
        unit: UnitKeySchema,
        tier: TierSchema,
        parent: z.string().nullable(),
        memberCount: count.nullable(),
        since: z.string(),
      }),
    ),
    next: z.string().nullable(),
    count: z.strictObject({ ...counts, byTier: z.array(z.strictObject({ tier: TierSchema, ...counts })) }),
  }),
  handle: async ({ query: { on, kind, ...paged } }, { records, today, mostPerPage }) => {
    const groups: Group[] = [];
    for await (const { value } of records.all("group")) {
      if (kind === undefined || value.kind === kind) groups.push(value);
    }
    const standing = groupsOn(groups, on ?? today);
    const items = standing.map(({ id, name, kind: of, unit, tier, parent, memberCount, since }) => ({
      id,
      name,
      kind: of,
      unit,
      tier,
      parent,
      memberCount,
      since,
    }));
    const { byTier, ...all } = countGroups(standing);
    const page = sliceOf(items, { ...paged, most: mostPerPage });
    if (!page.ok) return page;
    return ok({ value: { ...page.value, count: { ...all, byTier: [...byTier] } } });
  },
});

/** Keeps a task force with its decisions. */
export const saveGroup = operation("groups.save", {
  summary: { vi: "Lưu tổ công tác cùng các quyết định", en: "Keep a group with its decisions" },
  who: { may: "submit", of: ({ path, body }) => [path.unit, ...unitsIn(body)] },
  revises: "group",
  input: { path: recordPath, body: GroupSchema },
  output: z.strictObject({ group: GroupSchema, revision: z.int(), notes: NotesSchema }),
  stores: true,
  handle: async ({ path: { unit, id }, body: group }, context) => {
    const { records, reference, expects } = context;
    if (group.id !== id) return fail({ ...issue("value.invalid", {}, ["id"]), in: "body" as const });
    const others: Group[] = [];
    for await (const other of records.all("group")) {
      if (other.id !== id) others.push(other.value);
      else if (other.unit !== unit) return refuse("record.exists", {}, { in: "body", path: ["id"] });
    }
    const checked = checkGroups([group, ...others], reference.hierarchy);
    const own = <I extends { readonly path: readonly (string | number)[] }>(all: readonly I[]) =>
      all.filter(({ path }) => path[0] === 0).map((one) => ({ ...one, path: one.path.slice(1) }));
    if (!checked.ok) {
      const [first, ...more] = own(checked.issues);
      if (first !== undefined) return { ok: false, issues: [first, ...more] };
    }
    const stored = await records.append("group", [
      { unit, id, value: group, ...(expects !== undefined && { expects }) },
    ]);
    if (!stored.ok) return stored;
    const [{ revision } = { revision: 1 }] = stored.value;
    const notes = notesOf(checked.ok ? own(checked.notes) : [], context);
    return ok({ value: { group, revision, notes }, revision });
  },
});

/** Takes in a list of task forces; those that work for other units are left out and named. */
export const importGroups = operation("groups.import", {
  summary: { vi: "Nhập danh sách tổ công tác (.xlsx, .csv)", en: "Take in a list of task forces (.xlsx, .csv)" },
  who: { may: "submit", of: ({ path }) => [path.unit] },
  tellsProgress: true,
  input: { path: unitPath, query: z.strictObject({ mode }), body: "file" },
  output: ImportSchema,
  handle: async ({ path: { unit }, query: { mode: how = "add" }, body }, context) => {
    const { hierarchy } = context.reference;
    if (context.workbooks?.readGroups === undefined) return refuse("server.not-configured", {});
    const read = await context.workbooks.readGroups(body, {
      onProgress: context.tellProgress,
      hierarchy,
      within: unit,
    });
    const toRecord = (value: Group) => ({ unit, id: value.id, value });
    const leaveOut = (group: Group) =>
      mayDo(context, "submit", [unit, ...unitsIn(group)]) ? null : issue("entry.other-unit", {}, ["decisions"]);
    const check = (groups: readonly Group[]) => checkGroups(groups, hierarchy);
    return store("group", { unit, how, read, toRecord, leaveOut, check }, context);
  },
});

/** The units a group works for, by its decisions. */
function unitsIn({ decisions }: Group): readonly UnitKey[] {
  return decisions.flatMap((decision) => ("unit" in decision ? [decision.unit] : []));
}

/** Compares a task force with the suggested composition. */
export const checkGroup = operation("groups.check", {
  summary: {
    vi: "So sánh tổ công tác với định hướng thành phần",
    en: "Compare a group with its suggested composition",
  },
  who: { may: "read" },
  input: { path: recordPath, query: z.strictObject({ on: asOf }) },
  output: z.strictObject({ template: z.string().nullable(), notes: NotesSchema }),
  handle: async ({ path, query: { on } }, context) => {
    const { records, reference, today } = context;
    const found = await records.find("group", path);
    if (!found.ok) return found;
    const [standing] = groupsOn([found.value.value], on ?? today);
    if (standing === undefined) return refuse("record.not-found", {});
    const template = reference.groupTemplates?.find((one) => one.kind === standing.kind && one.tier === standing.tier);
    if (template === undefined) return ok({ value: { template: null, notes: [] } });
    const { errors, warnings } = grade(compareWithTemplate(standing, template), reference.strictness);
    return ok({ value: { template: template.id, notes: notesOf([...errors, ...warnings], context) } });
  },
});
