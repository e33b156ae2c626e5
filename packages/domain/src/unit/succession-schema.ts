import * as z from "zod";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { SourceSchema } from "../document/document-schema.js";
import { toZodIssue } from "../issue/from-zod.js";
import type { Share, Succession } from "./succession.js";
import { UnitKeySchema } from "./unit-schema.js";

/** The members of {@link ShareSchema}. */
export const shareObject = z.strictObject({
  part: z.int().min(0),
  whole: z.int().min(1),
  measure: z.string().min(1).max(200).exactOptional(),
});

/** The schema of {@link Share}: from 0 to 1. */
export const ShareSchema: z.ZodType<Share> = shareObject.check(({ value, issues }) => {
  if (value.part > value.whole) issues.push(toZodIssue("succession.share-unreadable", {}));
});

/** The members of {@link SuccessionSchema}. */
export const successionObject = z.strictObject({
  from: UnitKeySchema,
  to: UnitKeySchema.nullable(),
  on: PlainDateSchema,
  extent: z.enum(["full", "partial"]),
  shares: z.array(ShareSchema).max(1000).exactOptional(),
  source: SourceSchema,
});

/** The schema of {@link Succession}, one link alone; {@link createHierarchy} checks links against the units. */
export const SuccessionSchema: z.ZodType<Succession> = successionObject;
