import {
  addDays,
  coveredPeriods,
  type Edition,
  editionText,
  EditionSchema,
  fail,
  issue,
  isValidOn,
  ok,
  period as periodById,
  type Period,
  PeriodSchema,
  type Regime,
  type Report,
  ReportEventSchema,
  reportStates,
  type Result,
  UnitKeySchema,
  type UnitKey,
} from "@de-an-06/domain";
import * as z from "zod";
import type { Context } from "../api/context.js";
import { type HttpIssue, refuse } from "../issue/http-issue.js";
import type { NewRecord } from "../repository/records.js";
import { IdSchema } from "./parts.js";

/** Which report, as an address has it. */
export const reportPath = z.strictObject({
  unit: UnitKeySchema,
  regime: IdSchema,
  calendar: z.enum(["civil", "reporting"]),
  period: z.string().min(4).max(30),
});

/** The schema of {@link Report}. */
export const ReportSchema: z.ZodType<Report> = z.strictObject({
  regime: z.string(),
  unit: UnitKeySchema,
  period: PeriodSchema,
  state: z.enum(reportStates),
  editions: z.tuple([EditionSchema], EditionSchema),
  events: z.tuple([ReportEventSchema], ReportEventSchema),
}) as unknown as z.ZodType<Report>;

/** A report as it is kept. */
export const ReportItemSchema = z.strictObject({ report: ReportSchema, revision: z.int().min(1) });

/** The period and the regime an address names. */
export function readReportPath(
  { regime: id, calendar, period }: z.output<typeof reportPath>,
  { reference: { regimes = [] } }: Pick<Context, "reference">,
): Result<{ regime: Regime; period: Period }, HttpIssue> {
  const named = periodNamed(period, calendar);
  if (named === null) return fail({ ...issue("period.unreadable", {}, ["period"]), in: "path" as const });
  for (const regime of regimes.filter((one) => one.id === id && isValidOn(one, named.to))) {
    const { covers } = regime;
    const around = { from: addDays(named.from, -45), to: addDays(named.to, 45) };
    const covered = "once" in covers ? [covers.once] : coveredPeriods(covers, around);
    const found = covered.find((one) => one.id === period && one.calendar === calendar);
    if (found !== undefined) return ok({ regime, period: found });
  }
  return refuse("record.not-found", {}, { in: "path", path: ["regime"] });
}

function periodNamed(id: string, calendar: Period["calendar"]): Period | null {
  try {
    return periodById(id, calendar);
  } catch {
    return null;
  }
}

/** The address under which a report is kept. */
export function reportAddress({ unit, regime, calendar, period }: z.output<typeof reportPath>) {
  return { unit, id: `${regime} ${calendar} ${period}` };
}

/** A report as it is kept: whoever the regime names besides the units above may read it. */
export function reportRecord(
  value: Report,
  regime: Regime,
  { reference, today }: Pick<Context, "reference" | "today">,
): NewRecord<Report> {
  const { period } = value;
  return {
    ...reportAddress({ unit: value.unit, regime: value.regime, calendar: period.calendar, period: period.id }),
    day: period.to,
    sharedWith: recipientsOf(regime, { reference, today }),
    value,
  };
}

function recipientsOf({ to }: Regime, { reference, today }: Pick<Context, "reference" | "today">): readonly UnitKey[] {
  const tree = reference.hierarchy.on(today);
  return [to.unit, to.through ?? ""].flatMap((code) => {
    const i = tree.indexOfCode(code);
    return i < 0 ? [] : [tree.keyAt(i)];
  });
}

/** An edition with the hash of its text. */
export async function hashed(edition: Omit<Edition, "hash">): Promise<Edition> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(editionText(edition)));
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { ...edition, hash };
}
