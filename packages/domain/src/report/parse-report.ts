import * as z from "zod";
import { parseWith } from "../issue/from-zod.js";
import type { Result } from "../issue/result.js";
import { checkRegimes } from "./check-regime.js";
import { RegimeSchema } from "./regime-schema.js";
import type { Regime } from "./regime.js";
import { ReportEventSchema } from "./report-event-schema.js";
import type { ReportEvent } from "./report-event.js";
import { SubmissionSchema } from "./submission-schema.js";
import type { Submission } from "./submission.js";

const [mostRegimes, mostSubmissions, mostEvents] = [1000, 200_000, 1000];

/**
 * Reads regimes from data, each checked alone and all of them together; see {@link checkRegimes}.
 *
 * @example
 * parseRegimes([{ id: "monthly" }]).ok // => false
 */
export function parseRegimes(input: unknown): Result<readonly Regime[]> {
  const read = parseWith(z.array(RegimeSchema).max(mostRegimes), input);
  return read.ok ? checkRegimes(read.value) : read;
}

/**
 * Reads sendings from data.
 *
 * @example
 * unwrap(parseSubmissions([{ regime: "r", unit: "51@2008-08-01", period: period("2024-06", "reporting"), sentOn: "2024-06-19" }])).length // => 1
 */
export function parseSubmissions(input: unknown): Result<readonly Submission[]> {
  return parseWith(z.array(SubmissionSchema).max(mostSubmissions), input);
}

/**
 * Reads the steps of one report from data; {@link replay} then checks that they follow one another.
 *
 * @example
 * parseReportEvents([{ kind: "accepted", by: { unit: "51@2008-08-01", role: "leader" } }]).ok // => false
 */
export function parseReportEvents(input: unknown): Result<readonly ReportEvent[]> {
  return parseWith(z.array(ReportEventSchema).max(mostEvents), input);
}
