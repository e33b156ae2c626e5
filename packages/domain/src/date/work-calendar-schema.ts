import * as z from "zod";
import { PlainDateSchema } from "./plain-date-schema.js";
import type { CalendarYear } from "./work-calendar.js";

const calendarDays = z.array(z.strictObject({ day: PlainDateSchema, name: z.string(), source: z.string() }));

/** The schema as zod infers it, which the type test holds against {@link CalendarYear}. */
export const calendarYearShape = z.strictObject({
  year: z.int().min(1).max(9999),
  provisional: z.boolean(),
  off: calendarDays,
  worked: calendarDays,
});

/** The schema of {@link CalendarYear}; how its days fit together is checked by {@link createWorkCalendar}. */
export const CalendarYearSchema: z.ZodType<CalendarYear> = calendarYearShape;
