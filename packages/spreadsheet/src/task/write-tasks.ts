import type { OnDay, Task } from "@de-an-06/domain";
import { writeCsv } from "../csv/write-csv.js";
import { shownIn } from "../layout/printed-sheet.js";
import { streamWorkbook } from "../layout/stream-workbook.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { summarySheet } from "./summary-sheet.js";
import { taskTable, trackingSheet } from "./tracking-sheet.js";

/** What a tracking workbook is written for. */
export interface WriteTasksOptions extends OnDay {
  /** Printed over the table. */
  readonly title?: string;
  /** Printed below the title, such as the document the table belongs to. */
  readonly subtitle?: string;
  /** `xlsx` unless said. A `csv` has the table alone, without title or summary. */
  readonly format?: "xlsx" | "csv";
}

const usualTitle = "BẢNG THEO DÕI TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ ĐỀ ÁN 06";

/**
 * The tracking workbook (*bảng theo dõi tiến độ*) of a list of tasks on a day, styled to be printed on A4 and signed, with a
 * second sheet that sums it up for all tasks and by leading agency.
 *
 * {@link readTasks} reads it back to the same tasks. Not carried are: documents that prove an event, and its note where it
 * has a result too; the history of a changed deadline (the one in force is written); `completedBy`; ids of agencies and how
 * sure a source is. *Hạn cuối* and *Tình trạng* are computed and not read.
 *
 * @throws RangeError when a count is NaN or infinite.
 */
export async function writeTasks(tasks: readonly Task[], options: WriteTasksOptions): Promise<Uint8Array> {
  const { title = usualTitle, subtitle, format = "xlsx", ...on } = options;
  if (format === "csv") {
    const { columns, rows } = taskTable(tasks, on);
    return writeCsv([columns.map(({ header }) => header), ...Array.from(rows, ({ cells }) => cells.map(shownIn))]);
  }
  const table = trackingSheet(tasks, { title, ...(subtitle !== undefined && { subtitle }) }, on);
  const sheets = [{ ...table, rows: [...table.rows] }, summarySheet(tasks, title, on)];
  return writeWorkbook(sheets, { title, on: on.asOf });
}

/**
 * The workbook of {@link writeTasks} sent while it is made: the tasks are held, the workbook never is, so that a long list
 * costs hardly more memory than a short one.
 *
 * @example
 * streamTasks([], { asOf: plainDate("2023-06-30") }) instanceof ReadableStream // => true
 */
export function streamTasks(
  tasks: readonly Task[],
  options: Omit<WriteTasksOptions, "format">,
): ReadableStream<Uint8Array> {
  const { title = usualTitle, subtitle, ...on } = options;
  const table = trackingSheet(tasks, { title, ...(subtitle !== undefined && { subtitle }) }, on);
  return streamWorkbook([table, summarySheet(tasks, title, on)], { title, on: on.asOf });
}
