import type { SheetCells } from "../cell/cell.js";
import type { SheetIssue } from "../issue/sheet-issue.js";

/** A workbook whose cells have been read already, such as `openInWorker` does (*bảng tính đã mở*). Readers take it in place of a file. */
export interface OpenedWorkbook {
  readonly sheets: readonly SheetCells[];
  /** What was worth saying when it was opened; readers pass it on. */
  readonly notes: readonly SheetIssue[];
}
