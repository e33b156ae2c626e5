import { toPlainDate } from "../date/instant.js";
import type { PlainDate } from "../date/plain-date.js";
import type { Report } from "./report-event.js";
import { stepOf } from "./replay.js";
import type { Submission } from "./submission.js";

/**
 * The sendings of a report, from which timeliness is counted. A return makes void every sending that was not accepted
 * before it: an early report that had to be mended counts from the day it came back whole.
 *
 * @example
 * const by: Actor = { unit: unitKey("51@2008-08-01"), role: "leader" };
 * const key = { regime: "r", unit: by.unit, period: period("2024-06", "reporting") };
 * const edition: Edition = { ...key, number: 1, by, at: "2024-06-15T09:00:00+07:00", hash: "…", figures: [] };
 * submissionsOf({ ...key, state: "sent", editions: [edition], events: [{ kind: "saved", edition }, { kind: "sent", by, at: "2024-06-15T18:00:00Z" }] }).map(({ sentOn }) => sentOn) // => ["2024-06-16"]
 */
export function submissionsOf({ regime, unit, period, events }: Report): readonly Submission[] {
  const found: (Submission & { returnedOn?: PlainDate })[] = [];
  let firstOpen = 0;
  for (const event of events) {
    const day = toPlainDate(stepOf(event).at);
    if (!day.ok) continue;
    if (event.kind === "sent") found.push({ regime, unit, period, sentOn: day.value });
    if (event.kind === "accepted") firstOpen = found.length;
    if (event.kind !== "returned") continue;
    for (; firstOpen < found.length; firstOpen++) {
      const open = found[firstOpen];
      if (open !== undefined) found[firstOpen] = { ...open, returnedOn: day.value };
    }
  }
  return found;
}
