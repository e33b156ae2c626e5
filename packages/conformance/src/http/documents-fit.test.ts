import { readFileSync } from "node:fs";
import * as document from "@de-an-06/document";
import { accountabilityReport, plainDate } from "@de-an-06/domain";
import { createApi, type Documents, type HttpRequest } from "@de-an-06/http";
import { sampleKeys, sampleOptions } from "@de-an-06/http/edge-conformance";
import * as spreadsheet from "@de-an-06/spreadsheet";
import { describe, expect, test } from "vitest";

/** The package for documents has the shape that the operations need: this does not compile when it has not. */
const documents: Documents = document;

const pdf = readFileSync(new URL("../../../document/fixtures/two-pages.pdf", import.meta.url));
const locked = readFileSync(new URL("../../../document/fixtures/locked.pdf", import.meta.url));
const word = () => {
  const report = accountabilityReport([], { unit: sampleKeys.own, asOf: plainDate("2025-08-20") });
  const text = { kind: "text", paragraphs: ["Đã kích hoạt 332/426 tài khoản, đạt 79,93%."] } as const;
  const sections = [{ id: "a", number: "I", title: "Kết quả", content: [text], sections: [] }];
  const header = {
    issuer: "Ủy ban nhân dân phường Ba",
    number: null,
    symbol: "BC-UBND",
    place: "Phường Ba",
    day: null,
    signature: { capacity: [], position: "CHỦ TỊCH" },
    recipients: [],
  };
  return document.writeReport({ ...report, sections }, { header });
};
const book = () => spreadsheet.writeRegister("funding");

const ask = async (target: string, bytes: Uint8Array, readers: object, language = "vi") => {
  const [path = "", query = ""] = target.split("?");
  const request: HttpRequest = {
    method: "POST",
    path,
    query,
    headers: { "accept-language": language, "content-type": "application/octet-stream" },
    body: { kind: "bytes", bytes },
    actor: { unit: sampleKeys.own, role: "clerk" },
  };
  const { status, body } = await createApi({ ...sampleOptions(), ...readers }).handle(request);
  return { status, json: JSON.parse(String(body)) };
};
const both = { documents, workbooks: spreadsheet };

describe("an audit", () => {
  test("of a Word document names the paragraph, of a PDF the page and line", async () => {
    const { json } = await ask("/audit/file", await word(), both);
    expect(json.format).toBe("docx");
    expect(json.claims).toMatchObject([{ printed: "79,93", computed: "77,93", place: { page: null } }]);
    const pages = await ask("/audit/file", pdf, both);
    expect(pages.json.claims[0]).toMatchObject({ printed: "79,2", place: { page: 1, line: 8 } });
    expect(pages.json.claims[1]).toMatchObject({ place: { page: 2 } });
  });

  test("of a workbook or a CSV names the cell", async () => {
    const csv = new TextEncoder().encode(
      "Đơn vị;Tiếp nhận;Giải quyết;Tỷ lệ\nPhường A;303;240;79,2%\nPhường B;426;332;79,93%\nPhường C;100;90;90%",
    );
    const { json } = await ask("/audit/file?name=bang.csv", csv, both);
    expect(json).toMatchObject({ format: "workbook", summary: { consistent: 2, inconsistent: 1 } });
    expect(json.claims[1].place.cell).toBe("D3");
    expect((await ask("/audit/file", await book(), both)).json.format).toBe("workbook");
  });

  test("of a file that cannot be opened says why in the words of its reader, in both languages", async () => {
    const vietnamese = await ask("/audit/file", locked, both);
    expect([vietnamese.status, vietnamese.json.errors[0].code]).toEqual([422, "document.encrypted"]);
    expect(vietnamese.json.errors[0].detail).toContain("mật khẩu");
    expect((await ask("/audit/file", locked, both, "en")).json.errors[0].detail).toContain("password");
  });

  test("without a reader for it is answered with 415 and what is read here", async () => {
    for (const [bytes, readers] of [
      [pdf, {}],
      [await word(), { workbooks: spreadsheet }],
      [await book(), { documents }],
    ] as const) {
      const { status, json } = await ask("/audit/file", bytes, readers);
      expect([status, json.errors[0].code]).toEqual([415, "request.no-reader"]);
      expect(json.errors[0].detail).toContain("text/plain");
    }
  });
});

test("a letter is read from a PDF, its duties by page", async () => {
  const { status, json } = await ask("/directives/file", pdf, both);
  expect(status).toBe(200);
  expect(json.text).toContain("332/426");
  expect(json.notes.map(({ code }: { code: string }) => code)).toContain("directive.no-duties");
});
