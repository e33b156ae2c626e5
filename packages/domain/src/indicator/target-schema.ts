import * as z from "zod";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { SourceSchema } from "../document/document-schema.js";
import { toZodIssue } from "../issue/from-zod.js";
import { DecimalSchema } from "../number/decimal-schema.js";
import { TierSchema, UnitCodeSchema } from "../unit/unit-schema.js";
import { IdSchema } from "./measure-schema.js";
import type { Target, TargetScope } from "./target.js";

/** The schema as zod infers it, which the type test holds against {@link TargetScope}. */
export const targetScopeShape = z.strictObject({
  tiers: z.array(TierSchema).min(1).exactOptional(),
  within: UnitCodeSchema.exactOptional(),
});

/** The schema as zod infers it, which the type test holds against {@link Target}. */
export const targetShape = z
  .strictObject({
    id: IdSchema,
    indicator: IdSchema,
    comparator: z.enum([">", ">=", "<", "<="]),
    comparatorPrinted: z.boolean(),
    percent: DecimalSchema,
    population: z.string().min(1).max(1000).exactOptional(),
    exclusion: z.string().min(1).max(1000).exactOptional(),
    scope: targetScopeShape,
    from: PlainDateSchema,
    until: PlainDateSchema.nullable(),
    dueOn: PlainDateSchema.nullable(),
    supersedes: IdSchema.exactOptional(),
    source: SourceSchema,
  })
  .check(({ value, issues }) => {
    if (value.until !== null && value.until < value.from)
      issues.push(toZodIssue("period.window-reversed", {}, ["until"]));
  });

/** The schema of {@link TargetScope}. */
export const TargetScopeSchema: z.ZodType<TargetScope> = targetScopeShape;

/** The schema of {@link Target}: it ends no earlier than it begins. */
export const TargetSchema: z.ZodType<Target> = targetShape;
