import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { Deadline, DeadlineKind, deadlineKinds } from "./deadline.js";
import type { deadlineShape } from "./deadline-schema.js";

expectTypeOf<ReadOnly<z.output<typeof deadlineShape>>>().toEqualTypeOf<Deadline>();
expectTypeOf<(typeof deadlineKinds)[number]>().toEqualTypeOf<DeadlineKind>();

// A deadline of no kind, and one that holds what belongs to another, do not compile.
expectTypeOf<{ kind: "whenever" }>().not.toExtend<Deadline>();
expectTypeOf<{ kind: "conditional" }>().not.toExtend<Deadline>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
