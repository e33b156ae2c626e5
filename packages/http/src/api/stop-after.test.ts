import { unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { sampleKeys, sampleOptions, sampleTask } from "../conformance/sample-world.js";
import { createApi } from "./create-api.js";
import { Stop } from "./stop-after.js";

const { parent } = sampleKeys;
const leader = { unit: parent, role: "leader" } as const;

/** A repository of many tasks, which counts how often it is read and may do something each time. */
async function counted(tasks: number, onRead: (reads: number) => void = () => undefined) {
  const { repository } = sampleOptions();
  const changes = Array.from({ length: tasks }, (_, i) => {
    const id = String(i).padStart(6, "0");
    return { unit: parent, id, value: { ...sampleTask, id } };
  });
  unwrap(await repository.append("task", changes, { by: leader, at: "2025-08-01T00:00:00Z" }));
  const count = { reads: 0 };
  const read: typeof repository.read = async (...given) => {
    count.reads++;
    onRead(count.reads);
    return repository.read(...given);
  };
  return { count, api: createApi({ ...sampleOptions(), repository: { ...repository, read } }) };
}
const asked = (query: string) =>
  ({ method: "GET", path: "/tasks", query, headers: {}, body: { kind: "none" }, actor: leader }) as const;

test("a list that few records match is read a hundred at a time, whatever the limit", async () => {
  const { api, count } = await counted(1000);
  expect((await api.handle(asked("limit=1&standing=done-late"))).body).toBe('{"items":[],"next":null}');
  expect(count.reads).toBeLessThanOrEqual(11);
});

test("a list that every record matches is read as far as it is shown", async () => {
  const { api, count } = await counted(1000);
  expect(JSON.parse(String((await api.handle(asked("limit=1"))).body)).items).toHaveLength(1);
  expect(count.reads).toBe(1);
});

test("nothing more is read or written for a caller that has gone away", async () => {
  const caller = new AbortController();
  const { api, count } = await counted(1000, (reads) => {
    if (reads === 2) caller.abort();
  });
  const { status } = await api.handle({ ...asked("limit=1&standing=done-late"), signal: caller.signal });
  expect([status, count.reads]).toEqual([499, 2]);
});

test("work that never asked for a signal is over all the same when the time is up", () => {
  const stop = new Stop({});
  stop.look();
  stop.abort();
  expect(() => stop.look()).toThrow("aborted");
  expect(stop.signal.aborted).toBe(true);
});
