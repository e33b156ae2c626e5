import * as z from "zod";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { SourceSchema } from "../document/document-schema.js";
import type { Competence } from "./competence.js";
import type { StandingAgency } from "./standing-agency.js";
import { TierSchema, UnitCodeSchema } from "./unit-schema.js";

const dated = { from: PlainDateSchema, until: PlainDateSchema.nullable(), source: SourceSchema };

/** The members of {@link CompetenceSchema}. */
export const competenceObject = z.strictObject({
  service: z.string().min(1).max(200),
  tiers: z.array(TierSchema).min(1),
  units: z.array(UnitCodeSchema).min(1).exactOptional(),
  ...dated,
});

/** The schema of {@link Competence}. */
export const CompetenceSchema: z.ZodType<Competence> = competenceObject;

/** The members of {@link StandingAgencySchema}. */
export const standingAgencyObject = z.strictObject({ of: UnitCodeSchema, agency: UnitCodeSchema, ...dated });

/** The schema of {@link StandingAgency}. */
export const StandingAgencySchema: z.ZodType<StandingAgency> = standingAgencyObject;
