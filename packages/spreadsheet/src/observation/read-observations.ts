import { type Observation, type Result } from "@de-an-06/domain";
import { cellAddress, columnLetters } from "../cell/address.js";
import { type CellValue, isBlank } from "../cell/cell.js";
import { createIssueList } from "../issue/issue-list.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { gathered, inBatches } from "../table/in-batches.js";
import { RowWindow } from "../table/row-window.js";
import { openSources } from "../workbook/open-sheets.js";
import { createProgress } from "../workbook/progress.js";
import { type BatchOptions, usualBatch } from "../workbook/read-options.js";
import type { WorkbookFile } from "../workbook/workbook-file.js";
import type { ReadObservationsOptions } from "./figure-options.js";
import { figureReader } from "./figure-reader.js";
import { type FigureTable, saysPeriod } from "./figure-table.js";
import { findTitledTable, headerWithin, sayTitles } from "./titled-table.js";

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
  return gathered(readTable(file, options, { size: Infinity, holdsAll: true }));
}

/**
 * The figures of {@link readObservations} some at a time, so that memory stays flat however long the table is: each batch
 * is a result with what was worth saying since the one before, and the first that is not ok is the last. Totals are
 * checked with the last batch.
 *
 * The file itself stays in memory, the shared texts of a workbook, and a dozen bytes for each observation by which figures
 * given twice are found. Nothing is read before it is asked for. Where a table spreads the figures of one unit and period
 * over rows that are not neighbours, they come as several observations, each with what is new. The limits are those of
 * {@link defaultReadLimits} unless said; {@link largeReadLimits} let a million rows through.
 *
 * @example
 * const counted = { name: "Hồ sơ tiếp nhận", counts: "hồ sơ", overUnits: "adds", overTime: "adds" };
 * const known = { hierarchy: unwrap(createHierarchy([])), measures: defineMeasures({ received: counted }) };
 * const batches = readObservationBatches(new TextEncoder().encode("Đơn vị;Kỳ báo cáo;Hồ sơ tiếp nhận"), known);
 * unwrap((await batches.next()).value) // => []
 */
export async function* readObservationBatches(
  file: WorkbookFile,
  { batchSize = usualBatch, ...options }: ReadObservationsOptions & BatchOptions,
): AsyncGenerator<Result<readonly Observation[], SheetIssue>, undefined> {
  yield* readTable(file, options, { size: batchSize, holdsAll: false });
}

async function* readTable(
  file: WorkbookFile,
  options: ReadObservationsOptions,
  { size, holdsAll }: { readonly size: number; readonly holdsAll: boolean },
): AsyncGenerator<Result<readonly Observation[], SheetIssue>, undefined> {
  const progress = createProgress(options.onProgress);
  // Who takes all rows at once need not have the sheet unpacked twice.
  const sheets = await openSources(file, { ...options, progress }, holdsAll ? Infinity : undefined);
  if (!sheets.ok) return yield sheets;
  const tables = sheets.value.flatMap(({ source, head }) => {
    const found = findTitledTable(head, options);
    return found === null ? [] : [{ source, head, found }];
  });
  const [first, ...others] = tables;
  if (first === undefined) return yield refuse("sheet.no-figures", { rows: headerWithin });
  const { source, head, found } = first;
  const { table, unit, measure } = found;
  const period = options.period ?? found.period?.value;
  if (period === undefined && !saysPeriod(table)) return yield refuse("sheet.no-period", {});

  const issues = createIssueList(options.mostIssues);
  issues.add(...sheets.notes);
  if (others.length > 0) issues.add(sheetIssue("sheet.other-figures-skipped", { count: others.length }));
  issues.add(...sayTitles(found, options));
  const unread = unreadColumns(table);
  for (let row = table.top + table.depth; row < head.rows.length; row++) unread.look(head.rows[row] ?? []);
  issues.add(...unread.say());

  const window = new RowWindow(head);
  const reader = figureReader(
    { ...table, sheet: window },
    {
      options: { ...options, ...(unit && { unit: unit.value }), ...(measure && { measure: measure.value }) },
      period,
      issues,
      holdsAll,
    },
  );
  let isEmpty = true;
  const read = (row: number) => {
    unread.look(window.row(row));
    const next = reader.read(row);
    isEmpty &&= reader.found.length === 0;
    return next;
  };
  const end = () => {
    reader.end();
    issues.add(...unread.say());
    if (isEmpty && reader.found.length === 0) issues.add(sheetIssue("sheet.no-rows-of-figures", {}));
  };
  yield* inBatches(source, { ...reader, window, read, end, issues, progress }, size);
}

/** Columns that are filled in and not read: nobody knows their header, or one further left says the same. Each is said once. */
function unreadColumns({ sheet, top, unknown, repeated }: FigureTable) {
  const rest = new Map([
    ...unknown.map((column) => [column, "sheet.figures-unread"] as const),
    ...repeated.map((column) => [column, "sheet.headers-repeated"] as const),
  ]);
  let filled: { readonly column: number; readonly code: "sheet.figures-unread" | "sheet.headers-repeated" }[] = [];
  return {
    look: (cells: readonly CellValue[]) => {
      for (const [column, code] of rest) {
        if (isBlank(cells[column] ?? null)) continue;
        rest.delete(column);
        filled.push({ column, code });
      }
    },
    say: (): readonly SheetIssue[] => {
      const found = filled.sort((a, b) => a.column - b.column);
      filled = [];
      return (["sheet.figures-unread", "sheet.headers-repeated"] as const).flatMap((code) => {
        const columns = found.filter((one) => one.code === code).map(({ column }) => column);
        const [first] = columns;
        if (first === undefined) return [];
        const where = { sheet: sheet.name, cell: cellAddress(top, first) };
        return [sheetIssue(code, { columns: columns.map(columnLetters) }, { where })];
      });
    },
  };
}
