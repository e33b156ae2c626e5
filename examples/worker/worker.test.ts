import { join } from "node:path";
import { createClient } from "@de-an-06/http/client";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "./bundle.js";

const bindings = { LEADER_TOKEN: "lanh-dao-tinh", CLERK_TOKEN: "can-bo-phuong" };
let workerd: Miniflare;

beforeAll(async () => {
  const script = await bundle(join(import.meta.dirname, "worker.ts"));
  workerd = new Miniflare({ modules: true, script, compatibilityDate: "2025-05-01", bindings });
});
afterAll(() => workerd.dispose());

const ask = (path: string, init: object = {}) => workerd.dispatchFetch(`https://example.vn/de-an-06${path}`, init);

test("a Worker answers, and lets nobody in without a token", async () => {
  expect((await ask("/health")).status).toBe(200);
  expect((await ask("/tasks")).status).toBe(401);
  const headers = { authorization: "Bearer can-bo-phuong" };
  expect(await (await ask("/tasks", { headers })).json()).toEqual({ items: [], next: null });
});

test("a Worker reads the words of a deadline, for the client too", async () => {
  const client = createClient({
    baseUrl: "https://example.vn/de-an-06",
    headers: () => ({ authorization: "Bearer lanh-dao-tinh" }),
    fetch: (async (url, init) => workerd.dispatchFetch(String(url), init as never)) as typeof fetch,
  });
  const body = { phrase: "trước ngày 15 hàng tháng", asOf: "2025-08-20" };
  expect((await client.call("deadlines.parse", { body })).value.dueDay).toBe("2025-09-14");
});

test("the reminders run on the cron of the Worker", async () => {
  const worker = (await workerd.getWorker()) as unknown as { scheduled: (of: object) => Promise<{ outcome: string }> };
  expect(await worker.scheduled({ cron: "0 23 * * *" })).toMatchObject({ outcome: "ok" });
});
