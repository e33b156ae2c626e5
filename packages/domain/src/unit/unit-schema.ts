import * as z from "zod";
import { isPlainDate } from "../date/plain-date.js";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { SourceSchema } from "../document/document-schema.js";
import { toZodIssue } from "../issue/from-zod.js";
import { type Tier, tierOfKind, tiers, type Unit, type UnitKey, type UnitKind } from "./unit.js";
import { unitCodePattern } from "./unit-key.js";

/** The schema of {@link Tier}. */
export const TierSchema: z.ZodType<Tier> = z.enum(tiers);

/** The schema of {@link UnitKind}. */
export const UnitKindSchema: z.ZodType<UnitKind> = z.enum(Object.keys(tierOfKind) as UnitKind[]);

/** The schema of a unit's code: official with its zeros in front, or local with a namespace. */
export const UnitCodeSchema: z.ZodType<string> = z.string().max(100).regex(unitCodePattern);

/** The schema of {@link UnitKey}: a code, `@` and the first day of the validity. */
export const UnitKeySchema: z.ZodType<UnitKey> = z
  .string()
  .max(120)
  .regex(new RegExp(`${unitCodePattern.source.slice(0, -1)}@\\d{4}-\\d{2}-\\d{2}$`, "u"))
  .check(({ value, issues }) => {
    if (!isPlainDate(value.slice(-10))) issues.push(toZodIssue("unit.key-unreadable", {}));
  }) as unknown as z.ZodType<UnitKey>;

/** The members of {@link UnitSchema}, for the test that holds them to the type. */
export const unitObject = z.strictObject({
  code: UnitCodeSchema,
  name: z.string().min(1).max(300),
  tier: TierSchema,
  kind: UnitKindSchema.exactOptional(),
  parent: UnitCodeSchema.nullable(),
  from: PlainDateSchema,
  until: PlainDateSchema.nullable(),
  aliases: z.array(z.string().min(1).max(300)).max(50).exactOptional(),
  source: SourceSchema.exactOptional(),
});

/** The schema of {@link Unit}, one row alone; {@link createHierarchy} checks rows together. */
export const UnitSchema: z.ZodType<Unit> = unitObject;
