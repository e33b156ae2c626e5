import * as z from "zod";
import { type Decimal, maxDecimals } from "./decimal.js";

/** The schema as zod infers it, which the type test holds against {@link Decimal}. */
export const decimalShape = z.strictObject({ units: z.int(), decimals: z.int().min(0).max(maxDecimals) });

/** The schema of {@link Decimal}: whole units below 2⁵³ and 0 to 15 decimals. */
export const DecimalSchema: z.ZodType<Decimal> = decimalShape;
