import { type Column, NOT_REPORTED, type Observations } from "./observations.js";

/** The sum of each column, and which columns have a hole. */
export function totalColumns(counts: Observations["counts"]): Pick<Observations, "totals" | "incomplete"> {
  const read = Object.entries(counts).map(([id, column]) => ({ id, ...totalOf(column) }));
  return {
    totals: Object.fromEntries(read.map(({ id, total }) => [id, total])),
    incomplete: new Set(read.flatMap(({ id, hasHole }) => (hasHole ? [id] : []))),
  };
}

function totalOf(column: Column): { readonly total: number; readonly hasHole: boolean } {
  let total = 0;
  let hasHole = false;
  for (let n = 0; n < column.length; n++) {
    const count = column[n] as number;
    if (count === NOT_REPORTED) hasHole = true;
    else total += count;
  }
  return { total, hasHole };
}
