import {
  type AgencyNames,
  AssigneeSchema,
  checkTasks,
  type Directive,
  DraftSchema,
  fail,
  issue,
  grade,
  lintPlan,
  OfficialDocumentSchema,
  ok,
  readDirective,
  tasksFromDirective,
  TaskSchema,
  within,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import type { DocumentText } from "../api/documents.js";
import { operation } from "../operation/define-operation.js";
import { DaySchema, fileName, notesOf, NotesSchema } from "./parts.js";
import { documentTypes, readText, textTypes } from "./read-upload.js";

const letter = z.string().min(1).max(200_000);
const issuedOn = DaySchema.exactOptional();
const count = z.int().min(0);

/** A letter as it was read: each draft with its place in the file and the task it would make. */
const DirectiveReadingSchema = z.strictObject({
  document: OfficialDocumentSchema,
  addressees: z.array(
    z.strictObject({
      article: z.string(),
      assignees: z.array(AssigneeSchema),
      span: z.strictObject({ start: count, end: count }),
    }),
  ),
  items: z.array(
    z.strictObject({
      draft: DraftSchema,
      place: z.strictObject({ page: z.int().nullable(), line: count }),
      task: TaskSchema,
    }),
  ),
  notes: NotesSchema,
});

/** Reads the text of a letter or plan. Nothing is stored, so any text may be sent. */
export const readLetter = operation("directives.read", {
  summary: {
    vi: "Đọc văn bản giao nhiệm vụ: thể thức, đơn vị được giao, nhiệm vụ dự thảo",
    en: "Read a letter or plan: its head, who is addressed, draft tasks and duties",
  },
  who: { may: "read" },
  input: { body: z.strictObject({ text: letter, issuedOn }) },
  output: DirectiveReadingSchema,
  handle: async ({ body: { text, issuedOn: day } }, context) => {
    const read = readDirective(text, optionsOf(day, context));
    if (!read.ok) return fail({ ...read.issues[0], path: ["text"], in: "body" as const });
    return ok({
      value: { ...readingOf(read.value, lineOf(text, null), context), notes: notesOf(read.notes, context) },
    });
  },
});

/** Reads an uploaded letter or plan; its text comes along, since spans count in it. Nothing is stored. */
export const readLetterFile = operation("directives.file", {
  summary: {
    vi: "Đọc tệp văn bản giao nhiệm vụ (.docx, .pdf, .md, .txt)",
    en: "Read a letter or plan from a file (.docx, .pdf, .md, .txt)",
  },
  who: { may: "read" },
  input: { query: z.strictObject({ name: fileName, issuedOn }), body: "file" },
  accepts: [...textTypes, ...documentTypes],
  output: z.strictObject({ ...DirectiveReadingSchema.shape, text: z.string() }),
  handle: async ({ query: { name = "", issuedOn: day }, body }, context) => {
    const file = await readText(body, name, context);
    if (!file.ok) return file;
    const { text } = file.value;
    const read = readDirective(text, optionsOf(day, context));
    if (!read.ok) return read;
    const reading = readingOf(read.value, lineOf(text, file.value.places), context);
    return ok({ value: { ...reading, text, notes: notesOf([...file.notes, ...read.notes], context) } });
  },
});

/** Holds a plan against itself: its text, or the drafts read from it, and its tracking table. Nothing is stored. */
export const lintLetter = operation("directives.lint", {
  summary: {
    vi: "Rà soát kế hoạch: nhiệm vụ trong phụ lục so với nội dung văn bản, thời hạn, cơ quan chủ trì",
    en: "Check a plan: the tasks of its annex against its text, deadlines and lead agencies",
  },
  who: { may: "read" },
  input: {
    body: z.strictObject({
      text: letter.exactOptional(),
      body: z.array(DraftSchema).max(5000).exactOptional(),
      annex: z.array(TaskSchema).max(5000).exactOptional(),
      services: z
        .array(z.strictObject({ service: z.string().min(1).max(200), agency: z.string().min(1).max(1000) }))
        .max(1000)
        .exactOptional(),
      issuedOn,
    }),
  },
  output: z.strictObject({ body: z.array(DraftSchema), notes: NotesSchema }),
  handle: async ({ body: { text, body: drafts = [], annex = [], services = [], issuedOn: day } }, context) => {
    if (text !== undefined && drafts.length > 0) {
      return fail({ ...issue("value.invalid", {}, ["body"]), in: "body" as const });
    }
    const read = text === undefined ? null : readDirective(text, optionsOf(day, context));
    if (read?.ok === false) return fail({ ...read.issues[0], path: ["text"], in: "body" as const });
    const body = read === null ? drafts : read.value.drafts;
    const on = day ?? read?.value.document.reference.issuedOn ?? undefined;
    const { competences = [], strictness } = context.reference;
    const found = lintPlan(
      { body, annex, services, ...(on && { issuedOn: on }) },
      {
        agencies: agenciesOf(context),
        competence: competences.flatMap(({ agency, ...one }) => (agency === undefined ? [] : [{ ...one, agency }])),
      },
    );
    const { errors, warnings } = grade(found, strictness);
    const checked = checkTasks(annex);
    const ofTasks = within(checked.ok ? checked.notes : checked.issues, "annex");
    return ok({ value: { body: [...body], notes: notesOf([...errors, ...warnings, ...ofTasks], context) } });
  },
});

type Placing = (offset: number) => { page: number | null; line: number };

function optionsOf(day: z.output<typeof DaySchema> | undefined, context: Context) {
  return { agencies: agenciesOf(context), ...(day && { issuedOn: day }) };
}

function agenciesOf({ reference: { agencies = [] } }: Context): AgencyNames {
  return agencies;
}

function readingOf(directive: Directive, placing: Placing, { language }: Context) {
  const tasks = tasksFromDirective(directive, language);
  return {
    document: directive.document,
    addressees: directive.addressees.map((one) => ({ ...one, assignees: [...one.assignees] })),
    items: directive.drafts.flatMap((draft, i) => {
      const task = tasks[i];
      return task === undefined ? [] : [{ draft, place: placing(draft.span.start), task }];
    }),
  };
}

/** The line of an offset, as the file numbers it; without its places as the text does. Offsets are asked for in order or not. */
function lineOf(text: string, places: DocumentText["places"] | null): Placing {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return places?.[low] ?? { page: null, line: low + 1 };
  };
}
