import { type Codes, type Expression, foldExpression } from "./expression.js";
import { NOT_REPORTED, type Observations } from "./observations.js";

/** What is known of a count: exactly when both ends are one, else at least so many; a count is never below zero. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const unknown: Range = { low: 0, high: Infinity };

/** What is known of counts in a row. */
export interface KnownCounts {
  readonly codesOf: (row: number) => Codes;
  readonly rangeOf: (row: number, expression: Expression) => Range;
}

/**
 * Reads what is known of an expression in a row. A count that the row leaves out is at least what finer rows of the same unit
 * and period add up to: received in one row, online in a row for each channel.
 */
export function readKnownCounts(observations: Observations): KnownCounts {
  const { counts, length } = observations;
  const codes = Array.from({ length }, (_, row) => codesOfRow(observations, row));
  const countIn = (row: number, measure: string) => {
    const count = counts[measure]?.[row] ?? NOT_REPORTED;
    return count === NOT_REPORTED ? null : count;
  };
  const finerSums = sumsOfFinerRows(observations, { codes, countIn });

  return {
    codesOf: (row) => codes[row] ?? {},
    rangeOf: (row, expression) =>
      foldExpression<Range>(expression, {
        measure: (id, at) => {
          const own = codes[row] ?? {};
          const isHere = Object.entries(at).every(([dimension, code]) => own[dimension] === code);
          const count = isHere ? countIn(row, id) : null;
          return count === null ? { ...unknown, low: finerSums(row, id, at) } : { low: count, high: count };
        },
        add: (terms) => terms.reduce((sum, term) => ({ low: sum.low + term.low, high: sum.high + term.high })),
        subtract: (from, less) => ({ low: from.low - less.high, high: from.high - less.low }),
        count: () => unknown,
      }),
  };
}

/** The most that one way of telling a measure apart adds up to, over the rows that have the codes of a row and more. */
function sumsOfFinerRows(
  { unit, period }: Observations,
  { codes, countIn }: { codes: readonly Codes[]; countIn: (row: number, measure: string) => number | null },
): (row: number, measure: string, at: Codes) => number {
  const rowsOfShape = new Map<string, number[]>();
  for (const [row, one] of codes.entries()) {
    const shape = Object.keys(one).sort().join(" ");
    const rows = rowsOfShape.get(shape);
    if (rows === undefined) rowsOfShape.set(shape, [row]);
    else rows.push(row);
  }
  const placeOf = (row: number, dimensions: readonly string[], at: Codes) =>
    JSON.stringify([unit[row], period[row], ...dimensions.map((dimension) => at[dimension])]);

  const made = new Map<string, ReadonlyMap<string, number>>();
  /** The sums of a measure over the rows of a shape, by the codes of some of its dimensions. */
  function sumsBy(measure: string, dimensions: readonly string[], shape: string): ReadonlyMap<string, number> {
    const id = [measure, shape, ...dimensions].join("\n");
    const known = made.get(id);
    if (known !== undefined) return known;
    const sums = new Map<string, number>();
    for (const row of rowsOfShape.get(shape) ?? []) {
      const place = placeOf(row, dimensions, codes[row] ?? {});
      sums.set(place, (sums.get(place) ?? 0) + (countIn(row, measure) ?? 0));
    }
    made.set(id, sums);
    return sums;
  }

  return (row, measure, at) => {
    if (rowsOfShape.size === 1) return 0;
    const wanted = { ...codes[row], ...at };
    const dimensions = Object.keys(wanted).sort();
    const place = placeOf(row, dimensions, wanted);
    const finer = [...rowsOfShape.keys()].filter((shape) => {
      const others = shape.split(" ");
      return others.length > dimensions.length && dimensions.every((one) => others.includes(one));
    });
    return Math.max(0, ...finer.map((shape) => sumsBy(measure, dimensions, shape).get(place) ?? 0));
  };
}

function codesOfRow(observations: Observations, row: number): Codes {
  const at: Record<string, string> = {};
  for (const [dimension, column] of Object.entries(observations.at)) {
    const code = observations.codes[dimension]?.[column[row] ?? -1];
    if (code !== undefined) at[dimension] = code;
  }
  return at;
}
