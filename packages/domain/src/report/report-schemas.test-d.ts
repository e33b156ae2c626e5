import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { Actor } from "./actor.js";
import type { exemptionShape, regimeShape } from "./regime-schema.js";
import type { Exemption, Regime } from "./regime.js";
import type { actorShape, editionShape, reportEventShape } from "./report-event-schema.js";
import type { Edition, ReportEvent } from "./report-event.js";
import type { submissionShape } from "./submission-schema.js";
import type { Submission } from "./submission.js";

expectTypeOf<ReadOnly<z.output<typeof regimeShape>>>().toEqualTypeOf<ReadOnly<Regime>>();
expectTypeOf<ReadOnly<z.output<typeof exemptionShape>>>().toEqualTypeOf<ReadOnly<Exemption>>();
expectTypeOf<ReadOnly<z.output<typeof submissionShape>>>().toEqualTypeOf<ReadOnly<Submission>>();
expectTypeOf<ReadOnly<z.output<typeof actorShape>>>().toEqualTypeOf<ReadOnly<Actor>>();
expectTypeOf<ReadOnly<z.output<typeof editionShape>>>().toEqualTypeOf<ReadOnly<Edition>>();
expectTypeOf<ReadOnly<z.output<typeof reportEventShape>>>().toEqualTypeOf<ReadOnly<ReportEvent>>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
