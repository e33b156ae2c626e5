import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { AccountabilityRule, EvidenceFilter } from "./accountability.js";
import type { accountabilityRuleShape, evidenceFilterShape, explanationShape } from "./accountability-schema.js";
import type { ExplanationRecord } from "./explanation-record.js";

expectTypeOf<ReadOnly<z.output<typeof evidenceFilterShape>>>().toEqualTypeOf<ReadOnly<EvidenceFilter>>();
expectTypeOf<ReadOnly<z.output<typeof accountabilityRuleShape>>>().toEqualTypeOf<ReadOnly<AccountabilityRule>>();
expectTypeOf<ReadOnly<z.output<typeof explanationShape>>>().toEqualTypeOf<ReadOnly<ExplanationRecord>>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
