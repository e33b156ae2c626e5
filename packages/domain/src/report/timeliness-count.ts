import { type Figure, figure, notApplicable } from "../number/figure.js";
import type { ReportKey } from "./obligation.js";
import type { ReportStandingName, TimelinessTable } from "./timeliness.js";

/** How many reports: `expected = onTime + late + missing + pending`; the other two stand beside it. */
export interface TimelinessCount {
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly pending: number;
  readonly notRequired: number;
  readonly over: number;
}

/** Nothing expected, nothing sent. */
export const noReports: TimelinessCount = {
  expected: 0,
  onTime: 0,
  late: 0,
  missing: 0,
  pending: 0,
  notRequired: 0,
  over: 0,
};

/**
 * How many reports of a table stand how.
 *
 * @example
 * countTimeliness({ asOf: plainDate("2024-06-30"), rows: [], over: [] }).expected // => 0
 */
export function countTimeliness(table: TimelinessTable): TimelinessCount {
  return timelinessBy(table, () => "").get("") ?? noReports;
}

/**
 * The same counts for each group of reports, such as those of a unit or a period, in the order the groups are first met. A
 * key of null leaves a report out.
 *
 * @example
 * [...timelinessBy({ asOf: plainDate("2024-06-30"), rows: [], over: [] }, ({ unit }) => unit)] // => []
 */
export function timelinessBy<Key>(
  { rows, over }: TimelinessTable,
  keyOf: (report: ReportKey) => Key | null,
): ReadonlyMap<Key, TimelinessCount> {
  const counts = new Map<Key, Mutable>();
  const add = (report: ReportKey, member: Counted) => {
    const key = keyOf(report);
    if (key === null) return;
    let count = counts.get(key);
    if (count === undefined) counts.set(key, (count = { ...noReports }));
    count[member]++;
    if (member !== "notRequired" && member !== "over") count.expected++;
  };
  for (const row of rows) add(row, memberOf[row.standing]);
  for (const { report } of over) add(report, "over");
  return counts;
}

/**
 * The sum of counts: of the months of a year, of the communes of a district.
 *
 * @example
 * addTimeliness({ ...noReports, expected: 2, onTime: 1, missing: 1 }, { ...noReports, expected: 1, late: 1 }) // => { expected: 3, onTime: 1, late: 1, missing: 1, pending: 0, notRequired: 0, over: 0 }
 */
export function addTimeliness(...counts: readonly TimelinessCount[]): TimelinessCount {
  const sum: Mutable = { ...noReports };
  for (const count of counts) for (const member of members) sum[member] += count[member];
  return sum;
}

/**
 * The share of expected reports that came, on time or late (*tỷ lệ gửi báo cáo*). Nothing expected is *not applicable*.
 *
 * @example
 * reportingRate({ ...noReports, expected: 4, onTime: 2, late: 1, missing: 1 }) // => { state: "value", numerator: 3, denominator: 4 }
 * reportingRate(noReports).state // => "not-applicable"
 */
export function reportingRate({ expected, onTime, late }: TimelinessCount): Figure {
  return expected === 0 ? notApplicable : figure(onTime + late, expected);
}

/**
 * The share of reports sent on time, of those that were sent or are due (*tỷ lệ đúng hạn*): what is not due yet is left
 * out. Nothing sent or due is *not applicable*.
 *
 * @example
 * onTimeRate({ ...noReports, expected: 4, onTime: 2, missing: 1, pending: 1 }) // => { state: "value", numerator: 2, denominator: 3 }
 */
export function onTimeRate({ expected, onTime, pending }: TimelinessCount): Figure {
  return expected === pending ? notApplicable : figure(onTime, expected - pending);
}

type Mutable = { -readonly [Member in keyof TimelinessCount]: number };
type Counted = Exclude<keyof TimelinessCount, "expected">;

const members = Object.keys(noReports) as (keyof TimelinessCount)[];
const memberOf: Readonly<Record<ReportStandingName, Counted>> = {
  "on-time": "onTime",
  late: "late",
  missing: "missing",
  pending: "pending",
  "not-required": "notRequired",
};
