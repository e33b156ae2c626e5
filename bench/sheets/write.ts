/** G6, G7 and G8: large tables, styled reports, and templates that are filled. */
import { createRequire } from "node:module";
import { spawnSync } from "node:child_process";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { writeXlsx, writeXlsxStream } from "hucre/xlsx";
import { unwrap } from "@de-an-06/domain";
import { fillTemplate } from "@de-an-06/spreadsheet";
import { cellsOf, columns, days, rowOf, sheetOf } from "./tables.js";
import { goal, printTimes, raceWriters, type Writer } from "./race-writers.js";
import { writeWorkbook } from "../../packages/spreadsheet/src/layout/write-workbook.js";
import { streamWorkbook } from "../../packages/spreadsheet/src/layout/stream-workbook.js";
import { officeTemplate, partOf } from "./office-template.js";
import { withLibrary } from "./with-library.js";

const argument = process.argv.indexOf("--rows");
const rows = argument === -1 ? 20_000 : Number(process.argv[argument + 1]);
const require = createRequire(import.meta.url);
const optional = <T>(name: string): T | null => {
  try {
    return require(name) as T;
  } catch {
    console.log(`${name} is not installed and left out: npm ci --prefix bench`);
    return null;
  }
};
interface Excel {
  readonly Workbook: new () => ExcelBook;
}
interface ExcelBook {
  addWorksheet(name: string): {
    columns: object[];
    addRow(values: unknown[]): { eachCell(see: (cell: object) => void): void };
  };
  readonly xlsx: { writeBuffer(): Promise<unknown> };
}
interface SheetJs {
  readonly utils: {
    aoa_to_sheet(rows: unknown[][]): object;
    book_new(): object;
    book_append_sheet(book: object, sheet: object, name: string): void;
  };
  write(book: object, options: object): unknown;
}
const exceljs = optional<Excel>("exceljs");
const sheetJs = optional<SheetJs>("@e965/xlsx");

async function withExceljs(count: number): Promise<unknown> {
  if (exceljs === null) return;
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Bảng");
  sheet.columns = columns.map(({ width }) => ({ width }));
  const border = { style: "thin", color: { argb: "FF7F7F7F" } };
  for (let r = 0; r < count; r++) {
    sheet.addRow([...cellsOf(r, days.date)]).eachCell((cell) =>
      Object.assign(cell, {
        font: { name: "Times New Roman", size: 12 },
        border: { top: border, left: border, bottom: border, right: border },
        alignment: { wrapText: true, vertical: "top" },
      }),
    );
  }
  return book.xlsx.writeBuffer();
}

function withSheetJs(count: number): unknown {
  if (sheetJs === null) return undefined;
  const book = sheetJs.utils.book_new();
  sheetJs.utils.book_append_sheet(
    book,
    sheetJs.utils.aoa_to_sheet(Array.from({ length: count }, (_, r) => [...cellsOf(r, days.date)])),
    "Bảng",
  );
  return sheetJs.write(book, { type: "buffer", bookType: "xlsx", compression: true });
}

const others = (count: number): Writer[] => [
  ...(exceljs ? [{ name: "exceljs, styled", run: () => withExceljs(count) }] : []),
  ...(sheetJs ? [{ name: "SheetJS, no styles", run: () => withSheetJs(count) }] : []),
];
const met: boolean[] = [];
const ratio = (times: ReadonlyMap<string, number>, a: string, b: string) =>
  (times.get(a) ?? Number.NaN) / (times.get(b) ?? Number.NaN);

