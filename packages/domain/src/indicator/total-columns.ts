import { type Column, NOT_REPORTED, type Observations } from "./observations.js";

/** The sum of a column so far, and whether some row had no count. */
export interface ColumnTotal {
  total: number;
  hasHole: boolean;
}

/** The sum of each column, and which columns have a hole. */
export function totalColumns(counts: Observations["counts"]): Pick<Observations, "totals" | "incomplete"> {
  return nameTotals(
    Object.keys(counts),
    Object.values(counts).map((column) => {
      const sum = { total: 0, hasHole: false };
      addStretch(sum, column, { from: 0, to: column.length });
      return sum;
    }),
  );
}

/** The same by measure. */
export function nameTotals(
  ids: readonly string[],
  sums: readonly Readonly<ColumnTotal>[],
): Pick<Observations, "totals" | "incomplete"> {
  return {
    totals: Object.fromEntries(ids.map((id, m) => [id, sums[m]?.total ?? 0])),
    incomplete: new Set(ids.filter((_, m) => sums[m]?.hasHole)),
  };
}

/** Adds some rows of a column. */
export function addStretch(
  sum: ColumnTotal,
  column: Column,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  let total = 0;
  let hasHole = false;
  for (let n = from; n < to; n++) {
    const count = column[n] as number;
    if (count === NOT_REPORTED) hasHole = true;
    else total += count;
  }
  sum.total += total;
  sum.hasHole ||= hasHole;
}
