import { beforeEach, expect, test } from "vitest";
import { createClient } from "../client/create-client.js";
import { sampleActorOf, sampleKeys, sampleOptions } from "../conformance/sample-world.js";
import { operations } from "../operations/operations.js";
import type { HttpRequest } from "../request/http-request.js";
import { createApi } from "./create-api.js";
import type { RequestLog } from "./observe.js";

const { parent: unit } = sampleKeys;
const bytes = (lines: number) =>
  new TextEncoder().encode(Array.from({ length: lines }, (_, i) => `Việc ${i}`).join("\n"));

let options: ReturnType<typeof sampleOptions>;
let logs: RequestLog[];
const upload = (lines: number, headers: HttpRequest["headers"] = {}) =>
  createApi({ ...options, log: (log) => logs.push(log) }).handle({
    method: "POST",
    path: `/units/${unit}/tasks/import`,
    query: "",
    body: { kind: "bytes", bytes: bytes(lines) },
    actor: { unit, role: "leader" },
    headers: { "content-type": "application/octet-stream", accept: "application/x-ndjson", ...headers },
  });
beforeEach(() => {
  options = sampleOptions();
  logs = [];
});

const linesOf = async (body: unknown) => {
  let text = "";
  for await (const chunk of body as AsyncIterable<Uint8Array>) text += new TextDecoder().decode(chunk);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};
const stored = async () =>
  (
    await options.repository.read(
      "task",
      { within: [unit], on: "2025-08-20" as never, units: new Set([unit]), sharedWith: new Set() },
      { limit: 10 },
    )
  ).items.length;

test("an import is logged with what came of it, when it is done", async () => {
  const { body } = await upload(3);
  expect(logs).toEqual([]);
  const lines = await linesOf(body);
  expect(lines[0]).toEqual({ done: 0, of: 3 });
  expect(lines.at(-1)).toMatchObject({ status: 201, body: { found: 3, stored: 3 } });
  expect(logs).toMatchObject([{ operation: "tasks.import", status: 201, level: "info" }]);
});

test("an import nobody waits for any more keeps nothing, and is nobody's failure", async () => {
  const { body } = await upload(3);
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    expect(chunk.length).toBeGreaterThan(0);
    break;
  }
  await expect.poll(() => logs.length).toBe(1);
  expect(logs).toMatchObject([{ status: 499, level: "info" }]);
  expect(await stored()).toBe(0);
});

test("an import that fails says so in its last line, and the reason to the logger alone", async () => {
  const failure = new Error("hỏng");
  const { workbooks } = options;
  if (workbooks !== undefined)
    options = { ...options, workbooks: { ...workbooks, readTasks: () => Promise.reject(failure) } };
  const lines = await linesOf((await upload(1)).body);
  expect(lines).toMatchObject([{ status: 500, body: { errors: [{ code: "server.failed" }] } }]);
  expect(JSON.stringify(lines)).not.toContain("hỏng");
  expect(logs).toMatchObject([{ level: "error", error: failure }]);
});

test("an import with a key is done once, told or not", async () => {
  const key = { "idempotency-key": "khoa-12345" };
  const told = await linesOf((await upload(2, key)).body);
  const again = await upload(2, { ...key, accept: "application/json" });
  expect(again.headers["idempotency-replayed"]).toBe("true");
  expect(JSON.parse(String(again.body))).toEqual(told.at(-1)?.["body"]);
});

test("what may take long, and nothing else, tells how far it is", () => {
  const telling = operations.filter((one) => "tellsProgress" in one && one.tellsProgress).map(({ id }) => id);
  expect(telling).toEqual(operations.map(({ id }) => id).filter((id) => id.endsWith(".import")));
});

test("the client hands on how far it is, and gives the answer as ever", async () => {
  const told: (readonly [number, number])[] = [];
  const api = createApi(options);
  const client = createClient({
    baseUrl: "",
    fetch: async (target, { headers, body } = {}) => {
      const [path = "", query = ""] = String(target).split("?");
      const read = { method: "POST", path, query, body: { kind: "bytes", bytes: body as Uint8Array } } as const;
      const given = Object.fromEntries(new Headers(headers));
      const answer = await api.handle({ ...read, headers: given, actor: sampleActorOf(`${unit} leader`) });
      const content = typeof answer.body === "string" ? answer.body : ReadableStream.from(answer.body as never);
      return new Response(content as never, { status: answer.status, headers: answer.headers });
    },
  });
  const onProgress = (done: number, of: number) => told.push([done, of]);
  const taken = await client.call("tasks.import", { path: { unit }, body: bytes(2), onProgress });
  expect(taken.value.stored).toBe(2);
  expect(told[0]).toEqual([0, 2]);
  const again = client.call("tasks.import", { path: { unit }, body: bytes(2), onProgress });
  await expect(again).rejects.toThrow("record.exists");
  // @ts-expect-error nothing to be told of
  void (() => client.call("tasks.list", { onProgress }));
});
