import {
  accountabilityActs,
  type ExplanationRecord,
  ExplanationRecordSchema,
  fail,
  fromUnitKey,
  issue,
  ok,
  PlainDateSchema,
  SourceSchema,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";
import type { StoredRecord } from "../repository/records.js";
import { lineItem, LineSchema, linesOf, namesOf } from "./accountability-parts.js";
import { tableFile, xlsx } from "./files.js";
import {
  asOf,
  checkWindow,
  DaySchema,
  IdSchema,
  notesOf,
  NotesSchema,
  pageOf,
  pageWhere,
  paging,
  recordPath,
  sliceOf,
  windowMembers,
} from "./parts.js";

const asked = { ...windowMembers, asOf, unit: UnitKeySchema.exactOptional() };

interface Asked {
  readonly unit?: z.output<typeof UnitKeySchema>;
}

/** Who answers for what on a day, by the rules of the place. */
export const showAccountability = operation("accountability.show", {
  summary: {
    vi: "Trách nhiệm: biểu dương, nhắc nhở, phê bình, yêu cầu giải trình, kèm căn cứ",
    en: "Who answers for what: commend, remind, criticise, ask to explain, with the evidence",
  },
  who: { may: "read", of: ({ query }, context) => judgeOf(query, context) },
  input: {
    query: z
      .strictObject({ ...asked, act: z.array(z.enum(accountabilityActs)).max(4).exactOptional(), ...paging })
      .check(checkWindow),
  },
  output: z.strictObject({ asOf: PlainDateSchema, ...pageOf(LineSchema).shape, notes: NotesSchema }),
  handle: async ({ query }, context) => {
    const { from, to, act } = query;
    const day = query.asOf ?? context.today;
    const [unit] = judgeOf(query, context);
    if (unit === undefined) return refuse("access.login-needed", {});
    const lines = await linesOf({ window: { from, to }, asOf: day, unit }, context);
    if (!lines.ok) return lines;
    const wanted = lines.value.filter((line) => act?.includes(line.act) ?? true);
    const page = sliceOf(wanted, { limit: 50, ...query, most: context.mostPerPage });
    if (!page.ok) return page;
    const names = namesOf(context);
    const items = page.value.items.map((line) => lineItem(line, names, context));
    return ok({ value: { asOf: day, items, next: page.value.next, notes: notesOf(lines.notes, context) } });
  },
});

/** The same as a workbook to print. */
export const exportAccountability = operation("accountability.export", {
  summary: { vi: "Xuất bảng đề xuất về trách nhiệm", en: "Who answers for what as a workbook" },
  who: { may: "read", of: ({ query }, context) => judgeOf(query, context) },
  input: { query: z.strictObject(asked).check(checkWindow) },
  output: [xlsx],
  handle: async ({ query }, context) => {
    if (context.workbooks?.writeAccountability === undefined) return refuse("server.not-configured", {});
    const { from, to } = query;
    const day = query.asOf ?? context.today;
    const [unit] = judgeOf(query, context);
    if (unit === undefined) return refuse("access.login-needed", {});
    const lines = await linesOf({ window: { from, to }, asOf: day, unit }, context);
    if (!lines.ok) return lines;
    const bytes = await context.workbooks.writeAccountability(lines.value, { asOf: day, names: namesOf(context) });
    return ok(tableFile(bytes, { format: "xlsx", name: "trach-nhiem" }));
  },
});

const ExplanationItemSchema = z.strictObject({
  unit: UnitKeySchema,
  revision: z.int().min(1),
  explanation: ExplanationRecordSchema,
});

/** The explanations that were given. */
export const listExplanations = operation("explanations.list", {
  summary: { vi: "Các giải trình đã nhận", en: "The explanations that were given" },
  who: { may: "read" },
  input: { query: z.strictObject({ unit: UnitKeySchema.exactOptional(), rule: IdSchema.exactOptional(), ...paging }) },
  output: pageOf(ExplanationItemSchema),
  handle: async ({ query }, { records, mostPerPage }) => {
    const page = await pageWhere(
      (part) => records.page("explanation", { ...part, ...(query.unit && { unit: query.unit }) }),
      { ...query, most: mostPerPage },
      (record) => (query.rule === undefined || record.value.rule === query.rule ? itemOf(record) : null),
    );
    return page.ok ? ok({ value: page.value }) : page;
  },
});

const words = z.string().min(1).max(5000);
const AnswerSchema = z.strictObject({
  on: DaySchema.exactOptional(),
  accepted: z.boolean(),
  note: words.exactOptional(),
  source: SourceSchema.exactOptional(),
});

/** Keeps what a unit says about a result it missed; of a body that is no unit, what the office that asked was told. */
export const giveExplanation = operation("explanations.save", {
  summary: { vi: "Lưu giải trình của đơn vị", en: "Keep the explanation of a unit" },
  who: { may: "submit", of: ({ path }) => [path.unit] },
  revises: "explanation",
  input: {
    path: recordPath,
    body: z.strictObject({
      rule: IdSchema,
      givenOn: DaySchema,
      reason: words,
      remedy: words,
      askedFor: DaySchema.nullable(),
      body: z.string().min(1).max(500).exactOptional(),
      answer: AnswerSchema.exactOptional(),
    }),
  },
  output: ExplanationItemSchema,
  stores: true,
  handle: async ({ path, body: { body, answer, ...said } }, context) => {
    const { hierarchy } = context.reference;
    const own = fromUnitKey(path.unit).code;
    if (body !== undefined && (body === own || hierarchy.validities(body).length > 0)) {
      return fail({ ...issue("value.invalid", {}, ["body"]), in: "body" as const });
    }
    // A unit does not answer itself: whoever it explains itself to does.
    if (body === undefined && answer !== undefined) {
      return fail({ ...issue("value.invalid", {}, ["answer"]), in: "body" as const });
    }
    const found = await context.records.find("explanation", path);
    if (found.ok && found.value.value.answer !== undefined) return refuse("record.exists", {});
    const value: ExplanationRecord = {
      id: path.id,
      body: body ?? own,
      ...said,
      ...(answer && { answer: { ...answer, on: answer.on ?? context.today } }),
    };
    return keep(path, value, { context, revision: found.ok ? found.value.revision : 0 });
  },
});

/** Answers an explanation; no standing and no deadline changes with it. */
export const answerExplanation = operation("explanations.answer", {
  summary: { vi: "Trả lời giải trình: chấp nhận hoặc không", en: "Accept an explanation, or not" },
  who: { may: "accept", of: ({ path }) => [path.unit] },
  revises: "explanation",
  input: { path: recordPath, body: AnswerSchema },
  output: ExplanationItemSchema,
  stores: true,
  handle: async ({ path, body: answer }, context) => {
    const found = await context.records.find("explanation", path);
    if (!found.ok) return found;
    const { value, revision } = found.value;
    const answered = { ...value, answer: { ...answer, on: answer.on ?? context.today } };
    return keep(path, answered, { context, revision });
  },
});

async function keep(
  path: z.output<typeof recordPath>,
  value: ExplanationRecord,
  { context, revision }: { readonly context: Context; readonly revision: number },
) {
  const { records, expects = revision } = context;
  const stored = await records.append("explanation", [{ ...path, value, expects }]);
  if (!stored.ok) return refuse("record.changed", {});
  const [record] = stored.value;
  return record === undefined
    ? refuse("server.failed", {})
    : ok({ value: itemOf(record), revision: record.revision, status: record.revision === 1 ? 201 : 200 } as const);
}

function itemOf({ unit, revision, value: explanation }: StoredRecord<ExplanationRecord>) {
  return { unit, revision, explanation };
}

/** The unit that holds to account: the one asked for, or the actor's own. */
function judgeOf({ unit }: Asked, { actor }: Pick<Context, "actor">) {
  return unit !== undefined ? [unit] : actor === null ? [] : [actor.unit];
}
