import { previousPeriod } from "../date/period-steps.js";
import type { Period } from "../date/period.js";
import { NOT_REPORTED, type Observations } from "./observations.js";

/** A code with no activity in any of the last periods (*không phát sinh hồ sơ nhiều kỳ*): a service that might be withdrawn. */
export interface DormantCode {
  readonly code: string;
  /** How many reports said zero. */
  readonly reports: number;
  /** Of how many that came in those periods with the measure: few of many is weak ground for withdrawing a service. */
  readonly of: number;
  /** The last period before with any activity; null when none is known. */
  readonly lastActive: Period | null;
}

/** What makes a code dormant: no activity of a measure in so many periods up to and with `last`. */
export interface DormancyQuery {
  readonly measure: string;
  readonly dimension: string;
  readonly last: Period;
  readonly periods: number;
}

/**
 * The codes of a dimension that were reported in each of the last periods, always with zero. A period in which nobody reported
 * the code does not count as zero: such a code is not listed.
 *
 * @example
 * const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds", dimensions: ["service"] } as const;
 * const measures = defineMeasures({ online: flow, received: flow });
 * const unit = unitKey("19@2025-07-01");
 * const hierarchy = unwrap(createHierarchy([{ code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null }]));
 * const june = period("2026-06", "reporting");
 * const observations = unwrap(toObservations([{ unit, period: june, at: { service: "khai-tu" }, counts: { received: 0 } }], measures, hierarchy));
 * dormantCodes(observations, { measure: "received", dimension: "service", last: june, periods: 1 }) // => [{ code: "khai-tu", reports: 1, of: 1, lastActive: null }]
 */
export function dormantCodes(observations: Observations, query: DormancyQuery): DormantCode[] {
  const wanted: Period[] = [query.last];
  while (wanted.length < query.periods) wanted.push(previousPeriod(wanted.at(-1) as Period));
  const inWindow = new Set(wanted.map(({ id }) => id));
  const column = observations.counts[query.measure];
  const codeOfRow = observations.at[query.dimension];
  const codes = (observations.codes[query.dimension] ?? []).map((code) => ({
    code,
    reports: 0,
    active: false,
    seen: new Set<string>(),
    lastActive: null as Period | null,
  }));
  const came = new Set<string>();
  for (let n = 0; n < observations.length; n++) {
    const one = codes[codeOfRow?.[n] ?? -1];
    const count = column?.[n] ?? NOT_REPORTED;
    const period = observations.periods[observations.period[n] as number];
    if (count === NOT_REPORTED || period === undefined || period.to > query.last.to) continue;
    if (inWindow.has(period.id)) came.add(`${observations.unit[n] ?? 0} ${period.id}`);
    if (one === undefined) continue;
    if (inWindow.has(period.id)) {
      one.reports++;
      one.seen.add(period.id);
      one.active ||= count > 0;
    } else if (count > 0 && (one.lastActive === null || one.lastActive.to < period.to)) one.lastActive = period;
  }
  return codes
    .filter(({ active, seen }) => !active && seen.size === query.periods)
    .map(({ code, reports, lastActive }) => ({ code, reports, of: came.size, lastActive }));
}
