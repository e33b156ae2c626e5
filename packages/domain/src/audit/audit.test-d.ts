import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { auditShape, tableAuditShape } from "./audit-schema.js";
import type { Audit, CellPlace } from "./claim.js";

expectTypeOf<ReadOnly<z.output<typeof auditShape>>>().toEqualTypeOf<ReadOnly<Audit>>();
expectTypeOf<ReadOnly<z.output<typeof tableAuditShape>>>().toEqualTypeOf<ReadOnly<Audit<CellPlace>>>();

/** Every part read-only and written out, as neither zod's inference nor a joined type is. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
