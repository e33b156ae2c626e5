import * as z from "zod";
import { toZodIssue } from "../issue/from-zod.js";
import type { Codes, Expression } from "./expression.js";
import { IdSchema } from "./measure-schema.js";

/** How deep expressions may lie inside one another. */
export const mostDepth = 8;

/** The schema of {@link Codes}. */
export const CodesSchema: z.ZodType<Codes> = z.record(IdSchema, IdSchema);

const Inner: z.ZodType<Expression> = z.lazy(() => expressionShape);

/** The schema as zod infers it, which the type test holds against {@link Expression}. */
export const expressionShape = z.union([
  IdSchema,
  z.strictObject({ measure: IdSchema, at: CodesSchema }),
  z.strictObject({ add: z.tuple([Inner], Inner) }),
  z.strictObject({ subtract: z.tuple([Inner, Inner]) }),
  z.strictObject({
    count: IdSchema,
    where: Inner,
    atLeast: z.int().min(0),
    among: z.array(IdSchema).min(1).max(10_000).exactOptional(),
  }),
]);

/** The schema of {@link Expression}, at most eight deep; a list is as long as the host lets its input be. */
export const ExpressionSchema: z.ZodType<Expression> = expressionShape.check(({ value, issues }) => {
  if (isTooDeep(value)) issues.push(toZodIssue("indicator.too-deep", { maximum: mostDepth }));
});

/** Whether data lies deeper than an expression may: looked at before it is parsed, without going deeper itself. */
export function isTooDeep(input: unknown): boolean {
  let level: unknown[] = [input];
  // An expression inside a list lies two levels down.
  for (let depth = 0; depth < 2 * mostDepth && level.length > 0; depth++) {
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return level.some((one) => typeof one === "object" && one !== null);
}
