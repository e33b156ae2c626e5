import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { registerEntryShape } from "./entry-schema.js";
import type { RegisterEntry } from "./entry.js";

expectTypeOf<ReadOnly<z.output<typeof registerEntryShape>>>().toEqualTypeOf<ReadOnly<RegisterEntry>>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
