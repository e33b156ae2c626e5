import { type AgencyNames, ok, type PlainDate, type Result, type Source, type Task } from "@de-an-06/domain";
import { cellAddress, columnLetters } from "../cell/address.js";
import { isBlank, type SheetCells, valueAt } from "../cell/cell.js";
import { createIssueList, type IssueList } from "../issue/issue-list.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { bodyCells } from "../table/body-cells.js";
import { findHeader, type Header } from "../table/find-header.js";
import { defaultReadLimits, type ReadLimits } from "../workbook/read-limits.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import { rowReader } from "./cell-reader.js";
import { collectRows, type SayAboutRow } from "./collect-rows.js";
import { nameTasks } from "./name-tasks.js";
import { traceSource } from "./source-text.js";
import { type TaskColumn, taskColumns, taskHeaders } from "./task-columns.js";
import { taskFromRow } from "./task-from-row.js";

/** What may be known beside the workbook itself. */
export interface ReadTasksOptions {
  /** The day of the document the table belongs to: deadlines without a year are read by it, and tasks are assigned on it. */
  readonly issuedOn?: PlainDate;
  /** The agencies of the place, so that abbreviations are read. */
  readonly agencies?: AgencyNames;
  /** The document the table belongs to; each task's source is this and its row. */
  readonly source?: Source;
  /** The sheet to read; without it the one whose header names most columns. */
  readonly sheet?: string;
  readonly limits?: Partial<ReadLimits>;
  /** Called now and then with the tasks read so far and their number. */
  readonly onProgress?: (done: number, of: number) => void;
}

const headerWithin = 30;
const progressEvery = 500;
/** A sheet of remarks may have a line that looks like a small header; a table of tasks has more columns. */
const fewestOfOthers = 3;

/**
 * The tasks of a tracking workbook (*bảng theo dõi nhiệm vụ*), .xlsx or .csv, found by its content.
 *
 * The header is looked for among the title rows, in the spellings offices use; headers printed again inside the table are
 * left out; a task that a page break or merged cells spread over several rows is one task. Ids are the numbers of the
 * column *STT*; a task's source names its sheet and row. A deadline that is blank or cannot be read is null, its words stay
 * in the note. A *Ngày hoàn thành* makes the task done; dated lines of *Kết quả thực hiện* are steps of the work.
 *
 * Every note says its sheet and cell; after the first 1,000 they are counted. What is no workbook, is protected, damaged or
 * beyond the limits is an issue and no task.
 */
export async function readTasks(
  bytes: Uint8Array,
  options: ReadTasksOptions = {},
): Promise<Result<readonly Task[], SheetIssue>> {
  const workbook = await readWorkbook(bytes, options.limits);
  if (!workbook.ok) return workbook;
  const named = options.sheet === undefined ? workbook.value : workbook.value.filter(({ name }) => name === options.sheet);
  if (named.length === 0) return refuse("sheet.not-found", { sheets: workbook.value.length });

  const tables = named.flatMap((sheet) => {
    const header = findHeader(sheet, { specs: taskColumns, needs: ["title"], within: headerWithin });
    return header === null ? [] : [{ sheet, header }];
  });
  const table = tables.reduce<Table | undefined>(
    (best, one) => (one.header.columns.size > (best?.header.columns.size ?? 0) ? one : best),
    undefined,
  );
  if (table === undefined) return refuse("sheet.no-header", { rows: headerWithin });

  const issues = createIssueList();
  issues.add(...workbook.notes);
  const others = tables.filter((one) => one !== table && one.header.columns.size >= fewestOfOthers);
  if (others.length > 0) issues.add(sheetIssue("sheet.others-skipped", { count: others.length }));
  const tasks = readTable(table, options, issues);
  return ok(tasks, issues.all());
}

interface Table {
  readonly sheet: SheetCells;
  readonly header: Header<TaskColumn>;
}

function readTable({ sheet, header }: Table, options: ReadTasksOptions, issues: IssueList): readonly Task[] {
  const { columns } = header;
  const { issuedOn, agencies = [], source, onProgress } = options;
  sayWhatIsMissing({ sheet, header }, issues);
  const say: SayAboutRow = (row, code, params) => {
    const column = columns.get("title") ?? 0;
    issues.add(sheetIssue(code, params, { where: { sheet: sheet.name, cell: cellAddress(row, column), header: taskHeaders.title } }));
  };
  const rows = collectRows(bodyCells(sheet, header), { hasNumbers: columns.has("number"), say });
  const named = nameTasks(rows);
  if (named.length === 0) issues.add(sheetIssue("sheet.no-tasks", {}));
  const tasks = named.map(({ id, task, repeats }, i) => {
    if (i % progressEvery === 0) onProgress?.(i, named.length);
    const row = rowReader(task.values, {
      sheet: sheet.name,
      row: task.row,
      columns,
      path: [i],
      textLength: options.limits?.textLength ?? defaultReadLimits.textLength,
      add: issues.add,
    });
    if (repeats !== undefined) row.cell("number").say("row.number-repeated", { first: repeats + 1 });
    const trace = traceSource(source, { sheet: sheet.name, row: task.row });
    return taskFromRow(row, { id, issuedOn, agencies, has: (column) => columns.has(column), trace });
  });
  onProgress?.(named.length, named.length);
  return tasks;
}

/** A table without deadlines or agencies is read all the same; columns nobody knows are named by their letters. */
function sayWhatIsMissing({ sheet, header }: Table, issues: IssueList): void {
  const { columns } = header;
  const where = { sheet: sheet.name, cell: cellAddress(header.top, columns.get("title") ?? 0) };
  if (!columns.has("deadline") && !columns.has("dueDay")) issues.add(sheetIssue("sheet.column-missing", { column: "deadline" }, { where }));
  if (!columns.has("agencies") && !columns.has("lead")) issues.add(sheetIssue("sheet.column-missing", { column: "agencies" }, { where }));
  const below = header.top + header.depth;
  const unread = header.unknown.filter((column) => {
    for (let row = below; row < sheet.rows.length; row++) if (!isBlank(valueAt(sheet, row, column))) return true;
    return false;
  });
  if (unread.length > 0) issues.add(sheetIssue("sheet.columns-unread", { columns: unread.map(columnLetters) }, { where }));
}
