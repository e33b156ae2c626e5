import { type Period, toKey } from "@de-an-06/domain";
import { inSight, isBlank, type RowsInSight, type SheetCells, valueAt } from "../cell/cell.js";
import { headerPaths, headerText } from "../table/header-paths.js";
import { longestHeader } from "../table/find-header.js";
import type { ColumnSpec } from "../table/column-spec.js";
import { type Facets, isPartOf, isSame } from "./facets.js";
import type { ObservationColumn, PlaceColumn } from "./observation-columns.js";
import type { PartReader } from "./part-reader.js";
import { placeByContent } from "./place-by-content.js";

/** A column of figures, with what its header says of them. */
export interface FigureColumn {
  readonly column: number;
  readonly facets: Facets;
  /** The columns it is the total of; none where it is no total. */
  readonly totalOf: readonly FigureColumn[];
}

/** A table of figures: where its header is, which columns say what a row is about, and which hold figures. */
export interface FigureTable {
  readonly sheet: RowsInSight;
  readonly top: number;
  readonly depth: number;
  readonly places: ReadonlyMap<PlaceColumn, number>;
  readonly figures: readonly FigureColumn[];
  /** Columns with a header that says nothing we know, and those that say what one further left says. */
  readonly unknown: readonly number[];
  readonly repeated: readonly number[];
}

/** How headers are read. */
export interface FigureReading {
  readonly specs: readonly ColumnSpec<ObservationColumn>[];
  readonly parts: PartReader;
  /** What is known of every figure beside the table. */
  readonly known: { readonly unit: boolean; readonly measure: boolean; readonly period: Period | undefined };
}

const headerWithin = 30;
const mostDepth = 4;

/** The table of figures of a sheet: the header among its first rows that makes sense of most columns. */
export function findFigures(sheet: SheetCells, reading: FigureReading): FigureTable | null {
  let best: FigureTable | null = null;
  for (let top = 0; top < Math.min(headerWithin, sheet.rows.length); top++) {
    for (const table of tablesAt(sheet, top, reading)) {
      if (sizeOf(table) > (best === null ? 0 : sizeOf(best))) best = table;
    }
  }
  return best;
}

const sizeOf = ({ places, figures }: FigureTable) => places.size + figures.length;

/** The tables whose header begins at a row, by its depth. */
function* tablesAt(sheet: SheetCells, top: number, reading: FigureReading): Generator<FigureTable> {
  if (filledCells(sheet, top).length < 2) return;
  for (let depth = 1; depth <= mostDepth; depth++) {
    const table = tableAt(sheet, { top, depth }, reading);
    if (isComplete(table, reading)) yield table;
    if (!isDeeper(sheet, table, reading)) return;
  }
}

function filledCells(sheet: SheetCells, row: number): readonly number[] {
  return (sheet.rows[row] ?? []).flatMap((value, column) => (isBlank(value) ? [] : [column]));
}

function tableAt(
  sheet: SheetCells,
  { top, depth }: { top: number; depth: number },
  { specs, parts: reader }: FigureReading,
): FigureTable {
  const places = new Map<PlaceColumn, number>();
  const found: (Omit<FigureColumn, "totalOf"> & { readonly isTotal: boolean })[] = [];
  const unknown: number[] = [];
  const repeated: number[] = [];
  for (const [column, parts] of headerPaths(sheet, top, depth)) {
    const named = placeIn(parts, specs);
    const read = named === undefined ? figureIn(parts, { specs, reader }) : undefined;
    // Left of the figures a column is known by what it contains too, whatever it is called.
    const unsure = named === "measure" || (named === undefined && read === undefined && found.length === 0);
    const contained = unsure ? placeByContent(sheet, { column, from: top + depth }, reader) : undefined;
    const place = contained ?? named;
    if (place !== undefined) {
      if (places.has(place)) repeated.push(column);
      else places.set(place, column);
    } else if (read === undefined) unknown.push(column);
    else if (found.some((one) => one.isTotal === read.isTotal && isSame(one.facets, read.facets)))
      repeated.push(column);
    else found.push({ column, ...read });
  }
  // What is called a total and has no parts beside it is a figure: "Hồ sơ tiếp nhận / Tổng số" next to "Trực tuyến".
  const plain = found.map(({ column, facets, isTotal }) => ({
    column,
    facets,
    parts: isTotal ? found.filter((one) => !one.isTotal && isPartOf(one.facets, facets)) : [],
  }));
  const figures = plain.map(({ column, facets, parts }) => ({
    column,
    facets,
    totalOf: parts.map((part) => ({ column: part.column, facets: part.facets, totalOf: [] })),
  }));
  return { sheet: inSight(sheet), top, depth, places, figures, unknown, repeated };
}

