import type { Period } from "../date/period.js";
import type { UnitKey } from "../unit/unit.js";
import { type Codes, type Expression, foldExpression } from "./expression.js";
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
  /** The left side, the part, or the new value. */
  readonly left: number;
  /** The right side, the whole, or the value before. */
  readonly right: number;
  readonly difference: number;
}

/**
 * The rows in which an identity does not hold. A side with a count that was not reported is not judged.
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
  return identities.flatMap((identity) =>
    identity.kind === "falls-with-reason" ? falls(observations, identity) : compare(observations, identity),
  );
}

function compare(observations: Observations, identity: Exclude<Identity, { kind: "falls-with-reason" }>): Residual[] {
  const [first, second] = identity.kind === "equal" ? [identity.left, identity.right] : [identity.part, identity.whole];
  const found: Residual[] = [];
  for (let row = 0; row < observations.length; row++) {
    const left = valueIn(observations, row, first);
    const right = valueIn(observations, row, second);
    if (left === null || right === null) continue;
    if (identity.kind === "equal" ? left !== right : left > right) {
      found.push({ identity: identity.id, ...placeOf(observations, row), left, right, difference: left - right });
    }
  }
  return found;
}

function falls(
  observations: Observations,
  { id, measure }: Extract<Identity, { kind: "falls-with-reason" }>,
): Residual[] {
  const rows = Array.from({ length: observations.length }, (_, row) => row).filter(
    (row) => (observations.counts[measure]?.[row] ?? NOT_REPORTED) !== NOT_REPORTED,
  );
  const series = new Map<string, number[]>();
  for (const row of rows) {
    const { unit, at } = placeOf(observations, row);
    const key = `${unit} ${JSON.stringify(Object.entries(at).sort())}`;
    series.set(key, [...(series.get(key) ?? []), row]);
  }
  return [...series.values()].flatMap((one) => {
    const inOrder = one.sort((a, b) =>
      placeOf(observations, a).period.to < placeOf(observations, b).period.to ? -1 : 1,
    );
    return inOrder.flatMap((row, i) => {
      const before = inOrder[i - 1];
      if (before === undefined) return [];
      const [left, right] = [observations.counts[measure]?.[row] ?? 0, observations.counts[measure]?.[before] ?? 0];
      const explained = observations.given?.[row]?.shortfalls?.some((one) => one.measure === measure) ?? false;
      return left >= right || explained
        ? []
        : [{ identity: id, ...placeOf(observations, row), left, right, difference: left - right }];
    });
  });
}

function valueIn(observations: Observations, row: number, expression: Expression): number | null {
  const codes = placeOf(observations, row).at;
  return foldExpression<number | null>(expression, {
    measure: (id, at) => {
      const elsewhere = Object.entries(at).some(([dimension, code]) => codes[dimension] !== code);
      const count = observations.counts[id]?.[row] ?? NOT_REPORTED;
      return elsewhere || count === NOT_REPORTED ? null : count;
    },
    add: (terms) => terms.reduce<number | null>((sum, term) => (sum === null || term === null ? null : sum + term), 0),
    subtract: (from, less) => (from === null || less === null ? null : from - less),
    count: () => null,
  });
}

function placeOf(observations: Observations, row: number): Pick<Residual, "unit" | "period" | "at" | "row"> {
  const at: Record<string, string> = {};
  for (const [dimension, column] of Object.entries(observations.at)) {
    const code = observations.codes[dimension]?.[column[row] ?? -1];
    if (code !== undefined) at[dimension] = code;
  }
  return {
    unit: observations.units[observations.unit[row] as number] as UnitKey,
    period: observations.periods[observations.period[row] as number] as Period,
    at,
    row,
  };
}
