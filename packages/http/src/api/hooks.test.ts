import { unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { sampleKeys, sampleOptions, sampleTask } from "../conformance/sample-world.js";
import type { ApiOptions } from "./api-options.js";
import { createApi } from "./create-api.js";
import type { RequestLog } from "./observe.js";

const { own, parent } = sampleKeys;
const clerk = { unit: own, role: "clerk" } as const;

/** A difficulty is raised with the progress of a task: the host is told of it, and hears what comes of that. */
async function raise(hooks: Partial<ApiOptions>) {
  const options = { ...sampleOptions(), ...hooks };
  const written = { by: { unit: parent, role: "leader" }, at: "2025-08-20T00:00:00Z" } as const;
  unwrap(
    await options.repository.append("task", [{ unit: parent, id: "9", value: sampleTask, sharedWith: [own] }], written),
  );
  const event = { kind: "progress", on: "2025-08-12", note: "Thiếu máy quét" };
  const api = createApi(options);
  const again = () =>
    api.handle({
      method: "POST",
      path: `/units/${parent}/tasks/9/events`,
      query: "",
      headers: { "content-type": "application/json", "idempotency-key": "khoa-12345" },
      body: { kind: "parsed", value: { event, difficulty: true } },
      actor: clerk,
    });
  return { first: await again(), again };
}

test.each([
  [
    "throws",
    () => {
      throw new Error("hỏng máy chủ thư");
    },
  ],
  ["rejects", async () => Promise.reject(new Error("hỏng máy chủ thư"))],
])("a change that was stored is answered as such when the host's mail %s, and the log has why", async (_, onEvent) => {
  const logs: RequestLog[] = [];
  const { first, again } = await raise({ onEvent, log: (log) => logs.push(log) });
  expect(first.status).toBe(200);
  expect((await again()).headers).toMatchObject({ "idempotency-replayed": "true", etag: '"2"' });
  expect(logs).toMatchObject([
    { level: "error", status: 200, error: new Error("hỏng máy chủ thư") },
    { level: "info" },
  ]);
});

test("an answer waits for the mail to be sent", async () => {
  let isSent = false;
  await raise({
    onEvent: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      isSent = true;
    },
  });
  expect(isSent).toBe(true);
});

test("a logger or meter that fails changes no answer", async () => {
  const failing = () => {
    throw new Error("đầy đĩa");
  };
  const later = async () => Promise.reject(new Error("đầy đĩa"));
  expect((await raise({ log: failing, measure: failing })).first.status).toBe(200);
  expect((await raise({ log: later, measure: later })).first.status).toBe(200);
});
