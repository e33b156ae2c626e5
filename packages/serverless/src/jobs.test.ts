import { unwrap } from "@de-an-06/domain";
import type { ApiEvent, Workbooks } from "@de-an-06/http";
import { createApi } from "@de-an-06/http";
import { sampleKeys, sampleOptions, sampleTask } from "@de-an-06/http/edge-conformance";
import { expect, test } from "vitest";
import { fetchHandler } from "./fetch-handler.js";
import { scheduledHandler } from "./scheduled-handler.js";
import { uploadHandler } from "./upload-handler.js";

const { parent, standingAgency } = sampleKeys;
const leader = { unit: parent, role: "leader" } as const;

test("the schedule tells what is due and how much was told", async () => {
  const told: ApiEvent[] = [];
  const actor = { unit: standingAgency, role: "reviewer" } as const;
  const run = scheduledHandler({ ...sampleOptions(), actor, onEvent: (event) => told.push(event) });
  const outcome = await run({ "detail-type": "Scheduled Event" });
  expect(outcome.told).toBe(told.length);
  expect(told.map(({ event }) => event)).toContain("overdue");
});

/** A reader of workbooks that finds one task and one note, or nothing that is a workbook. */
const workbooks = {
  readTasks: async (bytes: Uint8Array) =>
    bytes.length > 1
      ? {
          ok: true,
          value: [sampleTask],
          notes: [{ code: "deadline.blank", path: [0], params: {}, where: { sheet: "Nhiệm vụ", cell: "D7" } }],
        }
      : { ok: false, issues: [{ code: "file.unreadable", path: [], params: {} }] },
  sheetSentence: () => "Chưa ghi thời hạn.",
} as unknown as Workbooks;

const event = (key: string, sequencer = "0055AED6DCD90281E5") => ({
  Records: [{ s3: { bucket: { name: "tai-len" }, object: { key, sequencer } } }],
});

test("a workbook put into a bucket is taken in once, and its issues are kept with their cells", async () => {
  const options = { ...sampleOptions(), workbooks };
  const files: string[] = [];
  const handler = uploadHandler({
    ...options,
    read: async ({ key }) => {
      files.push(key);
      return new Uint8Array([1, 2]);
    },
    placeOf: ({ key }) => (key.startsWith("nhiem-vu/") ? { unit: parent, kind: "tasks", actor: leader } : null),
  });
  const key = "nhiem-vu/th%C3%A1ng+8.xlsx";
  expect(await handler(event(key))).toEqual([
    { bucket: "tai-len", key: "nhiem-vu/tháng 8.xlsx", stored: 1, codes: [] },
  ]);
  expect((await handler(event(key)))[0]?.stored).toBe(1);
  expect(await handler(event("khac/anh.png"))).toEqual([]);
  expect(files).toEqual(["nhiem-vu/tháng 8.xlsx", "nhiem-vu/tháng 8.xlsx"]);

  const api = createApi(options);
  const ask = async (path: string) => {
    const request = { method: "GET", path, query: "", headers: {}, body: { kind: "none" }, actor: leader } as const;
    return JSON.parse(String((await api.handle(request)).body)) as { items: unknown[] };
  };
  expect((await ask("/tasks")).items).toHaveLength(1);
  expect((await ask("/imports")).items).toMatchObject([
    {
      unit: parent,
      kind: "tasks",
      stored: 1,
      issues: [{ code: "deadline.blank", cell: "Nhiệm vụ!D7", message: "Chưa ghi thời hạn." }],
    },
  ]);
});

test("what is no workbook, or a conflict, is refused and kept as such", async () => {
  const options = { ...sampleOptions(), workbooks };
  const written = { by: leader, at: "2025-08-20T00:00:00Z" };
  unwrap(await options.repository.append("task", [{ unit: parent, id: "9", value: sampleTask }], written));
  const place = { unit: parent, kind: "tasks", actor: leader } as const;
  const upload = (bytes: number[], replace: boolean, sequencer: string) =>
    uploadHandler({ ...options, read: async () => new Uint8Array(bytes), placeOf: () => ({ ...place, replace }) })(
      event("a", sequencer),
    );
  expect((await upload([1], false, "1A"))[0]?.codes).toEqual(["file.unreadable"]);
  expect((await upload([1, 2], false, "2B"))[0]?.codes).toEqual(["record.exists"]);
  expect((await upload([1, 2], true, "3C"))[0]?.stored).toBe(1);
});

