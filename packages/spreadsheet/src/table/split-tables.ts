import { toKey } from "@de-an-06/domain";
import { type CellValue, inSight, isBlank, type Merge, type SheetCells } from "../cell/cell.js";
import type { ColumnSpec } from "./column-spec.js";
import { type BodyCells, bodyCells } from "./body-cells.js";
import { type Header, headerAt, type HeaderSearch } from "./find-header.js";

/** A stretch of a sheet below one header. */
export interface TablePart<Key extends string> {
  readonly header: Header<Key>;
  readonly body: BodyCells<Key>;
  /** The row it ends above. */
  readonly to: number;
  /** Whether the header names the same columns in the same places as the one before: the table goes on. */
  readonly continues: boolean;
}

const fewestInOtherPlaces = 2;
const fewestInSamePlaces = 3;
/** Without a column of numbers, one that nobody knows needs so many that are known beside it. */
const fewestBesideStrange = 4;
const longestLaterHeader = 60;

/**
 * The tables one below the other in a sheet, one of them with the header that was found. A later row is a header when its
 * cells are short words that name columns: with a column of numbers at least three of them, else all.
 */
export function splitTables<Key extends string>(
  sheet: SheetCells,
  richest: Header<Key>,
  search: Pick<HeaderSearch<Key>, "specs" | "needs"> & { readonly number: Key },
): readonly TablePart<Key>[] {
  const byTop = mergesByTop(sheet.merges);
  const near = (from: number, to: number): Merge[] => {
    const merges: Merge[] = [];
    for (let row = from; row < to; row++) merges.push(...(byTop.get(row) ?? []));
    return merges;
  };
  const acceptAt = (row: number, before: Header<Key>): Header<Key> | null => {
    if (!mayBeHeader(sheet.rows[row] ?? [], search.specs)) return null;
    const around = { ...sheet, merges: near(row, row + 3) };
    const found =
      headerAt(around, row, search) ?? headerAt(around, row, { specs: search.specs, needs: [search.number] });
    return found && accept(found, before, search);
  };
  const parts: TablePart<Key>[] = [];
  let [header, continues] = [topmost(richest, acceptAt), false];
  let row = header.top + header.depth;
  const close = (to: number) => {
    const body = bodyCells(inSight({ ...sheet, merges: near(header.top, to) }), header);
    parts.push({ header, body, to, continues });
  };
  while (row < sheet.rows.length) {
    const next = row === richest.top ? richest : acceptAt(row, header);
    if (next === null || isPrintedAgain(next, header)) row += next?.depth ?? 1;
    else {
      close(row);
      continues = isSame(next, header);
      header = next;
      row += next.depth;
    }
  }
  close(sheet.rows.length);
  return parts;
}

/** The header of the first table: one that names fewer columns than the richest may stand above it. */
function topmost<Key extends string>(
  richest: Header<Key>,
  acceptAt: (row: number, before: Header<Key>) => Header<Key> | null,
): Header<Key> {
  for (let row = 0; row < richest.top; row++) {
    const above = acceptAt(row, richest);
    if (above !== null && above.columns.size >= fewestInSamePlaces) return above;
  }
  return richest;
}

/** The same words in the same places: a page's header, which the table's own reading leaves out. */
function isPrintedAgain<Key extends string>(next: Header<Key>, header: Header<Key>): boolean {
  return (
    next.depth === header.depth &&
    [...next.texts].every(([column, text]) => toKey(header.texts.get(column) ?? "") === toKey(text))
  );
}

/**
 * Cheap and strict, since it is asked of every row: a task has a number, a day or a long sentence. Words with figures in
 * them ("Nhiệm vụ Đề án 06") have to name a column.
 */
function mayBeHeader(row: readonly CellValue[], specs: readonly ColumnSpec<string>[]): boolean {
  const filled = row.filter((value) => !isBlank(value));
  if (filled.length < fewestInOtherPlaces) return false;
  const isShort = (value: CellValue) =>
    typeof value === "string" && value.length <= longestLaterHeader && !/^\W*\d|[.;]\s*$/u.test(value);
  const isSaid = (value: CellValue) =>
    !/\d/u.test(String(value)) || specs.some(({ is }) => is.test(toKey(String(value))));
  return filled.every(isShort) && filled.every(isSaid);
}

/** The later header with what it needs: a column it calls by a name of its own is taken where it stood before. */
function accept<Key extends string>(
  later: Header<Key>,
  before: Header<Key>,
  { needs, number }: { readonly needs: readonly Key[]; readonly number: Key },
): Header<Key> | null {
  const numbered = later.columns.has(number);
  const known = later.columns.size;
  const enough = isSame(later, before) || numbered ? fewestInSamePlaces : fewestInOtherPlaces;
  const strange = later.unknown.length + later.repeated.length;
  if (known < enough || (!numbered && strange > 0 && known < fewestBesideStrange)) return null;
  const columns = new Map(later.columns);
  const unknown = new Set(later.unknown);
  for (const key of needs) {
    if (columns.has(key)) continue;
    const column = before.columns.get(key);
    if (column === undefined || !unknown.delete(column)) return null;
    columns.set(key, column);
  }
  return { ...later, columns, unknown: [...unknown] };
}

function isSame<Key extends string>(one: Header<Key>, other: Header<Key>): boolean {
  return [...one.columns].every(([key, column]) => other.columns.get(key) === column);
}

function mergesByTop(merges: readonly Merge[]): ReadonlyMap<number, readonly Merge[]> {
  const byTop = new Map<number, Merge[]>();
  for (const merge of merges) {
    const same = byTop.get(merge.top);
    if (same) same.push(merge);
    else byTop.set(merge.top, [merge]);
  }
  return byTop;
}
