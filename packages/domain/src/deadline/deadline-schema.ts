import * as z from "zod";
import { period } from "../date/period.js";
import { PeriodSchema } from "../date/period-schema.js";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { toZodIssue } from "../issue/from-zod.js";
import type { Deadline, Recurrence } from "./deadline.js";

const startsOn = PlainDateSchema.exactOptional();
const until = PlainDateSchema.exactOptional();
const words = z.string().min(1);

const civilPeriod = PeriodSchema.check(({ value, issues }) => {
  // Only a regular id can be rebuilt; PeriodSchema has refused an id that is none.
  const isNamed = value.calendar === "civil" && value.grain !== "custom";
  const civil = isNamed && issues.length === 0 ? period(value.id, "civil") : value;
  if (!isNamed || civil.from !== value.from || civil.to !== value.to) {
    issues.push(toZodIssue("deadline.period-not-civil", {}));
  }
});

const day = z.strictObject({ day: z.int().min(1).max(31).nullable(), month: z.int().min(1).max(12).nullable() });
const recurrence = z.strictObject({
  each: z.enum(["day", "week", "month", "quarter", "half", "year"]),
  on: z.array(day).max(31),
});

/** How many months of its period a day may name: a month and a week have one, which is not numbered. */
const monthsIn: Readonly<Record<Recurrence["each"], number>> = {
  day: 0,
  week: 0,
  month: 0,
  quarter: 3,
  half: 6,
  year: 12,
};

const recurring = z
  .strictObject({ kind: z.literal("recurring"), every: recurrence, strict: z.boolean(), until, startsOn })
  .check(({ value: { every, strict }, issues }) => {
    const misfit = every.on.findIndex(
      ({ day: on, month }) =>
        every.each === "day" ||
        (every.each === "week" && (on === null || on > 7)) ||
        (month !== null && month > monthsIn[every.each]),
    );
    if (misfit >= 0) issues.push(toZodIssue("deadline.day-not-in-recurrence", {}, ["every", "on", misfit]));
    if (strict && every.on.length === 0) issues.push(toZodIssue("deadline.day-not-in-recurrence", {}, ["strict"]));
  });

/** The schema as zod infers it, which the type test holds against {@link Deadline}. */
export const deadlineShape = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("date"),
    day: PlainDateSchema,
    strict: z.boolean(),
    condition: words.exactOptional(),
    startsOn,
  }),
  z.strictObject({ kind: z.literal("period"), period: civilPeriod, condition: words.exactOptional(), startsOn }),
  recurring,
  z.strictObject({
    kind: z.literal("within"),
    count: z.int().min(1).max(9999),
    unit: z.enum(["working-day", "day", "month"]),
    after: words.nullable(),
    eventOn: PlainDateSchema.exactOptional(),
    startsOn,
  }),
  z.strictObject({ kind: z.literal("ongoing"), until, startsOn }),
  z.strictObject({ kind: z.literal("immediate"), startsOn }),
  z.strictObject({ kind: z.literal("conditional"), condition: words, startsOn }),
]);

/** The schema of {@link Deadline}: days that fit their recurrence, civil periods, an end that is not before the start. */
export const DeadlineSchema: z.ZodType<Deadline> = deadlineShape;
