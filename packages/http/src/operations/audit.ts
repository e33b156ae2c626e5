import { AuditSchema, auditText, ok, WindowSchema } from "@de-an-06/domain";
import * as z from "zod";
import { refuse } from "../issue/http-issue.js";
import { operation } from "../operation/define-operation.js";

/** Checks the figures printed in a text. Nothing is stored, so any text may be sent. */
export const checkText = operation("audit.text", {
  summary: { vi: "Rà soát số liệu in trong văn bản", en: "Check the figures printed in a text" },
  who: { may: "read" },
  input: { body: z.strictObject({ text: z.string().min(1).max(200_000), window: WindowSchema.exactOptional() }) },
  output: AuditSchema,
  handle: async ({ body: { text, window } }) => ok({ value: auditText(text, { ...(window && { window }) }) }),
});

/** Checks the figures printed in a text file (UTF-8, plain or Markdown). Nothing is stored. */
export const checkFile = operation("audit.file", {
  summary: { vi: "Rà soát số liệu in trong tệp văn bản", en: "Check the figures printed in a text file" },
  who: { may: "read" },
  input: { body: "file" },
  output: AuditSchema,
  handle: async ({ body }) => {
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
      if (text.includes("\0")) throw new TypeError();
      return ok({ value: auditText(text) });
    } catch {
      return refuse("request.media-type", { allowed: ["text/plain", "text/markdown"] }, { in: "body" });
    }
  },
});
