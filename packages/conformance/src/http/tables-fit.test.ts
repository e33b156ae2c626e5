import { codeLists, measures } from "@de-an-06/catalogue";
import { createApi } from "@de-an-06/http";
import { sampleKeys, sampleOptions, sampleReference, sampleTask } from "@de-an-06/http/edge-conformance";
import * as workbooks from "@de-an-06/spreadsheet";
import { beforeEach, describe, expect, test } from "vitest";

const { own, parent } = sampleKeys;
let api: ReturnType<typeof createApi>;
beforeEach(() => {
  api = createApi({ ...sampleOptions(), workbooks });
});

const ask = async (route: string, content?: Uint8Array | object, unit: typeof own | typeof parent = parent) => {
  const [method = "", target = ""] = route.split(" ");
  const [path = "", query = ""] = target.split("?");
  const body =
    content === undefined
      ? ({ kind: "none" } as const)
      : content instanceof Uint8Array
        ? ({ kind: "bytes", bytes: content } as const)
        : ({ kind: "parsed", value: content } as const);
  const headers = body.kind === "bytes" ? { "content-type": "application/octet-stream" } : {};
  return api.handle({ method, path, query, headers, body, actor: { unit, role: "leader" } });
};
const jsonOf = ({ body }: Awaited<ReturnType<typeof ask>>) => JSON.parse(String(body));
async function bytesOf(route: string): Promise<Uint8Array> {
  const { status, body } = await ask(route);
  expect(status).toBe(200);
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const rowsOf = async (bytes: Uint8Array) => {
  const read = await workbooks.readRows(bytes);
  return read.ok ? read.value.flatMap(({ rows }) => rows.map((row) => row.join(" "))).join("\n") : "";
};

const difficulty = {
  register: "difficulty",
  id: "k1",
  unit: own,
  about: "Thiếu máy quét",
  steps: [{ kind: "raised", on: "2025-08-10" }],
};
const group = {
  id: "07100:tct",
  name: "Tổ công tác Đề án 06 phường Ba",
  kind: "de-an-06",
  decisions: [
    {
      act: "set-up",
      on: "2025-07-15",
      unit: own,
      tier: "commune",
      parent: null,
      memberCount: 5,
      source: sampleTask.source,
    },
  ],
};
const period = { id: "2025-08", grain: "month", calendar: "reporting", from: "2025-07-15", to: "2025-08-14" };
const window = "from=2025-08-01&to=2025-08-31";

describe.each(["xlsx", "csv"])("as .%s", (format) => {
  test("a register goes out and comes back the same", async () => {
    await ask(`PUT /units/${own}/registers/k1`, difficulty, own);
    const table = await bytesOf(`GET /registers/export?register=difficulty&format=${format}`);
    const check = await ask(`POST /units/${own}/registers/import?mode=check`, table, own);
    expect(jsonOf(check)).toMatchObject({ found: 1, stored: 0, notes: [] });
    expect((await ask(`POST /units/${own}/registers/import`, table, own)).status).toBe(409);
    const replaced = await ask(`POST /units/${own}/registers/import?mode=replace`, table, own);
    expect(jsonOf(replaced)).toMatchObject({ stored: 1 });
    expect(jsonOf(await ask(`GET /units/${own}/registers/k1`))).toMatchObject({ revision: 2, entry: difficulty });
    // Whoever is above reads the register, and does not write it.
    expect(jsonOf(await ask(`POST /units/${parent}/registers/import`, table))).toMatchObject({
      stored: 0,
      notes: [{ code: "entry.other-unit" }],
    });
  });

  test("a list of task forces goes out and comes back the same", async () => {
    await ask(`PUT /units/${own}/groups/${encodeURIComponent(group.id)}`, group, own);
    const table = await bytesOf(`GET /groups/export?format=${format}`);
    expect(jsonOf(await ask(`POST /units/${own}/groups/import?mode=replace`, table, own))).toMatchObject({ stored: 1 });
    expect(jsonOf(await ask("GET /groups?on=2025-08-20")).items).toMatchObject([{ id: group.id, memberCount: 5 }]);
    expect(jsonOf(await ask("GET /imports")).items).toMatchObject([{ kind: "groups", stored: 1 }]);
  });

  test("units go out with what they came from", async () => {
    const table = await bytesOf(`GET /units/export?under=${parent}&format=${format}`);
    expect(format === "csv" ? textOf(table) : await rowsOf(table)).toContain("Phường Ba");
  });

  test("every blank table is written", async () => {
    api = createApi({
      ...sampleOptions(),
      reference: { ...sampleReference, measures, codeLists },
      workbooks,
    });
    const kinds = ["tasks", "observations", "units", "groups", "submissions", "registers"];
    for (const kind of kinds) {
      const table = await bytesOf(
        `GET /templates/${kind}?format=${format}${kind === "registers" ? "&register=funding" : ""}`,
      );
      expect(format === "xlsx" ? textOf(table.subarray(0, 2)) : textOf(table)).toMatch(format === "xlsx" ? "PK" : ";");
    }
  });
});

describe("as a workbook to print", () => {
  beforeEach(async () => {
    const observations = [{ unit: own, period, counts: { received: 303, online: 240 } }];
    await ask(`POST /units/${own}/observations`, { observations }, own);
    await ask(`POST /units/${parent}/tasks`, sampleTask);
  });

  test.each(["xlsx", "csv"])("figures are streamed as .%s, and read back as they were", async (format) => {
    const table = await bytesOf(`GET /observations/export?${window}&format=${format}`);
    expect(format === "csv" ? textOf(table) : await rowsOf(table)).toMatch(/07100[; ]Phường Ba/);
    const taken = await ask(`POST /units/${own}/observations/import?mode=check`, table, own);
    expect(jsonOf(taken)).toMatchObject({ found: 1, notes: [] });
  });

  test("tasks are streamed, and read back", async () => {
    const table = await bytesOf("GET /tasks/export?asOf=2025-08-20");
    expect(jsonOf(await ask(`POST /units/${parent}/tasks/import?mode=check`, table))).toMatchObject({ found: 1 });
  });

  test("the scorecard, the league table and who answers for what have their units", async () => {
    expect(await rowsOf(await bytesOf(`GET /indicators/export?${window}&tier=commune`))).toContain("Phường Ba");
    expect(await rowsOf(await bytesOf(`GET /reports/timeliness/export?${window}&tier=commune`))).toContain("Phường Tư");
    const table = await bytesOf(`GET /accountability/export?${window}&asOf=2025-09-20`);
    const lines = await rowsOf(table);
    expect(lines).toContain("Phường Ba");
    expect(lines).toContain("Báo cáo tháng về Đề án 06");
  });
});
