import {
  DeadlineSchema,
  DocumentReferenceSchema,
  dueDay,
  formatDeadline,
  nextOccurrences,
  occurrences,
  ok,
  parseCitation,
  parseDeadline,
  PlainDateSchema,
  within,
} from "@de-an-06/domain";
import * as z from "zod";
import { operation } from "../operation/define-operation.js";
import { asOf, BoundedWindowSchema, DaySchema, notesOf, NotesSchema } from "./parts.js";

const days = z.array(PlainDateSchema);

/** Reads the words of a deadline. */
export const readDeadline = operation("deadlines.parse", {
  summary: { vi: "Đọc cụm từ thời hạn", en: "Read the words of a deadline" },
  who: { may: "read" },
  input: {
    body: z.strictObject({
      phrase: z.string().min(1).max(5000),
      issuedOn: DaySchema.exactOptional(),
      asOf,
    }),
  },
  output: z.strictObject({
    deadline: DeadlineSchema,
    words: z.string(),
    dueDay: PlainDateSchema.nullable(),
    occurrences: days,
    notes: NotesSchema,
  }),
  handle: async ({ body: { phrase, issuedOn, asOf: day } }, context) => {
    const { reference, today, language } = context;
    const read = parseDeadline(phrase, { ...(issuedOn && { issuedOn }) });
    if (!read.ok) return read;
    const { calendar, lenient = false } = reference;
    const on = { asOf: day ?? today, lenient, ...(calendar && { calendar }) };
    const due = dueDay(read.value, { ...on, ...(issuedOn && { eventOn: issuedOn }) });
    return ok({
      value: {
        deadline: read.value,
        words: formatDeadline(read.value, language),
        dueDay: due.ok ? due.value : null,
        occurrences: [...nextOccurrences(read.value, { ...on, count: 12 })],
        notes: notesOf([...within(read.notes, "phrase"), ...(due.ok ? due.notes : due.issues)], context),
      },
    });
  },
});

/** The last days on time of a deadline inside a window. */
export const listOccurrences = operation("deadlines.occurrences", {
  summary: { vi: "Các hạn cuối trong một khoảng thời gian", en: "The last days on time inside a window" },
  who: { may: "read" },
  input: { body: z.strictObject({ deadline: DeadlineSchema, window: BoundedWindowSchema }) },
  output: z.strictObject({ days }),
  handle: async ({ body: { deadline, window } }, { reference: { lenient = false } }) =>
    ok({ value: { days: [...occurrences(deadline, window, { lenient })] } }),
});

/** Reads the citation of a document. */
export const readCitation = operation("documents.parse", {
  summary: { vi: "Đọc số, ký hiệu và trích dẫn văn bản", en: "Read the citation of a document" },
  who: { may: "read" },
  input: { body: z.strictObject({ text: z.string().min(1).max(5000) }) },
  output: z.strictObject({ document: DocumentReferenceSchema, notes: NotesSchema }),
  handle: async ({ body: { text } }, context) => {
    const read = parseCitation(text);
    if (!read.ok) return read;
    return ok({ value: { document: read.value, notes: notesOf(within(read.notes, "text"), context) } });
  },
});
