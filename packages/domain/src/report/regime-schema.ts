import * as z from "zod";
import { PeriodSchema } from "../date/period-schema.js";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { DeadlineSchema } from "../deadline/deadline-schema.js";
import { SourceSchema } from "../document/document-schema.js";
import { IdSchema } from "../indicator/measure-schema.js";
import { toZodIssue } from "../issue/from-zod.js";
import { TierSchema, UnitCodeSchema } from "../unit/unit-schema.js";
import { regimeIssues } from "./check-regime.js";
import type { Exemption, Regime } from "./regime.js";

const reportingUnitsShape = z.strictObject({
  tiers: z.array(TierSchema).min(1).max(6),
  within: UnitCodeSchema.exactOptional(),
  directly: z.boolean().exactOptional(),
  units: z.array(UnitCodeSchema).min(1).max(20_000).exactOptional(),
});

const recipientShape = z.strictObject({
  unit: z.union([z.literal("parent"), UnitCodeSchema]),
  through: z.union([z.literal("standing-agency"), UnitCodeSchema]).exactOptional(),
});

const coversShape = z.union([
  z.strictObject({
    every: z.enum(["month", "quarter", "half", "nine-months", "year"]),
    calendar: z.enum(["civil", "reporting"]),
    calendarPrinted: z.boolean(),
    window: z.strictObject({ firstDay: z.int().min(1).max(31), lastDay: z.int().min(1).max(31) }).exactOptional(),
  }),
  z.strictObject({ once: PeriodSchema }),
]);

/** The schema as zod infers it, which the type test holds against {@link Regime}. */
export const regimeShape = z
  .strictObject({
    id: IdSchema,
    name: z.string().min(1).max(500),
    about: z.string().min(1).max(500).exactOptional(),
    owedBy: reportingUnitsShape,
    to: recipientShape,
    covers: coversShape,
    due: DeadlineSchema,
    from: PlainDateSchema,
    until: PlainDateSchema.nullable(),
    source: SourceSchema,
  })
  .check(checkRegimeShape);

/** Says what keeps a regime whose members are right from being worked with. */
export function checkRegimeShape({ value, issues }: z.core.ParsePayload<object>): void {
  if (issues.length > 0) return;
  for (const { code, params, path } of regimeIssues(value as Regime)) issues.push(toZodIssue(code, params, path));
}

/** The schema of {@link Regime}: it comes due, its window closes no gap, and it ends no earlier than it begins. */
export const RegimeSchema: z.ZodType<Regime> = regimeShape;

/** The schema as zod infers it, which the type test holds against {@link Exemption}. */
export const exemptionShape = z
  .strictObject({
    regime: IdSchema,
    unit: UnitCodeSchema,
    from: PlainDateSchema,
    until: PlainDateSchema.nullable(),
    reason: z.string().min(1).max(2000),
    source: SourceSchema.exactOptional(),
  })
  .check(({ value, issues }) => {
    if (value.until !== null && value.until < value.from)
      issues.push(toZodIssue("period.window-reversed", {}, ["until"]));
  });

/** The schema of {@link Exemption}. */
export const ExemptionSchema: z.ZodType<Exemption> = exemptionShape;
