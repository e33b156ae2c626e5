import type { Period } from "../date/period.js";
import type { UnitKey } from "../unit/unit.js";
import { type Codes, type Expression, readsOf } from "./expression.js";
import { type KnownCounts, readKnownCounts } from "./known-range.js";
import { NOT_REPORTED, type Observations } from "./observations.js";

/**
 * What must hold between measures of one report (*quan hệ cân đối*): received = carried over + online + direct + post; a part is at
 * most its whole; a stock falls only with a reason.
 */
export type Identity =
  | {
      readonly id: string;
      readonly name: string;
      readonly kind: "equal";
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly id: string;
      readonly name: string;
      readonly kind: "at-most";
      readonly part: Expression;
      readonly whole: Expression;
    }
  | { readonly id: string; readonly name: string; readonly kind: "falls-with-reason"; readonly measure: string };

/** Where an identity does not hold, and by how much. Shown, never mended. */
export interface Residual {
  readonly identity: string;
  readonly unit: UnitKey;
  readonly period: Period;
  readonly at: Codes;
  /** The index of the row. */
  readonly row: number;
  /** The left side, the part, or the new value; of an incomplete side what of it was reported. */
  readonly left: number;
  /** The right side, the whole, or the value before; of an incomplete side what of it was reported. */
  readonly right: number;
  readonly difference: number;
}

/**
 * The rows in which an identity does not hold (*kiểm tra quan hệ cân đối*). A count that was not reported is zero or more: parts
 * that are over their whole already are found though others of them are missing, and a count that stands in finer rows of
 * the same unit and period, by channel say, is at least their sum.
 *
 * @example
 * const flow = { name: "Hồ sơ", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } as const;
 * const measures = defineMeasures({ online: flow, received: flow });
 * const unit = unitKey("19@2025-07-01");
 * const hierarchy = unwrap(createHierarchy([{ code: "19", name: "Tỉnh Thái Nguyên", tier: "province", parent: null, from: plainDate("2025-07-01"), until: null }]));
 * const observations = unwrap(toObservations([{ unit, period: period("2026-06", "reporting"), counts: { online: 310, received: 303 } }], measures, hierarchy));
 * checkIdentities(observations, [{ id: "part", name: "Trực tuyến không quá tiếp nhận", kind: "at-most", part: "online", whole: "received" }]).map(({ row, difference }) => [row, difference]) // => [[0, 7]]
 */
export function checkIdentities(observations: Observations, identities: readonly Identity[]): Residual[] {
  const known = readKnownCounts(observations);
  return identities.flatMap((identity) =>
    identity.kind === "falls-with-reason"
      ? falls(observations, identity, known)
      : compare(observations, identity, known),
  );
}

function compare(
  observations: Observations,
  identity: Exclude<Identity, { kind: "falls-with-reason" }>,
  known: KnownCounts,
): Residual[] {
  const [first, second] = identity.kind === "equal" ? [identity.left, identity.right] : [identity.part, identity.whole];
  const columns = [...readsOf(first, second).measures].flatMap((id) => observations.counts[id] ?? []);
  const found: Residual[] = [];
  for (let row = 0; row < observations.length; row++) {
    if (columns.every((column) => column[row] === NOT_REPORTED)) continue;
    const [a, b] = [known.rangeOf(row, first), known.rangeOf(row, second)];
    const isOver = a.low > b.high;
    const isUnder = identity.kind === "equal" && a.high < b.low;
    if (!isOver && !isUnder) continue;
    const [left, right] = isOver ? [a.low, b.high] : [a.high, b.low];
    found.push({ identity: identity.id, ...placeOf(observations, row, known), left, right, difference: left - right });
  }
  return found;
}

function falls(
  observations: Observations,
  { id, measure }: Extract<Identity, { kind: "falls-with-reason" }>,
  known: KnownCounts,
): Residual[] {
  const rows = Array.from({ length: observations.length }, (_, row) => row).filter(
    (row) => (observations.counts[measure]?.[row] ?? NOT_REPORTED) !== NOT_REPORTED,
  );
  const series = new Map<string, number[]>();
  for (const row of rows) {
    const { unit, at } = placeOf(observations, row, known);
    const key = `${unit} ${JSON.stringify(Object.entries(at).sort())}`;
    series.set(key, [...(series.get(key) ?? []), row]);
  }
  return [...series.values()].flatMap((one) => {
    const inOrder = one.sort((a, b) =>
      placeOf(observations, a, known).period.to < placeOf(observations, b, known).period.to ? -1 : 1,
    );
    return inOrder.flatMap((row, i) => {
      const before = inOrder[i - 1];
      if (before === undefined) return [];
      const [left, right] = [observations.counts[measure]?.[row] ?? 0, observations.counts[measure]?.[before] ?? 0];
      const explained = observations.given?.[row]?.shortfalls?.some((one) => one.measure === measure) ?? false;
      return left >= right || explained
        ? []
        : [{ identity: id, ...placeOf(observations, row, known), left, right, difference: left - right }];
    });
  });
}

function placeOf(
  { units, unit, periods, period }: Observations,
  row: number,
  known: KnownCounts,
): Pick<Residual, "unit" | "period" | "at" | "row"> {
  return {
    unit: units[unit[row] as number] as UnitKey,
    period: periods[period[row] as number] as Period,
    at: known.codesOf(row),
    row,
  };
}
