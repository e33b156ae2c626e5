import * as z from "zod";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import type { DocumentReference, Source } from "./document.js";
import { documentKinds } from "./document-kind.js";

/** The schema as zod infers it, which the type test holds against {@link DocumentReference}. */
export const documentReferenceShape = z.strictObject({
  kind: z.enum(documentKinds),
  number: z.string().min(1).nullable(),
  year: z.int().min(1900).max(2100).nullable(),
  symbol: z.string().min(1).nullable(),
  issuer: z.string().min(1).nullable(),
  issuedOn: PlainDateSchema.nullable(),
  title: z.string().min(1).exactOptional(),
});

/** The schema of {@link DocumentReference}. */
export const DocumentReferenceSchema: z.ZodType<DocumentReference> = documentReferenceShape;

/** The schema as zod infers it, which the type test holds against {@link Source}. */
export const sourceShape = z.strictObject({
  document: documentReferenceShape,
  article: z.string().min(1).exactOptional(),
  confidence: z.enum(["primary", "secondary", "inferred"]),
});

/** The schema of {@link Source}. */
export const SourceSchema: z.ZodType<Source> = sourceShape;
