import {
  type AgencyNames,
  parseAssignment,
  parseDeadline,
  type Path,
  type PlainDate,
  type Source,
  type Task,
} from "@de-an-06/domain";
import { cellAddress, columnLetters } from "../cell/address.js";
import { isBlank, type SheetCells, valueAt } from "../cell/cell.js";
import { remember } from "../cell/remember.js";
import type { IssueList } from "../issue/issue-list.js";
import { keepPlace } from "../issue/record-place.js";
import { sheetIssue, type SheetPlace } from "../issue/sheet-issue.js";
import type { Header } from "../table/find-header.js";
import { doubtfulDays } from "../table/american-days.js";
import { splitTables, type TablePart } from "../table/split-tables.js";
import { defaultReadLimits } from "../workbook/read-limits.js";
import { type Progress, progressEvery } from "../workbook/progress.js";
import type { ReadOptions } from "../workbook/read-options.js";
import { columnOfField, rowReader } from "./cell-reader.js";
import { collectRows, type SayAboutRow, type TaskRows } from "./collect-rows.js";
import { nameTasks } from "./name-tasks.js";
import { traceSource } from "./source-text.js";
import { type TaskColumn, taskColumns, taskHeaders } from "./task-columns.js";
import { type TableKnowledge, taskFromRow } from "./task-from-row.js";

/** What may be known beside the table itself. */
export interface TableOptions extends Pick<ReadOptions, "limits"> {
  /** The day of the document the table belongs to: deadlines without a year are read by it, and tasks are assigned on it. */
  readonly issuedOn?: PlainDate;
  /** The agencies of the place, so that abbreviations are read. */
  readonly agencies?: AgencyNames;
  /** The document the table belongs to; each task's source is this and its row. */
  readonly source?: Source;
}

/** Where what is worth a look goes, and who is told how far the reading is. */
export interface TableReport {
  readonly issues: IssueList;
  readonly progress: Progress;
}

/** A sheet with the header of its table. */
export interface Table {
  readonly sheet: SheetCells;
  readonly header: Header<TaskColumn>;
}

/** The tasks of a table and of those below it; what is worth a look is added to the issues. */
export function readTable(
  { sheet, header }: Table,
  options: TableOptions,
  { issues, progress }: TableReport,
): readonly Task[] {
  const { issuedOn, agencies = [], source } = options;
  // Tables repeat themselves: one reading of "Thường xuyên" does for all.
  const known: Omit<TableKnowledge, "has"> = {
    issuedOn,
    parseDeadline: remember((phrase) => parseDeadline(phrase, issuedOn === undefined ? {} : { issuedOn })),
    parseAssignment: remember((cell) => parseAssignment(cell, agencies)),
  };
  const parts = splitTables(sheet, header, { specs: taskColumns, needs: ["title"], number: "number" });
  for (const part of parts) if (!part.continues) sayWhatIsMissing(sheet, part, issues);
  for (const { header: its, body, to } of parts) {
    const tell = doubtfulDays(sheet.name, dayColumns(its.columns), issues);
    for (let row = body.from; row < to; row++) tell(row, sheet.rows[row] ?? []);
  }
  const say: SayAboutRow = (row, code, params) => {
    const part = parts.findLast((one) => one.header.top <= row);
    const column = part?.header.columns.get("title") ?? 0;
    issues.add(
      sheetIssue(code, params, {
        where: { sheet: sheet.name, cell: cellAddress(row, column), header: taskHeaders.title },
      }),
    );
  };
  const rows = collectRows(parts, say);
  const named = nameTasks(rows);
  if (named.length === 0) issues.add(sheetIssue("sheet.no-tasks", {}));
  const tasks = named.map(({ id, task, repeats }, i) => {
    if (i % progressEvery === 0) progress.read(i, named.length);
    const row = rowReader(task.values, {
      sheet: sheet.name,
      row: task.row,
      columns: task.columns,
      path: [i],
      textLength: options.limits?.textLength ?? defaultReadLimits.textLength,
      add: issues.add,
    });
    if (repeats !== undefined) row.cell("number").say("row.number-repeated", { first: repeats + 1 });
    const trace = traceSource(source, { sheet: sheet.name, row: task.row });
    const read = taskFromRow(row, { ...known, has: (column) => task.columns.has(column), id, trace });
    return keepPlace(read, placeIn(sheet.name, task));
  });
  progress.read(named.length, named.length);
  return tasks;
}

/** Where the members of a task stand; holds nothing of what its cells hold. */
function placeIn(sheet: string, { row, columns }: Pick<TaskRows, "row" | "columns">) {
  return (member: Path[number] | undefined): SheetPlace => {
    const key = columnOfField(member, columns) ?? "title";
    return { sheet, cell: cellAddress(row, columns.get(key) ?? 0), header: taskHeaders[key] };
  };
}

/** The columns that hold days, by their header. */
function dayColumns(columns: ReadonlyMap<TaskColumn, number>): ReadonlyMap<string, number> {
  return new Map(
    (["assignedOn", "doneOn", "dueDay", "deadline"] as const).flatMap((key) => {
      const column = columns.get(key);
      return column === undefined ? [] : [[taskHeaders[key], column] as const];
    }),
  );
}

/** A table without deadlines or agencies is read all the same; columns nobody knows are named by their letters. */
function sayWhatIsMissing(sheet: SheetCells, { header, body, to }: TablePart<TaskColumn>, issues: IssueList): void {
  const { columns } = header;
  const where = { sheet: sheet.name, cell: cellAddress(header.top, columns.get("title") ?? 0) };
  if (!columns.has("deadline") && !columns.has("dueDay"))
    issues.add(sheetIssue("sheet.column-missing", { column: "deadline" }, { where }));
  if (!columns.has("agencies") && !columns.has("lead"))
    issues.add(sheetIssue("sheet.column-missing", { column: "agencies" }, { where }));
  const filled = (column: number) => {
    for (let row = body.from; row < to; row++) if (!isBlank(valueAt(sheet, row, column))) return true;
    return false;
  };
  const unread = header.unknown.filter(filled).map(columnLetters);
  if (unread.length > 0) issues.add(sheetIssue("sheet.columns-unread", { columns: unread }, { where }));
  const repeated = header.repeated.filter(filled).map(columnLetters);
  if (repeated.length > 0) issues.add(sheetIssue("sheet.headers-repeated", { columns: repeated }, { where }));
}
