import { codeLists, measures } from "@de-an-06/catalogue";
import { createApi, type HttpRequest, type Workbooks } from "@de-an-06/http";
import { sampleKeys, sampleOptions, sampleReference } from "@de-an-06/http/edge-conformance";
import type { Actor } from "@de-an-06/domain";
import * as spreadsheet from "@de-an-06/spreadsheet";
import { expect, test } from "vitest";

/** The package for workbooks has the shape that the operations need: this does not compile when it has not. */
const workbooks: Workbooks = spreadsheet;
const { own, parent, sibling } = sampleKeys;
const leader: Actor = { unit: parent, role: "leader" };

const api = () => createApi({ ...sampleOptions(), workbooks });
const ask = async (to: ReturnType<typeof api>, route: string, body?: Uint8Array, actor = leader) => {
  const [method = "", target = ""] = route.split(" ");
  const [path = "", query = ""] = target.split("?");
  const request: HttpRequest = {
    method,
    path,
    query,
    headers: { "content-type": "application/octet-stream" },
    body: body === undefined ? { kind: "none" } : { kind: "bytes", bytes: body },
    actor,
  };
  return to.handle(request);
};
async function bytesOf(content: Awaited<ReturnType<typeof ask>>["body"]): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content;
  const chunks: Uint8Array[] = [];
  for await (const chunk of content as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const jsonOf = ({ body }: Awaited<ReturnType<typeof ask>>) => JSON.parse(String(body));
const table = (...rows: string[]) =>
  new TextEncoder().encode(["STT;Nhiệm vụ;Cơ quan thực hiện;Thời hạn hoàn thành", ...rows].join("\n"));

test("a tracking workbook is checked, taken in, exported and taken in again", async () => {
  const to = api();
  const csv = table("9;Rà soát thuê bao;Sở Y tế;Quý I/2026", "10;Tuyên truyền;Sở Y tế;");
  const checked = await ask(to, `POST /units/${parent}/tasks/import?mode=check`, csv);
  expect(jsonOf(checked)).toMatchObject({ found: 2, stored: 0, notes: [{ cell: expect.stringMatching(/!D3$/) }] });
  expect((await ask(to, `POST /units/${parent}/tasks/import`, csv)).status).toBe(201);
  const exported = await ask(to, "GET /tasks/export");
  expect(exported.headers["content-type"]).toContain("spreadsheetml");
  const workbook = await bytesOf(exported.body);
  expect((await ask(to, `POST /units/${parent}/tasks/import`, workbook)).status).toBe(409);
  const again = await ask(to, `POST /units/${parent}/tasks/import?mode=replace`, workbook);
  expect(jsonOf(again)).toMatchObject({ stored: 2 });
  expect(jsonOf(await ask(to, "GET /imports")).items).toHaveLength(3);
});

test("a task whose words hold a citizen's number is left out and named", async () => {
  const csv = table("9;Liên hệ ông A, CCCD 024085012345;Sở Y tế;Quý I/2026", "10;Tuyên truyền;Sở Y tế;Quý I/2026");
  const taken = await ask(api(), `POST /units/${parent}/tasks/import`, csv);
  expect(jsonOf(taken)).toMatchObject({
    stored: 1,
    notes: [{ code: "text.personal-data", pointer: "/0/title", cell: expect.stringMatching(/!B2$/) }],
  });
  expect(taken.body).not.toContain("024085012345");
});

test("a task for a unit outside the subtree is left out, as a request to assign it is refused", async () => {
  const named = (name: string, id: string) => ({ name, abbreviations: [], aliases: [], id });
  const agencies = [named("Phường Ba", own), named("Phường Tư", sibling)];
  const to = createApi({ ...sampleOptions(), workbooks, reference: { ...sampleReference, agencies } });
  const rows = ["9;Rà soát thuê bao;Phường Ba;Quý I/2026", "10;Nộp ngay tài liệu;Phường Tư;Quý I/2026"];
  const actor = { unit: own, role: "leader" } as const;
  const taken = await ask(to, `POST /units/${own}/tasks/import`, table(...rows), actor);
  expect(jsonOf(taken)).toMatchObject({
    stored: 1,
    notes: [{ code: "access.not-allowed", pointer: "/1/assignees", cell: expect.stringMatching(/!C3$/) }],
  });
  const seen = await ask(to, "GET /tasks", undefined, { unit: sibling, role: "leader" });
  expect(jsonOf(seen).items).toEqual([]);
  const again = await ask(to, `POST /units/${own}/tasks/import`, table(...rows), actor);
  expect([again.status, jsonOf(again).errors[0]]).toMatchObject([
    409,
    { code: "record.exists", cell: expect.stringMatching(/!B2$/) },
  ]);
});

test("what is no workbook is refused with the sentence of who reads workbooks", async () => {
  const refused = await ask(api(), `POST /units/${parent}/tasks/import`, new Uint8Array([1, 2, 3]));
  expect(refused.status).toBe(422);
  expect(jsonOf(refused).errors[0].detail.length).toBeGreaterThan(10);
});

test("a table of figures is taken in and rolled up", async () => {
  const to = api();
  const head = "Mã đơn vị;Kỳ báo cáo;Hồ sơ tiếp nhận;Hồ sơ trực tuyến";
  const csv = new TextEncoder().encode(`${head}\n07100;Tháng 8/2025;303;240\n07200;Tháng 8/2025;100;80`);
  const taken = await to.handle({
    method: "POST",
    path: `/units/${own}/observations/import`,
    query: "",
    headers: { "content-type": "application/octet-stream" },
    body: { kind: "bytes", bytes: csv },
    actor: { unit: own, role: "clerk" },
  });
  // A commune takes in its own rows: its neighbour is not looked for, and is named by its cell.
  expect(jsonOf(taken)).toMatchObject({ stored: 1, notes: [{ code: "unit.not-found" }] });
  // A province reads its communes, and does not report for them.
  const above = await ask(to, `POST /units/${parent}/observations/import?mode=check`, csv);
  expect(jsonOf(above)).toMatchObject({
    found: 0,
    notes: [
      { code: "entry.other-unit", pointer: "/0/unit", cell: expect.stringMatching(/!A2$/) },
      { code: "entry.other-unit", pointer: "/1/unit", cell: expect.stringMatching(/!A3$/) },
    ],
  });
  const rolled = await ask(to, "GET /indicators/figures?from=2025-08-01&to=2025-08-31&tier=commune");
  expect(jsonOf(rolled).items[0]).toMatchObject({ unit: own, figure: { numerator: 240, denominator: 303 } });
});

test("blank workbooks are written", async () => {
  const reference = { ...sampleReference, measures, codeLists };
  const to = createApi({ ...sampleOptions(), reference, workbooks });
  for (const route of ["GET /templates/tasks?year=2026", "GET /templates/observations?measure=dossiers.received"]) {
    const { status, body } = await ask(to, route);
    expect([status, String.fromCharCode(...(body as Uint8Array).subarray(0, 2))]).toEqual([200, "PK"]);
  }
  expect((await ask(to, "GET /templates/observations?measure=none")).status).toBe(404);
});