test("every file of an event is tried, and what a retry can mend fails the function after the last", async () => {
  const options = { ...sampleOptions(), workbooks };
  let isDown = true;
  const repository = {
    ...options.repository,
    append: (async (...given) => {
      if (isDown && given[0] === "task") throw new Error("mất kết nối");
      return options.repository.append(...given);
    }) satisfies typeof options.repository.append as typeof options.repository.append,
  };
  const tried: string[] = [];
  const handler = uploadHandler({
    ...options,
    repository,
    read: async ({ key }) => {
      tried.push(key);
      if (key === "hong" && isDown) throw new Error("không đọc được tệp");
      return new Uint8Array([1, 2]);
    },
    placeOf: ({ key }) => ({ unit: parent, kind: "tasks", actor: leader, replace: key !== "" }),
  });
  const Records = ["hong", "%", "hai"].flatMap((key) => event(key).Records);
  await expect(handler({ Records })).rejects.toThrow("3 of 3 files");
  expect(tried).toEqual(["hong", "hai"]);
  isDown = false;
  const again = ["hong", "hai"].flatMap((key) => event(key).Records);
  expect((await handler({ Records: again })).map(({ stored, codes }) => [stored, codes])).toEqual([
    [1, []],
    [1, []],
  ]);
});

test("an attempt that still runs, or was killed, is tried again and not taken for done", async () => {
  const options = { ...sampleOptions(), workbooks };
  const claim = async () => ({ state: "running" }) as const;
  const handler = uploadHandler({
    ...options,
    repository: { ...options.repository, claim },
    read: async () => new Uint8Array([1, 2]),
    placeOf: () => ({ unit: parent, kind: "tasks", actor: leader }),
  });
  const failed: unknown = await handler(event("a")).catch((error: unknown) => error);
  expect((failed as AggregateError).errors).toEqual([new Error("repeat.still-running")]);
});

test("the schedule waits for what it tells, and fails when something could not be told, for the platform to run it again", async () => {
  const actor = { unit: standingAgency, role: "reviewer" } as const;
  const options = sampleOptions();
  let sent = 0;
  let isDown = true;
  const onEvent = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    sent++;
    if (isDown && sent === 1) throw new Error("hỏng máy chủ thư");
  };
  const run = scheduledHandler({ ...options, actor, onEvent });
  await expect(run()).rejects.toThrow("1 reminders were not told.");
  const all = sent;
  expect(all).toBeGreaterThan(1);
  isDown = false;
  expect(await run()).toEqual({ told: 1 });
  expect(await run()).toEqual({ told: 0 });
  expect(sent).toBe(all + 1);
});

test("the bindings of a Worker are what it runs on, asked for once", async () => {
  interface Env {
    readonly province: typeof parent;
  }
  let made = 0;
  const given = ({ province }: Env) => {
    made++;
    return { ...sampleOptions(), actor: { unit: province, role: "leader" } as const, actorOf: () => null };
  };
  const env = { province: parent };
  const run = scheduledHandler(given);
  await run({ cron: "0 23 * * *" }, env);
  await run({ cron: "0 23 * * *" }, env);
  expect(made).toBe(1);
  await run({}, { province: parent });
  expect(made).toBe(2);

  const waited: unknown[] = [];
  const handle = fetchHandler(given);
  const context = { waitUntil: (work: Promise<unknown>) => waited.push(work) };
  expect((await handle(new Request("https://example.vn/health"), env, context)).status).toBe(200);
  expect((await handle(new Request("https://example.vn/audit/text", { method: "POST" }), env, context)).status).toBe(
    401,
  );
  expect([made, waited.length]).toEqual([3, 1]);
});
