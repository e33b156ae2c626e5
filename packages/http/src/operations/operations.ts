import {
  answerExplanation,
  exportAccountability,
  giveExplanation,
  listExplanations,
  showAccountability,
} from "./accountability.js";
import { checkFile, checkText } from "./audit.js";
import { calendarFeed } from "./calendar.js";
import { showCompletion, showStandings } from "./completion.js";
import { lintLetter, readLetter, readLetterFile } from "./directives.js";
import { getEdition, listEditions } from "./editions.js";
import { checkGroup, importGroups, listGroups, saveGroup } from "./groups.js";
import { importObservations, importTasks, listImports } from "./imports.js";
import { explainFigure, exportFigures, listIndicators, showFigures } from "./indicators.js";
import { exportObservations, submitObservations } from "./observations.js";
import { listOccurrences, readCitation, readDeadline } from "./phrases.js";
import { countRegisters, exportRegister, importRegisters } from "./register-tables.js";
import { getRegister, listDifficulties, listRegisters, saveRegister, stepDifficulty } from "./registers.js";
import { exportTimeliness, showTimeliness } from "./report-timeliness.js";
import { acceptReport, getReport, lockReport, returnReport, saveReport, sendReport } from "./reports.js";
import { checkHealth, showDocs, showOpenApi } from "./system.js";
import { assessTargets, listTargets } from "./targets.js";
import { addProgress, cascadeTask, changeDeadline, createTask, getTask, listTasks } from "./tasks.js";
import {
  groupTemplate,
  observationTemplate,
  registerTemplate,
  submissionTemplate,
  taskTemplate,
  unitTemplate,
} from "./templates.js";
import { listExpected, listReminders } from "./timeliness.js";
import { getUnit, listSuccessors, listUnits } from "./units.js";
import { exportGroups, exportTasks, exportUnits } from "./workbooks.js";

/** Every operation (*các chức năng*): this list is the contract. A host may add its own. */
export const operations = [
  checkHealth,
  showOpenApi,
  showDocs,
  listUnits,
  exportUnits,
  getUnit,
  listSuccessors,
  listGroups,
  exportGroups,
  importGroups,
  saveGroup,
  checkGroup,
  readDeadline,
  listOccurrences,
  readCitation,
  readLetter,
  readLetterFile,
  lintLetter,
  listTasks,
  showCompletion,
  showStandings,
  exportTasks,
  createTask,
  importTasks,
  getTask,
  addProgress,
  changeDeadline,
  cascadeTask,
  listIndicators,
  showFigures,
  explainFigure,
  exportFigures,
  listTargets,
  assessTargets,
  submitObservations,
  importObservations,
  exportObservations,
  listExpected,
  listReminders,
  showTimeliness,
  exportTimeliness,
  getReport,
  saveReport,
  sendReport,
  returnReport,
  acceptReport,
  lockReport,
  listEditions,
  getEdition,
  showAccountability,
  exportAccountability,
  listExplanations,
  giveExplanation,
  answerExplanation,
  listRegisters,
  countRegisters,
  exportRegister,
  importRegisters,
  getRegister,
  saveRegister,
  listDifficulties,
  stepDifficulty,
  checkText,
  checkFile,
  taskTemplate,
  observationTemplate,
  unitTemplate,
  groupTemplate,
  submissionTemplate,
  registerTemplate,
  listImports,
  calendarFeed,
] as const;

/** The type of the list, from which the client has its types. */
export type Operations = typeof operations;
