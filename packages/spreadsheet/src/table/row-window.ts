import type { CellValue, Merge, RowsInSight, SheetCells } from "../cell/cell.js";

const noCells: readonly CellValue[] = [];

/**
 * The rows around the one being read, of a sheet that comes row by row. Its first rows are in sight from the beginning, and
 * of a cell merged downward the top row stays.
 */
export class RowWindow implements RowsInSight {
  readonly name: string;
  readonly merges: readonly Merge[];
  /** How many rows have come. */
  end = 0;
  #rows: (readonly CellValue[])[] = [];
  #base = 0;
  readonly #head: readonly (readonly CellValue[])[];
  readonly #tops: ReadonlySet<number>;
  readonly #kept = new Map<number, readonly CellValue[]>();

  constructor({ name, merges, rows: head }: SheetCells) {
    this.name = name;
    this.#head = head;
    this.merges = merges;
    this.#tops = new Set(merges.filter(({ top, bottom }) => bottom > top).map(({ top }) => top));
  }

  row(row: number): readonly CellValue[] {
    return (row >= this.#base ? this.#rows[row - this.#base] : this.#kept.get(row)) ?? this.#head[row] ?? noCells;
  }

  add(rows: readonly (readonly CellValue[])[]): void {
    for (const row of rows) this.#rows.push(row);
    this.end += rows.length;
  }

  /** Lets go of the rows above one. */
  forget(above: number): void {
    if (above <= this.#base) return;
    const gone = this.#rows.splice(0, above - this.#base);
    if (this.#tops.size > 0) {
      for (const [i, row] of gone.entries()) if (this.#tops.has(this.#base + i)) this.#kept.set(this.#base + i, row);
    }
    this.#base += gone.length;
  }
}
