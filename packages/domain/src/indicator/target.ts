import type { PlainDate } from "../date/plain-date.js";
import type { Source } from "../document/document.js";
import type { Decimal } from "../number/decimal.js";
import type { Tier, UnitKey } from "../unit/unit.js";

/** How a target compares: "trên" and "hơn" are >, "từ … trở lên", "tối thiểu", "ít nhất" are ≥; a lower-is-better one the other way round. */
export type Comparator = ">" | ">=" | "<" | "<=";

/**
 * A target as dated law (*mục tiêu, chỉ tiêu*): a threshold for an indicator. A threshold is never summed; an assigned quota
 * (*chỉ tiêu giao*) is a measure.
 */
export interface Target {
  readonly id: string;
  readonly indicator: string;
  readonly comparator: Comparator;
  /** False where the text gives a bare percentage, which is read as at least. */
  readonly comparatorPrinted: boolean;
  readonly percent: Decimal;
  /** What the text applies it to, in its words: "25 dịch vụ công thiết yếu". */
  readonly population?: string;
  /** What the text leaves out: "trừ văn bản mật". */
  readonly exclusion?: string;
  readonly scope: TargetScope;
  /** The first day it is in force. */
  readonly from: PlainDate;
  /** The last day; null while nothing ends it. */
  readonly until: PlainDate | null;
  /** The day by which it is to be reached; null where none is given. */
  readonly dueOn: PlainDate | null;
  /** The id of the target it takes the place of. */
  readonly supersedes?: string;
  readonly source: Source;
}

/** Whom a target binds: units of some levels, in some part of the hierarchy. */
export interface TargetScope {
  readonly tiers?: readonly Tier[];
  /** The unit whose whole subtree is bound, by code: "24". Nothing: the country. */
  readonly within?: string;
}

/** Which target is looked for. */
export interface TargetQuery {
  readonly indicator: string;
  readonly tier: Tier;
  /** The unit and those above it. */
  readonly path: readonly UnitKey[];
  readonly day: PlainDate;
}

/**
 * The target in force for a unit on a day; null when there is none. Of several the one with the narrowest scope counts, then the
 * newest; a superseded one does not count from the first day of the one that took its place.
 *
 * @example
 * const source = { document: { kind: "letter", number: "2480", year: null, symbol: "UBND-VHTT", issuer: null, issuedOn: null }, confidence: "primary" } as const;
 * const target: Target = { id: "50", indicator: "online", comparator: ">=", comparatorPrinted: true, percent: decimal("50"), scope: { within: "256" }, from: plainDate("2022-10-01"), until: null, dueOn: plainDate("2022-11-30"), source };
 * targetFor([target], { indicator: "online", tier: "commune", path: [unitKey("256@2021-01-01"), unitKey("09163@2021-01-01")], day: plainDate("2022-11-01") })?.id // => "50"
 * targetFor([target], { indicator: "online", tier: "commune", path: [unitKey("24@2021-01-01")], day: plainDate("2022-11-01") }) // => null
 */
export function targetFor(targets: readonly Target[], query: TargetQuery): Target | null {
  const codes = query.path.map((key) => key.slice(0, key.lastIndexOf("@")));
  const inForce = targets.filter(({ from, until }) => from <= query.day && (until === null || query.day <= until));
  const superseded = new Set(inForce.map(({ supersedes }) => supersedes));
  const narrowness = ({ scope }: Target) =>
    (scope.within === undefined ? 0 : codes.lastIndexOf(scope.within) + 1) * 2 + (scope.tiers === undefined ? 0 : 1);
  return (
    inForce
      .filter(({ id, indicator, scope }) => {
        const binds = scope.within === undefined || codes.includes(scope.within);
        return (
          indicator === query.indicator && binds && (scope.tiers?.includes(query.tier) ?? true) && !superseded.has(id)
        );
      })
      .sort((a, b) => narrowness(b) - narrowness(a) || (a.from < b.from ? 1 : -1))[0] ?? null
  );
}
