import { parseWith } from "../issue/from-zod.js";
import type { Result } from "../issue/result.js";
import { TargetSchema } from "./target-schema.js";
import type { Target } from "./target.js";

/**
 * A target out of unknown data.
 *
 * @example
 * const read = parseTarget({ id: "2480-1", indicator: "online" });
 * read.ok ? 0 : read.issues.length // => 8
 */
export function parseTarget(input: unknown): Result<Target> {
  return parseWith(TargetSchema, input);
}