// G6: a large table. In a process of its own it says how much memory one stream took.
function* comingRows() {
  for (let r = 0; r < rows; r++) yield { cells: cellsOf(r, days.ours) };
}
const ours = () => drain(streamWorkbook([{ ...sheetOf(0), rows: comingRows() }], { title: "" }));
async function drain(stream: ReadableStream<Uint8Array>): Promise<void> {
  const reader = stream.getReader();
  while (!(await reader.read()).done);
}
if (process.argv.includes("--memory")) {
  await ours();
  console.log(process.resourceUsage().maxRSS / 1024);
  process.exit(0);
}
function* rawRows() {
  for (let r = 0; r < rows; r++) yield [...cellsOf(r, days.date)];
}
const stream = () => drain(writeXlsxStream(rawRows() as never, { name: "Bảng", columns: columns.map(({ width }) => ({ width })) } as never)); // prettier-ignore
const large = sheetOf(rows);
const xml = Buffer.from(await partOf(await writeWorkbook([large], { title: "" }), "xl/worksheets/sheet1.xml"));
const big = await raceWriters(
  [
    { name: "ours, streamed, styled for print", run: ours },
    { name: "ours, whole, styled for print", run: () => writeWorkbook([large], { title: "" }) },
    { name: "hucre writeXlsxStream, no styles", run: stream },
    { name: "limit: deflate of the sheet", run: () => deflateRawSync(xml) },
    ...others(rows),
  ],
  3,
);
printTimes(`G6  ${rows.toLocaleString("en")} rows of 12 columns`, big);
const streamed = "ours, streamed, styled for print";
met.push(goal("raw hucre stream", ratio(big, streamed, "hucre writeXlsxStream, no styles"), 1.1));
met.push(goal("deflate of the sheet", ratio(big, streamed, "limit: deflate of the sheet"), 3.1));
const alone = spawnSync(process.execPath, [process.argv[1] ?? "", "--memory", "--rows", String(rows)], { encoding: "utf8" }); // prettier-ignore
met.push(goal("memory of a stream", Number(alone.stdout.trim().split("\n").at(-1)), [200, "MB"]));

// G7: a styled report.
const report = sheetOf(1000);
const styled = await raceWriters(
  [
    { name: "ours", run: () => writeWorkbook([report], { title: "" }) },
    { name: "hucre writeXlsx, the same cells", run: () => writeXlsx({ sheets: [withLibrary(report)] }) },
    ...others(1000),
  ],
  7,
);
printTimes("G7  a styled report of 1,000 rows", styled);
met.push(goal("raw writeXlsx with the same cells", ratio(styled, "ours", "hucre writeXlsx, the same cells"), 1.2));

// G8: a template.
const template = await officeTemplate();
const values = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [`ô ${i}`, i % 2 === 0 ? i * 1000 : `Giá trị ${i}`]),
);
const list = { việc: Array.from({ length: 10_000 }, (_, r) => rowOf(r)) };
const filled = unwrap(await fillTemplate(template, { ...values, ...list }));
const part = Buffer.from(await partOf(filled, "xl/worksheets/sheet1.xml"));
const packed = deflateRawSync(part);
const small = await raceWriters([{ name: "12 cells", run: () => fillTemplate(template, { ...values, việc: [] }) }], 41);
const long = await raceWriters(
  [
    { name: "10,000 rows", run: () => fillTemplate(template, { ...values, ...list }) },
    {
      name: "limit: inflate, build and deflate of the sheet",
      run: () => [inflateRawSync(packed), deflateRawSync(Buffer.from(build()))],
    },
  ],
  7,
);
function build(): string {
  let text = "";
  for (const one of list.việc) for (const value of Object.values(one)) text += `<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">${String(value)}</t></is></c>`; // prettier-ignore
  return text;
}
printTimes(`G8  an office's template of ${Math.round(template.length / 1024)} kB`, new Map([...small, ...long]));
met.push(goal("12 cells, warm", small.get("12 cells") ?? Number.NaN, [5, "ms"]));
met.push(
  goal("10,000 rows to their limit", ratio(long, "10,000 rows", "limit: inflate, build and deflate of the sheet"), 1.5),
);

if (process.argv.includes("--check") && met.includes(false)) process.exit(1);
