import { expect, test } from "vitest";
import { sampleKeys, sampleOptions, sampleTask } from "../conformance/sample-world.js";
import type { Workbooks } from "./workbooks.js";
import { createApi } from "./create-api.js";

const { own, parent } = sampleKeys;
const report = `/units/${own}/reports/monthly/reporting/2025-08`;

async function send(to: string, body: unknown, options: Parameters<typeof createApi>[0] = sampleOptions()) {
  const [method = "", path = ""] = to.split(" ");
  const given =
    body instanceof Uint8Array ? { kind: "bytes" as const, bytes: body } : { kind: "parsed" as const, value: body };
  const actor = path.includes(own)
    ? ({ unit: own, role: "clerk" } as const)
    : ({ unit: parent, role: "leader" } as const);
  const headers = { "content-type": body instanceof Uint8Array ? "text/csv" : "application/json" };
  const answer = await createApi(options).handle({ method, path, query: "", headers, body: given, actor });
  const text = String(answer.body);
  const json = JSON.parse(text) as { stored: number; errors: { code: string; pointer: string }[] };
  return { status: answer.status, text, ...json };
}

test("of a workbook whose every row holds a phone number nothing is stored, however many rows there are", async () => {
  const value = Array.from({ length: 150 }, (_, i) => ({
    ...sampleTask,
    id: `${i}`,
    note: `Liên hệ 09123456${10 + (i % 90)}`,
  }));
  const workbooks = {
    readTasks: async () => ({ ok: true, value, notes: [] }),
    sheetSentence: () => "",
  } as unknown as Workbooks;
  const taken = await send(`POST /units/${parent}/tasks/import`, new Uint8Array([1]), {
    ...sampleOptions(),
    workbooks,
  });
  expect(taken.stored).toBe(0);
});

test("a body with a hundred numbers and more is refused with the first hundred", async () => {
  const texts = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`muc-${i}`, "gọi 0912345678"]));
  const refused = await send(`PUT ${report}`, { figures: [], texts });
  expect([refused.status, refused.errors.length]).toEqual([422, 100]);
});

test("personal data in a key is refused as that in a text is, and neither is repeated", async () => {
  const refused = await send(`PUT ${report}`, { figures: [], texts: { "Ông A, CCCD 024087001234": "abc" } });
  expect([refused.status, refused.errors]).toEqual([
    422,
    [expect.objectContaining({ code: "text.personal-data", pointer: "/texts/*" })],
  ]);
  expect(refused.text).not.toContain("024087001234");
});

test("a key that no schema names is not repeated, one that is a measure is", async () => {
  const wrong = await send(`PUT ${report}`, { figures: [], texts: { "Ông A, CCCD 024087001234": 1 } });
  expect(wrong.errors.map(({ pointer }) => pointer)).toEqual(["/texts/*"]);
  const long = await send(`PUT ${report}`, { figures: [], texts: { ["x".repeat(300)]: "abc" } });
  expect([long.status, long.errors.map(({ pointer }) => pointer)]).toEqual([422, ["/texts/*"]]);
  const period = { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" };
  const figures = [{ unit: own, period, counts: { received: -1, "Ông A": -1 } }];
  const counts = await send(`PUT ${report}`, { figures });
  expect(counts.errors.map(({ pointer }) => pointer)).toEqual(["/figures/0/counts/received", "/figures/0/counts/*"]);
});
