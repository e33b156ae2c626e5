import { describe, expect, test } from "vitest";
import { plainDate } from "../date/plain-date.js";
import { createWorkCalendar } from "../date/work-calendar.js";
import { parseDeadline } from "../deadline/parse-deadline.js";
import { unwrap } from "../issue/result.js";
import { accountableTasks } from "./accountable.js";
import { completion } from "./completion.js";
import { dueWithin, overdueBy } from "./due-soon.js";
import { parseAssignment } from "./parse-assignment.js";
import { isStale } from "./stale.js";
import type { Task } from "./task.js";

const task = (id: string, phrase: string, more: Partial<Task> = {}): Task => ({
  id,
  title: "Việc",
  kind: "task",
  assignees: [],
  deadline: unwrap(parseDeadline(phrase)),
  changes: [],
  events: [],
  source: null,
  ...more,
});
const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id);

describe("what is due within some working days", () => {
  const calendar = unwrap(
    createWorkCalendar([
      {
        year: 2023,
        provisional: false,
        off: ["2023-05-01", "2023-05-02", "2023-05-03"].map((day) => ({
          day: plainDate(day),
          name: "nghỉ lễ",
          source: "Bộ luật Lao động 2019, điều 112",
        })),
        worked: [],
      },
    ]),
  );
  const tasks = [
    task("overdue", "Quý I/2023"),
    task("friday", "đến ngày 28/4/2023"),
    task("thursday", "đến ngày 04/5/2023"),
    task("next friday", "đến ngày 05/5/2023"),
    task("ongoing", "Thường xuyên"),
    task("done", "đến ngày 04/5/2023", { events: [{ kind: "done", on: plainDate("2023-04-27") }] }),
  ];
  test("over the holidays of 30/4 and 1/5, one working day is four days on", () => {
    const asOf = plainDate("2023-04-28");
    expect(ids(unwrap(dueWithin(tasks, { asOf, workingDays: 0, calendar })))).toEqual(["friday"]);
    expect(ids(unwrap(dueWithin(tasks, { asOf, workingDays: 1, calendar })))).toEqual(["friday", "thursday"]);
    expect(ids(unwrap(dueWithin(tasks, { asOf, workingDays: 2, calendar })))).toEqual([
      "friday",
      "thursday",
      "next friday",
    ]);
  });
  test("a year the calendar lacks is an issue", () => {
    const found = dueWithin(tasks, { asOf: plainDate("2023-12-29"), workingDays: 1, calendar });
    expect(found.ok ? [] : found.issues.map(({ code }) => code)).toEqual(["calendar.year-not-covered"]);
  });
});

describe("what is overdue", () => {
  const tasks = [task("march", "Quý I/2023"), task("april", "Tháng 4/2023"), task("june", "Quý II/2023")];
  const on = { asOf: plainDate("2023-05-10") };
  test("by one day or more, unless another number is asked for", () => {
    expect(ids(overdueBy(tasks, on))).toEqual(["march", "april"]);
    expect(ids(overdueBy(tasks, on, 10))).toEqual(["march", "april"]);
    expect(ids(overdueBy(tasks, on, 11))).toEqual(["march"]);
  });
  test("of bodies that were requested is nobody's lateness", () => {
    const led = ["Đề nghị Tỉnh đoàn", "Công an tỉnh", "Đề nghị Tòa án tỉnh; giao Sở Nội vụ"].map((cell, i) =>
      task(String(i), "Quý I/2023", { assignees: unwrap(parseAssignment(cell)) }),
    );
    expect(ids(overdueBy(led, on))).toEqual(["1", "2"]);
    expect(ids(accountableTasks(led))).toEqual(["1", "2"]);
    expect(completion(led, on).openOverdue).toBe(3);
  });
});

describe("an ongoing task is stale", () => {
  const heard = (day: string, more: Partial<Task> = {}) =>
    task("8", "Thường xuyên", { events: [{ kind: "progress", on: plainDate(day) }], ...more });
  test("when nothing was heard since the last month that is over began", () => {
    // On 30/6 the reporting month of June, 15/5 to 14/6, is the last one that is over.
    expect(isStale(heard("2023-05-14"), plainDate("2023-06-30"))).toBe(true);
    expect(isStale(heard("2023-05-15"), plainDate("2023-06-30"))).toBe(false);
    expect(isStale(heard("2023-06-20"), plainDate("2023-06-30"))).toBe(false);
    expect(isStale(heard("2023-07-01"), plainDate("2023-06-30"))).toBe(true);
  });
  test("by the civil calendar, where that is asked for", () => {
    expect(isStale(heard("2023-05-14"), plainDate("2023-06-30"), "civil")).toBe(false);
    expect(isStale(heard("2023-04-30"), plainDate("2023-06-30"), "civil")).toBe(true);
  });
  test("unless it was assigned within that month, or its time was over", () => {
    const never = (more: Partial<Task>) => task("8", "Thường xuyên", more);
    expect(isStale(never({ assignedOn: plainDate("2023-05-16") }), plainDate("2023-06-30"))).toBe(false);
    expect(isStale(never({ assignedOn: plainDate("2023-05-01") }), plainDate("2023-06-30"))).toBe(true);
    const ended = never({ deadline: { kind: "ongoing", until: plainDate("2022-12-31") } });
    expect(isStale(ended, plainDate("2023-06-30"))).toBe(false);
  });
  test("and a task with a day never is", () => {
    expect(isStale(task("9", "Quý I/2023"), plainDate("2023-06-30"))).toBe(false);
  });
});
