import { describe, expect, test } from "vitest";
import { auditTable, auditText, unwrap } from "@de-an-06/domain";
import { annotate } from "../annotate/annotate.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import { partOf } from "../../fixtures/parts.js";
import { rawWorkbook } from "../../fixtures/raw-workbook.js";
import { auditMarks, writeAudit } from "./write-audit.js";

const text = "Đã kích hoạt 332/426 tài khoản, đạt 79,93%. Giải quyết 240/303 hồ sơ, đạt 79,2%.";

describe("the findings of an audit", () => {
  test("are printed with their place, the figure that would be right, the verdict and the cause", async () => {
    const [sheet] = unwrap(await readWorkbook(await writeAudit(auditText(text), { source: "Báo cáo số 1" })));
    expect(sheet?.rows[1]?.[0]).toBe("Báo cáo số 1");
    expect(sheet?.rows[2]?.[0]).toBe("(Kiểm được 2: đạt 1, cần sửa 1; không kiểm được 0)");
    expect(sheet?.rows[6]?.slice(0, 3)).toEqual([1, "dòng 1, cột 14", "Tỷ lệ"]);
    expect(sheet?.rows[6]?.slice(4)).toEqual([332, 426, "79,93", "77,93", "SỬA", "Có thể gõ nhầm một chữ số."]);
    expect(sheet?.rows[7]?.slice(4)).toEqual([240, 303, "79,2", "79,2", "ĐẠT"]);
  });

  test("across claims stand on a second sheet", async () => {
    const said = "Cấp được 1.093 tài khoản trong kỳ. Đã kích hoạt 400/426 tài khoản; đã kích hoạt 380/426 tài khoản.";
    const audit = auditText(said);
    const sheets = unwrap(await readWorkbook(await writeAudit(audit)));
    expect(sheets.length).toBe(audit.crossChecks.length > 0 ? 2 : 1);
  });

  test("are said in English throughout when asked, and so are the marks", async () => {
    const said = "Cấp được 1.093 tài khoản trong kỳ. Đã kích hoạt 400/426 tài khoản; đã kích hoạt 380/426 tài khoản, đạt 79,93%."; // prettier-ignore
    const bytes = await writeAudit(auditText(said), { source: "No. 1", language: "en" });
    const sheets = unwrap(await readWorkbook(bytes));
    const quoted = new Set(auditText(said).claims.map(({ text }) => text));
    const words = sheets.flatMap(({ name, rows }) => [name, ...rows.flat()]).filter((cell) => typeof cell === "string" && !quoted.has(cell) && !said.includes(cell)); // prettier-ignore
    expect(sheets[0]?.rows[2]?.[0]).toMatch(/could be checked: \d+ hold, \d+ to correct; \d+ cannot be checked/u);
    expect(words.filter((word) => /[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]/iu.test(String(word)))).toEqual([]);
    expect(await partOf(bytes, "xl/worksheets/sheet1.xml")).toContain("Page &amp;P/&amp;N");
    const table = auditTable([["Xã", "Hồ sơ"], ["A", "2"], ["B", "3"], ["Tổng", "6"]]); // prettier-ignore
    expect(auditMarks(table, "Bảng 1", "en")).toEqual([
      { sheet: "Bảng 1", cell: "B4", message: expect.stringContaining("Correct figure: 5."), tone: "error" },
    ]);
  });

  test("of a table become marks in it", async () => {
    const rows = [["Xã", "Hồ sơ"], ["A", 2], ["B", 3], ["Tổng", 6]]; // prettier-ignore
    const marks = auditMarks(auditTable(rows.map((cells) => cells.map(String))), "Bảng 1");
    expect(marks).toEqual([
      { sheet: "Bảng 1", cell: "B4", message: expect.stringContaining("Số đúng: 5."), tone: "error" },
    ]);
    const marked = unwrap(await annotate(rawWorkbook([{ name: "Bảng 1", rows }]), marks));
    expect(unwrap(await readWorkbook(marked))[1]?.rows[3]?.slice(1, 5)).toEqual(["Bảng 1", "B4", null, "Cần sửa"]);
  });
});
