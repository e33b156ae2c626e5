import {
  type Assignee,
  type Deadline,
  type PlainDate,
  type ProgressEvent,
  type Result,
  type Source,
  type Task,
  toKey,
} from "@de-an-06/domain";
import { type RowReader, take } from "./cell-reader.js";
import { readDay, readDays, readDeadline } from "./read-day.js";
import { parseEventLines } from "./event-lines.js";
import { parseSource } from "./source-text.js";
import { isStandingWord } from "./standing-words.js";
import { type TaskColumn, taskHeaders } from "./task-columns.js";

/** What is known of the whole table, and how its phrases are read. */
export interface TableKnowledge {
  readonly issuedOn: PlainDate | undefined;
  readonly has: (column: TaskColumn) => boolean;
  readonly parseDeadline: (phrase: string) => Result<Deadline>;
  readonly parseAssignment: (cell: string) => Result<readonly Assignee[]>;
}

/** What is known beside the row itself. */
export interface RowKnowledge extends TableKnowledge {
  readonly id: string;
  /** Where the row stands, for a task whose row names no document. */
  readonly trace: Source;
}

/** A task from its cells. What no field of a task can hold goes into its note, said with an issue. */
export function taskFromRow(row: RowReader, known: RowKnowledge): Task {
  const assignees = readAssignees(row, known);
  const deadlineColumn = known.has("deadline") || !known.has("dueDay") ? "deadline" : "dueDay";
  const deadline = known.has(deadlineColumn)
    ? readDeadline(row.cell(deadlineColumn), deadlineColumn, known.parseDeadline)
    : null;
  const events = readEvents(row, known.issuedOn);
  const assignedOn = readDay(row.cell("assignedOn"), "assignedOn", known.issuedOn) ?? known.issuedOn;
  const source = row.cell("source").text;
  const parent = row.cell("parent").text;
  const note = readNote(row);
  return {
    id: known.id,
    title: row.cell("title").text,
    kind: known.has("kind") && toKey(row.cell("kind").text).includes("trach nhiem") ? "duty" : "task",
    assignees,
    deadline,
    changes: [],
    events,
    source: source === "" ? known.trace : parseSource(source),
    ...(assignedOn !== undefined && { assignedOn }),
    ...(note !== "" && { note }),
    ...(parent !== "" && { parent }),
  };
}

/** From one cell for all, or from one for who leads and one for who works with them. */
function readAssignees(row: RowReader, { parseAssignment, has }: RowKnowledge): readonly Assignee[] {
  if (!has("agencies") && !has("lead") && !has("coordinating")) return [];
  const leadColumn = has("lead") ? "lead" : "agencies";
  const [lead, others] = [row.cell(leadColumn), row.cell("coordinating")];
  const both = [lead.text === "" ? "" : `Chủ trì: ${lead.text}`, `Phối hợp: ${others.text}`].filter(
    (clause) => clause !== "",
  );
  const parsed = parseAssignment(others.text === "" ? lead.text : both.join("; "));
  if (!parsed.ok) return take(parsed, others.text === "" ? lead : others, leadColumn) ?? [];
  // A note about an agency belongs to the cell that names it.
  for (const note of parsed.notes) {
    const isOther = others.text !== "" && parsed.value[Number(note.path[0])]?.part === "coordinating";
    (isOther ? others : lead).pass([note]);
  }
  return parsed.value;
}

/** Dated lines of the result are events; each day of completion is an event, the last with the rest as its result. */
function readEvents(row: RowReader, near: PlainDate | undefined): readonly ProgressEvent[] {
  const cell = row.cell("result");
  const { events, rest } = parseEventLines(cell.text);
  const doneCell = row.cell("doneOn");
  const days = readDays(doneCell, "doneOn", near);
  if (days.length > 0) {
    const result = rest === "" ? {} : { result: rest };
    return [...events, ...days.map((on, i) => ({ kind: "done" as const, on, ...(i === days.length - 1 && result) }))];
  }
  if (rest !== "") {
    cell.keep(rest);
    // A day that is there and cannot be read was said of its own cell.
    if (doneCell.value === null) cell.say("cell.result-without-day", {});
  }
  return events;
}

/** The note as written, the product, and what the other cells left behind. A standing is computed: only other words are kept. */
function readNote(row: RowReader): string {
  const standing = row.cell("standing");
  if (standing.text !== "" && !isStandingWord(standing.text)) {
    standing.keep(standing.text);
    standing.say("cell.kept-in-note", { column: "standing" });
  }
  const product = row.cell("product").text;
  const lines = [row.cell("note").text, product === "" ? "" : `${taskHeaders.product}: ${product}`, ...row.kept()];
  return lines.filter((line) => line !== "").join("\n");
}
