import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { Draft } from "./draft.js";
import type { draftShape } from "./draft-schema.js";

expectTypeOf<ReadOnly<z.output<typeof draftShape>>>().toEqualTypeOf<ReadOnly<Draft>>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
