import { describe, expect, test } from "vitest";
import { createApi } from "../api/create-api.js";
import type { Documents } from "../api/documents.js";
import { sampleKeys, sampleOptions, sampleReference } from "../conformance/sample-world.js";
import type { HttpRequest } from "../request/http-request.js";

const letter = `UBND TỈNH BẮC NINH
Số: 12/UBND-NC
1. Công an tỉnh:
- Chủ trì, phối hợp với Sở Y tế rà soát dữ liệu, xong trước ngày 10/11/2025.
- Báo cáo trước ngày 15 hàng tháng.
2. Đề nghị Tỉnh đoàn:
- Tuyên truyền về Đề án 06.`;
const agencies = ["Công an tỉnh", "Sở Y tế", "Tỉnh đoàn"].map((name) => ({ name, abbreviations: [], aliases: [] }));
const reference = { ...sampleReference, agencies };

const ask = async (target: string, body: HttpRequest["body"], documents?: Documents) => {
  const [path = "", query = ""] = target.split("?");
  const api = createApi({ ...sampleOptions(), reference: reference as never, ...(documents && { documents }) });
  const response = await api.handle({
    method: "POST",
    path,
    query,
    headers: { "content-type": body.kind === "bytes" ? "application/octet-stream" : "application/json" },
    body,
    actor: { unit: sampleKeys.own, role: "clerk" },
  });
  return { status: response.status, json: JSON.parse(String(response.body)) };
};
const json = (value: unknown) => ({ kind: "parsed", value }) as const;
const file = (text: string | Uint8Array) =>
  ({ kind: "bytes", bytes: typeof text === "string" ? new TextEncoder().encode(text) : text }) as const;

describe("a letter", () => {
  test("is read into its head, whom it addresses and a task for each duty, with the line of each", async () => {
    const { status, json: read } = await ask("/directives/read", json({ text: letter, issuedOn: "2025-10-01" }));
    expect(status).toBe(200);
    expect(read.document.reference).toMatchObject({ number: "12", symbol: "UBND-NC", issuedOn: "2025-10-01" });
    expect(read.addressees.map(({ article }: { article: string }) => article)).toEqual(["mục 1", "mục 2"]);
    expect(
      read.items.map(({ draft, place, task }: never) => [
        (draft as { mode: string }).mode,
        (place as { line: number }).line,
        (task as { deadline: { kind: string } | null }).deadline?.kind ?? null,
      ]),
    ).toEqual([
      ["ordered", 4, "date"],
      ["ordered", 5, "recurring"],
      ["requested", 7, null],
    ]);
  });

  test("uploaded as a text comes back with the text its spans count in", async () => {
    const { json: read } = await ask("/directives/file", file(letter));
    const { start, end } = read.items[1].draft.span;
    expect(read.text.slice(start, end)).toContain("Báo cáo trước ngày 15");
  });

  test("in a document is read by the host's reader, each duty on its page", async () => {
    const places = letter.split("\n").map((_, i) => ({ page: 2, line: i + 11 }));
    const documents: Documents = {
      readDocument: async () => ({ ok: true, value: { format: "pdf", text: letter, places }, notes: [] }),
      documentSentence: () => "",
    };
    const { json: read } = await ask("/directives/file", file("%PDF-1.7"), documents);
    expect(read.items[0].place).toEqual({ page: 2, line: 14 });
  });

  test("in a document is refused with 415 where the host has no reader, and a workbook always", async () => {
    const pdf = await ask("/directives/file", file("%PDF-1.7 \0"));
    expect([pdf.status, pdf.json.errors[0].code]).toEqual([415, "request.no-reader"]);
    expect(pdf.json.errors[0].detail).toContain("text/plain");
    const workbook = await ask("/directives/file", file("PK\u0003\u0004 xl/workbook.xml"));
    expect([workbook.status, workbook.json.errors[0].code]).toEqual([415, "request.media-type"]);
  });
});

describe("a plan", () => {
  const row = (id: string, title: string, day: string | null) => ({
    id,
    title,
    kind: "task",
    assignees: [{ name: "Công an tỉnh", part: "lead", mode: "ordered" }],
    deadline: day === null ? null : { kind: "date", day, strict: true },
    changes: [],
    events: [],
    source: null,
  });

  test("is held against its own annex: a deadline that differs is named by its row", async () => {
    const annex = [row("1", "Chủ trì, phối hợp với Sở Y tế rà soát dữ liệu", "2025-12-01")];
    const { json: lint } = await ask("/directives/lint", json({ text: letter, issuedOn: "2025-10-01", annex }));
    const found = lint.notes.map(({ code, pointer }: { code: string; pointer: string }) => [code, pointer]);
    expect(found).toContainEqual(["plan.deadline-differs", "/annex/0/deadline"]);
    expect(lint.body).toHaveLength(3);
  });

  test("may come with the drafts of a person instead, not with both", async () => {
    const { json: read } = await ask("/directives/read", json({ text: letter }));
    const body = read.items.map(({ draft }: { draft: unknown }) => draft);
    expect((await ask("/directives/lint", json({ body }))).status).toBe(200);
    const both = await ask("/directives/lint", json({ body, text: letter }));
    expect([both.status, both.json.errors[0].pointer]).toEqual([422, "/body"]);
  });

  test("with two rows of one id, or a row before the plan, says so", async () => {
    const annex = [row("1", "Một việc", "2025-01-01"), row("1", "Việc khác", null)];
    const { json: lint } = await ask("/directives/lint", json({ annex, issuedOn: "2025-10-01" }));
    const codes = lint.notes.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(["plan.due-before-issue", "task.duplicate-id"]));
  });

  test("gives a service to an agency of another line of work", async () => {
    const source = sampleReference.regimes?.[0]?.source;
    const competences = [
      { service: "birth", tiers: ["commune"], from: "2020-01-01", until: null, source, agency: "Phòng Tư pháp" },
    ];
    const api = createApi({ ...sampleOptions(), reference: { ...reference, competences } as never });
    const response = await api.handle({
      method: "POST",
      path: "/directives/lint",
      query: "",
      headers: {},
      body: json({ services: [{ service: "birth", agency: "Sở Y tế" }], issuedOn: "2025-10-01" }),
      actor: { unit: sampleKeys.own, role: "clerk" },
    });
    expect(JSON.parse(String(response.body)).notes[0]).toMatchObject({
      code: "plan.service-agency-differs",
      pointer: "/services/0",
    });
  });
});
