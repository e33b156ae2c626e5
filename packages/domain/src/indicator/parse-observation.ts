import * as z from "zod";
import { parseWith } from "../issue/from-zod.js";
import type { Result } from "../issue/result.js";
import { ObservationSchema } from "./observation-schema.js";
import type { Observation } from "./observation.js";

/** The most rows one list of unknown data may hold. */
const mostRows = 1_000_000;

/**
 * A reported row out of unknown data. That its unit, measures and codes exist is checked by {@link toObservations}.
 *
 * @example
 * const read = parseObservation({ unit: "01840@2025-07-01", period: period("2026-06", "reporting"), counts: { received: -3 } });
 * read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path]) // => [["value.too-small", "counts", "received"]]
 */
export function parseObservation(input: unknown): Result<Observation> {
  return parseWith(ObservationSchema, input);
}

/**
 * Reported rows out of unknown data, at most a million; the path of an issue begins with the row.
 *
 * @example
 * parseObservations([]) // => { ok: true, value: [], notes: [] }
 */
export function parseObservations(input: unknown): Result<readonly Observation[]> {
  return parseWith(z.array(ObservationSchema).max(mostRows), input);
}
