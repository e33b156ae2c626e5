import { type Completion, dueDayOf, type Figure, formatPercent, leadersOf } from "@de-an-06/domain";
import type { ReportedTask, TaskReport } from "./task-report.js";

/** The document of `tasks --json` without its issues. Its keys are a promise; further ones may be added. */
export function toTasksJson({ on, tasks, completion }: TaskReport) {
  return { asOf: on.asOf, tasks: tasks.map(toJsonTask), completion: toJsonCompletion(completion) };
}

function toJsonTask({ task, deadline, standing, stale }: ReportedTask) {
  return {
    id: task.id,
    title: task.title,
    lead: leadersOf(task).map(({ name }) => name),
    coordinating: task.assignees.filter(({ part }) => part === "coordinating").map(({ name }) => name),
    deadline,
    dueDay: dueDayOf(standing),
    standing: standing.standing,
    stale,
    requested: task.assignees.filter(({ mode }) => mode === "requested").map(({ name }) => name),
  };
}

function toJsonCompletion({ ratioOfDue, ratioOfAssigned, onTimeRatio, ...counts }: Completion) {
  return {
    ...counts,
    ratioOfDue: toJsonRatio(ratioOfDue),
    ratioOfAssigned: toJsonRatio(ratioOfAssigned),
    onTimeRatio: toJsonRatio(onTimeRatio),
  };
}

/** The percentage as printed, without its sign; null where nothing is due and there is none. */
function toJsonRatio(figure: Figure) {
  if (figure.state === "value") {
    const { numerator, denominator } = figure;
    return { numerator, denominator, percent: formatPercent(figure).replace(/%$/u, "") };
  }
  return { numerator: 0, denominator: 0, percent: null };
}
