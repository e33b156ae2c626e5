import { parseDeadline, unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import type { ApiEvent } from "../api/event.js";
import { sampleKeys, sampleOptions, sampleTask } from "../conformance/sample-world.js";
import { runReminders } from "./run-reminders.js";

const { own, parent, standingAgency } = sampleKeys;
const by = { unit: parent, role: "leader" } as const;

test("reminds of what comes due in three days, and of what is overdue since yesterday, and of nothing twice", async () => {
  const options = sampleOptions();
  const task = (id: string, day: string) => ({
    unit: parent,
    id,
    value: { ...sampleTask, id, deadline: unwrap(parseDeadline(`đến ngày ${day}`)) },
  });
  const tasks = [
    task("soon", "23/8/2025"),
    task("later", "24/8/2025"),
    task("late", "19/8/2025"),
    task("told", "18/8/2025"),
  ];
  const requested = {
    ...task("asked", "19/8/2025").value,
    assignees: [{ name: "Phường Ba", part: "lead", mode: "requested", id: own }],
  } as const;
  unwrap(
    await options.repository.append("task", [...tasks, { unit: parent, id: "asked", value: requested }], {
      by,
      at: "2025-08-01T00:00:00Z",
    }),
  );
  const told: ApiEvent[] = [];
  const job = { actor: { unit: standingAgency, role: "reviewer" } } as const;
  const events = await runReminders({ ...options, onEvent: (event) => told.push(event) }, job);
  expect(told).toEqual(events);
  expect(
    events.flatMap((one) =>
      "about" in one && one.about === "task" ? [[one.event, one.task.id, one.to, one.days]] : [],
    ),
  ).toEqual([
    ["overdue", "late", own, 1],
    ["due-soon", "soon", own, 3],
  ]);
});

test("reminds a commune of the report it has not sent, and tells the province after three days", async () => {
  const options = (day: string) => ({ ...sampleOptions(), now: () => Date.parse(`${day}T05:00:00Z`) });
  const job = { actor: { unit: standingAgency, role: "reviewer" } } as const;
  const reports = async (day: string) =>
    (await runReminders(options(day), job)).flatMap((one) =>
      "about" in one && one.about === "report" && one.report.period.id === "2025-08"
        ? [[one.event, one.to, one.days]]
        : [],
    );
  expect(await reports("2025-08-16")).toEqual([
    ["due-soon", own, 3],
    ["due-soon", sampleKeys.sibling, 3],
  ]);
  expect(await reports("2025-08-17")).toEqual([]);
  expect((await reports("2025-08-20")).slice(0, 1)).toEqual([["overdue", own, 1]]);
  expect((await reports("2025-08-22")).map(([, to]) => to)).toEqual([parent, parent]);
});

test("tells each once however often the day is run, and tries again what the host could not take", async () => {
  const options = sampleOptions();
  const tasks = ["1", "2", "3"].map((id) => ({
    unit: parent,
    id,
    value: { ...sampleTask, id, deadline: unwrap(parseDeadline("đến ngày 19/8/2025")) },
  }));
  unwrap(await options.repository.append("task", tasks, { by, at: "2025-08-01T00:00:00Z" }));
  const job = { actor: { unit: standingAgency, role: "reviewer" } } as const;
  const errors: unknown[] = [];
  const run = async (failing: string) => {
    const tasksTold: string[] = [];
    const onEvent = async (event: ApiEvent) => {
      if (!("about" in event) || event.about !== "task") return;
      if (event.task.id === failing) throw new Error("hỏng máy chủ thư");
      tasksTold.push(event.task.id);
    };
    const told = await runReminders({ ...options, onEvent, log: ({ error }) => errors.push(error) }, job);
    expect(new Set(told.map((one) => "id" in one && one.id)).size).toBe(told.length);
    return tasksTold;
  };
  expect(await run("2")).toEqual(["1", "3"]);
  expect(errors).toEqual([new Error("hỏng máy chủ thư")]);
  expect(await run("")).toEqual(["2"]);
  expect(await run("")).toEqual([]);
});
