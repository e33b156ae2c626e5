import { AuditSchema, auditText, gradeAudit, ok, WindowSchema } from "@de-an-06/domain";
import * as z from "zod";
import { operation } from "../operation/define-operation.js";
import { auditDocument, auditSheets, FileAuditSchema } from "./audit-parts.js";
import { checkWindow, fileName, notesOf, windowMembers } from "./parts.js";
import { documentTypes, readUpload, textTypes, workbookTypes } from "./read-upload.js";

/** Checks the figures printed in a text. Nothing is stored, so any text may be sent. */
export const checkText = operation("audit.text", {
  summary: { vi: "Rà soát số liệu in trong văn bản", en: "Check the figures printed in a text" },
  who: { may: "read" },
  input: { body: z.strictObject({ text: z.string().min(1).max(200_000), window: WindowSchema.exactOptional() }) },
  output: AuditSchema,
  handle: async ({ body: { text, window } }, { reference: { strictness = {} } }) =>
    ok({ value: gradeAudit(auditText(text, { ...(window && { window }) }), strictness) }),
});

/** Checks the figures printed in a report or a workbook. Nothing is stored. */
export const checkFile = operation("audit.file", {
  summary: {
    vi: "Rà soát số liệu in trong tệp (.docx, .pdf, .xlsx, .csv, .md, .txt)",
    en: "Check the figures printed in a file (.docx, .pdf, .xlsx, .csv, .md, .txt)",
  },
  who: { may: "read" },
  input: {
    query: z
      .strictObject({ name: fileName, from: windowMembers.from.exactOptional(), to: windowMembers.to.exactOptional() })
      .check((given) => {
        const { from, to } = given.value;
        if (from !== undefined && to !== undefined) checkWindow({ ...given, value: { from, to } });
      }),
    body: "file",
  },
  accepts: [...textTypes, ...documentTypes, ...workbookTypes],
  output: FileAuditSchema,
  handle: async ({ query: { name = "", from, to }, body }, context) => {
    const read = await readUpload(body, name, context);
    if (!read.ok) return read;
    const window = from === undefined || to === undefined ? undefined : { from, to };
    const { strictness = {} } = context.reference;
    const audit =
      read.value.kind === "sheets"
        ? auditSheets(read.value.sheets, { window, strictness })
        : auditDocument(read.value.document, { window, strictness });
    return ok({ value: { ...audit, notes: notesOf(read.notes, context) } });
  },
});
