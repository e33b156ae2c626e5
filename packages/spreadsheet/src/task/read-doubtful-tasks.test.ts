import { type Result, unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { rawWorkbook } from "../../fixtures/raw-workbook.js";
import { writeCsv } from "../csv/write-csv.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { readTasks } from "./read-tasks.js";

const codes = (result: Result<unknown, SheetIssue>) =>
  (result.ok ? result.notes : result.issues).map(({ code, where }) => `${where?.cell ?? ""} ${code}`.trim());
const header = ["STT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời hạn", "Ngày hoàn thành"];

test("a file may come as bytes, as a buffer or as what a form hands over", async () => {
  const bytes = writeCsv([header, [1, "Rà soát", "Công an tỉnh", "Quý I/2023", null]]);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const read = await readTasks(bytes);
  expect(unwrap(read)).toHaveLength(1);
  expect(await readTasks(buffer)).toEqual(read);
  expect(await readTasks(new Blob([buffer]))).toEqual(read);
});

test("days that may be American are said where the column holds one that must be", async () => {
  const rows = (last: string) => [
    header,
    [1, "Việc một", "Sở A", "Năm 2024", "03/04/2024"],
    [2, "Việc hai", "Sở A", "Năm 2024", last],
  ];
  expect(codes(await readTasks(writeCsv(rows("25/04/2024"))))).toEqual([]);
  expect(codes(await readTasks(writeCsv(rows("04/25/2024"))))).toContain("E2 cell.day-order-doubtful");
});

test("a formula that nobody calculated and a hidden row are said", async () => {
  const text = (at: string, said: string) => `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`;
  const xml = `<worksheet><sheetData><row r="1">${text("A1", "STT")}${text("B1", "Nhiệm vụ")}${text("C1", "Thời hạn")}</row><row r="2" hidden="1"><c r="A2"><v>1</v></c>${text("B2", "Rà soát")}<c r="C2"><f>A1</f><v></v></c></row></sheetData></worksheet>`;
  const result = await readTasks(rawWorkbook([{ xml }]));
  expect(codes(result)).toEqual([
    "A2 sheet.hidden-rows",
    "B1 sheet.column-missing",
    "C2 cell.formula-without-result",
    "C2 deadline.blank",
  ]);
});

test("a second header with figures in its words is no task", async () => {
  const result = await readTasks(
    writeCsv([
      header,
      [1, "Việc một", "Sở A", "Năm 2024", null],
      ["STT", "Nhiệm vụ Đề án 06", "Đơn vị chủ trì", "Thời hạn (năm 2024)", "Kết quả"],
      [1, "Việc hai", "Sở B", "Quý I/2024", null],
    ]),
  );
  expect(unwrap(result).map(({ title }) => title)).toEqual(["Việc một", "Việc hai"]);
  expect(codes(result)).toContain("B3 row.header-changed");
});
