import { describe, expect, test } from "vitest";
import { unwrap } from "@de-an-06/domain";
import { readWorkbook } from "../workbook/read-workbook.js";
import { cleanForWriting } from "./clean-for-writing.js";
import type { PrintedSheet } from "./printed-sheet.js";
import { countLines, rowHeight } from "./row-height.js";
import { writeWorkbook } from "./write-workbook.js";

const sheet: PrintedSheet = {
  name: "Bảng",
  title: "BẢNG",
  subtitles: [],
  columns: [{ header: "A", width: 20 }],
  rows: [],
};
const withCell = (value: number | string): PrintedSheet => ({ ...sheet, rows: [{ cells: [value] }] });

describe("a cell", () => {
  test("cannot hold NaN or Infinity", async () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      await expect(writeWorkbook([withCell(value)], { title: "" })).rejects.toThrow(RangeError);
    }
  });

  test("loses what no workbook may hold, and keeps the rest as it is", async () => {
    expect(cleanForWriting("a\u0000\u000bb\r\nc\ud83d")).toBe("ab\nc");
    expect(cleanForWriting("x".repeat(40_000))).toHaveLength(32_767);
    for (const text of ["_x0041_", "#N/A", "#DIV/0!", "#1", "=1+1", " a ", "😀", "]]>", "<&>\"'"]) {
      const [read] = unwrap(await readWorkbook(await writeWorkbook([withCell(text)], { title: "" })));
      expect(read?.rows[3]?.[0]).toBe(text);
    }
  });
});

describe("the height of a row", () => {
  test("is that of its longest cell, wrapped at words", () => {
    expect(countLines("", 10)).toBe(1);
    expect(countLines("một\nhai\n", 10)).toBe(3);
    expect(countLines("Văn phòng UBND tỉnh chủ trì, phối hợp với Sở Tư pháp", 27)).toBe(2);
    expect(countLines("x".repeat(100), 10)).toBeGreaterThan(8);
    expect(rowHeight(["a", "a\nb\nc"], [10, 10])).toBeGreaterThan(rowHeight(["a", 5], [10, 10]) * 2);
  });

  test("is never more than Excel allows", () => {
    expect(rowHeight(["a\n".repeat(1000)], [10])).toBe(409);
  });
});
