import * as z from "zod";
import { SourceSchema } from "../document/document-schema.js";
import { CodesSchema } from "../indicator/expression-schema.js";
import { IdSchema } from "../indicator/measure-schema.js";
import type { Outline, OutlineSection } from "./outline.js";

const text = z.string().min(1).max(2000);
const written = { id: IdSchema, about: text };
const at = { at: CodesSchema.exactOptional() };
const count = z.strictObject({
  measure: IdSchema,
  ...at,
  by: IdSchema.exactOptional(),
  label: text.exactOptional(),
});
const ratio = z.strictObject({ indicator: IdSchema, ...at, label: text.exactOptional() });
const figure = z.union([count, ratio]);
const column = z.union([
  z.strictObject({ measure: IdSchema, ...at, heading: text }),
  z.strictObject({ indicator: IdSchema, ...at, heading: text }),
]);
const window = { window: z.enum(["civil", "year-to-date"]).exactOptional() };

/** The schema of what stands in a section as zod infers it, which the type test holds against the type. */
export const outlineContentShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), ...written, optional: z.boolean().exactOptional() }),
  z.strictObject({ kind: z.literal("list"), ...written, optional: z.boolean().exactOptional() }),
  z.strictObject({ kind: z.literal("next-tasks"), ...written }),
  z.strictObject({ kind: z.literal("figures"), ...window, figures: z.tuple([figure], figure) }),
  z.strictObject({
    kind: z.literal("table"),
    ...window,
    caption: text,
    over: IdSchema,
    codes: z.array(IdSchema).max(500).exactOptional(),
    under: IdSchema.exactOptional(),
    heading: text,
    columns: z.tuple([column], column),
    total: z.boolean().exactOptional(),
  }),
]);

const Inner: z.ZodType<OutlineSection> = z.lazy(() => outlineSectionShape);

/** The schema of a section as zod infers it. */
export const outlineSectionShape = z.strictObject({
  id: IdSchema,
  title: text,
  content: z.array(outlineContentShape).max(200).exactOptional(),
  sections: z.array(Inner).max(100).exactOptional(),
  source: SourceSchema.exactOptional(),
});

/** The schema of an outline as zod infers it. */
export const outlineShape = z.strictObject({
  id: IdSchema,
  title: text,
  grain: z.enum(["month", "quarter", "half", "nine-months", "year"]),
  calendar: z.enum(["civil", "reporting"]),
  opening: text.exactOptional(),
  closing: text.exactOptional(),
  sections: z.array(Inner).max(100),
  appendices: z.array(Inner).max(50).exactOptional(),
  source: SourceSchema.exactOptional(),
});

/** The schema of {@link Outline} alone; `checkOutline` holds it against measures, indicators and code lists. */
export const OutlineSchema: z.ZodType<Outline> = outlineShape;
