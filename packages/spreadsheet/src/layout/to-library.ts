import type { Cell as LibraryCell, CellStyle, CellValue as LibraryValue, ConditionalRule, WriteOptions, WriteSheet } from "hucre/xlsx";
import { cellAddress, columnLetters } from "../cell/address.js";
import type { CellValue } from "../cell/cell.js";
import { cleanForWriting } from "./clean-for-writing.js";
import { listValidation } from "./drop-down.js";
import { bodyLook, headerLook, officeFont, remarkLook, subtitleLook, titleLook } from "./look.js";
import type { PrintedSheet } from "./printed-sheet.js";
import { rowHeight } from "./row-height.js";

/** A printed sheet as the writing library takes it, with the names that say what is printed. Drop-downs add their lists. */
export function toLibrary(
  sheet: PrintedSheet,
  lists: string[][],
): { readonly sheet: WriteSheet; readonly names: NonNullable<WriteOptions["namedRanges"]> } {
  const { columns, rows, subtitles, remarks = [], spareRows = 0 } = sheet;
  const cells = new Map<string, Partial<LibraryCell>>();
  const put = (row: number, column: number, value: CellValue, style: CellStyle) =>
    cells.set(`${row},${column}`, { value: toValue(value), style });
  const last = columns.findLastIndex((column) => !column.unprinted);
  const across = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: last });

  put(0, 0, sheet.title, titleLook);
  subtitles.forEach((text, i) => put(1 + i, 0, text, subtitleLook));
  const header = subtitles.length + 2;
  columns.forEach((column, c) => put(header, c, column.header, headerLook));
  const body = [...rows, ...Array.from({ length: spareRows }, () => ({ cells: [] }))];
  body.forEach(({ cells: values, ...row }, r) => {
    const look = "look" in row ? row.look : undefined;
    columns.forEach((column, c) => put(header + 1 + r, c, values[c] ?? null, bodyLook(column, look)));
  });
  const below = header + body.length + 2;
  remarks.forEach((text, i) => put(below + i, 0, text, remarkLook));

  const bottom = Math.max(header + 1, header + body.length);
  const columnRange = (c: number) => `${cellAddress(header + 1, c)}:${cellAddress(bottom, c)}`;
  const widths = columns.map(({ width }) => width);
  const page = columns.slice(0, last + 1).reduce((sum, { width }) => sum + width, 0);
  const merged = [[0, sheet.title, 14 / 12], ...subtitles.map((text, i) => [1 + i, text, 1] as const), ...remarks.map((text, i) => [below + i, text, 11 / 12] as const)] as const;
  const heights = new Map(merged.map(([row, text, scale]) => [row, { height: rowHeight([text], [page], { scale }) }]));
  heights.set(header, { height: rowHeight(columns.map((column) => column.header), widths.map((width) => width / bold)) });
  rows.forEach(({ cells: values }, r) => heights.set(header + 1 + r, { height: rowHeight(values, widths) }));

  const end = remarks.length === 0 ? bottom : below + remarks.length - 1;
  const scope = sheet.name;
  const at = `'${scope.replaceAll("'", "''")}'!`;
  const names = [
    { name: "_xlnm.Print_Area", range: `${at}$A$1:$${columnLetters(last)}$${end + 1}`, scope },
    { name: "_xlnm.Print_Titles", range: `${at}$${header + 1}:$${header + 1}`, scope },
  ];
  const written: WriteSheet = {
    name: sheet.name,
    columns: columns.map(({ width }) => ({ width })),
    cells,
    rowDefs: heights,
    merges: last === 0 ? [] : merged.map(([row]) => across(row)),
    freezePane: { rows: header + 1, columns: sheet.filtered ? 2 : 0 },
    dataValidations: columns.flatMap((column, c) => listValidation(column, columnRange(c), lists)),
    conditionalRules: columns.flatMap((column, c) => colourRules(column, columnRange(c))),
    ...(sheet.filtered && { autoFilter: { range: `${cellAddress(header, 0)}:${cellAddress(bottom, columns.length - 1)}` } }),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: pageFooter(sheet.footer) },
  };
  return { sheet: written, names };
}

/** Bold type is so much wider. */
const bold = 1.08;

function colourRules({ colours }: PrintedSheet["columns"][number], range: string): ConditionalRule[] {
  return [...(colours ?? [])].map(([text, { fill, font }], i) => ({
    type: "cellIs",
    operator: "equal",
    formula: `"${text.replaceAll('"', '""')}"`,
    priority: i + 1,
    range,
    style: {
      font: { color: { rgb: font }, bold: true },
      fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill }, fgColor: { rgb: fill } },
    },
  }));
}

/** `&` begins a code in a footer, so one in the text is written twice; a footer holds 255 characters. */
function pageFooter({ left = "", right = "" }: PrintedSheet["footer"] = {}): string {
  const part = (text: string) => cleanForWriting(text).replaceAll("\n", " ").slice(0, 80).replaceAll("&", "&&");
  const font = `&"${officeFont.name},Italic"&9`;
  return `&L${font}${part(left)}&C&"${officeFont.name},Regular"&9Trang &P/&N&R${font}${part(right)}`;
}

function toValue(value: CellValue): LibraryValue {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("A cell cannot hold NaN or Infinity.");
  if (typeof value === "string") return cleanForWriting(value);
  if (typeof value !== "object" || value === null) return value;
  return "day" in value ? new Date(`${value.day}T00:00:00Z`) : value.error;
}
