import * as z from "zod";
import type { Audit, CellPlace } from "./claim.js";

const textPlace = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
  length: z.int().min(0),
});
const cellPlace = z.strictObject({ row: z.int().min(0), column: z.int().min(0) });

const cause = z.enum([
  "digit-slip",
  "swapped-digits",
  "swapped-parts",
  "misplaced-mark",
  "other-base",
  "from-remainder",
  "share-of-rest",
  "complement",
  "rounded-twice",
  "padded-shares",
  "mean-of-shares",
]);
const doubt = z.enum([
  "no-percentage",
  "approximate",
  "whole-not-printed",
  "whole-unclear",
  "whole-zero",
  "unreadable-number",
  "list-incomplete",
  "percentage-unclear",
]);

function claimShape<Place extends z.ZodType>(place: Place) {
  const figures = {
    kind: z.enum(["ratio", "sum", "remainder", "share"]),
    place,
    text: z.string(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    parts: z.array(z.number()),
    printed: z.string().nullable(),
  };
  const wrong = z.enum(["truncated", "last-digit-off", "inconsistent"]);
  return z.union([
    z.strictObject({ ...figures, verdict: z.literal("consistent"), computed: z.string(), cause: z.null() }),
    z.strictObject({ ...figures, verdict: wrong, computed: z.string(), cause: cause.nullable() }),
    z.strictObject({ ...figures, verdict: z.literal("cannot-check"), computed: z.null(), cause: doubt }),
  ]);
}

function auditShapeOf<Place extends z.ZodType>(place: Place) {
  const count = z.int().min(0);
  return z.strictObject({
    claims: z.array(claimShape(place)),
    crossChecks: z.array(
      z.strictObject({
        kind: z.enum(["differs", "outside-window", "part-over-whole", "same-count"]),
        level: z.enum(["finding", "note"]),
        place,
        text: z.string(),
        against: z.union([place, z.null()]),
        printed: z.string(),
        computed: z.string().nullable(),
      }),
    ),
    summary: z.strictObject({
      checked: count,
      consistent: count,
      truncated: count,
      lastDigitOff: count,
      inconsistent: count,
      cannotCheck: count,
    }),
  });
}

/** The schema as zod infers it, which the type test holds against {@link Audit}. */
export const auditShape = auditShapeOf(textPlace);

/** The schema of {@link Audit} of a text. */
export const AuditSchema: z.ZodType<Audit> = auditShape;

/** The schema as zod infers it, which the type test holds against {@link Audit} of cells. */
export const tableAuditShape = auditShapeOf(cellPlace);

/** The schema of {@link Audit} of a table, whose places are cells. */
export const TableAuditSchema: z.ZodType<Audit<CellPlace>> = tableAuditShape;
