import * as z from "zod";
import type { Figure } from "./figure.js";

/** The schema as zod infers it, which the type test holds against {@link Figure}. */
export const figureShape = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.literal("value"),
    numerator: z.int(),
    denominator: z.int().refine((denominator) => denominator !== 0),
  }),
  z.strictObject({ state: z.literal("no-activity"), numerator: z.int(), denominator: z.literal(0) }),
  z.strictObject({ state: z.literal("not-reported") }),
  z.strictObject({ state: z.literal("not-applicable") }),
]);

/** The schema of {@link Figure}: exact whole counts; a `value` has a denominator other than zero. */
export const FigureSchema: z.ZodType<Figure> = figureShape;
