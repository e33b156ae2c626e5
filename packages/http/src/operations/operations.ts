import { checkFile, checkText } from "./audit.js";
import { calendarFeed } from "./calendar.js";
import { checkGroup, listGroups, saveGroup } from "./groups.js";
import { importObservations, importTasks, listImports } from "./imports.js";
import { explainFigure, listIndicators, showFigures } from "./indicators.js";
import { exportObservations, submitObservations } from "./observations.js";
import { listOccurrences, readCitation, readDeadline } from "./phrases.js";
import { acceptReport, getReport, lockReport, returnReport, saveReport, sendReport } from "./reports.js";
import { checkHealth, showDocs, showOpenApi } from "./system.js";
import { addProgress, cascadeTask, createTask, getTask, listTasks, showCompletion } from "./tasks.js";
import { listExpected, listReminders } from "./timeliness.js";
import { getUnit, listSuccessors, listUnits } from "./units.js";
import { exportTasks, observationTemplate, taskTemplate } from "./workbooks.js";

/** Every operation (*các chức năng*): this list is the contract. A host may add its own. */
export const operations = [
  checkHealth,
  showOpenApi,
  showDocs,
  listUnits,
  getUnit,
  listSuccessors,
  listGroups,
  saveGroup,
  checkGroup,
  readDeadline,
  listOccurrences,
  readCitation,
  listTasks,
  showCompletion,
  exportTasks,
  createTask,
  importTasks,
  getTask,
  addProgress,
  cascadeTask,
  listIndicators,
  showFigures,
  explainFigure,
  submitObservations,
  importObservations,
  exportObservations,
  listExpected,
  listReminders,
  getReport,
  saveReport,
  sendReport,
  returnReport,
  acceptReport,
  lockReport,
  checkText,
  checkFile,
  taskTemplate,
  observationTemplate,
  listImports,
  calendarFeed,
] as const;

/** The type of the list, from which the client has its types. */
export type Operations = typeof operations;
