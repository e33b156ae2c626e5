import { type Issue, parseWith, PlainDateSchema, type ReportTexts, ReportTextsSchema, within } from "@de-an-06/domain";
import type { ReportHeader } from "@de-an-06/document";
import * as z from "zod";
import type { CallIssue } from "../call/call-issue.js";
import { readJsonInput } from "../io/files.js";
import type { Io } from "../io/io.js";

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

type Read =
  | { readonly ok: true; readonly value: ReportFile }
  | { readonly ok: false; readonly issues: readonly (Issue | CallIssue)[] };

/** Reads the file of texts; nothing is added where none is named. */
export async function readReportFile(path: string | undefined, io: Io): Promise<Read> {
  if (path === undefined) return { ok: true, value: {} };
  const json = await readJsonInput(path, io);
  if (!json.ok) return json;
  const parsed = parseWith(FileSchema, json.value);
  return parsed.ok ? parsed : { ok: false, issues: within(parsed.issues, path) };
}
