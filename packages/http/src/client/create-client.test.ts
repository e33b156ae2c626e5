import { expect, expectTypeOf, test } from "vitest";
import { createApi } from "../api/create-api.js";
import { sampleActorOf, sampleKeys, sampleOptions, sampleTask } from "../conformance/sample-world.js";
import { ApiProblem, createClient } from "./create-client.js";

const api = createApi(sampleOptions());
const client = createClient({
  baseUrl: "https://example.vn/de-an-06",
  language: "en",
  headers: () => ({ "x-actor": `${sampleKeys.parent} leader` }),
  fetch: async (input, init) => {
    const url = new URL(String(input));
    const headers = Object.fromEntries(new Headers(init?.headers));
    const { body } = init ?? {};
    const {
      status,
      headers: answered,
      body: content,
    } = await api.handle({
      method: init?.method ?? "GET",
      path: url.pathname.slice("/de-an-06".length),
      query: url.search.slice(1),
      headers,
      body:
        typeof body === "string"
          ? { kind: "text", text: body }
          : body instanceof Uint8Array
            ? { kind: "bytes", bytes: body }
            : { kind: "none" },
      actor: sampleActorOf(headers["x-actor"]),
    });
    return new Response(content as never, { status, headers: answered });
  },
});

test("a call is typed by the contract and carries path, query and body", async () => {
  const { unit, etag } = { unit: sampleKeys.parent, etag: '"1"' };
  const made = await client.call("tasks.create", { path: { unit }, body: sampleTask, idempotencyKey: "khoa-12345" });
  expect([made.value.item.id, made.etag]).toEqual(["9", etag]);
  const list = await client.call("tasks.list", { query: { standing: ["open-overdue"] } });
  expectTypeOf(list.value.items[0]?.task.title).toEqualTypeOf<string | undefined>();
  expect(list.value.items.map(({ task }) => task.title)).toEqual([sampleTask.title]);
  const event = { kind: "progress", on: "2025-07-10" } as const;
  const moved = await client.call("tasks.progress", { path: { unit, id: "9" }, body: { event }, ifMatch: etag });
  expect(moved.etag).toBe('"2"');
});

test("what is no JSON comes as the response", async () => {
  const feed = await client.call("calendar.feed", {});
  expect(await feed.text()).toContain("BEGIN:VCALENDAR");
  const contract = await client.call("contract.openapi", {});
  expect(contract.value).toMatchObject({ openapi: "3.1.0" });
  const audit = await client.call("audit.file", { body: new TextEncoder().encode("3/4 hồ sơ, đạt 75%") });
  expect(audit.value.summary.consistent).toBe(1);
});

test("a problem is thrown with what it says", async () => {
  const failed = client.call("tasks.get", { path: { unit: sampleKeys.parent, id: "none" } });
  await expect(failed).rejects.toThrow("record.not-found");
  await expect(failed).rejects.toBeInstanceOf(ApiProblem);
});

test("a call that lacks what the operation needs does not compile", () => {
  // @ts-expect-error the path is missing
  void (() => client.call("tasks.get", {}));
  // @ts-expect-error there is no such operation
  void (() => client.call("tasks.none", {}));
  // @ts-expect-error there is no such standing
  void (() => client.call("tasks.list", { query: { standing: ["done"] } }));
});
