import * as z from "zod";
import { SourceSchema } from "../document/document-schema.js";
import type { Decimal } from "../number/decimal.js";
import { DecimalSchema } from "../number/decimal-schema.js";
import type { Composite, CompositePart } from "./composite.js";
import { IdSchema } from "./measure-schema.js";

/** The schema as zod infers it, which the type test holds against {@link CompositePart}. */
export const compositePartShape = z
  .strictObject({
    indicator: IdSchema,
    most: DecimalSchema.refine(({ units }) => units >= 0),
    threshold: DecimalSchema.refine(({ units }) => units >= 0),
    nothingFrom: DecimalSchema.exactOptional(),
    noActivity: z.enum(["most", "zero", "left-out"]),
  })
  .refine(({ threshold, nothingFrom }) => (nothingFrom ? isBelow(threshold, nothingFrom) : threshold.units > 0), {
    path: ["threshold"],
  });

function isBelow(a: Decimal, b: Decimal): boolean {
  return BigInt(a.units) * 10n ** BigInt(b.decimals) < BigInt(b.units) * 10n ** BigInt(a.decimals);
}

/** The schema as zod infers it, which the type test holds against {@link Composite}. */
export const compositeShape = z.strictObject({
  id: IdSchema,
  name: z.string().min(1).max(500),
  version: z.string().min(1).max(100),
  parts: z.array(compositePartShape).max(1000),
  source: SourceSchema,
});

/** The schema of {@link CompositePart}: a threshold above zero, or below where nothing is earned; a most of zero and more. */
export const CompositePartSchema: z.ZodType<CompositePart> = compositePartShape;

/** The schema of {@link Composite}. */
export const CompositeSchema: z.ZodType<Composite> = compositeShape;
