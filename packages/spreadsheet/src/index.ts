// Every public name of the package, written out, in reading order.

// issue: what can be wrong with a file, a sheet, a row or a cell
export { type SheetIssue, sheetIssue, type SheetIssueCode, type SheetPlace } from "./issue/sheet-issue.js";
export type { SheetIssueParams, UnsafeArchive, UnsupportedFormat } from "./issue/sheet-issue-params.js";
export { sheetSentence } from "./issue/sheet-sentence.js";
export { sheetSentencesEn } from "./issue/sentences-en.js";
export { sheetSentencesVi } from "./issue/sentences-vi.js";

// workbook: what may be read
export { defaultReadLimits, type LimitName, type ReadLimits } from "./workbook/read-limits.js";

// task: tracking workbooks
export { type TaskColumn, taskHeaders } from "./task/task-columns.js";
export { readTasks, type ReadTasksOptions } from "./task/read-tasks.js";
export { writeTasks, type WriteTasksOptions } from "./task/write-tasks.js";
export { type TaskTemplateOptions, writeTaskTemplate } from "./task/write-task-template.js";

// observation: tables of figures
export { type ObservationColumn, observationHeaders } from "./observation/observation-columns.js";
export { readObservations, type ReadObservationsOptions } from "./observation/read-observations.js";
export { type ObservationTemplateOptions, writeObservationTemplate } from "./observation/write-observation-template.js";
