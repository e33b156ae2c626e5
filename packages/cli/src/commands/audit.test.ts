import { unwrap } from "@de-an-06/domain";
import { readRows } from "@de-an-06/spreadsheet";
import { describe, expect, test } from "vitest";
import { memoryIo, type MemoryIoOptions } from "../io/memory-io.js";
import { run } from "../run.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const wrong = "Trẻ em: 332/426 dữ liệu, đạt 79,93%.";
const right = "Hồ sơ: 240/303 hồ sơ, đạt 79,2%. Đã có 15/25 dịch vụ.";
const table = "Đơn vị;Tiếp nhận;Giải quyết;Tỷ lệ\nPhường A;303;240;79,2%\nPhường B;426;332;79,93%\n";

const audit = async (args: readonly string[], options: MemoryIoOptions = {}) => {
  const io = memoryIo({
    ...options,
    files: {
      "sai.txt": utf8(`Báo cáo\n\n${wrong}`),
      "dung.md": utf8(right),
      "bang.csv": utf8(table),
      ...options.files,
    },
  });
  const status = await run(["audit", ...args], io);
  return { status, io, out: io.out(), err: io.err() };
};
const json = async (args: readonly string[], options?: MemoryIoOptions) => {
  const { status, out } = await audit([...args, "--json"], options);
  return { status, json: JSON.parse(out) };
};

describe("de-an-06 audit --json", () => {
  test("gives each claim with its line and column, the verdict and the cause, and their count", async () => {
    expect(await json(["sai.txt"])).toEqual({
      status: 1,
      json: {
        claims: [
          {
            kind: "ratio",
            text: "332/426 dữ liệu, đạt 79,93%",
            line: 3,
            column: 9,
            numerator: 332,
            denominator: 426,
            parts: [],
            printed: "79,93",
            computed: "77,93",
            verdict: "inconsistent",
            cause: "digit-slip",
          },
        ],
        crossChecks: [],
        summary: { checked: 1, consistent: 0, truncated: 0, lastDigitOff: 0, inconsistent: 1, cannotCheck: 0 },
        issues: [],
      },
    });
  });

  test("ends with 0 where nothing is wrong, though something cannot be checked", async () => {
    const { status, json: given } = await json(["dung.md"]);
    expect([status, given.summary.consistent, given.summary.cannotCheck]).toEqual([0, 1, 1]);
  });

  test("gives cells of a table with their sheet", async () => {
    const { status, json: given } = await json(["bang.csv"]);
    expect(status).toBe(1);
    expect(given.claims.map((one: { cell: string; verdict: string }) => [one.cell, one.verdict])).toEqual([
      ["D2", "consistent"],
      ["D3", "inconsistent"],
    ]);
  });

  test("reads standard input, whatever it is", async () => {
    expect((await json(["-"], { stdin: utf8(wrong) })).json.claims[0]).toMatchObject({
      line: 1,
      verdict: "inconsistent",
    });
  });

  test("a file that cannot be read ends with 2, says why and keeps the promised keys", async () => {
    expect(await json(["quet.pdf"], { files: { "quet.pdf": Uint8Array.from([0xff, 0xd8, 0xff]) } })).toEqual({
      status: 2,
      json: {
        claims: [],
        crossChecks: [],
        summary: null,
        issues: [
          { code: "document.unsupported-format", path: ["quet.pdf"], message: expect.stringContaining("Tệp là ảnh") },
        ],
      },
    });
    expect((await json(["khong.txt"])).json.issues[0].code).toBe("input.not-found");
    const old = { "cu.txt": utf8("Céng hoµ x· héi chñ nghÜa ViÖt Nam") };
    expect((await json(["cu.txt"], { files: old })).json.issues[0].code).toBe("document.legacy-encoding");
  });
});

