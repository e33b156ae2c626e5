import * as z from "zod";
import { ExpressionSchema } from "./expression-schema.js";
import type { Identity } from "./identity.js";
import { IdSchema } from "./measure-schema.js";

const named = { id: IdSchema, name: z.string().min(1).max(500) };

/** The schema as zod infers it, which the type test holds against {@link Identity}. */
export const identityShape = z.discriminatedUnion("kind", [
  z.strictObject({ ...named, kind: z.literal("equal"), left: ExpressionSchema, right: ExpressionSchema }),
  z.strictObject({ ...named, kind: z.literal("at-most"), part: ExpressionSchema, whole: ExpressionSchema }),
  z.strictObject({ ...named, kind: z.literal("falls-with-reason"), measure: IdSchema }),
]);

/** The schema of {@link Identity}. */
export const IdentitySchema: z.ZodType<Identity> = identityShape;
