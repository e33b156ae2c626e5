import type { Figure } from "../number/figure.js";
import type { UnitKey } from "../unit/unit.js";
import { compareFigures } from "./compare-figures.js";
import { onTimeRate, reportingRate, type TimelinessCount } from "./timeliness-count.js";

/** A unit with its reports, for a league table. */
export interface LeagueEntry {
  readonly unit: UnitKey;
  readonly count: TimelinessCount;
}

/** A unit's place in a league table. */
export interface LeagueRow extends LeagueEntry {
  /** 1 for the best; units alike share a rank and the next one is skipped. Null where nothing was due. */
  readonly rank: number | null;
  readonly onTimeRate: Figure;
  readonly reportingRate: Figure;
  /** Ranks gained since the table before; null where it had none or there is none. */
  readonly gained: number | null;
}

/**
 * Units by how they report (*bảng xếp hạng*): by the rate on time, then by the rate sent at all, both compared exactly.
 * Units alike stand in the order they came in; those of which nothing was due stand last, without a rank.
 *
 * @example
 * const [a, b] = [unitKey("24@2025-07-01"), unitKey("19@2025-07-01")];
 * leagueTable([{ unit: a, count: { ...noReports, expected: 2, late: 2 } }, { unit: b, count: { ...noReports, expected: 2, onTime: 2 } }]).map(({ unit, rank }) => [unit, rank]) // => [["19@2025-07-01", 1], ["24@2025-07-01", 2]]
 */
export function leagueTable(
  entries: readonly LeagueEntry[],
  before: readonly LeagueEntry[] = [],
): readonly LeagueRow[] {
  const earlier = new Map(before.length === 0 ? [] : leagueTable(before).map(({ unit, rank }) => [unit, rank]));
  const sorted = entries
    .map((one) => ({ ...one, onTimeRate: onTimeRate(one.count), reportingRate: reportingRate(one.count) }))
    .sort(compare);
  let [rank, last] = [0, sorted[0]];
  return sorted.map((one, i): LeagueRow => {
    if (i === 0 || last === undefined || compare(last, one) !== 0) rank = i + 1;
    last = one;
    const mine = one.onTimeRate.state === "value" ? rank : null;
    const was = earlier.get(one.unit) ?? null;
    return { ...one, rank: mine, gained: mine === null || was === null ? null : was - mine };
  });
}

type Rated = Pick<LeagueRow, "onTimeRate" | "reportingRate">;

/** The better one first; a unit without a rate after all that have one. */
function compare(a: Rated, b: Rated): number {
  const has = ({ onTimeRate: { state } }: Rated) => (state === "value" ? 0 : 1);
  return (
    has(a) - has(b) ||
    (compareFigures(b.onTimeRate, a.onTimeRate) ?? 0) ||
    (has(a) === 0 ? (compareFigures(b.reportingRate, a.reportingRate) ?? 0) : 0)
  );
}