describe("de-an-06 audit", () => {
  test("shows place, figure printed, right figure, verdict and cause in both languages", async () => {
    const { out } = await audit(["sai.txt"], { columns: 100, env: { NO_COLOR: "1" } });
    expect(out).toContain("ĐẠT: 0 · SỬA: 1 · KHÔNG KIỂM ĐƯỢC: 0");
    const row = out.split("\n").find((line) => line.includes("dòng 3")) ?? "";
    expect(row.split("│").map((cell) => cell.trim())).toEqual([
      "",
      "dòng 3",
      "332/426 dữ liệu, đạt 79,93%",
      "79,93",
      "77,93",
      "SỬA",
      "Có thể gõ nhầm một chữ số.",
      "",
    ]);
    expect((await audit(["sai.txt", "--lang", "en"])).out).toContain("CORRECT");
  });

  test("of a long document lists what is to be corrected, and says that the rest is not listed", async () => {
    const files = { "dai.txt": utf8(`${`${right}\n\n`.repeat(250)}${wrong}`) };
    const { out } = await audit(["dai.txt"], { files, columns: 100 });
    expect(out).toContain("Không liệt kê các số đạt; xem đủ với --json.");
    expect((await audit(["rong.txt"], { files: { "rong.txt": utf8("Không có số.") } })).out).toContain(
      "Không có số liệu nào kiểm được",
    );
  });

  test("says where the text contradicts itself, and ends with 1", async () => {
    const text =
      "Kết quả (từ 15/12/2023 đến 14/6/2024).\n\nĐến ngày 30/6/2024 trên địa bàn đã thu nhận 35.264 hồ sơ cấp CCCD.";
    const { out, status } = await audit(["kỳ.txt"], { files: { "kỳ.txt": utf8(text) } });
    expect(status).toBe(1);
    expect(out).toContain("ĐỐI CHIẾU GIỮA CÁC CHỖ");
    expect(out).toContain("Cần xem lại");
  });

  test("writes a page with the claims marked in place and everything escaped", async () => {
    const files = { "x.txt": utf8(`<script>alert("1")</script> & ${wrong}\u0007`) };
    const { io, out, status } = await audit(["x.txt", "--html", "ra.html"], { files });
    const page = new TextDecoder().decode(io.files.get("ra.html"));
    expect([status, out.includes("Đã ghi: ra.html")]).toEqual([1, true]);
    expect(page).toContain('<mark class="wrong">332/426 dữ liệu, đạt 79,93%</mark><a class="said wrong" id="m1" href="#k1">1 SỬA 77,93</a>');
    expect(page).toContain('<a href="#m1" id="k1">1</a>');
    expect(page).toContain("&#60;script&#62;");
    expect(page).not.toMatch(/<script|https?:|src=/u);
    expect(page).toContain('<html lang="vi">');
  }); // prettier-ignore

  test("writes a page of the sheets of a workbook too", async () => {
    const { io } = await audit(["bang.csv", "--html", "ra.html", "--lang", "en"]);
    const page = new TextDecoder().decode(io.files.get("ra.html"));
    expect(page).toContain('<td class="wrong">79,93% <small><a id="m2" href="#k2">2</a> CORRECT 77,93</small></td>');
    expect(page).toContain('<td class="consistent">79,2%</td>');
  });

  test("marks the cells of a workbook in a copy of it", async () => {
    const { rawWorkbook } = await import("../../../spreadsheet/fixtures/raw-workbook.js");
    const rows = table.trim().split("\n").map((line) => line.split(";"));
    const files = { "bang.xlsx": rawWorkbook([{ name: "Bảng 1", rows }]) };
    const { io, status } = await audit(["bang.xlsx", "-o", "dau.xlsx"], { files });
    expect(status).toBe(1);
    const [first, list] = unwrap(await readRows(io.files.get("dau.xlsx") ?? new Uint8Array()));
    expect(first?.rows[2]?.[3]).toBe("79,93%");
    expect(JSON.stringify(list?.rows)).toContain("D3");
  }); // prettier-ignore

  test("marks them in English when asked", async () => {
    const { rawWorkbook } = await import("../../../spreadsheet/fixtures/raw-workbook.js");
    const rows = table.trim().split("\n").map((line) => line.split(";"));
    const files = { "bang.xlsx": rawWorkbook([{ name: "Bảng 1", rows }]) };
    const { io } = await audit(["bang.xlsx", "-o", "dau.xlsx", "--lang", "en"], { files });
    const [, list] = unwrap(await readRows(io.files.get("dau.xlsx") ?? new Uint8Array()));
    expect(list?.name).toBe("Issues");
    expect(JSON.stringify(list?.rows)).toContain("Correct figure: 77,93.");
    expect(JSON.stringify(list?.rows)).not.toContain("Số đúng");
  }); // prettier-ignore

  test("a document cannot be marked in cells, and the page goes to an .html file", async () => {
    const marked = await audit(["sai.txt", "-o", "ra.xlsx"]);
    expect([marked.status, marked.err, marked.io.files.has("ra.xlsx")]).toEqual([
      2,
      expect.stringContaining("Chỉ tệp .xlsx mới đánh dấu được"),
      false,
    ]);
    expect((await audit(["sai.txt", "--html", "ra.txt"])).err).toContain("đuôi .html");
  });
});
