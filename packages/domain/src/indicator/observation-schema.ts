import * as z from "zod";
import { PeriodSchema } from "../date/period-schema.js";
import { PlainDateSchema } from "../date/plain-date-schema.js";
import { UnitKeySchema } from "../unit/unit-schema.js";
import { CodesSchema } from "./expression-schema.js";
import { IdSchema } from "./measure-schema.js";
import type { Observation, Shortfall } from "./observation.js";

/** The schema as zod infers it, which the type test holds against {@link Shortfall}. */
export const shortfallShape = z.strictObject({
  measure: IdSchema,
  count: z.int().min(0),
  reason: z.string().min(1).max(2000),
});

/** The schema as zod infers it, which the type test holds against {@link Observation}. */
export const observationShape = z.strictObject({
  unit: UnitKeySchema,
  period: PeriodSchema,
  at: CodesSchema.exactOptional(),
  counts: z.record(IdSchema, z.int().min(0).nullable()),
  exactness: z.record(IdSchema, z.enum(["exact", "over", "under", "about"])).exactOptional(),
  asOf: PlainDateSchema.exactOptional(),
  shortfalls: z.array(shortfallShape).max(100).exactOptional(),
  origin: z.string().min(1).max(500).exactOptional(),
});

/** The schema of {@link Shortfall}. */
export const ShortfallSchema: z.ZodType<Shortfall> = shortfallShape;

/** The schema of {@link Observation}, one row alone; {@link toObservations} checks rows together. */
export const ObservationSchema: z.ZodType<Observation> = observationShape;
