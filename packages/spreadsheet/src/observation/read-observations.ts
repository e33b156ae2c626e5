import {
  type CodeList,
  type Hierarchy,
  type Measures,
  type Observation,
  ok,
  type Period,
  type PeriodCalendar,
  type Result,
  type UnitKey,
} from "@de-an-06/domain";
import { cellAddress, columnLetters } from "../cell/address.js";
import { isBlank, type SheetCells, valueAt } from "../cell/cell.js";
import { createIssueList } from "../issue/issue-list.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { findHeader, type Header } from "../table/find-header.js";
import type { ReadLimits } from "../workbook/read-limits.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import { collectFigures } from "./collect-figures.js";
import { type ObservationColumn, observationColumns } from "./observation-columns.js";

/** What the figures are read against. */
export interface ReadObservationsOptions {
  readonly hierarchy: Hierarchy;
  readonly measures: Measures;
  /** The codes of the dimensions; a dimension without a list has no column. */
  readonly codeLists?: readonly CodeList[];
  /** Other names of codes, such as the aliases of services; undefined for what is none. */
  readonly findCode?: (dimension: string, text: string) => string | undefined;
  /** The calendar the periods are of; `reporting` unless said. */
  readonly calendar?: PeriodCalendar;
  /** The period of rows that name none. */
  readonly period?: Period;
  /** The unit below which names are looked for. */
  readonly within?: UnitKey;
  /** The sheet to read; without it the first with a table of figures. */
  readonly sheet?: string;
  readonly limits?: Partial<ReadLimits>;
}

const headerWithin = 30;

/**
 * The figures of a table in long form (*bảng số liệu*), .xlsx or .csv, found by its content: a row for each unit and
 * period, at certain codes where the table has columns for them, with a column for each measure or one column for the
 * measure and one for the value.
 *
 * Blank is *not reported*, 0 and "không phát sinh" are zero, a dash is not reported and said. A row of totals is left
 * out. What cannot be read is a note with its cell, and is not reported; a figure given twice counts once, as it came
 * first. After the first 1,000 the notes are counted. What is no workbook, or has no such table, is an issue and no figure.
 */
export async function readObservations(
  bytes: Uint8Array,
  options: ReadObservationsOptions,
): Promise<Result<readonly Observation[], SheetIssue>> {
  const workbook = await readWorkbook(bytes, options.limits);
  if (!workbook.ok) return workbook;
  const { sheet: wanted, measures, codeLists = [] } = options;
  const named = wanted === undefined ? workbook.value : workbook.value.filter(({ name }) => name === wanted);
  if (named.length === 0) return refuse("sheet.not-found", { sheets: workbook.value.length });
  const specs = observationColumns(measures, codeLists);
  const table = named
    .map((sheet) => ({ sheet, header: findFigures(sheet, specs) }))
    .find((one): one is { sheet: SheetCells; header: Header<ObservationColumn> } => one.header !== null);
  if (table === undefined) return refuse("sheet.no-figures", { rows: headerWithin });
  if (!table.header.columns.has("period") && options.period === undefined) return refuse("sheet.no-period", {});

  const issues = createIssueList();
  issues.add(...workbook.notes);
  sayUnread(table, issues.add);
  const observations = collectFigures(table, options, issues.add);
  if (observations.length === 0) issues.add(sheetIssue("sheet.no-rows-of-figures", {}));
  return ok(observations, issues.all());
}

/** A header names the unit, and measures: each in a column, or one column for them and one for the value. */
function findFigures(
  sheet: SheetCells,
  specs: ReturnType<typeof observationColumns>,
): Header<ObservationColumn> | null {
  for (const needs of [["unit"], ["unitCode"]] as const) {
    const header = findHeader(sheet, { specs, needs, within: headerWithin });
    if (header === null) continue;
    const { columns } = header;
    const counts = [...columns.keys()].some((key) => key.startsWith("count:"));
    if (counts || (columns.has("measure") && columns.has("value"))) return header;
  }
  return null;
}

function sayUnread(
  { sheet, header }: { sheet: SheetCells; header: Header<ObservationColumn> },
  add: (issue: SheetIssue) => void,
): void {
  const unread = header.unknown.filter((column) => {
    for (let row = header.top + header.depth; row < sheet.rows.length; row++)
      if (!isBlank(valueAt(sheet, row, column))) return true;
    return false;
  });
  const [first] = unread;
  if (first === undefined) return;
  const where = { sheet: sheet.name, cell: cellAddress(header.top, first) };
  add(sheetIssue("sheet.figures-unread", { columns: unread.map(columnLetters) }, { where }));
}
