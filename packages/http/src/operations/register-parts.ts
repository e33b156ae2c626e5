import {
  bodyToAnswer,
  type Difficulty,
  PlainDateSchema,
  type RegisterEntry,
  RegisterEntrySchema,
  type RegisterName,
  SourceSchema,
  type UnitKey,
  UnitKeySchema,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import type { NewRecord, StoredRecord } from "../repository/records.js";

/** Every register. */
export const registerNames = [
  "pilot-model",
  "support-point",
  "equipment",
  "connection",
  "funding",
  "inspection",
  "difficulty",
] as const satisfies readonly RegisterName[];

/** A register, by its name. */
export const RegisterNameSchema = z.enum(registerNames);

/** A line of a register as it is kept. */
export const RegisterItemSchema = z.strictObject({
  unit: UnitKeySchema,
  id: z.string(),
  revision: z.int().min(1),
  entry: RegisterEntrySchema,
});

/** A step of a difficulty after it was raised. */
export const StepSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["closed", "reopened"]), on: PlainDateSchema }),
  z.strictObject({ kind: z.literal("routed"), on: PlainDateSchema, to: UnitKeySchema }),
  z.strictObject({
    kind: z.literal("answered"),
    on: PlainDateSchema,
    answer: z.string().min(1).max(5000),
    source: SourceSchema.exactOptional(),
  }),
]);

/** A stored line of a register. */
export function registerItem({ unit, id, revision, value: entry }: StoredRecord<RegisterEntry>) {
  return { unit, id, revision, entry };
}

/** A line as it is kept: a difficulty may be read by whoever it was routed to. */
export function registerRecord(entry: RegisterEntry): NewRecord<RegisterEntry> {
  const sharedWith = entry.register === "difficulty" ? routedTo(entry) : [];
  return { unit: entry.unit, id: entry.id, ...(sharedWith.length > 0 && { sharedWith }), value: entry };
}

/** Whom a difficulty was routed to. */
export function routedTo({ steps }: Difficulty): readonly UnitKey[] {
  return [...new Set(steps.flatMap((step) => (step.kind === "routed" ? [step.to] : [])))];
}

/** The body a difficulty goes to today. */
export function answererOf(
  difficulty: Difficulty,
  { reference, today }: Pick<Context, "reference" | "today">,
): UnitKey | null {
  const { hierarchy, difficultyRoutes = [] } = reference;
  return bodyToAnswer(difficulty, { hierarchy, routes: difficultyRoutes, on: today });
}
