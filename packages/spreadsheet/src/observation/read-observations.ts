import { type Observation, ok, type Period, type Result } from "@de-an-06/domain";
import { cellAddress, columnLetters } from "../cell/address.js";
import { isBlank, valueAt } from "../cell/cell.js";
import { createIssueList } from "../issue/issue-list.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { openSheets } from "../workbook/open-sheets.js";
import type { WorkbookFile } from "../workbook/workbook-file.js";
import { collectFigures } from "./collect-figures.js";
import type { ReadObservationsOptions } from "./figure-options.js";
import { type FigureTable, findFigures } from "./figure-table.js";
import { observationColumns } from "./observation-columns.js";
import { partReader } from "./part-reader.js";
import { periodInTitles } from "./title-period.js";

const headerWithin = 30;

/**
 * The figures of a table (*bảng số liệu*), .xlsx, .xls or .csv, found by its content.
 *
 * In **long form** a row is a unit in a period, at certain codes where the table has columns for them, with a column for
 * each measure, or one for the measure and one for the value. In **wide form** the headers, of up to four levels and
 * merged, say the rest: a column for each service, measure, month or unit ("Đăng ký thường trú / Tiếp nhận"). What
 * neither row nor header says may stand in the titles (the period: "Tháng 6 năm 2024") or in the options. Columns are
 * known by several spellings of their header, and left of the figures by what they contain.
 *
 * Blank is *not reported*, 0 and "không phát sinh" are zero, a dash is not reported and said. Rows and columns of totals
 * ("Tổng cộng", "Toàn tỉnh") are no figures: a cell of theirs that is not the sum of its parts is said. What cannot be
 * read is a note with its cell, and is not reported; a figure given twice counts once, as it came first. What is no
 * workbook, or has no such table, is an issue and no figure.
 */
export async function readObservations(
  file: WorkbookFile,
  options: ReadObservationsOptions,
): Promise<Result<readonly Observation[], SheetIssue>> {
  const sheets = await openSheets(file, options);
  if (!sheets.ok) return sheets;
  const { calendar = "reporting" } = options;
  const specs = observationColumns(options.measures, options.codeLists ?? []);
  const tables = sheets.value.flatMap((sheet) => {
    const titled = options.period ? undefined : periodInTitles(sheet, headerWithin, calendar);
    const period = options.period ?? titled?.period;
    const parts = partReader(options, period);
    const known = { unit: options.unit !== undefined, period };
    const table = findFigures(sheet, { specs, parts, known });
    return table === null ? [] : [{ table, titled: periodInTitles(sheet, table.top, calendar) }];
  });
  const [first, ...others] = tables;
  if (first === undefined) return refuse("sheet.no-figures", { rows: headerWithin });
  const { table, titled } = first;
  const period: Period | undefined = options.period ?? titled?.period;
  const named = table.places.has("period") || table.figures.some(({ facets }) => facets.period !== undefined);
  if (!named && period === undefined) return refuse("sheet.no-period", {});

  const issues = createIssueList(options.mostIssues);
  issues.add(...sheets.notes);
  if (others.length > 0) issues.add(sheetIssue("sheet.other-figures-skipped", { count: others.length }));
  if (!named && titled !== undefined) {
    const where = { sheet: table.sheet.name, cell: cellAddress(titled.row, titled.column) };
    issues.add(sheetIssue("sheet.period-from-title", { period: titled.period.id }, { where }));
  }
  sayUnread(table, issues.add);
  const observations = collectFigures(table, { options, period }, issues.add);
  if (observations.length === 0) issues.add(sheetIssue("sheet.no-rows-of-figures", {}));
  return ok(observations, issues.all());
}

/** Columns that are filled in and not read: nobody knows their header, or one further left says the same. */
function sayUnread({ sheet, top, depth, unknown, repeated }: FigureTable, add: (issue: SheetIssue) => void): void {
  const filled = (column: number) => {
    for (let row = top + depth; row < sheet.rows.length; row++) if (!isBlank(valueAt(sheet, row, column))) return true;
    return false;
  };
  for (const [code, columns] of [
    ["sheet.figures-unread", unknown.filter(filled)],
    ["sheet.headers-repeated", repeated.filter(filled)],
  ] as const) {
    const [first] = columns;
    if (first === undefined) continue;
    const where = { sheet: sheet.name, cell: cellAddress(top, first) };
    add(sheetIssue(code, { columns: columns.map(columnLetters) }, { where }));
  }
}
