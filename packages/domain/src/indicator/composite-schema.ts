import * as z from "zod";
import { SourceSchema } from "../document/document-schema.js";
import { DecimalSchema } from "../number/decimal-schema.js";
import type { Composite, CompositePart } from "./composite.js";
import { IdSchema } from "./measure-schema.js";

/** The schema as zod infers it, which the type test holds against {@link CompositePart}. */
export const compositePartShape = z.strictObject({
  indicator: IdSchema,
  most: DecimalSchema.refine(({ units }) => units >= 0),
  threshold: DecimalSchema.refine(({ units }) => units > 0),
  noActivity: z.enum(["most", "zero", "left-out"]),
});

/** The schema as zod infers it, which the type test holds against {@link Composite}. */
export const compositeShape = z.strictObject({
  id: IdSchema,
  name: z.string().min(1).max(500),
  version: z.string().min(1).max(100),
  parts: z.array(compositePartShape).max(1000),
  source: SourceSchema,
});

/** The schema of {@link CompositePart}: a threshold above zero, a most of zero and more. */
export const CompositePartSchema: z.ZodType<CompositePart> = compositePartShape;

/** The schema of {@link Composite}. */
export const CompositeSchema: z.ZodType<Composite> = compositeShape;
