// Every public name of the package, written out, in reading order.

// issue: what can be wrong with a file, a sheet, a row or a cell
export { type SheetIssue, sheetIssue, type SheetIssueCode, type SheetPlace } from "./issue/sheet-issue.js";
export type { SheetIssueParams, UnsafeArchive, UnsupportedFormat } from "./issue/sheet-issue-params.js";
export { sheetSentence } from "./issue/sheet-sentence.js";
export { placeOf } from "./issue/record-place.js";
export { sheetSentencesEn } from "./issue/sentences-en.js";
export { sheetSentencesVi } from "./issue/sentences-vi.js";

// workbook: what may be read
export type { BatchOptions, ReadOptions } from "./workbook/read-options.js";
export type { WorkbookBytes, WorkbookFile } from "./workbook/workbook-file.js";
export type { OpenedWorkbook } from "./workbook/opened-workbook.js";
export type { CellValue, Merge, SheetCells } from "./cell/cell.js";
export { readRows, type SheetRows } from "./workbook/read-rows.js";
export { defaultReadLimits, largeReadLimits, type LimitName, type ReadLimits } from "./workbook/read-limits.js";

// task: tracking workbooks
export { type TaskColumn, taskHeaders } from "./task/task-columns.js";
export { readTasks, type ReadTasksOptions } from "./task/read-tasks.js";
export { streamTasks, writeTasks, type WriteTasksOptions } from "./task/write-tasks.js";
export { type TaskTemplateOptions, writeTaskTemplate } from "./task/write-task-template.js";

// unit, group: lists of units and of task forces
export { type UnitColumn, unitHeaders } from "./unit/unit-columns.js";
export { readUnits, type ReadUnitsOptions, type UnitList } from "./unit/read-units.js";
export { type UnitTemplateOptions, writeUnitTemplate } from "./unit/write-unit-template.js";
export { type GroupColumn, groupHeaders } from "./group/group-columns.js";
export { readGroups, type ReadGroupsOptions } from "./group/read-groups.js";
export { type GroupTemplateOptions, writeGroupTemplate } from "./group/write-group-template.js";

// observation: tables of figures
export { type ObservationColumn, observationHeaders } from "./observation/observation-columns.js";
export type { FigureOptions, ReadObservationsOptions } from "./observation/figure-options.js";
export { readObservationBatches, readObservations } from "./observation/read-observations.js";
export { streamObservations, type StreamObservationsOptions } from "./observation/stream-observations.js";
export { type ObservationTemplateOptions, writeObservationTemplate } from "./observation/write-observation-template.js";

// scorecard: ratios by unit and service, as live formulas
export { type ScorecardOptions, writeScorecard } from "./scorecard/write-scorecard.js";

// league, audit: who reports how, and what an audit found
export { type LeagueTableOptions, writeLeagueTable } from "./league/write-league-table.js";
export { auditMarks, type AuditWorkbookOptions, writeAudit } from "./audit/write-audit.js";

// template: an office's own workbook, filled in
export { fillTemplate, type FillTemplateOptions } from "./template/fill-template.js";
export type { TemplateRow, TemplateValue, TemplateValues } from "./template/template-values.js";

// annotate: what was found, marked in the office's own file
export { annotate, type AnnotateOptions } from "./annotate/annotate.js";
export type { CellMark, MarkTone } from "./annotate/cell-mark.js";
export {
  type RecognisedTable,
  type RecogniseTablesOptions,
  recogniseTables,
  type TableKind,
} from "./annotate/recognise-table.js";

// submission: which report came when
export { type SubmissionColumn, submissionHeaders } from "./submission/submission-columns.js";
export { readSubmissionBatches, readSubmissions, type ReadSubmissionsOptions } from "./submission/read-submissions.js";
export { type SubmissionTemplateOptions, writeSubmissionTemplate } from "./submission/write-submission-template.js";
export { writeSubmissions, type WriteSubmissionsOptions } from "./submission/write-submissions.js";

// register: lines of registers, and difficulties
export { readRegisters, type ReadRegistersOptions } from "./register/read-registers.js";
export { type RegisterOptions, writeRegister } from "./register/write-register.js";

// accountability: whom to commend, remind, criticise, ask to explain
export { type AccountabilityWorkbookOptions, writeAccountability } from "./accountability/write-accountability.js";
