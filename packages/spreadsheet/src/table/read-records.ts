import { ok, type Path, type Result } from "@de-an-06/domain";
import { inSight } from "../cell/cell.js";
import { createIssueList } from "../issue/issue-list.js";
import type { SheetIssueParams } from "../issue/sheet-issue-params.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { type OpenedSheet, openSources } from "../workbook/open-sheets.js";
import { createProgress, type Progress, progressEvery } from "../workbook/progress.js";
import type { ReadOptions } from "../workbook/read-options.js";
import { readCells } from "../workbook/sheet-source.js";
import type { WorkbookFile } from "../workbook/workbook-file.js";
import type { ColumnSpec } from "./column-spec.js";
import { findHeader, type Header } from "./find-header.js";
import { inBatches } from "./in-batches.js";
import { type RecordRow, recordRows } from "./record-rows.js";
import { RowWindow } from "./row-window.js";

/** What a table of records looks like. */
export interface RecordTable<Key extends string> {
  readonly table: SheetIssueParams["sheet.no-table"]["table"];
  readonly columns: readonly ColumnSpec<Key>[];
  readonly headers: Readonly<Record<Key, string>>;
  readonly needs: readonly Key[];
  readonly number: Key;
  /** The columns that hold days. */
  readonly days?: readonly Key[];
}

/** What reading the rows is told: the sheet's name, and where to put issues. */
export interface RecordContext {
  readonly sheet: string;
  readonly add: (issue: SheetIssue) => void;
}

/** How a table of records is read. */
export interface RecordOptions<Key extends string> {
  readonly options: ReadOptions;
  readonly table: RecordTable<Key>;
  /** The path of the record that the row being read becomes. */
  readonly path: () => Path;
}

/** Where records are looked for. */
const headerWithin = 30;

/** Opens a file, finds the sheet whose header names most columns of a table and has its rows read. */
export async function readRecords<Key extends string, T>(
  file: WorkbookFile,
  { options, table, path }: RecordOptions<Key>,
  read: (rows: Iterable<RecordRow<Key>>, context: RecordContext) => T,
): Promise<Result<T, SheetIssue>> {
  const progress = createProgress(options.onProgress);
  const opened = await openTable(file, { options, table, held: Infinity }, progress);
  if (!opened.ok) return opened;
  const { source, header } = opened.value;
  const cells = await readCells(source);
  if (!cells.ok) return cells;
  const sheet = inSight(cells.value);
  const { name, rows } = cells.value;
  const issues = createIssueList(options.mostIssues);
  issues.add(...opened.notes, ...cells.notes);
  const { from, read: readRow } = recordRows(sheet, header, { ...table, path, issues });
  const total = Math.max(rows.length - from, 0);
  let isEmpty = true;
  function* records() {
    for (let row = from; row < rows.length;) {
      if ((row - from) % progressEvery === 0) progress.read(row - from, total);
      const { record, next } = readRow(row);
      row = next;
      if (record === undefined) continue;
      isEmpty = false;
      yield record;
    }
  }
  const value = read(records(), { sheet: name, add: issues.add });
  progress.read(total, total);
  if (isEmpty) issues.add(sheetIssue("sheet.no-rows", { table: table.table }));
  return ok(value, issues.all());
}

/**
 * The same row by row, for records that stand for themselves: each becomes a value or none, and so many of them are handed
 * out at a time.
 */
export async function* readRecordBatches<Key extends string, T>(
  file: WorkbookFile,
  { options, table }: Omit<RecordOptions<Key>, "path">,
  { read, size }: { readonly read: (row: RecordRow<Key>) => T | undefined; readonly size: number },
): AsyncGenerator<Result<readonly T[], SheetIssue>, undefined> {
  const progress = createProgress(options.onProgress);
  // Who takes all rows at once need not have the sheet unpacked twice.
  const held = size === Infinity ? Infinity : undefined;
  const opened = await openTable(file, { options, table, held }, progress);
  if (!opened.ok) return yield opened;
  const { source, head, header } = opened.value;
  const issues = createIssueList(options.mostIssues);
  issues.add(...opened.notes);
  const found: T[] = [];
  const window = new RowWindow(head);
  let [count, isEmpty] = [0, true];
  const rows = recordRows(window, header, { ...table, path: () => [count], issues });
  const readRow = (row: number): number => {
    const { record, next } = rows.read(row);
    const value = record && read(record);
    if (record !== undefined) isEmpty = false;
    if (value !== undefined) {
      found.push(value);
      count++;
    }
    return next;
  };
  const end = () => {
    if (isEmpty) issues.add(sheetIssue("sheet.no-rows", { table: table.table }));
  };
  yield* inBatches(source, { window, from: rows.from, read: readRow, end, found, issues, progress }, size);
}

/** The sheet whose header names most columns of a table. */
async function openTable<Key extends string>(
  file: WorkbookFile,
  { options, table, held }: Omit<RecordOptions<Key>, "path"> & { readonly held: number | undefined },
  progress: Progress,
): Promise<Result<OpenedSheet & { readonly header: Header<Key> }, SheetIssue>> {
  const sheets = await openSources(file, { ...options, progress }, held);
  if (!sheets.ok) return sheets;
  const search = { specs: table.columns, needs: table.needs, within: headerWithin };
  const [best] = sheets.value
    .flatMap((sheet) => {
      const header = findHeader(sheet.head, search);
      return header === null ? [] : [{ ...sheet, header }];
    })
    .sort((a, b) => b.header.columns.size - a.header.columns.size);
  return best === undefined
    ? refuse("sheet.no-table", { table: table.table, rows: headerWithin })
    : ok(best, sheets.notes);
}
