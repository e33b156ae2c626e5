import {
  type Deadline,
  deadlineInForce,
  dueDayOf,
  formatAssignment,
  formatDate,
  formatDeadline,
  type OnDay,
  type Standing,
  type StandingName,
  standings,
  type Task,
  standingWords,
} from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import type { Colours, PrintedColumn, PrintedRow } from "../layout/printed-sheet.js";
import type { ComingSheet } from "../layout/table-chunks.js";
import { eventCells } from "./event-lines.js";
import { remarkOn } from "./remark-on.js";
import { formatSource } from "./source-text.js";
import { type TaskColumn, taskHeaders } from "./task-columns.js";

/** What is printed around the table. */
export interface TrackingTitle {
  readonly title: string;
  readonly subtitle?: string;
}

const green: Colours = { fill: "E2EFDA", font: "375623" };
const amber: Colours = { fill: "FFF2CC", font: "7F6000" };
const red: Colours = { fill: "F8CBAD", font: "9C0006" };
const blue: Colours = { fill: "DDEBF7", font: "1F4E79" };
const grey: Colours = { fill: "EDEDED", font: "595959" };

const standingColours: Readonly<Record<StandingName, Colours>> = {
  "done-on-time": green,
  "done-late": amber,
  "done-undated": green,
  "open-in-time": blue,
  "open-overdue": red,
  ongoing: grey,
  "awaiting-condition": grey,
  undated: amber,
  excluded: grey,
};

type Look = Omit<PrintedColumn, "header">;

/** How each column is printed, in the order of the page; what stands behind the note is kept off the page. */
const looks: readonly (readonly [TaskColumn, Look])[] = [
  ["number", { width: 6, align: "center" }],
  ["title", { width: 40 }],
  ["agencies", { width: 26 }],
  ["deadline", { width: 18, format: "text" }],
  ["dueDay", { width: 12.5, align: "center", format: "day" }],
  [
    "standing",
    {
      width: 16,
      align: "center",
      colours: new Map(
        Object.entries(standingColours).map(([name, colours]) => [standingWords[name as StandingName].vi, colours]),
      ),
    },
  ],
  ["remark", { width: 15 }],
  ["result", { width: 26 }],
  ["doneOn", { width: 12.5, align: "center", format: "day" }],
  ["note", { width: 18 }],
  ["source", { width: 40, unprinted: true }],
  ["assignedOn", { width: 12.5, align: "center", format: "day", unprinted: true }],
  ["kind", { width: 14, unprinted: true }],
  ["parent", { width: 14, unprinted: true }],
];

/** Columns that only some tables need. */
const whenNeeded: Partial<Record<TaskColumn, (task: Task) => boolean>> = {
  source: ({ source }) => source !== null,
  assignedOn: ({ assignedOn }) => assignedOn !== undefined,
  kind: ({ kind }) => kind === "duty",
  parent: ({ parent }) => parent !== undefined,
};

/** The columns of a list of tasks and its rows, which are made as they are asked for. */
export function taskTable(
  tasks: readonly Task[],
  on: OnDay,
): { readonly columns: readonly PrintedColumn[]; readonly rows: Iterable<PrintedRow> } {
  const needed = looks.filter(([column]) => {
    const isNeeded = whenNeeded[column];
    return isNeeded === undefined || tasks.some(isNeeded);
  });
  const found = standings(tasks, on);
  return {
    columns: needed.map(([column, look]) => ({ header: taskHeaders[column], ...look })),
    rows: rowsOf(),
  };

  function* rowsOf(): Generator<PrintedRow> {
    for (const [i, task] of tasks.entries()) {
      const cells = taskCells(task, found[i], on);
      yield { cells: needed.map(([column]) => cells[column] ?? null) };
    }
  }
}

/** The tracking table (*bảng theo dõi*) as a sheet to print and sign. */
export function trackingSheet(
  tasks: readonly Task[],
  { title, subtitle }: TrackingTitle,
  on: OnDay,
): ComingSheet & { readonly rows: Iterable<PrintedRow> } {
  const day = `Tính đến ngày ${formatDate(on.asOf)}`;
  return {
    name: "Theo dõi",
    title,
    subtitles: [...(subtitle === undefined ? [] : [subtitle]), `(${day})`],
    ...taskTable(tasks, on),
    filtered: true,
    footer: { left: title, right: day },
  };
}

function taskCells(task: Task, standing: Standing | undefined, on: OnDay): Partial<Record<TaskColumn, CellValue>> {
  const { deadline } = deadlineInForce(task, on.asOf);
  const { result, doneOn } = eventCells(task.events);
  const due = standing && dueDayOf(standing);
  return {
    number: /^[1-9]\d{0,8}$/u.test(task.id) ? Number(task.id) : task.id,
    title: task.title,
    agencies: formatAssignment(task.assignees),
    deadline: deadline && printDeadline(deadline),
    dueDay: due ? { day: due } : null,
    standing: standing ? standingWords[standing.standing].vi : null,
    remark: standing ? remarkOn(task, standing, on.asOf) : null,
    result,
    doneOn: doneOn && { day: doneOn },
    note: task.note ?? null,
    source: task.source && formatSource(task.source),
    assignedOn: task.assignedOn ? { day: task.assignedOn } : null,
    kind: task.kind === "duty" ? "Trách nhiệm" : "Nhiệm vụ",
    parent: task.parent ?? null,
  };
}

/** A cell begins with a capital; a condition stays in the document's own words. */
function printDeadline(deadline: Deadline): string {
  const text = formatDeadline(deadline);
  return deadline.kind === "conditional" ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
}
