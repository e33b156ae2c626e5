import { periodOf } from "../date/period-steps.js";
import { type Period, period, type RegularGrain } from "../date/period.js";
import { type Figure } from "../number/figure.js";
import { compareFigures } from "./compare-figures.js";
import { onTimeRate, type TimelinessCount, timelinessBy } from "./timeliness-count.js";
import type { TimelinessTable } from "./timeliness.js";

/** The reports of one period. */
export interface PeriodTimeliness {
  readonly period: Period;
  readonly count: TimelinessCount;
}

/**
 * The reports of each period, earliest first; of wider periods where a grain is given. A report belongs to the period that
 * holds the last day of its own, and counts are summed at the reporting grain: nothing is expected of a year but what is
 * expected of its months.
 *
 * @example
 * timelinessByPeriod({ asOf: plainDate("2024-06-30"), rows: [], over: [] }, "quarter") // => []
 */
export function timelinessByPeriod(table: TimelinessTable, grain?: RegularGrain): readonly PeriodTimeliness[] {
  const periods = new Map<string, Period>();
  const counts = timelinessBy(table, ({ period: own }) => {
    const wide = grain === undefined ? own : periodOf(own.to, grain, own.calendar);
    const key = `${wide.calendar} ${wide.id}`;
    if (!periods.has(key)) periods.set(key, wide);
    return key;
  });
  return [...counts]
    .map(([key, count]) => ({ period: periods.get(key) ?? period(key.split(" ")[1] ?? "", "civil"), count }))
    .sort((a, b) => compare(a.period.to, b.period.to) || compare(a.period.from, b.period.from));
}

/** A period with its rate and whether that rose. */
export interface TimelinessStep extends PeriodTimeliness {
  readonly rate: Figure;
  /** Against the last period before it that has a rate; null where one of the two has none. */
  readonly trend: "up" | "level" | "down" | null;
}

/**
 * How the on-time rate goes from period to period (*xu hướng*), compared exactly. A period in which nothing was due has no
 * rate and is passed over.
 *
 * @example
 * const month = (id: string, onTime: number) => ({ period: period(id, "reporting"), count: { ...noReports, expected: 3, onTime, missing: 3 - onTime } });
 * timelinessTrend([month("2024-01", 2), month("2024-02", 3)]).map(({ trend }) => trend) // => [null, "up"]
 */
export function timelinessTrend(periods: readonly PeriodTimeliness[]): readonly TimelinessStep[] {
  let before: Figure | null = null;
  return periods.map((one) => {
    const rate = onTimeRate(one.count);
    const change = before === null ? null : compareFigures(rate, before);
    if (rate.state === "value") before = rate;
    return { ...one, rate, trend: change === null ? null : trends[change] };
  });
}

const trends = { "-1": "down", "0": "level", "1": "up" } as const;

function compare(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
