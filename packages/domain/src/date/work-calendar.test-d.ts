import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { CalendarYear } from "./work-calendar.js";
import type { calendarYearShape } from "./work-calendar-schema.js";

expectTypeOf<ReadOnly<z.output<typeof calendarYearShape>>>().toEqualTypeOf<CalendarYear>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
