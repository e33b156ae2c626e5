import * as z from "zod";
import { PlainDateSchema } from "./plain-date-schema.js";
import type { CalendarDay, CalendarYear } from "./work-calendar.js";

/** The schema of {@link CalendarDay}. */
export const CalendarDaySchema: z.ZodType<CalendarDay> = z.strictObject({
  day: PlainDateSchema,
  name: z.string(),
  source: z.string(),
});

/** The schema of {@link CalendarYear}; how its days fit together is checked by {@link createWorkCalendar}. */
export const CalendarYearSchema: z.ZodType<CalendarYear> = z.strictObject({
  year: z.int().min(1).max(9999),
  provisional: z.boolean(),
  off: z.array(CalendarDaySchema),
  worked: z.array(CalendarDaySchema),
});
