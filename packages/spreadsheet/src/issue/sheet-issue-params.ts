import type { LegacyEncoding, PlainDate } from "@de-an-06/domain";
import type { TaskColumn } from "../task/task-columns.js";
import type { LimitName } from "../workbook/read-limits.js";

/**
 * Every code this package adds to the domain's, with what its sentence needs: counts, row numbers, days the library
 * computed and names from closed lists, never text of the workbook.
 */
export interface SheetIssueParams {
  // file: the bytes as a whole
  "file.empty": Record<never, never>;
  "file.not-a-workbook": Record<never, never>;
  "file.unsupported-format": { readonly format: UnsupportedFormat };
  "file.not-xlsx": Record<never, never>;
  "file.encrypted": Record<never, never>;
  "file.all-hidden": Record<never, never>;
  "file.damaged": Record<never, never>;
  "file.too-slow": { readonly milliseconds: number };
  "file.too-demanding": { readonly megabytes: number };
  "file.too-large": { readonly limit: LimitName; readonly maximum: number };
  "file.unsafe-archive": { readonly reason: UnsafeArchive };
  "file.encoding-assumed": { readonly encoding: "windows-1258" };
  "file.legacy-encoding": { readonly encoding: LegacyEncoding };

  // sheet: one sheet of it
  "sheet.not-found": { readonly sheets: number };
  "sheet.hidden-skipped": { readonly count: number };
  "sheet.hidden-rows": { readonly count: number; readonly first: number };
  "sheet.no-header": { readonly rows: number };
  "sheet.column-missing": { readonly column: TaskColumn };
  "sheet.columns-unread": { readonly columns: readonly string[] };
  "sheet.headers-repeated": { readonly columns: readonly string[] };
  "sheet.others-skipped": { readonly count: number };
  "sheet.no-tasks": Record<never, never>;

  // row: one row of the table
  "row.joined": { readonly to: number };
  "row.heading-skipped": Record<never, never>;
  "row.header-changed": Record<never, never>;
  "row.not-a-task": Record<never, never>;
  "row.number-repeated": { readonly first: number };

  // cell: one cell
  "cell.error-value": Record<never, never>;
  "cell.formula-without-result": Record<never, never>;
  "cell.quote-unclosed": Record<never, never>;
  "cell.damaged-text": Record<never, never>;
  "cell.text-too-long": { readonly maximum: number };
  "cell.day-order-doubtful": Record<never, never>;
  "cell.number-read-as-day": { readonly day: PlainDate };
  "cell.day-read-as-month": { readonly month: number; readonly year: number };
  "cell.result-without-day": Record<never, never>;
  "cell.kept-in-note": { readonly column: TaskColumn };

  // tables of figures
  "sheet.no-figures": { readonly rows: number };
  "sheet.no-period": Record<never, never>;
  "sheet.no-rows-of-figures": Record<never, never>;
  "sheet.figures-unread": { readonly columns: readonly string[] };
  "sheet.other-figures-skipped": { readonly count: number };
  "sheet.period-from-title": { readonly period: string };
  "sheet.unit-from-title": { readonly name: string };
  "sheet.measure-from-title": { readonly name: string };
  "row.total-skipped": Record<never, never>;
  "row.unit-missing": Record<never, never>;
  "cell.unit-code-completed": Record<never, never>;
  "cell.code-unknown": Record<never, never>;
  "cell.measure-unknown": Record<never, never>;
  "cell.dash-not-reported": Record<never, never>;
  "cell.outside-competence": Record<never, never>;
  "cell.number-from-text": Record<never, never>;
  "cell.not-a-count": Record<never, never>;
  "cell.thousands-lost": Record<never, never>;
  "cell.total-differs": { readonly sum: number };
  "cell.figure-repeated": { readonly first: number };

  // lists of units and groups
  "sheet.unrecognised": { readonly rows: number };
  "sheet.no-table": { readonly table: RecordTableName; readonly rows: number };
  "sheet.no-rows": { readonly table: RecordTableName };
  "row.field-missing": { readonly field: RecordField };
  "cell.register-unknown": Record<never, never>;
  "cell.register-state-unknown": Record<never, never>;
  "cell.tier-unknown": Record<never, never>;
  "cell.kind-unknown": Record<never, never>;
  "cell.unit-code-unfit": Record<never, never>;
  "cell.unit-unknown": Record<never, never>;
  "cell.successors-unreadable": Record<never, never>;
  "cell.successors-without-end": Record<never, never>;
  "cell.group-id-unfit": Record<never, never>;
  "cell.group-unknown": Record<never, never>;
  "cell.group-kind-unknown": Record<never, never>;
  "cell.act-unknown": Record<never, never>;
  "cell.members-unreadable": Record<never, never>;

  // lists of sendings
  "cell.regime-unknown": Record<never, never>;

  // template: an office's own workbook that is filled in
  "template.value-missing": Record<never, never>;
  "template.value-unused": Record<never, never>;
  "template.mark-broken": Record<never, never>;
  "template.mark-in-formula": Record<never, never>;
  "template.lists-in-one-row": Record<never, never>;
  "template.not-a-list": Record<never, never>;

  // issues: the list itself
  "issues.more": { readonly count: number };
}

/** The lists in which a row is a record. */
export type RecordTableName = "units" | "groups" | "submissions" | "registers";

/** What a record cannot do without. */
export type RecordField = "code" | "name" | "from" | "id" | "on" | "period" | "title" | "kind" | "amount" | "answer";

/** Formats that are recognised so that the reader can be told what to do, but are not read. */
export type UnsupportedFormat =
  "xls" | "xlsb" | "ods" | "xml-spreadsheet" | "html" | "word" | "pdf" | "archive" | "other";

/** Why an archive is refused before anything is unpacked. */
export type UnsafeArchive = "ratio" | "size-lies" | "overlap" | "duplicate-part";
