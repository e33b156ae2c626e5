import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { Measure, Measures } from "./measure.js";

declare const of: unique symbol;

/** A count of one measure (*số lượng*). A ratio is none: there is nothing to add. */
export interface Quantity<M extends Measure = Measure> {
  readonly measure: string;
  readonly value: number;
  readonly overUnits: M["overUnits"];
  readonly overTime: M["overTime"];
  readonly [of]?: M;
}

/**
 * A count of a measure of the table.
 *
 * @example
 * quantity(defineMeasures({ issued: { name: "Thẻ đã cấp", counts: "thẻ", overUnits: "adds", overTime: "last" } }), "issued", 27789).value // => 27789
 */
export function quantity<M extends Measures, Id extends keyof M & string>(
  measures: M,
  measure: Id,
  value: number,
): Quantity<M[Id]> {
  const { overUnits, overTime } = measures[measure] as M[Id];
  return { measure, value, overUnits, overTime };
}

/**
 * The sum of counts of one measure over units or over time. What does not add along the axis does not compile, and is an
 * issue where the types were lost: a stock does not add over time, a ratio not at all.
 *
 * @example
 * const m = defineMeasures({ received: { name: "Hồ sơ tiếp nhận", counts: "hồ sơ", overUnits: "adds", overTime: "adds" } });
 * unwrap(addQuantities("time", [quantity(m, "received", 3), quantity(m, "received", 4)])).value // => 7
 */
export function addQuantities<M extends Measure<"adds">>(
  axis: "units",
  quantities: readonly [Quantity<M>, ...Quantity<M>[]],
): Result<Quantity<M>>;
export function addQuantities<M extends Measure<"adds" | "never", "adds">>(
  axis: "time",
  quantities: readonly [Quantity<M>, ...Quantity<M>[]],
): Result<Quantity<M>>;
export function addQuantities(
  axis: "units" | "time",
  quantities: readonly [Quantity, ...Quantity[]],
): Result<Quantity> {
  const [first] = quantities;
  if (quantities.some(({ measure }) => measure !== first.measure)) return fail(issue("indicator.mixed-measures", {}));
  if ((axis === "units" ? first.overUnits : first.overTime) !== "adds") {
    return fail(issue("indicator.not-additive", { axis }));
  }
  return ok({ ...first, value: quantities.reduce((sum, { value }) => sum + value, 0) });
}
