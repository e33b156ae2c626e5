import type { SheetIssue, SheetIssueCode } from "../issue/sheet-issue.js";
import type { MarkTone } from "./cell-mark.js";

/** What an office has to mend: the value was not taken. */
const errors: ReadonlySet<SheetIssueCode> = new Set<SheetIssueCode>([
  "row.unit-missing",
  "cell.error-value",
  "cell.damaged-text",
  "cell.text-too-long",
  "cell.code-unknown",
  "cell.measure-unknown",
  "cell.not-a-count",
  "cell.figure-repeated",
  "sheet.unrecognised",
  "sheet.no-header",
  "sheet.no-figures",
  "sheet.no-period",
  "sheet.no-tasks",
  "sheet.no-rows-of-figures",
]);

/** What is said so that nobody wonders; nothing has to be done. */
const notes: ReadonlySet<SheetIssueCode> = new Set<SheetIssueCode>([
  "sheet.columns-unread",
  "sheet.others-skipped",
  "row.joined",
  "row.heading-skipped",
  "row.header-changed",
  "row.total-skipped",
  "cell.unit-code-completed",
  "cell.kept-in-note",
  "issues.more",
]);

/** How grave an issue is for the office that has to mend its file. */
export function toneOf({ code }: SheetIssue): MarkTone {
  return errors.has(code) ? "error" : notes.has(code) ? "note" : "warning";
}
