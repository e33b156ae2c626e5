import { ok, type Path, type Result } from "@de-an-06/domain";
import { createIssueList } from "../issue/issue-list.js";
import type { SheetIssueParams } from "../issue/sheet-issue-params.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { openSheets } from "../workbook/open-sheets.js";
import type { ReadOptions } from "../workbook/read-options.js";
import type { WorkbookFile } from "../workbook/workbook-file.js";
import type { ColumnSpec } from "./column-spec.js";
import { findHeader } from "./find-header.js";
import { type RecordRow, recordRows } from "./record-rows.js";

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

/** Where records are looked for. */
const headerWithin = 30;

/**
 * Opens a file, finds the sheet whose header names most columns of a table and has its rows read.
 *
 * @param path - The path of the record that the row being read becomes.
 */
export async function readRecords<Key extends string, T>(
  file: WorkbookFile,
  { options, table, path }: { options: ReadOptions; table: RecordTable<Key>; path: () => Path },
  read: (rows: Iterable<RecordRow<Key>>, context: RecordContext) => T,
): Promise<Result<T, SheetIssue>> {
  const sheets = await openSheets(file, options);
  if (!sheets.ok) return sheets;
  const search = { specs: table.columns, needs: table.needs, within: headerWithin };
  const [best] = sheets.value
    .flatMap((sheet) => {
      const header = findHeader(sheet, search);
      return header === null ? [] : [{ sheet, header }];
    })
    .sort((a, b) => b.header.columns.size - a.header.columns.size);
  if (best === undefined) return refuse("sheet.no-table", { table: table.table, rows: headerWithin });
  const { sheet, header } = best;
  const issues = createIssueList(options.mostIssues);
  const { add } = issues;
  add(...sheets.notes);
  let isEmpty = true;
  function* rows() {
    for (const row of recordRows(sheet, header, { ...table, path, add, onProgress: options.onProgress })) {
      isEmpty = false;
      yield row;
    }
  }
  const value = read(rows(), { sheet: sheet.name, add });
  if (isEmpty) add(sheetIssue("sheet.no-rows", { table: table.table }));
  return ok(value, issues.all());
}
