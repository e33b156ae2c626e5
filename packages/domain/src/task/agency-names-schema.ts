import * as z from "zod";
import type { AgencyName } from "./agency-names.js";

const Spelling = z.string().min(1).max(500);

/** The schema as zod infers it, which the type test holds against {@link AgencyName}. */
export const agencyNameShape = z.strictObject({
  name: Spelling,
  abbreviations: z.array(Spelling).max(100),
  aliases: z.array(Spelling).max(100),
  requested: z.literal(true).exactOptional(),
  id: Spelling.exactOptional(),
});

/** The schema of {@link AgencyName} (*tên cơ quan, chữ viết tắt*). */
export const AgencyNameSchema: z.ZodType<AgencyName> = agencyNameShape;
