import { ok, type Result, type Task } from "@de-an-06/domain";
import { createIssueList } from "../issue/issue-list.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { findHeader } from "../table/find-header.js";
import { openSheets } from "../workbook/open-sheets.js";
import { createProgress } from "../workbook/progress.js";
import type { ReadOptions } from "../workbook/read-options.js";
import type { WorkbookFile } from "../workbook/workbook-file.js";
import { readTable, type Table, type TableOptions } from "./read-table.js";
import { taskColumns } from "./task-columns.js";

/** What may be known beside the workbook itself. */
export interface ReadTasksOptions extends TableOptions, ReadOptions {}

const headerWithin = 30;
/** A sheet of remarks may have a line that looks like a small header; a table of tasks has more columns. */
const fewestOfOthers = 3;

/**
 * The tasks of a tracking workbook (*bảng theo dõi nhiệm vụ*), .xlsx, .xls or .csv, found by its content.
 *
 * The header is looked for among the title rows, in the spellings offices use; headers printed again inside the table are
 * left out; a task that a page break or merged cells spread over several rows is one task. Ids are the numbers of the
 * column *STT*; a task's source names its sheet and row. A deadline that is blank or cannot be read is null, its words stay
 * in the note. A *Ngày hoàn thành* makes the task done; dated lines of *Kết quả thực hiện* are steps of the work.
 *
 * Every note says its sheet and cell; beyond `mostIssues` they are counted. What is no workbook, is protected, damaged or
 * beyond the limits is an issue and no task.
 */
export async function readTasks(
  file: WorkbookFile,
  options: ReadTasksOptions = {},
): Promise<Result<readonly Task[], SheetIssue>> {
  const progress = createProgress(options.onProgress);
  const sheets = await openSheets(file, { ...options, progress });
  if (!sheets.ok) return sheets;
  const tables = sheets.value.flatMap((sheet) => {
    const header = findHeader(sheet, { specs: taskColumns, needs: ["title"], within: headerWithin });
    return header === null ? [] : [{ sheet, header }];
  });
  const table = tables.reduce<Table | undefined>(
    (best, one) => (one.header.columns.size > (best?.header.columns.size ?? 0) ? one : best),
    undefined,
  );
  if (table === undefined) return refuse("sheet.no-header", { rows: headerWithin });

  const issues = createIssueList(options.mostIssues);
  issues.add(...sheets.notes);
  const others = tables.filter((one) => one !== table && one.header.columns.size >= fewestOfOthers);
  if (others.length > 0) issues.add(sheetIssue("sheet.others-skipped", { count: others.length }));
  const tasks = readTable(table, options, { issues, progress });
  return ok(tasks, issues.all());
}
