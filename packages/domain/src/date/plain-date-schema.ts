import * as z from "zod";
import type { PlainDate } from "./plain-date.js";

/** The schema of {@link PlainDate}: an existing day as `YYYY-MM-DD`, years 0001 to 9999. */
export const PlainDateSchema: z.ZodType<PlainDate> = z.iso
  .date()
  .refine((day) => !day.startsWith("0000")) as unknown as z.ZodType<PlainDate>;
