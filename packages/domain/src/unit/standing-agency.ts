import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import { isValidOn } from "./unit-key.js";

/**
 * Who acts for a unit or a group between its meetings (*cơ quan thường trực*): it reads, chases, returns and accepts on
 * its behalf, although it is a sibling and no ancestor of those who report.
 */
export interface StandingAgency {
  /** The code of the unit, or the id of the group, it stands for. */
  readonly of: string;
  /** The code of the agency. */
  readonly agency: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly source: Source;
}

/**
 * The agency that acts for a unit or a group on a day: of several rows the one that began last; null when none is
 * named.
 *
 * @example
 * standingAgencyOf([], "24", plainDate("2023-01-15")) // => null
 */
export function standingAgencyOf(rows: readonly StandingAgency[], of: string, on: PlainDate): string | null {
  return latest(rows.filter((row) => row.of === of && isValidOn(row, on)))?.agency ?? null;
}

/**
 * The units and groups an agency acts for on a day.
 *
 * @example
 * standsFor([], "24:cong-an-tinh", plainDate("2023-01-15")) // => []
 */
export function standsFor(rows: readonly StandingAgency[], agency: string, on: PlainDate): readonly string[] {
  const named = new Set(rows.filter((row) => row.agency === agency).map((row) => row.of));
  return [...named].filter((of) => standingAgencyOf(rows, of, on) === agency);
}

function latest(rows: readonly StandingAgency[]): StandingAgency | undefined {
  return rows.reduce<StandingAgency | undefined>(
    (last, row) => (last && last.from >= row.from ? last : row),
    undefined,
  );
}
