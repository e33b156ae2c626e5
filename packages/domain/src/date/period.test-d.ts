import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { Period, Window } from "./period.js";
import type { periodShape, windowShape } from "./period-schema.js";

expectTypeOf<ReadOnly<z.output<typeof periodShape>>>().toEqualTypeOf<Period>();
expectTypeOf<ReadOnly<z.output<typeof windowShape>>>().toEqualTypeOf<Window>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
