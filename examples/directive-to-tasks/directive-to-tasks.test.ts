import { vietnamWorkCalendar } from "@de-an-06/catalogue";
import { completion, tasksFromDirective } from "@de-an-06/domain";
import { writeTasks } from "@de-an-06/spreadsheet";
import { expect, test } from "vitest";
import { asOf, draftWorkbook, mend, readBack, readLetter } from "./follow-up.js";
import { letter } from "./letter.js";

const directive = await readLetter(new TextEncoder().encode(letter));

test("the letter gives six drafts; one leaves open who leads, one has its day in a later sentence", () => {
  expect(directive.drafts.map(({ id, kind, mode }) => [id, kind, mode])).toEqual([
    ["1.1", "task", "ordered"],
    ["1.2", "duty", "ordered"],
    ["2.1", "task", "ordered"],
    ["3.1", "task", "ordered"],
    ["4.1", "duty", "requested"],
    ["KL.1", "task", "ordered"],
  ]);
  expect(directive.drafts.flatMap(({ notes }) => notes.map(({ code }) => code))).toEqual([
    "directive.lead-open",
    "directive.deadline-in-later-sentence",
  ]);
});

test("the draft workbook is read back to the same tasks", async () => {
  expect(await readBack(await draftWorkbook(directive), directive)).toEqual(tasksFromDirective(directive));
});

test("once mended it counts: three are due by then, one of them done in time", async () => {
  const drafts = await readBack(await draftWorkbook(directive), directive);
  const workbook = await writeTasks(mend(drafts), { asOf, calendar: vietnamWorkCalendar });
  const { total, due, doneOnTime, openOverdue, ongoing } = completion(await readBack(workbook, directive), { asOf });
  expect({ total, due, doneOnTime, openOverdue, ongoing }).toEqual({
    total: 6,
    due: 3,
    doneOnTime: 1,
    openOverdue: 2,
    ongoing: 2,
  });
});
