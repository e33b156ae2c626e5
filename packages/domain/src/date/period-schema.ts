import * as z from "zod";
import { toZodIssue } from "../issue/from-zod.js";
import { type Period, readPeriodId, type Window } from "./period.js";
import { PlainDateSchema } from "./plain-date-schema.js";

/** The schema as zod infers it, which the type test holds against {@link Window}. */
export const windowShape = z.strictObject({ from: PlainDateSchema, to: PlainDateSchema }).check(({ value, issues }) => {
  if (value.from > value.to) issues.push(toZodIssue("period.window-reversed", {}));
});

/** The schema of {@link Window}: both days inside, the first not after the last. */
export const WindowSchema: z.ZodType<Window> = windowShape;

/** The schema as zod infers it, which the type test holds against {@link Period}. */
export const periodShape = z
  .strictObject({
    id: z.string(),
    grain: z.enum(["month", "quarter", "half", "nine-months", "year", "custom"]),
    calendar: z.enum(["civil", "reporting"]),
    from: PlainDateSchema,
    to: PlainDateSchema,
  })
  .check(({ value, issues }) => {
    const named = readPeriodId(value.id);
    const isItself =
      named?.grain === value.grain &&
      (named.grain !== "custom" || (named.from === value.from && named.to === value.to));
    if (value.from > value.to) issues.push(toZodIssue("period.window-reversed", {}));
    else if (!isItself) issues.push(toZodIssue("period.not-itself", {}));
  });

/** The schema of {@link Period}: id and grain fit each other, and a custom id fits its window. */
export const PeriodSchema: z.ZodType<Period> = periodShape;
