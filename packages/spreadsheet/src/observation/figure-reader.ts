import { type Observation, type Period, type PlainDate, toKey, type UnitKey } from "@de-an-06/domain";
import { type CellValue, isBlank } from "../cell/cell.js";
import { textOf } from "../cell/clean-text.js";
import type { IssueList } from "../issue/issue-list.js";
import { inCell, sheetIssue } from "../issue/sheet-issue.js";
import { bodyCells } from "../table/body-cells.js";
import { columnPlace } from "./column-place.js";
import type { Facets } from "./facets.js";
import type { FigureOptions } from "./figure-options.js";
import type { FigureColumn, FigureTable } from "./figure-table.js";
import { type FigurePlace, Gathering, type Gathered } from "./gather.js";
import type { PlaceColumn } from "./observation-columns.js";
import { readCount } from "./read-count.js";
import { isTotal, issuesOf } from "./read-place.js";
import { type RowFacets, rowReader } from "./row-reader.js";
import { type PartRow, RunningTotals } from "./running-totals.js";

const exampleNumbers = new Set(["vd", "vi du"]);

/** How a table of figures is read. */
export interface FigureReaderOptions {
  readonly options: FigureOptions;
  /** The period of rows and columns that name none. */
  readonly period: Period | undefined;
  readonly issues: IssueList;
  /** Whether observations are handed out at the end only, each of them whole. */
  readonly holdsAll: boolean;
}

/** Reads the rows of a table of figures as they come. */
export interface FigureReader {
  readonly from: number;
  /** Those that are done. */
  readonly found: Observation[];
  /** Reads a row and answers which one comes next. */
  readonly read: (row: number) => number;
  readonly end: () => void;
}

/**
 * Reads the rows below a header into observations, one for each unit, period and set of codes. What a figure is about is
 * said by its row, by its column's header, or beside the table. Totals are no figures: they are checked against their
 * parts.
 */
