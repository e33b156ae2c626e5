import { expect, test } from "vitest";
import { sampleKeys, sampleOptions, sampleTask } from "../conformance/sample-world.js";
import { createApi } from "./create-api.js";

const { own, parent } = sampleKeys;
const tasks = `/units/${parent}/tasks`;
const report = `/units/${own}/reports/monthly/reporting/2025-08`;

function world() {
  const api = createApi(sampleOptions());
  return async (route: string, value: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const [method = "", path = ""] = route.split(" ");
    const actor = path.includes(own)
      ? ({ unit: own, role: "clerk" } as const)
      : ({ unit: parent, role: "leader" } as const);
    const body = value === undefined ? ({ kind: "none" } as const) : ({ kind: "parsed", value } as const);
    const answered = await api.handle({ method, path, query: "", headers, body, actor });
    const { errors = [] } = JSON.parse(String(answered.body)) as { errors?: { code: string }[] };
    return [answered.status, ...errors.map(({ code }) => code)];
  };
}
const event = { event: { kind: "progress", on: "2025-08-12" } };

test("a condition on what changes no record that was read is refused, not passed over", async () => {
  const send = world();
  for (const tag of ['"1"', "*"]) {
    expect(await send(`POST ${tasks}`, sampleTask, { "if-match": tag })).toEqual([400, "record.precondition-needless"]);
  }
  const period = { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" };
  const observations = [{ unit: own, period, counts: { received: 1 } }];
  const submitted = await send(`POST /units/${own}/observations`, { observations }, { "if-match": '"7"' });
  expect(submitted).toEqual([400, "record.precondition-needless"]);
});

test("a star wants something to be there", async () => {
  const send = world();
  expect(await send(`PUT ${report}`, { figures: [] }, { "if-match": "*" })).toEqual([
    412,
    "record.precondition-failed",
  ]);
  expect((await send(`PUT ${report}`, { figures: [] }))[0]).toBe(200);
  expect((await send(`PUT ${report}`, { figures: [] }, { "if-match": "*" }))[0]).toBe(200);
});

test("If-None-Match with a star only creates, and is no 304 for a change", async () => {
  const send = world();
  const create = { "if-none-match": "*" };
  expect((await send(`PUT ${report}`, { figures: [] }, create))[0]).toBe(200);
  expect(await send(`PUT ${report}`, { figures: [] }, create)).toEqual([412, "record.precondition-failed"]);
  expect((await send(`PUT ${report}`, { figures: [] }, { "if-none-match": '"2"' }))[0]).toBe(200);
});

test("a weak tag and one that never was do not hold; a list holds where one of it does", async () => {
  const send = world();
  await send(`POST ${tasks}`, sampleTask);
  const progress = (tag: string) => send(`POST ${tasks}/9/events`, event, { "if-match": tag });
  for (const tag of ['W/"1"', '"0"', '"abc"', '"2", "3"', 'W/"1", "2"']) {
    expect(await progress(tag), tag).toEqual([412, "record.precondition-failed"]);
  }
  expect(await progress('"2"')).toEqual([412, "record.changed"]);
  expect(await progress("1")).toEqual([400, "record.precondition-unreadable"]);
  expect((await progress('"7", "1"'))[0]).toBe(200);
});
