import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { OfficialDocument } from "./official-document.js";
import type { officialDocumentShape } from "./official-document-schema.js";

expectTypeOf<ReadOnly<z.output<typeof officialDocumentShape>>>().toEqualTypeOf<ReadOnly<OfficialDocument>>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
