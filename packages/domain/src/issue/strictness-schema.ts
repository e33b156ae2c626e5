import * as z from "zod";
import { findings, grades, type Strictness } from "./strictness.js";

/** The schema as zod infers it, which the type test holds against {@link Strictness}. */
export const strictnessShape = z.partialRecord(z.enum(findings), z.enum(grades));

/** The schema of {@link Strictness}. */
export const StrictnessSchema: z.ZodType<Strictness> = strictnessShape;
