import { type Observation, type Period, type PlainDate, toKey, type UnitKey } from "@de-an-06/domain";
import { type CellValue, isBlank, valueAt } from "../cell/cell.js";
import { textOf } from "../cell/clean-text.js";
import { inCell, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { bodyCells } from "../table/body-cells.js";
import { progressEvery } from "../workbook/progress.js";
import { checkTotals, type PartRow } from "./check-totals.js";
import { columnPlace } from "./column-place.js";
import type { Facets } from "./facets.js";
import type { ReadObservationsOptions } from "./figure-options.js";
import type { FigureColumn, FigureTable } from "./figure-table.js";
import { createGathering, type Gathered } from "./gather.js";
import type { PlaceColumn } from "./observation-columns.js";
import { readCount } from "./read-count.js";
import { isTotal, issuesOf } from "./read-place.js";
import { type RowFacets, rowReader } from "./row-reader.js";

const exampleNumbers = new Set(["vd", "vi du"]);

/**
 * Reads the rows below a header into observations, one for each unit, period and set of codes. What a figure is about is
 * said by its row, by its column's header, or beside the table. Totals are no figures: they are checked against their
 * parts.
 */
export function collectFigures(
  table: FigureTable,
  { options, period: fallback }: { readonly options: ReadObservationsOptions; readonly period: Period | undefined },
  add: (issue: SheetIssue) => void,
): readonly Observation[] {
  const { sheet, places, figures } = table;
  const columns = new Map<PlaceColumn | `count:${number}`, number>(places);
  for (const { column } of figures) columns.set(`count:${column}`, column);
  const body = bodyCells(sheet, { ...table, columns, texts: new Map() });
  const reader = rowReader(table, { body, options, add });
  const gathering = createGathering();
  const counted = figures.filter(({ totalOf }) => totalOf.length === 0);
  const whereOf = columnPlace(table, options);
  const labels = [...places.keys()].filter((key) => key !== "period" && key !== "note");
  const says = [...places.keys()].filter((key) => !aboutAnyRow.has(key));
  const totals: number[] = [];
  const parts: PartRow[] = [];
  const hasTotals = figures.length > counted.length || hasTotalRow();
  const columnUnits = new Map<string, UnitKey | undefined>();

  for (let row = body.from; row < body.to; row++) {
    if ((row - body.from) % progressEvery === 0) options.onProgress?.(row - body.from, body.to - body.from);
    const repeated = body.repeatedHeader(row);
    if (repeated > 0) row += repeated - 1;
    else if (!body.isBlankRow(row) && !isExample(row)) readRow(row);
  }
  options.onProgress?.(body.to - body.from, body.to - body.from);
  if (hasTotals) {
    const said = totals.map((row) => ({ row, ...saidByTotal(row) }));
    const of = fallback === undefined ? options : { ...options, period: fallback };
    checkTotals(table, { totals: said, parts, options: of, whereOf }, add);
  }
  return gathering.all();

  function hasTotalRow(): boolean {
    for (let row = body.from; row < body.to; row++) if (labelOfTotal(row) !== undefined) return true;
    return false;
  }

  /** The column whose cell calls the row a total. */
  function labelOfTotal(row: number): PlaceColumn | undefined {
    return labels.find((key) => isTotal(body.value(row, key)));
  }

  /** What a row of totals adds up: the rows of a period, a measure, a code, or all. */
  function saidByTotal(row: number): { readonly facets: Facets; readonly unitCell?: RowFacets["unitCell"] } {
    const { unitCell, ...facets } = rowReader(table, { body, options, add: () => undefined }).facets(row) ?? {};
    return { facets, ...(unitCell && !isTotal(unitCell.value) && { unitCell }) };
  }

  function readRow(row: number): void {
    const label = labelOfTotal(row);
    if (label !== undefined) {
      totals.push(row);
      return add(sheetIssue("row.total-skipped", {}, { where: reader.where(row, label) }));
    }
    const isSilent = counted.every(({ column }) => isBlank(valueAt(sheet, row, column)));
    // A unit and a period alone are a row that somebody has yet to fill in; remarks below the table have neither.
    if (isSilent && says.every((key) => isBlank(body.value(row, key)))) return;
    const said = reader.facets(row);
    if (said === undefined) return;
    const about = rowPlace(row, said);
    const values = new Map<number, number>();
    for (const figure of counted) {
      const into = about(figure);
      if (into === undefined) continue;
      const count = take(row, figure, { into, id: figure.facets.measure ?? said.measure });
      if (count !== null) values.set(figure.column, count);
    }
    if (hasTotals) parts.push({ row, said, values });
  }

  /** Where the figures of a row go; what is missing is said once for the row. */
  function rowPlace(row: number, said: RowFacets): (figure: FigureColumn) => Gathered | undefined {
    const missing = new Set<string>();
    const once = (what: string, say: () => void): undefined => {
      if (!missing.has(what)) say();
      missing.add(what);
    };
    const units = new Map<PlainDate, UnitKey | undefined>();
    const rowUnit = (on: PlainDate): UnitKey | undefined => {
      if (said.unitCell === undefined) return options.unit;
      if (!units.has(on)) units.set(on, unitAt(said.unitCell, { row, on }));
      return units.get(on);
    };
    let plain: Gathered | undefined;
    return ({ facets, column }) => {
      const isPlain = facets.unit === undefined && facets.period === undefined && facets.codes === undefined;
      if (isPlain && plain !== undefined) return plain;
      const period = facets.period ?? said.period ?? fallback;
      if (period === undefined) return once("period", () => reader.noPeriod(row));
      const unit = facets.unit === undefined ? rowUnit(period.to) : columnUnit(facets.unit, { column, on: period.to });
      if (unit === undefined) {
        if (said.unitCell !== undefined || facets.unit !== undefined) return undefined;
        return once("unit", () => add(sheetIssue("row.unit-missing", {}, { where: reader.where(row, "unit") })));
      }
      const codes = facets.codes === undefined ? (said.codes ?? {}) : { ...said.codes, ...facets.codes };
      const into = gathering.at({ unit, period, codes }, () => `${sheet.name}, dòng ${row + 1}`);
      if (isPlain) plain = into;
      return into;
    };
  }

  function unitAt(
    { key, value }: NonNullable<RowFacets["unitCell"]>,
    { row, on }: { row: number; on: PlainDate },
  ): UnitKey | undefined {
    const read = reader.unit(value, on);
    const where = reader.where(row, key);
    for (const one of issuesOf(read)) add(inCell(one, where, []));
    if (read.ok && read.value.completed) add(sheetIssue("cell.unit-code-completed", {}, { where }));
    return read.ok ? read.value.unit : undefined;
  }

  /** The unit that a header names: what is wrong with it is said once, at the header. */
  function columnUnit(text: string, { column, on }: { column: number; on: PlainDate }): UnitKey | undefined {
    const known = `${on}${text}`;
    if (columnUnits.has(known)) return columnUnits.get(known);
    const read = reader.unit(text, on);
    for (const one of issuesOf(read)) add(inCell(one, whereOf(table.top + table.depth - 1, column), []));
    columnUnits.set(known, read.ok ? read.value.unit : undefined);
    return columnUnits.get(known);
  }

  /** Takes one figure; what it counts, or null. */
  function take(
    row: number,
    { column }: FigureColumn,
    { into, id }: { into: Gathered; id: string | undefined },
  ): number | null {
    if (id === undefined) return null;
    const { count, exactness, say } = readCount(valueAt(sheet, row, column), () => thousandsAround(row, column));
    const at = () => ({ where: whereOf(row, column), path: [into.index, "counts", id] });
    if (say !== undefined) add(sheetIssue(say, {}, at()));
    const first = into.rowOf.get(id);
    if (first !== undefined && count !== null) add(sheetIssue("cell.figure-repeated", { first: first + 1 }, at()));
    else if (count !== null || first === undefined) {
      into.counts[id] = count;
      if (count !== null) into.rowOf.set(id, row);
      if (exactness !== undefined) into.exactness[id] = exactness;
    }
    return count;
  }

  function thousandsAround(row: number, column: number): boolean {
    for (let near = row - 5; near <= row + 5; near++) if (isThousand(valueAt(sheet, near, column))) return true;
    return counted.some((figure) => isThousand(valueAt(sheet, row, figure.column)));
  }

  /** The row that shows how to fill in the others. */
  function isExample(row: number): boolean {
    const number = places.has("number") ? body.value(row, "number") : null;
    return typeof number === "string" && exampleNumbers.has(toKey(textOf(number)));
  }
}

/** What every row has, filled in or not. */
const aboutAnyRow: ReadonlySet<PlaceColumn> = new Set(["unit", "unitCode", "number", "period"]);

function isThousand(value: CellValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1000;
  return typeof value === "string" && /^\s*(?:\d{1,3}(?:[.,]\d{3}){1,4}|\d{4,15})\s*$/u.test(value);
}
