import { type Codes, type Expression, foldExpression, type Total } from "@de-an-06/domain";
import type { FormulaSheet } from "./formula.js";
import { stateWords } from "./formula.js";

/** What the cell of a numerator or denominator shows: the number of its formula, or the words of its state. */
export function sideValue(
  expression: Expression,
  {
    reads,
    codesOf,
    scale,
  }: {
    readonly reads: (measure: string, codes: Codes) => Total;
    readonly codesOf: FormulaSheet["codesOf"];
    readonly scale: number;
  },
): number | string {
  const fold = (one: Expression, codes: Codes): Total =>
    foldExpression<Total>(one, {
      measure: (id, at) => reads(id, { ...codes, ...at }),
      add: (terms) => combine(terms, (values) => values.reduce((sum, value) => sum + value, 0)),
      subtract: (from, less) => combine([from, less], ([whole = 0, part = 0]) => whole - part),
      count: (dimension, where, atLeast) => {
        const each = codesOf(dimension).map((code) => fold(where, { ...codes, [dimension]: code }));
        const values = each.flatMap((total) => (total.state === "value" ? [total.value] : []));
        if (values.length === 0) return { state: "not-reported" };
        return { state: "value", value: values.filter((value) => value >= atLeast * scale).length * scale };
      },
    });
  const total = fold(expression, {});
  return total.state === "value" ? total.value : stateWords[total.state];
}

function combine(terms: readonly Total[], join: (values: readonly number[]) => number): Total {
  if (terms.some(({ state }) => state === "not-applicable")) return { state: "not-applicable" };
  const values = terms.flatMap((term) => (term.state === "value" ? [term.value] : []));
  return values.length < terms.length ? { state: "not-reported" } : { state: "value", value: join(values) };
}
