import * as z from "zod";
import { isInstant } from "../date/instant.js";
import { ObservationSchema } from "../indicator/observation-schema.js";
import { IdSchema } from "../indicator/measure-schema.js";
import { toZodIssue } from "../issue/from-zod.js";
import { UnitKeySchema } from "../unit/unit-schema.js";
import { type Actor, type Role, roles } from "./actor.js";
import type { Edition, ReportEvent } from "./report-event.js";
import { reportKeyMembers } from "./submission-schema.js";

/** The schema of {@link Role}. */
export const RoleSchema: z.ZodType<Role> = z.enum(roles);

/** The schema as zod infers it, which the type test holds against {@link Actor}. */
export const actorShape = z.strictObject({ unit: UnitKeySchema, role: RoleSchema, id: IdSchema.exactOptional() });

/** The schema of {@link Actor}. */
export const ActorSchema: z.ZodType<Actor> = actorShape;

const instant = z
  .string()
  .max(40)
  .check(({ value, issues }) => {
    if (!isInstant(value)) issues.push(toZodIssue("date.instant-unreadable", {}));
  });

/** The schema as zod infers it, which the type test holds against {@link Edition}. */
export const editionShape = z.strictObject({
  ...reportKeyMembers,
  number: z.int().min(1),
  by: actorShape,
  at: instant,
  hash: z.string().min(1).max(200),
  figures: z.array(ObservationSchema).max(10_000),
  texts: z.record(IdSchema, z.string().max(100_000)).exactOptional(),
});

/** The schema of {@link Edition}. */
export const EditionSchema: z.ZodType<Edition> = editionShape;

const step = { by: actorShape, at: instant };
const reason = z.string().min(1).max(2000);

/** The schema as zod infers it, which the type test holds against {@link ReportEvent}. */
export const reportEventShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("saved"), edition: editionShape }),
  z.strictObject({ kind: z.literal("sent"), ...step }),
  z.strictObject({ kind: z.literal("returned"), ...step, reasons: z.tuple([reason], reason) }),
  z.strictObject({ kind: z.literal("accepted"), ...step }),
  z.strictObject({ kind: z.literal("locked"), ...step }),
]);

/** The schema of {@link ReportEvent}, one alone; {@link replay} checks that they follow one another. */
export const ReportEventSchema: z.ZodType<ReportEvent> = reportEventShape;
