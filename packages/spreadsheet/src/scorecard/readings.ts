import {
  type Codes,
  type CodeList,
  type Cube,
  type Expression,
  foldExpression,
  type Observations,
  type Total,
} from "@de-an-06/domain";
import type { ScoreRow } from "./score-rows.js";

/** A measure at some codes: one column of the sheet that holds the counts. */
export interface Reading {
  readonly measure: string;
  readonly codes: Codes;
  readonly header: string;
}

/** The key by which a formula finds the column of a reading. */
export function readingKey(measure: string, codes: Codes): string {
  return JSON.stringify([measure, Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** The codes an indicator counts: all that were ever reported. */
export function codesOf(observations: Observations): (dimension: string) => readonly string[] {
  return (dimension) => observations.codes[dimension] ?? [];
}

/** Every reading the indicators need, by key, in the order they need it. */
export function readingsOf(
  { query }: Cube,
  codesOfDimension: (dimension: string) => readonly string[],
  codeLists: readonly CodeList[],
): ReadonlyMap<string, Reading> {
  const found = new Map<string, Reading>();
  const visit = (expression: Expression, codes: Codes): null =>
    foldExpression<null>(expression, {
      measure: (measure, at) => {
        const all = { ...codes, ...at };
        const key = readingKey(measure, all);
        if (found.has(key)) return null;
        const names = Object.entries(all).map(([dimension, code]) => nameOfCode(dimension, code, codeLists));
        const name = query.measures[measure]?.name ?? measure;
        found.set(key, { measure, codes: all, header: names.length === 0 ? name : `${name} (${names.join(", ")})` });
        return null;
      },
      add: () => null,
      subtract: () => null,
      count: (dimension, where) => {
        for (const code of codesOfDimension(dimension)) visit(where, { ...codes, [dimension]: code });
        return null;
      },
    });
  for (const { numerator, denominator } of query.indicators) {
    visit(numerator, {});
    visit(denominator, {});
  }
  return found;
}

/** What a reading is in a row. */
export function totalAt(cube: Cube, row: ScoreRow, { measure, codes }: Reading): Total {
  const address = { unit: cube.tree.keyAt(row.node), measure, at: { ...row.at, ...codes } };
  const total = cube.total(cube.periods.length > 1 ? { ...address, period: row.period.id } : address);
  return total ?? { state: "not-reported" };
}

/** The name of a code in its list, the code itself where no list has it. */
export function nameOfCode(dimension: string, code: string, codeLists: readonly CodeList[]): string {
  const lists = codeLists.filter((list) => list.dimension === dimension);
  return lists.flatMap(({ codes }) => codes).find((entry) => entry.code === code)?.name ?? code;
}
