import { daysBetween } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import { type Obligation, type ReportKey, reportKeyText } from "./obligation.js";
import type { Submission } from "./submission.js";

/**
 * How a report stands on a day: sent on time (*đúng hạn*), sent late (*quá hạn*), not sent though due (*chưa gửi*), not due
 * yet (*chưa đến hạn*), not required (*không phải báo cáo*).
 */
export type ReportStandingName = "on-time" | "late" | "missing" | "pending" | "not-required";

/** Every standing of a report, in reading order. */
export const reportStandings = [
  "on-time",
  "late",
  "missing",
  "pending",
  "not-required",
] as const satisfies readonly ReportStandingName[];

/** A report that is owed, and how it stands on the day. */
export interface ReportStanding extends Obligation {
  readonly standing: ReportStandingName;
  /** The first valid sending; null where there is none yet. */
  readonly sentOn: PlainDate | null;
  /** Days after the last day on time: of the sending, or until `asOf` while it is missing; 0 where it is not late. */
  readonly daysLate: number;
}

/**
 * More than expected (*báo cáo ngoài yêu cầu*): a report that nobody owes, or that an exempt unit sent all the same. A
 * finding; it takes the place of no report that is owed.
 */
export interface OverReport {
  readonly report: ReportKey;
  /** The place of its first sending in the list of submissions. */
  readonly index: number;
  readonly why: "not-owed" | "not-required";
}

/** How every report that is owed stands on a day. */
export interface TimelinessTable {
  readonly asOf: PlainDate;
  readonly rows: readonly ReportStanding[];
  readonly over: readonly OverReport[];
}

/**
 * How every report that is owed stands on a day (*tình hình gửi báo cáo*).
 *
 * The first valid sending decides: later editions change nothing, a sending that was returned before it was accepted is
 * none, and what happens after `asOf` is not known yet. Hand over the submissions of the same regimes, units and window:
 * one that nobody owes is a finding of its own.
 *
 * @example
 * const key = { regime: "r", unit: unitKey("51@2008-08-01"), period: period("2024-06", "reporting") };
 * const owed: Obligation = { ...key, due: plainDate("2024-06-19"), to: null, through: null, required: true };
 * timeliness([owed], [{ ...key, sentOn: plainDate("2024-06-20") }], plainDate("2024-06-30")).rows.map(({ standing, daysLate }) => [standing, daysLate]) // => [["late", 1]]
 */
export function timeliness(
  owed: readonly Obligation[],
  submissions: readonly Submission[],
  asOf: PlainDate,
): TimelinessTable {
  const sendings = new Map<string, { readonly index: number; sentOn: PlainDate | null }>();
  submissions.forEach((submission, index) => {
    const { sentOn, returnedOn } = submission;
    if (sentOn > asOf) return;
    const key = reportKeyText(submission);
    const sending = sendings.get(key) ?? { index, sentOn: null };
    sendings.set(key, sending);
    const isValid = returnedOn === undefined || returnedOn > asOf;
    if (isValid && (sending.sentOn === null || sentOn < sending.sentOn)) sending.sentOn = sentOn;
  });

  const keys = owed.map(reportKeyText);
  const required = new Map(owed.map((one, i) => [keys[i], one.required]));
  const over = [...sendings].flatMap(([key, { index }]): OverReport[] => {
    const submission = submissions[index];
    if (submission === undefined || required.get(key) === true) return [];
    const { regime, unit, period } = submission;
    return [{ report: { regime, unit, period }, index, why: required.has(key) ? "not-required" : "not-owed" }];
  });
  return { asOf, rows: owed.map((one, i) => stand(one, sendings.get(keys[i] ?? "")?.sentOn ?? null, asOf)), over };
}

function stand(owed: Obligation, sentOn: PlainDate | null, asOf: PlainDate): ReportStanding {
  const day = sentOn ?? asOf;
  const late = day > owed.due ? daysBetween(owed.due, day) : 0;
  if (!owed.required) return { ...owed, standing: "not-required", sentOn, daysLate: 0 };
  const standing = sentOn === null ? (late > 0 ? "missing" : "pending") : late > 0 ? "late" : "on-time";
  return { ...owed, standing, sentOn, daysLate: late };
}