export function figureReader(
  table: FigureTable,
  { options, period: fallback, issues, holdsAll }: FigureReaderOptions,
): FigureReader {
  const { sheet, places, figures } = table;
  const { add } = issues;
  const columns = new Map<PlaceColumn | `count:${number}`, number>(places);
  for (const { column } of figures) columns.set(`count:${column}`, column);
  const body = bodyCells(sheet, { ...table, columns });
  const reader = rowReader(table, { body, options, add });
  const silently = rowReader(table, { body, options, add: () => undefined });
  const gathering = new Gathering(options.measures, { holdsAll, byMeasure: places.has("measure") });
  const counted = figures.filter(({ totalOf }) => totalOf.length === 0);
  const summed = figures.flatMap(({ column, totalOf }) => {
    const parts = totalOf.map((part) => ({ facets: part.facets, i: counted.findIndex((one) => one.column === part.column) })); // prettier-ignore
    return parts.length === 0 ? [] : [{ column, parts }];
  });
  const whereOf = columnPlace(table, options);
  const labels = [...places.keys()].filter((key) => key !== "period" && key !== "note");
  const says = [...places.keys()].filter((key) => !aboutAnyRow.has(key));
  const columnUnits = new Map<string, UnitKey | undefined>();
  const unitsAbove = new Map<UnitKey, NonNullable<PartRow["unit"]>>();
  const differs = (row: number, column: number, sum: number) =>
    add(sheetIssue("cell.total-differs", { sum }, { where: whereOf(row, column) }));
  const totals = new RunningTotals(counted.length, (row, i, sum) => differs(row, counted[i]?.column ?? 0, sum));

  return {
    from: body.from,
    found: gathering.found,
    read: (row) => {
      const repeated = body.repeatedHeader(row);
      if (repeated > 0) return row + repeated;
      if (!body.isBlankRow(row) && !isExample(row)) readRow(row);
      return row + 1;
    },
    end: () => {
      gathering.end();
      totals.end();
    },
  };

  function readRow(row: number): void {
    const cells = sheet.row(row);
    const label = labels.find((key) => isTotal(body.value(row, key)));
    if (label !== undefined) {
      const facets: Facets = silently.facets(row) ?? {};
      const counts = Float64Array.from(counted, ({ column }) => readCount(cells[column] ?? null).count ?? NaN);
      totals.total({ row, facets, counts });
      return add(sheetIssue("row.total-skipped", {}, { where: reader.where(row, label) }));
    }
    const isSilent = counted.every(({ column }) => isBlank(cells[column] ?? null));
    // A unit and a period alone are a row that somebody has yet to fill in; remarks below the table have neither.
    if (isSilent && says.every((key) => isBlank(body.value(row, key)))) return;
    const said = reader.facets(row);
    if (said === undefined) return;
    const placeOf = aboutRow(row, said);
    const counts = new Float64Array(counted.length).fill(NaN);
    for (const [i, figure] of counted.entries()) {
      const into = placeOf(figure);
      const id = figure.facets.measure ?? said.measure ?? options.measure;
      if (into !== undefined && id !== undefined) counts[i] = take(row, figure.column, { into, id }) ?? NaN;
    }
    for (const { column, parts } of summed) checkColumn(row, column, { said, counts, parts });
    totals.part({ facets: said, unit: unitOfRow(said), counts });
    gathering.settle(row);
  }

  /** Where the figures of a row go; what is missing is said once for the row. */
  function aboutRow(row: number, said: RowFacets) {
    let [saysNoPeriod, saysNoUnit] = [false, false];
    let plain: Gathered | undefined;
    const units = new Map<PlainDate, UnitKey | undefined>();
    const rowUnit = (on: PlainDate): UnitKey | undefined => {
      if (said.unitCell === undefined) return options.unit;
      if (!units.has(on)) units.set(on, unitAt(said.unitCell, { row, on }));
      return units.get(on);
    };
    const placeOf = ({ facets, column }: FigureColumn): Gathered | undefined => {
      const isPlain = facets.unit === undefined && facets.period === undefined && facets.codes === undefined;
      if (isPlain && plain !== undefined) return plain;
      const period = facets.period ?? said.period ?? fallback;
      if (period === undefined) {
        if (!saysNoPeriod) reader.noPeriod(row);
        saysNoPeriod = true;
        return undefined;
      }
      const unit = facets.unit === undefined ? rowUnit(period.to) : columnUnit(facets.unit, { column, on: period.to });
      if (unit === undefined) {
        if (said.unitCell !== undefined || facets.unit !== undefined) return undefined;
        if (!saysNoUnit) add(sheetIssue("row.unit-missing", {}, { where: reader.where(row, "unit") }));
        saysNoUnit = true;
        return undefined;
      }
      const codes = facets.codes === undefined ? (said.codes ?? {}) : { ...said.codes, ...facets.codes };
      const place: FigurePlace = { unit, period, codes };
      const into = gathering.at(place, row, () => `${sheet.name}, dòng ${row + 1}`);
      if (isPlain) plain = into;
      return into;
    };
    return placeOf;
  }

  /** The unit that a row names, and those above it. */
  function unitOfRow({ unitCell, period = fallback }: RowFacets): PartRow["unit"] {
    const on = period?.to ?? options.hierarchy.changeDays.at(-1);
    const read = unitCell && on && reader.unit(unitCell.value, on);
    if (on === undefined || !read?.ok) return undefined;
    const { unit: key } = read.value;
    let unit = unitsAbove.get(key);
    if (unit === undefined) {
      const tree = options.hierarchy.on(on);
      unit = { key, above: tree.path(tree.indexOf(key)).slice(0, -1).map(tree.keyAt) };
      unitsAbove.set(key, unit);
    }
    return unit;
  }

  function unitAt(
    { key, value }: NonNullable<RowFacets["unitCell"]>,
    { row, on }: { row: number; on: PlainDate },
  ): UnitKey | undefined {
    const read = reader.unit(value, on);
    const where = () => reader.where(row, key);
    for (const one of issuesOf(read)) add(inCell(one, where(), []));
    if (read.ok && read.value.completed) add(sheetIssue("cell.unit-code-completed", {}, { where: where() }));
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
  function take(row: number, column: number, { into, id }: { into: Gathered; id: string }): number | null {
    const { count, exactness, say } = readCount(sheet.row(row)[column] ?? null, () => thousandsAround(row, column));
    const at = () => ({ where: whereOf(row, column), path: [into.index, "counts", id] });
    if (say !== undefined) add(sheetIssue(say, {}, at()));
    const first = gathering.put(into, id, { count, exactness, row });
    if (first !== undefined) add(sheetIssue("cell.figure-repeated", { first: first + 1 }, at()));
    return count;
  }

  /** A column that is the total of others. Counts of different things, or of a stock at different times, do not add. */
  function checkColumn(
    row: number,
    column: number,
    { said, counts, parts }: { said: Facets; counts: Float64Array; parts: readonly { facets: Facets; i: number }[] },
  ): void {
    const printed = readCount(sheet.row(row)[column] ?? null).count;
    const given = parts.map(({ i }) => counts[i] ?? NaN).filter((count) => !Number.isNaN(count));
    if (printed === null || given.length === 0 || !adds(parts, said)) return;
    const sum = given.reduce((one, other) => one + other, 0);
    if (sum !== printed) differs(row, column, sum);
  }

  function adds(parts: readonly { readonly facets: Facets }[], said: Facets): boolean {
    const ids = new Set(parts.map(({ facets }) => facets.measure ?? said.measure ?? options.measure));
    const [id = ""] = ids;
    const measure = options.measures[id];
    if (ids.size !== 1 || measure === undefined || measure.overUnits === "never") return false;
    const periods = new Set(parts.map(({ facets }) => facets.period?.id));
    return periods.size === 1 || measure.overTime === "adds";
  }

  function thousandsAround(row: number, column: number): boolean {
    for (let near = row - 5; near <= row + 5; near++) if (isThousand(sheet.row(near)[column] ?? null)) return true;
    return counted.some((figure) => isThousand(sheet.row(row)[figure.column] ?? null));
  }

  /** The row that shows how to fill in the others. */
  function isExample(row: number): boolean {
    const number = places.has("number") ? body.value(row, "number") : null;
    return typeof number === "string" && /^\W*v/iu.test(number) && exampleNumbers.has(toKey(textOf(number)));
  }
}

/** What every row has, filled in or not. */
const aboutAnyRow: ReadonlySet<PlaceColumn> = new Set(["unit", "unitCode", "number", "period"]);

function isThousand(value: CellValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1000;
  return typeof value === "string" && /^\s*(?:\d{1,3}(?:[.,]\d{3}){1,4}|\d{4,15})\s*$/u.test(value);
}
