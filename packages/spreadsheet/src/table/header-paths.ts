import { toDayParts } from "@de-an-06/domain";
import { type CellValue, isBlank, type Merge, type SheetCells, valueAt } from "../cell/cell.js";
import { cleanLine, textOf } from "../cell/clean-text.js";

/**
 * For each column the parts of its header from the outermost to the leaf: a parent that is merged over its children is
 * repeated over each. Where a row merges nothing sideways, as in CSV, a blank beside a parent with children goes with it.
 */
export function headerPaths(sheet: SheetCells, top: number, depth: number): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const rows = Array.from({ length: depth }, (_, i) => top + i);
  const width = Math.max(0, ...rows.map((row) => sheet.rows[row]?.length ?? 0));
  const merges = sheet.merges.filter((m) => m.top >= top && m.top < top + depth && m.left < width);
  for (const row of rows) {
    const values = levelOf(sheet, { row, width, merges, last: top + depth - 1 }, found);
    for (const [column, value] of values.entries()) {
      if (isBlank(value)) continue;
      found.set(column, [...(found.get(column) ?? []), headerText(value)]);
    }
  }
  return found;
}

/** A header cell as text: a month stays a month, although Excel keeps its first day. */
export function headerText(value: CellValue): string {
  if (typeof value === "object" && value !== null && "day" in value && value.month) {
    const { year, month } = toDayParts(value.day);
    return `Tháng ${month}/${year}`;
  }
  return cleanLine(textOf(value));
}

interface Level {
  readonly row: number;
  readonly width: number;
  readonly merges: readonly Merge[];
  /** The row of the leaves. */
  readonly last: number;
}

/** The cells of one row of the header, each parent repeated over its children. */
function levelOf(
  sheet: SheetCells,
  { row, width, merges, last }: Level,
  above: ReadonlyMap<number, readonly string[]>,
): readonly CellValue[] {
  const wide = merges.filter((m) => m.top === row && m.right > m.left);
  const values = Array.from({ length: width }, (_, column) => {
    const parent = wide.find((m) => m.left <= column && column <= m.right);
    return valueAt(sheet, row, parent?.left ?? column);
  });
  if (wide.length > 0) return values;
  const hasChild = (column: number) => {
    for (let below = row + 1; below <= last; below++) if (!isBlank(valueAt(sheet, below, column))) return true;
    return false;
  };
  for (let column = 1; column < width; column++) {
    const before = values[column - 1] ?? null;
    const sameParent = (above.get(column) ?? []).join("/") === (above.get(column - 1) ?? []).join("/");
    const isParent = !isBlank(before) && hasChild(column - 1);
    if (isBlank(values[column] ?? null) && hasChild(column) && isParent && sameParent) values[column] = before;
  }
  return values;
}
