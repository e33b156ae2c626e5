import * as z from "zod";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { SourceSchema } from "../document/document-schema.js";
import { reportKeyMembers } from "../report/submission-schema.js";
import { UnitKeySchema } from "../unit/unit-schema.js";
import type { RegisterEntry } from "./entry.js";

const id = z.string().min(1).max(200);
const words = z.string().min(1).max(5000);
const count = z.int().min(0);
const entry = { id, unit: UnitKeySchema, source: SourceSchema.exactOptional(), note: words.exactOptional() };

/** The schema as zod infers it, which the type test holds against {@link RegisterEntry}. */
export const registerEntryShape = z.discriminatedUnion("register", [
  z.strictObject({
    register: z.literal("pilot-model"),
    ...entry,
    title: words,
    kind: id,
    changes: z
      .array(
        z.strictObject({
          on: PlainDateSchema,
          state: z.enum(["registered", "running", "completed", "stopped"]),
          result: words.exactOptional(),
        }),
      )
      .max(1000),
  }),
  z.strictObject({
    register: z.literal("support-point"),
    ...entry,
    kind: z.enum(["point", "desk"]),
    staff: count.nullable(),
    from: PlainDateSchema,
    until: PlainDateSchema.nullable(),
  }),
  z.strictObject({
    register: z.literal("equipment"),
    ...entry,
    kind: id,
    counts: z.array(z.strictObject({ on: PlainDateSchema, need: count.nullable(), have: count.nullable() })).max(1000),
  }),
  z.strictObject({
    register: z.literal("connection"),
    ...entry,
    database: id,
    changes: z
      .array(z.strictObject({ on: PlainDateSchema, state: z.enum(["planned", "testing", "connected", "suspended"]) }))
      .max(1000),
  }),
  z.strictObject({
    register: z.literal("funding"),
    ...entry,
    purpose: words,
    movements: z
      .array(z.strictObject({ on: PlainDateSchema, kind: z.enum(["asked", "allotted", "spent"]), amount: count }))
      .max(10_000),
  }),
  z.strictObject({
    register: z.literal("inspection"),
    ...entry,
    of: z.array(UnitKeySchema).max(10_000),
    plannedOn: PlainDateSchema.nullable(),
    carriedOutOn: PlainDateSchema.nullable(),
    findings: z.array(words).max(1000),
    recommendations: z.array(id).max(1000),
  }),
  z.strictObject({
    register: z.literal("difficulty"),
    ...entry,
    about: words,
    subject: id.exactOptional(),
    report: z.strictObject(reportKeyMembers).exactOptional(),
    steps: z
      .array(
        z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.enum(["raised", "closed", "reopened"]), on: PlainDateSchema }),
          z.strictObject({ kind: z.literal("routed"), on: PlainDateSchema, to: UnitKeySchema }),
          z.strictObject({
            kind: z.literal("answered"),
            on: PlainDateSchema,
            answer: words,
            source: SourceSchema.exactOptional(),
          }),
        ]),
      )
      .max(1000),
  }),
]);

/** The schema of {@link RegisterEntry}, one line alone; {@link checkRegisters} checks lines together. */
export const RegisterEntrySchema: z.ZodType<RegisterEntry> = registerEntryShape;
