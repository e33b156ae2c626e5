import { toKey } from "@de-an-06/domain";
import { type CellValue, isBlank, type SheetCells, valueAt } from "../cell/cell.js";
import { cleanLine } from "../cell/clean-text.js";
import type { ColumnSpec } from "./column-spec.js";

/** The header of a table: where it is and what its columns are. */
export interface Header<Key extends string> {
  /** Its first row, from zero. */
  readonly top: number;
  /** How many rows it has; a merged header has two or three. */
  readonly depth: number;
  /** The column of each key, from zero. */
  readonly columns: ReadonlyMap<Key, number>;
  /** What each column's header says, as printed. */
  readonly texts: ReadonlyMap<number, string>;
  /** Columns with a header that none of the specs knows. */
  readonly unknown: readonly number[];
  /** Columns whose header names one that stands further left already. */
  readonly repeated: readonly number[];
}

/** How a header is looked for. */
export interface HeaderSearch<Key extends string> {
  readonly specs: readonly ColumnSpec<Key>[];
  /** Columns without which a row is no header. */
  readonly needs: readonly Key[];
  /** How many rows from the top are looked at. */
  readonly within: number;
}

const mostDepth = 3;
const fewestColumns = 2;
/** Headers are short; a cell as long as this is a task. */
export const longestHeader = 120;

/** The header among the title rows above a table: the row that names most columns, the upper one where two name as many. */
export function findHeader<Key extends string>(sheet: SheetCells, search: HeaderSearch<Key>): Header<Key> | null {
  let best: Header<Key> | null = null;
  for (let top = 0; top < Math.min(search.within, sheet.rows.length); top++) {
    const header = headerAt(sheet, top, search);
    if (header !== null && header.columns.size > (best?.columns.size ?? fewestColumns - 1)) best = header;
  }
  return best;
}

/** The header that begins at a row, whatever columns it names; null where it lacks one that is needed. */
export function headerAt<Key extends string>(
  sheet: SheetCells,
  top: number,
  search: Pick<HeaderSearch<Key>, "specs" | "needs">,
): Header<Key> | null {
  const upper = match(texts(sheet, top, 1), search.specs);
  if (!search.needs.every((key) => upper.columns.has(key))) return null;
  const anchors = search.needs.map((key) => upper.columns.get(key) ?? 0);
  let depth = 1;
  while (depth < mostDepth && isDeeper(sheet, { top, row: top + depth, anchors }, search.specs)) depth++;
  return { top, depth, ...match(texts(sheet, top, depth), search.specs) };
}

/**
 * Whether the next row still belongs to the header: the needed columns are merged down into it, or it holds nothing but
 * names of columns ("Chủ trì", "Phối hợp" under "Cơ quan thực hiện").
 */
function isDeeper(
  sheet: SheetCells,
  { top, row, anchors }: { top: number; row: number; anchors: readonly number[] },
  specs: readonly ColumnSpec<string>[],
): boolean {
  const filled = (sheet.rows[row] ?? []).flatMap((value, column) => (isBlank(value) ? [] : [{ value, column }]));
  if (filled.length === 0 || anchors.some((column) => !isBlank(valueAt(sheet, row, column)))) return false;
  const mergedDown = anchors.every((column) =>
    sheet.merges.some((m) => m.left <= column && column <= m.right && m.top <= top && row <= m.bottom),
  );
  return mergedDown || filled.every(({ value }) => specs.some(({ is }) => is.test(headerKey(value))));
}

/** For each column the parts of its header from the outermost to the leaf, merged parents repeated over their children. */
function texts(sheet: SheetCells, top: number, depth: number): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const width = Math.max(...Array.from({ length: depth }, (_, i) => sheet.rows[top + i]?.length ?? 0));
  const merges = sheet.merges.filter((m) => m.top >= top && m.top < top + depth && m.left < width);
  for (let row = top; row < top + depth; row++) {
    for (let column = 0; column < width; column++) {
      const parent = merges.find((m) => m.top === row && m.left <= column && column <= m.right);
      const value = valueAt(sheet, row, parent?.left ?? column);
      if (isBlank(value)) continue;
      found.set(column, [...(found.get(column) ?? []), cleanLine(String(value))]);
    }
  }
  return found;
}

function match<Key extends string>(texts: ReadonlyMap<number, readonly string[]>, specs: readonly ColumnSpec<Key>[]) {
  const columns = new Map<Key, number>();
  const said = new Map<number, string>();
  const unknown: number[] = [];
  const repeated: number[] = [];
  for (const [column, parts] of texts) {
    said.set(column, parts.join(" / "));
    const leaf = headerKey(parts.at(-1) ?? null);
    const whole = headerKey(parts.join(" "));
    const spec = specs.find(({ is }) => is.test(leaf)) ?? specs.find(({ is }) => is.test(whole));
    if (spec === undefined) unknown.push(column);
    else if (columns.has(spec.key)) repeated.push(column);
    else columns.set(spec.key, column);
  }
  return { columns, texts: said, unknown, repeated };
}

function headerKey(value: CellValue): string {
  return typeof value === "string" && value.length <= longestHeader ? toKey(value) : "";
}
