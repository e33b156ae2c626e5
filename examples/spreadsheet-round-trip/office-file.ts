import { type CellStyle, type CellValue, openXlsx, saveXlsx, writeXlsx } from "hucre/xlsx";

/** Said on every page: nobody reported these figures. */
export const invented = "SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT";

/** The sheet of the office. */
export const sheetName = "Tháng 6";

const line = { style: "thin", color: { rgb: "000000" } } as const;
const cell: CellStyle = {
  font: { name: "Times New Roman", size: 12 },
  border: { top: line, right: line, bottom: line, left: line },
};
const header: CellStyle = { ...cell, font: { name: "Times New Roman", size: 12, bold: true } };
const title: CellStyle = { font: { name: "Times New Roman", size: 13, bold: true } };

const headers = ["STT", "Địa phương", "Tiếp nhận", "Trực tuyến", "Ghi chú"];
const rows: readonly (readonly CellValue[])[] = [
  [1, "Tỉnh Bắc Giang", "1.093", 812, null],
  [2, "Tỉnh Bắc Ninh", 2400, "62,5%", "số liệu đến 14/6"],
  [3, "Tỉnh Quảng Nghĩa", 1500, 930, null],
  [4, "Tỉnh Bắc Kạn", "-", "-", null],
  [5, "Tỉnh Thái Nguyên", 0, 0, null],
  [6, "Tỉnh Bắc Giang", 1093, 812, "ghi hai lần"],
  [null, "Tổng cộng", 6086, 2554, null],
];

/** The workbook as an office sends it: its own headers, numbers typed as text, a name that is none, a row twice, a sum. */
export function officeFile(): Promise<Uint8Array> {
  const table = [headers, ...rows];
  return writeXlsx({
    sheets: [
      {
        name: sheetName,
        columns: [6, 24, 14, 14, 24].map((width) => ({ width })),
        cells: new Map([
          ["0,0", { value: "BIỂU SỐ LIỆU DỊCH VỤ CÔNG THÁNG 6/2024", style: title }],
          ["1,0", { value: invented, style: title }],
          ...table.flatMap((values, r) =>
            values.map((value, c) => [`${r + 3},${c}`, { value, style: r === 0 ? header : cell }] as const),
          ),
        ]),
      },
    ],
  });
}

/** What an official does in Excel: types other values over cells. */
export async function mend(workbook: Uint8Array, edits: Readonly<Record<string, CellValue>>): Promise<Uint8Array> {
  const book = await openXlsx(workbook, { readStyles: true });
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  for (const [place, value] of Object.entries(edits)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const known = sheet?.cells?.get(place);
    if (known !== undefined) sheet?.cells?.set(place, { ...known, value, type: typeof value === "number" ? "number" : "string" }); // prettier-ignore
    const values = sheet?.rows[row];
    if (values !== undefined) values[column] = value;
  }
  return saveXlsx(book);
}
