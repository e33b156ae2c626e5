import * as z from "zod";
import { documentReferenceShape } from "./document-schema.js";
import type { OfficialDocument } from "./official-document.js";

const Line = z.string().min(1).max(2000);
const lines = z.array(Line).max(1000);

/** The schema as zod infers it, which the type test holds against {@link OfficialDocument}. */
export const officialDocumentShape = z.strictObject({
  reference: documentReferenceShape,
  day: z
    .strictObject({
      year: z.int().min(1900).max(2100).exactOptional(),
      month: z.int().min(1).max(12).exactOptional(),
      day: z.int().min(1).max(31).exactOptional(),
    })
    .nullable(),
  subject: Line.nullable(),
  addressees: lines,
  recipients: z
    .array(
      z.strictObject({
        name: Line,
        purpose: z.enum(["addressed", "report", "carry-out", "coordinate", "know", "archive"]).nullable(),
      }),
    )
    .max(1000),
  signer: z
    .strictObject({
      office: Line,
      capacity: z.enum(["for-body", "deputising", "by-order", "by-authority", "acting"]).nullable(),
      inPlaceOf: Line.nullable(),
    })
    .nullable(),
  enclosures: lines,
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(["based-on", "implements", "amends", "replaces", "refers-to", "enclosed-with"]),
        to: documentReferenceShape,
      }),
    )
    .max(1000),
});

/** The schema of {@link OfficialDocument} (*văn bản*). */
export const OfficialDocumentSchema: z.ZodType<OfficialDocument> = officialDocumentShape;
