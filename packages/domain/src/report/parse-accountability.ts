import * as z from "zod";
import { parseWith } from "../issue/from-zod.js";
import type { Result } from "../issue/result.js";
import type { AccountabilityRule } from "./accountability.js";
import { AccountabilityRuleSchema, ExplanationRecordSchema } from "./accountability-schema.js";
import type { ExplanationRecord } from "./explanation-record.js";

/** What an office keeps about accountability: its own rules, the explanations it received, and who is only ever requested. */
export interface AccountabilityFile {
  readonly rules?: readonly AccountabilityRule[];
  readonly explanations?: readonly ExplanationRecord[];
  /** Ids or names of bodies that are only ever requested. */
  readonly requested?: readonly string[];
}

const FileSchema: z.ZodType<AccountabilityFile> = z.strictObject({
  rules: z.array(AccountabilityRuleSchema).max(200).exactOptional(),
  explanations: z.array(ExplanationRecordSchema).max(100_000).exactOptional(),
  requested: z.array(z.string().min(1).max(500)).max(1000).exactOptional(),
});

/**
 * Reads rules of accountability and explanations from data; every issue with its path.
 *
 * @example
 * unwrap(parseAccountability({ requested: ["Tỉnh đoàn"] })).requested // => ["Tỉnh đoàn"]
 */
export function parseAccountability(input: unknown): Result<AccountabilityFile> {
  return parseWith(FileSchema, input);
}
