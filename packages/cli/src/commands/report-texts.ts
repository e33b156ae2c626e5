import { parseWith, PlainDateSchema, type ReportTexts, ReportTextsSchema, type Result } from "@de-an-06/domain";
import type { ReportHeader } from "@de-an-06/document";
import * as z from "zod";

const line = z.string().min(1).max(500);

const HeaderSchema: z.ZodType<ReportHeader> = z.strictObject({
  superior: line.exactOptional(),
  issuer: line,
  number: z.string().max(50).nullable(),
  symbol: line,
  place: line,
  day: PlainDateSchema.nullable(),
  signature: z.strictObject({
    capacity: z.array(line).max(5),
    position: line,
    name: z.string().max(200).exactOptional(),
  }),
  recipients: z.array(line).max(50),
});

const FileSchema = z.strictObject({
  header: HeaderSchema.exactOptional(),
  texts: ReportTextsSchema.exactOptional(),
});

/** What the reporter adds to the figures: the head of the document, and texts by the id of their place in the outline. */
export interface ReportFile {
  readonly header?: ReportHeader;
  readonly texts?: ReportTexts;
}

/** Reads the file of texts. */
export function parseReportFile(input: unknown): Result<ReportFile> {
  return parseWith(FileSchema, input);
}
