import * as z from "zod";
import { SourceSchema } from "../document/document-schema.js";
import { ExpressionSchema } from "./expression-schema.js";
import type { Indicator } from "./indicator.js";
import { IdSchema } from "./measure-schema.js";

/** The schema as zod infers it, which the type test holds against {@link Indicator}. */
export const indicatorShape = z.strictObject({
  id: IdSchema,
  name: z.string().min(1).max(500),
  numerator: ExpressionSchema,
  denominator: ExpressionSchema,
  better: z.enum(["higher", "lower"]),
  decimals: z.int().min(0).max(15),
  noActivity: z.string().min(1).max(200).exactOptional(),
  oneMoreAddsTo: z.enum(["numerator", "both"]),
  source: SourceSchema.exactOptional(),
});

/** The schema of {@link Indicator} alone; {@link parseIndicator} holds it against its measures too. */
export const IndicatorSchema: z.ZodType<Indicator> = indicatorShape;
