import { stripVTControlCharacters } from "node:util";
import { unwrap } from "@de-an-06/domain";
import { readRows } from "@de-an-06/spreadsheet";
import { describe, expect, test } from "vitest";
import { memoryIo } from "../io/memory-io.js";
import { run } from "../run.js";
import { textWidth } from "../show/text-width.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const plan = `STT;Nhiệm vụ được giao;Cơ quan thực hiện;Thời hạn hoàn thành;Kết quả thực hiện;Ngày hoàn thành
1;Rà soát quy định về sổ hộ khẩu;Sở Tư pháp;Quý I/2023;Xong;20/3/2023
2;Quản lý thông tin thuê bao;Sở Thông tin và Truyền thông;Quý I/2023;;
3;Tuyên truyền trong thanh niên;Đề nghị Tỉnh đoàn Bắc Giang;Quý I/2023;;
`;
const source = {
  document: { kind: "letter", number: "1", year: null, symbol: "UBND", issuer: "UBND tỉnh", issuedOn: "2023-01-05" },
  confidence: "primary",
};
const explain = {
  id: "own-explain",
  act: "explain",
  counts: [{ kind: "task", standings: ["open-overdue"] }],
  atLeast: 1,
  to: "Chủ tịch UBND tỉnh",
  answer: { kind: "within", count: 10, unit: "day", after: null },
  from: "2023-01-01",
  until: null,
  source,
};
const explanation = {
  id: "gt-1",
  body: "Sở Thông tin và Truyền thông",
  rule: "own-explain",
  givenOn: "2023-04-05",
  reason: "Chờ nhà mạng",
  remedy: "Làm xong trong quý III",
  askedFor: "2023-09-30",
};
const header = {
  issuer: "UBND tỉnh Bắc Giang",
  number: null,
  symbol: "BC-UBND",
  place: "Bắc Giang",
  day: "2023-06-30",
  signature: { capacity: ["KT. CHỦ TỊCH"], position: "PHÓ CHỦ TỊCH" },
  recipients: ["Lưu: VT"],
};
const valid = { from: "2008-08-01", until: "2025-06-30" };
const units = [
  { code: "24", name: "Tỉnh Bắc Giang", tier: "province", parent: null, ...valid },
  { code: "213", name: "Thành phố Bắc Giang", tier: "district", parent: "24", ...valid },
  { code: "215", name: "Huyện Yên Thế", tier: "district", parent: "24", ...valid },
];
const files = Object.fromEntries(
  Object.entries({
    "plan.csv": plan,
    "rules.json": JSON.stringify({ rules: [explain], explanations: [explanation] }),
    "requested.json": JSON.stringify({ requested: ["Sở Thông tin và Truyền thông"] }),
    "texts.json": JSON.stringify({ header }),
    "units.json": JSON.stringify(units),
    "gui.csv": "STT;Đơn vị;Kỳ báo cáo;Ngày gửi\n1;Huyện Yên Thế;Tháng 2/2023;13/2/2023\n",
    "broken.json": "{",
    "odd.json": `{"rules":[{"id":"r"}]}`,
  }).map(([name, text]) => [name, utf8(text)]),
);
const usual = ["plan.csv", "--as-of", "2023-06-30", "--unit", "24"];

async function call(args: readonly string[], columns = 100) {
  const io = memoryIo({ files, columns });
  const status = await run(["accountability", ...args], io);
  return { status, io, out: stripVTControlCharacters(io.out()), err: stripVTControlCharacters(io.err()) };
}

async function json(...args: readonly string[]) {
  const { status, out } = await call([...args, "--json"]);
  return { status, json: JSON.parse(out) };
}

const acts = (lines: { act: string; body: { name: string } }[]) => lines.map(({ act, body }) => [act, body.name]);

describe("de-an-06 accountability --json", () => {
  test("promises its keys; each line holds its evidence, its rule and the document of the rule", async () => {
    const { status, json: document } = await json(...usual);
    expect(status).toBe(0);
    expect(Object.keys(document)).toEqual(["asOf", "lines", "issues"]);
    expect(acts(document.lines)).toEqual([
      ["commend", "Sở Tư pháp"],
      ["remind", "Sở Thông tin và Truyền thông"],
    ]);
    expect(Object.keys(document.lines[1]).toSorted()).toEqual(
      ["act", "body", "due", "evidence", "explanation", "rule", "source", "to"].toSorted(),
    );
    expect(document.lines[1]).toMatchObject({
      rule: "bac-giang-2023-remind",
      to: "Tổ trưởng Tổ công tác Đề án 06 tỉnh",
      evidence: [{ kind: "task", task: "2", standing: "open-overdue", since: "2023-04-01", daysLate: 91 }],
      source: { article: "phần III, mục 15" },
    });
    expect(document.lines[1].evidence[0].text).toBe(
      "Nhiệm vụ 2 (Quản lý thông tin thuê bao): Quá hạn chưa hoàn thành, chậm 91 ngày",
    );
  });

  test("the requested never appear, whether the table or the file says that they are", async () => {
    const { json: document } = await json(...usual, "--with", "requested.json");
    expect(acts(document.lines)).toEqual([["commend", "Sở Tư pháp"]]);
  });

  test("one's own rules stand alone; an explanation changes its own state and not the evidence", async () => {
    const before = await json("plan.csv", "--as-of", "2023-04-04", "--with", "rules.json");
    const after = await json("plan.csv", "--as-of", "2023-06-30", "--with", "rules.json");
    expect(before.json.lines).toMatchObject([{ explanation: "owed", due: "2023-04-11" }]);
    expect(after.json.lines).toMatchObject([
      { act: "explain", explanation: "given", due: "2023-04-11", evidence: [{ standing: "open-overdue" }] },
    ]);
  });

  test("reports count too: a district that sent none in time is criticised, one that sent one is reminded", async () => {
    const place = ["--as-of", "2023-04-25", "--unit", "24", "--units", "units.json"];
    const reports = ["--submissions", "gui.csv", "--regime", "bac-giang-2023-monthly"];
    const { json: document } = await json("plan.csv", ...place, ...reports);
    const named = acts(document.lines);
    expect(named).toContainEqual(["criticise", "Thành phố Bắc Giang"]);
    const [line] = document.lines.filter(
      (one: { act: string; body: { name: string } }) => one.act === "criticise" && one.body.name.startsWith("Thành"),
    );
    expect(line.evidence[0]).toMatchObject({ kind: "report", standing: "missing" });
    expect(line.evidence[0].text).toMatch(/^Báo cáo tháng kết quả triển khai Đề án 06 tỉnh Bắc Giang, Tháng/u);
    expect(named.filter(([act]) => act === "criticise")).not.toContainEqual(["criticise", "Sở Tư pháp"]);
  });

  test.each([
    [["plan.csv", "--as-of", "2021-06-30"], "accountability.no-rules"],
    [["plan.csv", "--as-of", "2023-06-30", "--unit", "56"], "accountability.no-rules"],
  ])("%j says where rules come from: %s", async (args, code) => {
    const { status, json: document } = await json(...args);
    expect(status).toBe(0);
    expect(document.issues.map((one: { code: string }) => one.code)).toContain(code);
  });
});

test.each([
  [["none.csv"], "input.not-found"],
  [["plan.csv"], "accountability.no-unit"],
  [["plan.csv", "--with", "broken.json"], "input.not-json"],
  [["plan.csv", "--with", "odd.json"], "value.missing"],
  [["plan.csv", "--unit", "Tỉnh Không Có"], "unit.not-found"],
  [["plan.csv", "--submissions", "gui.csv"], "call.missing-option"],
  [["plan.csv", "--regime", "bac-giang-2023-monthly"], "call.missing-option"],
  [["plan.csv", "--units", "broken.json"], "input.unreadable"],
  [["plan.csv", "-o", "plan.csv"], "output.wrong-extension"],
  [["plan.csv", "--with", "rules.json", "-o", "a.md"], "call.missing-option"],
  [["plan.csv", "--unit", "24", "-o", "a.docx"], "print.header-missing"],
  [["plan.csv", "--unit", "24", "-o", "a.docx", "--texts", "broken.json"], "input.not-json"],
  [["gui.csv"], "sheet.no-header"],
])("%j cannot be used: %s, and the promised keys stand", async (args, code) => {
  const { status, json: document } = await json(...args, "--as-of", "2023-06-30");
  expect(status).toBe(2);
  expect(document).toMatchObject({ asOf: "2023-06-30", lines: [] });
  expect(document.issues[0].code).toBe(code);
});

describe("what is written", () => {
  test("a workbook holds a row for each line", async () => {
    const { status, io, out } = await call([...usual, "-o", "ra.xlsx"]);
    expect([status, out.includes("Đã ghi: ra.xlsx")]).toEqual([0, true]);
    const [sheet] = unwrap(await readRows(io.files.get("ra.xlsx") ?? new Uint8Array()));
    expect(sheet?.name).toBe("Trách nhiệm");
    expect(JSON.stringify(sheet)).toContain("Nhiệm vụ 2 (Quản lý thông tin thuê bao)");
  });

  test("Markdown and Word hold a section for each act", async () => {
    const { io } = await call([...usual, "-o", "ra.md"]);
    const text = new TextDecoder().decode(io.files.get("ra.md"));
    expect(text).toContain("## II. Nhắc nhở\n\n- Sở Thông tin và Truyền thông – Nhiệm vụ 2");
    const word = await call([...usual, "-o", "ra.docx", "--texts", "texts.json"]);
    expect(word.status).toBe(0);
    const again = memoryIo({ files: { "ra.docx": word.io.files.get("ra.docx") ?? new Uint8Array() } });
    expect(await run(["audit", "ra.docx"], again)).toBe(0);
  });
});

describe("for a person", () => {
  test("a table for each act, and who is nobody is said", async () => {
    const { out } = await call(usual);
    for (const text of ["BIỂU DƯƠNG (1)", "NHẮC NHỞ (1)", "PHÊ BÌNH (0)", "Không có cơ quan, đơn vị nào."]) {
      expect(out).toContain(text);
    }
    expect(out).not.toContain("Tỉnh đoàn");
  });

  test("an explanation shows to whom, by when and where it stands", async () => {
    const { out } = await call(["plan.csv", "--as-of", "2023-06-30", "--with", "rules.json", "--lang", "en"], 160);
    for (const text of ["ASK TO EXPLAIN (1)", "Chủ tịch UBND tỉnh", "11 April", "Given,"]) {
      expect(out).toContain(text);
    }
  });

  test.each([80, 120])("it fits %i columns in both languages", async (columns) => {
    for (const language of ["vi", "en"]) {
      const { out } = await call([...usual, "--lang", language], columns);
      expect(Math.max(...out.split("\n").map(textWidth))).toBeLessThanOrEqual(columns);
    }
  });

  test("without a day it is today's, and says so", async () => {
    const { err } = await call(["plan.csv", "--unit", "24"]);
    expect(err).toContain("tính đến hôm nay");
  });
});
