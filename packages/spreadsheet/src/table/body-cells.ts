import { toKey } from "@de-an-06/domain";
import { type CellValue, isBlank, type Merge, type RowsInSight } from "../cell/cell.js";
import { type Header, longestHeader } from "./find-header.js";

/** The rows below a header, read by column. */
export interface BodyCells<Key extends string> {
  /** The row below the header and the row of column numbers that may follow it. */
  readonly from: number;
  /** The cell of a column; a cell merged downward counts in each of its rows. */
  readonly value: (row: number, key: Key) => CellValue;
  /** Whether a cell is the lower part of one that is merged downward. */
  readonly isMergedDown: (row: number, key: Key) => boolean;
  /** How many rows the header takes if it is printed again at this row, else 0. */
  readonly repeatedHeader: (row: number) => number;
  readonly isBlankRow: (row: number) => boolean;
}

/** Reads the rows below a header. */
export function bodyCells<Key extends string>(
  sheet: RowsInSight,
  header: Pick<Header<Key>, "top" | "depth" | "columns">,
): BodyCells<Key> {
  const below = header.top + header.depth;
  const merges = mergesByColumn(sheet.merges.filter((m) => m.top >= below && m.bottom > m.top));
  const master = (row: number, column: number): Merge | undefined => {
    const inColumn = merges.get(column);
    if (inColumn === undefined) return undefined;
    let [low, high] = [0, inColumn.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inColumn[middle]?.top ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    const last = inColumn[low - 1];
    return last !== undefined && last.bottom >= row ? last : undefined;
  };
  const columnOf = (key: Key) => header.columns.get(key) ?? -1;
  const valueAt = (row: number, column: number) => sheet.row(row)[column] ?? null;
  const printed = [...header.columns.values()]
    .map((column) => ({ column, key: keyAt(sheet, header.top, column) }))
    .filter(({ key }) => key !== "");

  return {
    from: isColumnNumbers(sheet, below) ? below + 1 : below,
    value: (row, key) => {
      const column = columnOf(key);
      return valueAt(master(row, column)?.top ?? row, column);
    },
    isMergedDown: (row, key) => (master(row, columnOf(key))?.top ?? row) < row,
    repeatedHeader: (row) => {
      let same = 0;
      for (const { column, key } of printed) {
        if (isBlank(valueAt(row, column))) continue;
        if (keyAt(sheet, row, column) !== key) return 0;
        same++;
      }
      if (same < 2) return 0;
      return header.depth + (isColumnNumbers(sheet, row + header.depth) ? 1 : 0);
    },
    isBlankRow: (row) => sheet.row(row).every(isBlank),
  };
}

/** The row "(1) (2) (3) …" or "A B C …" that official forms print below the header. */
function isColumnNumbers(sheet: RowsInSight, row: number): boolean {
  const filled = sheet.row(row).filter((value) => !isBlank(value));
  return filled.length >= 3 && filled.every((value) => /^\s*\(?(?:\d{1,2}|[A-Za-z])\)?\s*$/u.test(String(value)));
}

function keyAt(sheet: RowsInSight, row: number, column: number): string {
  const value = sheet.row(row)[column];
  // No header begins with a figure, and most rows do.
  const mayBe = typeof value === "string" && value.length <= longestHeader && !/^\s*\d/u.test(value);
  return mayBe ? toKey(value) : "";
}

function mergesByColumn(merges: readonly Merge[]): ReadonlyMap<number, readonly Merge[]> {
  const columns = new Map<number, Merge[]>();
  for (const merge of [...merges].sort((a, b) => a.top - b.top)) {
    const column = columns.get(merge.left);
    if (column) column.push(merge);
    else columns.set(merge.left, [merge]);
  }
  return columns;
}
