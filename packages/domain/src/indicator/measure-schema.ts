import * as z from "zod";
import { SourceSchema } from "../document/document-schema.js";
import type { CodeList, CodeListEntry, Measure } from "./measure.js";

/** The schema of a measure's id, a dimension's name or a code. */
export const IdSchema: z.ZodType<string> = z.string().min(1).max(200);

/** The schema as zod infers it, which the type test holds against {@link Measure}. */
export const measureShape = z.strictObject({
  name: z.string().min(1).max(500),
  counts: z.string().min(1).max(100),
  overUnits: z.enum(["adds", "never"]),
  overTime: z.enum(["adds", "last"]),
  dimensions: z.array(IdSchema).max(20).exactOptional(),
  source: SourceSchema.exactOptional(),
});

/** The schema of {@link Measure}. */
export const MeasureSchema: z.ZodType<Measure> = measureShape;

/** The schema as zod infers it, which the type test holds against {@link CodeListEntry}. */
export const codeListEntryShape = z.strictObject({
  code: IdSchema,
  name: z.string().min(1).max(500),
  parent: IdSchema.exactOptional(),
});

/** The schema as zod infers it, which the type test holds against {@link CodeList}. */
export const codeListShape = z.strictObject({
  id: IdSchema,
  dimension: IdSchema,
  name: z.string().min(1).max(500),
  codes: z.array(codeListEntryShape).max(100_000),
  source: SourceSchema.exactOptional(),
});

/** The schema of {@link CodeList}. */
export const CodeListSchema: z.ZodType<CodeList> = codeListShape;

/** The schema of {@link CodeListEntry}. */
export const CodeListEntrySchema: z.ZodType<CodeListEntry> = codeListEntryShape;
