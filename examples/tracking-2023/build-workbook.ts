import { type CellStyle, type CellValue, writeXlsx } from "hucre/xlsx";
import { inventedNotice, inventedProgress } from "./invented-progress.js";
import { plan2023, type PlanRow } from "./plan-2023.js";

const headers = [
  "STT",
  "Nhiệm vụ được giao",
  "Cơ quan thực hiện",
  "Thời hạn hoàn thành",
  "Kết quả thực hiện",
  "Ngày hoàn thành",
  "Ghi chú",
];

/** Where the printed annex goes on to its next page: between two tasks, or in the middle of a cell of one. */
const pageBreaks: Readonly<
  Record<number, { readonly column: "title" | "agencies"; readonly after: string } | "before">
> = {
  5: { column: "title", after: "Thu nhận hồ sơ Căn cước công dân, hướng dẫn kích hoạt" },
  12: "before",
  18: { column: "agencies", after: "Công an tỉnh phối" },
  22: { column: "agencies", after: "Sở Lao động Thương binh và Xã" },
};

/**
 * The tracking workbook as an office would send it: title rows, the header printed again on every page, tasks that go on
 * over the edge of a page, and progress typed by hand.
 */
export function buildWorkbook(): Promise<Uint8Array> {
  const titles: CellValue[][] = [
    ["Phụ lục II"],
    ["BẢNG PHÂN CÔNG VÀ THEO DÕI TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ THEO ĐỀ ÁN 06"],
    ["(Kèm theo Kế hoạch số      /KH-UBND ngày      /01/2023 của Chủ tịch UBND tỉnh Bắc Giang)"],
    [`${inventedNotice.toUpperCase()}; tên nhiệm vụ được rút gọn`],
  ];
  const rows: CellValue[][] = [...titles, headers, ...plan2023.flatMap(printedRows)];
  const last = headers.length - 1;
  return writeXlsx({
    sheets: [
      {
        name: "Phụ lục II",
        columns: widths.map((width) => ({ width })),
        rowDefs: new Map(rows.map((row, r) => [r, { height: r < titles.length ? 18 : heightOf(row) }])),
        cells: new Map(
          rows.flatMap((row, r) =>
            row.map((value, c) => {
              const style = r < titles.length ? (r === titles.length - 1 ? warning : title) : styleOf(row, c);
              return [`${r},${c}`, { value, style }] as const;
            }),
          ),
        ),
        merges: titles.map((_, r) => ({ startRow: r, startCol: 0, endRow: r, endCol: last })),
        pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
  });
}

/** The rows a task takes: one, or two with the header between them where the page ends. */
function printedRows(task: PlanRow): CellValue[][] {
  const { result = null, doneOn = null } = inventedProgress[task.row] ?? {};
  const typed = doneOn !== null && /^\d{4}-/.test(doneOn) ? new Date(`${doneOn}T00:00:00Z`) : doneOn;
  const whole = [task.row, task.title, task.agencies, task.deadline, result, typed, null];
  const at = pageBreaks[task.row];
  if (at === undefined) return [whole];
  if (at === "before") return [headers, whole];
  const column = at.column === "title" ? 1 : 2;
  const rest = task[at.column].slice(at.after.length).trim();
  return [whole.with(column, at.after), headers, headers.map((_, c) => (c === column ? rest : null))];
}

const widths = [6, 52, 34, 26, 34, 14, 16];

/** High enough for the text of every cell, wrapped at the width of its column. */
function heightOf(row: readonly CellValue[]): number {
  const lines = row.map((value, c) =>
    String(value ?? "")
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / ((widths[c] ?? 10) * 0.9))), 0),
  );
  return Math.max(...lines.slice(0, 5)) * 16 + 2;
}

const thin = { style: "thin" } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };
const font = { name: "Times New Roman", size: 12 };
const title: CellStyle = { font: { ...font, bold: true }, alignment: { horizontal: "center", wrapText: true } };
const warning: CellStyle = { ...title, font: { ...font, italic: true, color: { rgb: "C00000" } } };
const header: CellStyle = {
  font: { ...font, bold: true },
  border,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};
const body: CellStyle = { font, border, alignment: { vertical: "top", wrapText: true } };
const day: CellStyle = { ...body, numFmt: "dd/mm/yyyy" };

function styleOf(row: readonly CellValue[], column: number): CellStyle {
  if (row === headers) return header;
  return row[column] instanceof Date ? day : body;
}
