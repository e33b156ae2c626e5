import type { Observation } from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import { memoryIo } from "../io/memory-io.js";
import { run } from "../run.js";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("de-an-06 print", () => {
  const city = [
    { code: "058", name: "Thành phố Bắc Kạn", tier: "district", parent: "06", from: "2015-03-11", until: "2025-06-30" },
  ];
  const half = { id: "2024-H1", grain: "half", calendar: "reporting", from: "2023-12-15", to: "2024-06-14" };
  const figures: readonly Observation[] = [
    { unit: "058@2015-03-11", period: half, at: { service: "qd06-02" }, counts: { "dossiers.received": 303, "dossiers.resolved": 240 } },
  ] as never; // prettier-ignore
  const header = {
    issuer: "UBND thành phố Bắc Kạn",
    number: null,
    symbol: "BC-UBND",
    place: "Bắc Kạn",
    day: "2024-07-01",
    signature: { capacity: ["KT. CHỦ TỊCH"], position: "PHÓ CHỦ TỊCH" },
    recipients: ["Lưu: VT"],
  };
  const texts = { "next-tasks": [{ title: "Rà soát dữ liệu", deadline: "trước ngày 30/9" }] };
  const files = {
    "so.json": utf8(JSON.stringify(figures)),
    "don-vi.json": utf8(JSON.stringify(city)),
    "loi.json": utf8(JSON.stringify({ header, texts })),
  };
  const print = async (args: readonly string[], more: Readonly<Record<string, Uint8Array>> = {}) => {
    const io = memoryIo({ files: { ...files, ...more } });
    const status = await run(["print", ...args], io);
    return { status, io, out: io.out(), err: io.err() };
  };
  const usual = ["bao-cao-6-thang", "so.json", "--units", "don-vi.json", "--texts", "loi.json"];

  test("writes the report as Markdown and says what is missing", async () => {
    const { status, io, out } = await print([...usual, "-o", "ra.md"]);
    expect(status).toBe(0);
    const text = new TextDecoder().decode(io.files.get("ra.md"));
    expect(text).toContain("Đã trả kết quả của các dịch vụ công này: 240/303 hồ sơ, đạt 79,21%");
    expect(text).toContain("Chưa có nội dung: Khó khăn, vướng mắc và nguyên nhân");
    expect(out).toContain("Đã in báo cáo: ra.md");
    expect(out).toContain("Chưa có nội dung cho mục này của báo cáo.");
  });

  test("writes a Word document that the audit finds nothing in, and drafts the next tasks", async () => {
    const { status, io, out } = await print([...usual, "-o", "ra.docx", "--json"]);
    const given = JSON.parse(out);
    expect([status, given.output, given.unit]).toEqual([0, "ra.docx", "058@2015-03-11"]);
    expect(given.drafts).toMatchObject([
      { id: "2024-H2/1", title: "Rà soát dữ liệu", deadline: { day: "2024-09-30" } },
    ]);
    const again = memoryIo({ files: { "ra.docx": io.files.get("ra.docx") ?? new Uint8Array() } });
    expect(await run(["audit", "ra.docx"], again)).toBe(0);
    expect(again.out()).toContain("SỬA: 0");
  });

  test("names unit and period, and reads an outline from a file", async () => {
    const outline = { id: "o", title: "Kết quả {unit}", grain: "half", calendar: "reporting", sections: [{ id: "s", title: "Một" }] };
    const more = { "de-cuong.json": utf8(JSON.stringify(outline)) };
    const { status, io } = await print(["de-cuong.json", "so.json", "--units", "don-vi.json", "--unit", "TP Bắc Kạn", "--period", "6 tháng đầu năm 2024", "-o", "ra.md"], more);
    expect(status).toBe(0);
    expect(new TextDecoder().decode(io.files.get("ra.md"))).toBe("# BÁO CÁO\n\n**Kết quả thành phố Bắc Kạn**\n\n## I. Một\n");
  }); // prettier-ignore

  test("what it needs and does not have is an issue, and nothing is written", async () => {
    const codes = async (...args: Parameters<typeof print>) => {
      const { status, out, io } = await print([...args[0], "--json"], args[1]);
      expect([status, io.files.has("ra.docx")]).toEqual([2, false]);
      return JSON.parse(out).issues.map(({ code }: { code: string }) => code);
    };
    const units = ["--units", "don-vi.json"];
    expect(await codes(["khong-co", "so.json", "-o", "ra.docx"])).toEqual(["call.not-in-list"]);
    expect(await codes(["bao-cao-6-thang", "so.json", ...units, "-o", "ra.docx"])).toEqual(["print.header-missing"]);
    expect(await codes(["bao-cao-thang-1433", "so.json", ...units, "-o", "ra.docx"])).toEqual(["call.missing-option"]);
    expect(await codes(["bao-cao-6-thang", "so.json", "-o", "ra.docx"])).toEqual(["observation.unknown-unit"]);
    expect(await codes([...usual, "--unit", "Hà Nội 2", "-o", "ra.docx"])).toHaveLength(1);
    expect(await codes([...usual, "-o", "ra.pdf"])).toEqual(["output.wrong-extension"]);
    expect(await codes([...usual, "-o", "ra.docx"], { "loi.json": utf8("{") })).toEqual(["input.not-json"]);
    expect(await codes([...usual, "-o", "ra.docx"], { "loi.json": utf8('{"header":{}}') })).toContain("value.missing");
    expect(await codes([...usual, "-o", "ra.docx"], { "so.json": utf8("[{}]") })).toContain("value.missing");
  });
});
