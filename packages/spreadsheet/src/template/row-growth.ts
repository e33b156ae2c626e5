/** The rows of a sheet that become several: the number of each (from 1) and how many rows are added below it. */
export type RowGrowth = ReadonlyMap<number, number>;

/** Where rows go when some of them grow. */
export interface RowShift {
  readonly grows: boolean;
  /** The new number of a row; the first of its copies for one that is repeated. */
  readonly start: (row: number) => number;
  /** The last of its copies: the end of a range grows with the rows in it. */
  readonly end: (row: number) => number;
}

/** Lays out how rows move. */
export function rowShift(growth: RowGrowth): RowShift {
  const grown = [...growth].filter(([, added]) => added > 0).sort(([a], [b]) => a - b);
  const before = (row: number, last: boolean) =>
    grown.reduce((sum, [at, added]) => (at < row || (last && at === row) ? sum + added : sum), row);
  return { grows: grown.length > 0, start: (row) => before(row, false), end: (row) => before(row, true) };
}

/**
 * The references of an attribute such as `A1:C7 E3`, moved. A single cell in a repeated row stays one, unless it says that
 * it grows as a range does.
 */
export function shiftRanges(text: string, { start, end }: RowShift, { grow = false } = {}): string {
  return text.replace(
    /(\$?[A-Z]{1,3}\$?)(\d{1,7})(?:(:\$?[A-Z]{1,3}\$?)(\d{1,7}))?/gu,
    (...[, column, row, to, last]: (string | undefined)[]) => {
      const [from, until] = [start(Number(row)), end(Number(last ?? row))];
      if (to !== undefined) return `${column}${from}${to}${until}`;
      return grow && until > from ? `${column}${from}:${column}${until}` : `${column}${from}`;
    },
  );
}
