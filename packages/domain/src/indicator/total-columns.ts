import { type Column, NOT_REPORTED, type Observations } from "./observations.js";

/** The sum of a column so far, its largest count, and whether some row had none. */
export interface ColumnTotal {
  total: number;
  most: number;
  hasHole: boolean;
}

/** The sum of no counts. */
export function createTotal(): ColumnTotal {
  return { total: 0, most: 0, hasHole: false };
}

/** The sum of each column, and which columns have a hole. */
export function totalColumns(counts: Observations["counts"]): Pick<Observations, "totals" | "incomplete"> {
  return nameTotals(
    Object.keys(counts),
    Object.values(counts).map((column) => {
      const sum = createTotal();
      addCounts(sum, column);
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

/** Adds counts of a column. */
export function addCounts(sum: ColumnTotal, column: Column): void {
  let { total, most, hasHole } = sum;
  for (let n = 0; n < column.length; n++) {
    const count = column[n] as number;
    if (count === NOT_REPORTED) hasHole = true;
    else total += count;
    if (count > most) most = count;
  }
  sum.total = total;
  sum.most = most;
  sum.hasHole = hasHole;
}

/** Adds counts of a column if all of them are reported and small, as most are; else it does nothing and says so. */
export function addFew(sum: ColumnTotal, counts: Int32Array): boolean {
  let bits = 0;
  let total = 0;
  for (let n = 0; n < counts.length; n++) {
    const count = counts[n] as number;
    bits |= count;
    total = (total + count) | 0;
  }
  const isSmall = bits >= 0 && bits * counts.length < 2 ** 31;
  if (isSmall) {
    sum.total += total;
    sum.most |= bits;
  }
  return isSmall;
}
