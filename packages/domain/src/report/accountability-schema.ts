import * as z from "zod";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { DeadlineSchema } from "../deadline/deadline-schema.js";
import { SourceSchema } from "../document/document-schema.js";
import { IdSchema } from "../indicator/measure-schema.js";
import { standingNames } from "../task/standing.js";
import { UnitCodeSchema } from "../unit/unit-schema.js";
import { accountabilityActs, type AccountabilityRule, type EvidenceFilter } from "./accountability.js";
import type { ExplanationRecord } from "./explanation-record.js";
import { reportStandings } from "./timeliness.js";

const words = z.string().min(1).max(5000);
const count = z.int().min(0);

/** The schema as zod infers it, which the type test holds against {@link EvidenceFilter}. */
export const evidenceFilterShape = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("task"),
    standings: z.array(z.enum(standingNames)).min(1),
    daysLate: count.exactOptional(),
    extensions: count.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("report"),
    standings: z.array(z.enum(reportStandings)).min(1),
    daysLate: count.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("target"),
    standings: z.array(z.enum(["reached", "missed", "open", "not-assessable"])).min(1),
  }),
]);

/** The schema of {@link EvidenceFilter}. */
export const EvidenceFilterSchema: z.ZodType<EvidenceFilter> = evidenceFilterShape;

/** The schema as zod infers it, which the type test holds against {@link AccountabilityRule}. */
export const accountabilityRuleShape = z.strictObject({
  id: IdSchema,
  act: z.enum(accountabilityActs),
  counts: z.tuple([evidenceFilterShape], evidenceFilterShape),
  atLeast: z.int().min(1),
  without: z.array(evidenceFilterShape).max(20).exactOptional(),
  to: words.exactOptional(),
  answer: DeadlineSchema.exactOptional(),
  within: UnitCodeSchema.exactOptional(),
  from: PlainDateSchema,
  until: PlainDateSchema.nullable(),
  source: SourceSchema,
});

/** The schema of {@link AccountabilityRule}. */
export const AccountabilityRuleSchema: z.ZodType<AccountabilityRule> = accountabilityRuleShape;

/** The schema as zod infers it, which the type test holds against {@link ExplanationRecord}. */
export const explanationShape = z.strictObject({
  id: IdSchema,
  body: words,
  rule: IdSchema,
  givenOn: PlainDateSchema,
  reason: words,
  remedy: words,
  askedFor: PlainDateSchema.nullable(),
  answer: z
    .strictObject({
      on: PlainDateSchema,
      accepted: z.boolean(),
      note: words.exactOptional(),
      source: SourceSchema.exactOptional(),
    })
    .exactOptional(),
});

/** The schema of {@link ExplanationRecord}. */
export const ExplanationRecordSchema: z.ZodType<ExplanationRecord> = explanationShape;
