import type { Command } from "./call/command.js";
import { accountabilityCommand } from "./commands/accountability.js";
import { auditCommand } from "./commands/audit.js";
import { deadlineCommand } from "./commands/deadline.js";
import { directiveCommand } from "./commands/directive.js";
import { annotateCommand } from "./commands/annotate.js";
import { exportCommand } from "./commands/export.js";
import { indicatorsCommand } from "./commands/indicators.js";
import { reportsCommand } from "./commands/reports.js";
import { printCommand } from "./commands/print.js";
import { profileCommand } from "./commands/profile.js";
import { tasksCommand } from "./commands/tasks.js";
import { templateCommand } from "./commands/template.js";

/** Every command but `help`, in the order of the help page. A new command is one file and one row here. */
export const commands: readonly Command[] = [
  deadlineCommand,
  tasksCommand,
  directiveCommand,
  indicatorsCommand,
  reportsCommand,
  accountabilityCommand,
  auditCommand,
  printCommand,
  profileCommand,
  templateCommand,
  annotateCommand,
  exportCommand,
];