function specOf(text: string, specs: FigureReading["specs"]): ObservationColumn | undefined {
  if (text.length > longestHeader) return undefined;
  const key = toKey(text);
  return specs.find(({ is }) => is.test(key))?.key;
}

/** The column that says what a row is about, by its leaf or by the whole of its header. */
function placeIn(parts: readonly string[], specs: FigureReading["specs"]): PlaceColumn | undefined {
  const key = specOf(parts.at(-1) ?? "", specs) ?? specOf(parts.join(" "), specs);
  return key === undefined || key === "value" || key.startsWith("count:") ? undefined : (key as PlaceColumn);
}

function figureIn(
  parts: readonly string[],
  { specs, reader }: { specs: FigureReading["specs"]; reader: PartReader },
): { readonly facets: Facets; readonly isTotal: boolean } | undefined {
  if (parts.some((part) => part.length > longestHeader)) return undefined;
  const key = specOf(parts.join(" "), specs);
  if (key === "value") return { facets: {}, isTotal: false };
  const read = reader.path(parts);
  const says = read !== undefined && (read.isTotal || Object.keys(read.facets).length > 0);
  return says ? read : undefined;
}

/** Whether rows or columns say what is counted. */
export function saysMeasure({ places, figures }: Pick<FigureTable, "places" | "figures">): boolean {
  return places.has("measure") || figures.some(({ facets }) => facets.measure !== undefined);
}

/** Whether rows or columns say of which unit figures are. */
export function saysUnit({ places, figures }: Pick<FigureTable, "places" | "figures">): boolean {
  return places.has("unit") || places.has("unitCode") || figures.some(({ facets }) => facets.unit !== undefined);
}

/** Whether rows or columns say of which period figures are. */
export function saysPeriod({ places, figures }: Pick<FigureTable, "places" | "figures">): boolean {
  return places.has("period") || figures.some(({ facets }) => facets.period !== undefined);
}

/** Whether somebody says of every figure which unit, which measure and, here or outside, which period it is of. */
function isComplete({ places, figures }: FigureTable, { known }: FigureReading): boolean {
  const hasUnit = known.unit || saysUnit({ places, figures });
  return figures.length > 0 && hasUnit && (known.measure || saysMeasure({ places, figures }));
}

/**
 * Whether the row below the header so far still belongs to it: where rows name what they are about it is blank, it holds
 * words and no figures (but for the numbers of months), and some of them mean something.
 */
function isDeeper(sheet: SheetCells, { top, depth, places }: FigureTable, { specs, parts }: FigureReading): boolean {
  const row = top + depth;
  const filled = filledCells(sheet, row);
  const anchors = [...places].filter(([key]) => key !== "note" && key !== "period").map(([, column]) => column);
  if (filled.length === 0 || anchors.some((column) => !isBlank(valueAt(sheet, row, column)))) return false;
  const paths = headerPaths(sheet, top, depth + 1);
  let means = false;
  for (const column of filled) {
    const value = valueAt(sheet, row, column);
    const text = headerText(value);
    const above = paths.get(column)?.at(-2) ?? "";
    if (typeof value === "number" && !ofMonths.test(toKey(above))) return false;
    means ||= specOf(text, specs) !== undefined || parts.path([above, text].filter(Boolean)) !== undefined;
  }
  return means;
}

/** What stands over the numbers of months. */
const ofMonths = /^(?:(?:cac )?thang|nam \d{4}|\d{4}|quy .{1,6})$/u;
