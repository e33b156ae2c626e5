import { agencyNames, vietnamWorkCalendar } from "@de-an-06/catalogue";
import { readDocument } from "@de-an-06/document";
import { type Directive, plainDate, readDirective, type Task, tasksFromDirective, unwrap } from "@de-an-06/domain";
import { readTasks, writeTasks } from "@de-an-06/spreadsheet";

/** The day the office looks at its tracking table. */
export const asOf = plainDate("2022-11-25");

/** A letter (.txt, .md, .docx or .pdf) read into drafts. */
export async function readLetter(bytes: Uint8Array): Promise<Directive> {
  const { text } = unwrap(await readDocument(bytes));
  return unwrap(readDirective(text, { agencies: agencyNames }));
}

/** The tracking table of the drafts, as a workbook to be mended by hand. */
export function draftWorkbook(directive: Directive): Promise<Uint8Array> {
  const { subject } = directive.document;
  return writeTasks(tasksFromDirective(directive), {
    asOf,
    calendar: vietnamWorkCalendar,
    ...(subject !== null && { subtitle: subject }),
  });
}

/**
 * What a person does with the drafts: whoever the letter only asks to coordinate is made the lead, the notes are ticked off,
 * and what was done meanwhile is entered.
 */
export function mend(tasks: readonly Task[]): readonly Task[] {
  return tasks.map((task) => {
    const isLed = task.assignees.some(({ part }) => part !== "coordinating");
    const assignees = isLed
      ? task.assignees
      : task.assignees.map((one, i) => (i === 0 ? { ...one, part: "lead" as const } : one));
    const done = task.id === "2.1" ? [{ kind: "done" as const, on: plainDate("2022-10-28"), result: "Đã in" }] : [];
    return { ...task, assignees, events: done, ...(task.note !== undefined && { note: "Đã xác nhận" }) };
  });
}

/** The mended workbook read back. */
export async function readBack(workbook: Uint8Array, { document }: Directive): Promise<readonly Task[]> {
  const { issuedOn } = document.reference;
  return unwrap(await readTasks(workbook, { agencies: agencyNames, ...(issuedOn && { issuedOn }) }));
}
