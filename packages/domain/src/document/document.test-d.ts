import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { DocumentReference, Source } from "./document.js";
import type { documentReferenceShape, sourceShape } from "./document-schema.js";

expectTypeOf<ReadOnly<z.output<typeof documentReferenceShape>>>().toEqualTypeOf<DocumentReference>();
expectTypeOf<ReadOnly<z.output<typeof sourceShape>>>().toEqualTypeOf<Source>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
