import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type { nextTaskShape, reportTextsShape } from "./filled-report-schema.js";
import type { NextTask, ReportTexts } from "./filled-report.js";
import type { outlineContentShape, outlineSectionShape, outlineShape } from "./outline-schema.js";
import type { Outline, OutlineContent, OutlineSection } from "./outline.js";

expectTypeOf<ReadOnly<z.output<typeof outlineShape>>>().toEqualTypeOf<ReadOnly<Outline>>();
expectTypeOf<ReadOnly<z.output<typeof outlineSectionShape>>>().toEqualTypeOf<ReadOnly<OutlineSection>>();
expectTypeOf<Wide<ReadOnly<z.output<typeof outlineContentShape>>>>().toEqualTypeOf<Wide<ReadOnly<OutlineContent>>>();
expectTypeOf<ReadOnly<z.output<typeof nextTaskShape>>>().toEqualTypeOf<ReadOnly<NextTask>>();
expectTypeOf<ReadOnly<z.output<typeof reportTextsShape>>>().toEqualTypeOf<ReadOnly<ReportTexts>>();

/** Every part read-only, as the types by hand are and zod's inference is not. */
type ReadOnly<T> = T extends string | number | boolean | null ? T : { readonly [Key in keyof T]: ReadOnly<T[Key]> };
/** An intersection as one object. */
type Wide<T> = T extends unknown ? { [Key in keyof T]: T[Key] } : never;
