// The command line as functions: what `de-an-06` does, for programs, tests and documentation.

// the command and what it touches
export { run } from "./run.js";
export type { Io, Output } from "./io/io.js";
export { memoryIo, type MemoryIo, type MemoryIoOptions } from "./io/memory-io.js";
export { nodeIo } from "./io/node-io.js";

// commands as data
export {
  type Answer,
  type Call,
  type Command,
  defineCommand,
  type Operand,
  type Option,
  type Words,
} from "./call/command.js";
export { formatCommandHelp, formatHelp, usageOf } from "./call/help.js";
export { commands } from "./commands.js";

// what a person sees
export { type Page, pageOf, type Paint } from "./show/page.js";
export { type ReportedTask, reportTasks, type TaskReport } from "./commands/task-report.js";
export type { CallIssue, CallIssueParams } from "./call/call-issue.js";
export type { ShownIssue } from "./show/issues.js";
export { formatTaskReport, type ReportFrame } from "./show/task-report.js";
export { countReporting, type Reporting, type ReportingOptions } from "./commands/reporting.js";
export { catalogueTables, type Tables } from "./commands/tables.js";
export { formatReporting, type ReportingFrame } from "./show/reporting.js";
export { type AccountabilityFrame, formatAccountability } from "./show/accountability.js";
export { type Cell, type Column, formatTable, type TableExtras } from "./show/table.js";
export {
  type AuditedFile,
  auditFile,
  type ClaimPlace,
  type Placed,
  type ShownSheets,
  type ShownText,
} from "./commands/audit-file.js";
export { type AuditFrame, formatAuditReport } from "./show/audit-report.js";
export { type AuditPageOptions, formatAuditHtml } from "./show/audit-html.js";
