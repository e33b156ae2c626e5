import { describe, expect, test } from "vitest";
import { plainDate, unwrap } from "@de-an-06/domain";
import { readWorkbook } from "../workbook/read-workbook.js";
import { toStream } from "../zip/pack-stream.js";
import { partsOf } from "../../fixtures/parts-of.js";
import type { PrintedRow, PrintedSheet } from "./printed-sheet.js";
import { streamWorkbook } from "./stream-workbook.js";
import { sheetChunks } from "./table-chunks.js";
import { writeWorkbook } from "./write-workbook.js";

const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());

const rows: readonly PrintedRow[] = [
  { cells: ["Tổng", 3, 0.5, { day: plainDate("2024-06-14") }, "#N/A"], look: "strong" },
  { cells: ["  <Sở> & “Phòng”\nhai dòng ", { formula: 'IF(B5=0,"",B5)', value: 3 }, true, { day: plainDate("1899-01-31") }, { error: "#N/A" }] }, // prettier-ignore
  { cells: ["_x0041_ =1+1", null, { formula: '"a"&"b"', value: "ab" }], look: "faint" },
];
const sheet: PrintedSheet = {
  name: "Bảng & biểu",
  title: "BẢNG",
  subtitles: ["(một dòng)"],
  columns: [
    { header: "Nội dung", width: 20, choices: { values: ["Một, hai", "Ba"] } },
    { header: "Số", group: "Số liệu", width: 9, format: "count", colours: new Map([["3", { fill: "FFFFFF", font: "000000" }]]) }, // prettier-ignore
    { header: "Tỷ lệ", group: "Số liệu", width: 9, format: "percent" },
    { header: "Ngày", width: 12, format: "day" },
    { header: "Lỗi", width: 12, unprinted: true },
  ],
  rows,
  spareRows: 2,
  filtered: true,
  remarks: ["Ghi chú ở dưới."],
};
const made = { title: "BẢNG", on: plainDate("2024-06-14") };
async function* coming(): AsyncGenerator<PrintedRow> {
  yield* rows;
}

describe("a streamed workbook", () => {
  test("holds the same as one that is written at once, part by part", async () => {
    const other = { ...sheet, name: "Trang hai", rows: rows.slice(0, 1) };
    const streamed = await partsOf(await bytesOf(streamWorkbook([{ ...sheet, rows: coming() }, other], made)));
    const written = await partsOf(await writeWorkbook([sheet, other], made));
    expect(Object.fromEntries(streamed)).toEqual(Object.fromEntries(written));
    expect([...streamed.keys()][0]).toBe("[Content_Types].xml");
  });

  test("says where the table ends, which is known only behind it", async () => {
    const parts = await partsOf(await bytesOf(streamWorkbook([{ ...sheet, rows: coming() }], made)));
    const xml = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toContain('<autoFilter ref="A5:E10"/>');
    expect(xml).toContain('<mergeCell ref="A12:D12"/>');
    expect(xml).not.toContain("<dimension");
    expect(parts.get("xl/workbook.xml")).toContain("$A$1:$D$12");
  });

  test("is the same bytes every time", async () => {
    const twice = await Promise.all([0, 1].map(() => bytesOf(streamWorkbook([{ ...sheet, rows: coming() }], made))));
    expect(twice[0]).toEqual(twice[1]);
  });
});

test("cells keep what they are: spaces, marks of XML, formulas with their values, days, errors", async () => {
  const [read] = unwrap(await readWorkbook(await writeWorkbook([sheet], made)));
  expect(read?.rows.slice(5, 8)).toEqual([
    ["Tổng", 3, 0.5, { day: "2024-06-14" }, "#N/A"],
    ["  <Sở> & “Phòng”\nhai dòng ", 3, true, "31/01/1899", { error: "#N/A" }],
    ["_x0041_ =1+1", null, "ab"],
  ]);
});

test("a day in a column that is none of days is text, since it would show as a number", async () => {
  const columns = [{ header: "Nội dung", width: 20, format: "text" as const }];
  const only = { ...sheet, columns, rows: [{ cells: [{ day: plainDate("2024-06-14") }] }], filtered: false };
  const [read] = unwrap(await readWorkbook(await writeWorkbook([only], made)));
  expect(read?.rows[4]).toEqual(["14/6/2024"]);
});

test("rows that are not there are refused: NaN, and more than Excel has", async () => {
  const bad = { ...sheet, rows: [{ cells: [Number.NaN] }] };
  await expect(writeWorkbook([bad], made)).rejects.toThrow(RangeError);
  await expect(bytesOf(streamWorkbook([bad], made))).rejects.toThrow(RangeError);
  const last = { before: "", after: "", first: 1_048_576, styles: () => [] };
  await expect(new Response(toStream(sheetChunks(sheet, last, () => ""))).arrayBuffer()).rejects.toThrow("1048576");
});
