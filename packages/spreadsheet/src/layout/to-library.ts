import type { Cell as LibraryCell, CellStyle, CellValue as LibraryValue, ConditionalRule, WriteSheet } from "hucre/xlsx";
import { cellAddress, columnLetters } from "../cell/address.js";
import type { CellValue } from "../cell/cell.js";
import { cleanForWriting } from "./clean-for-writing.js";
import { listValidation } from "./drop-down.js";
import { bodyLook, headerLook, officeFont, remarkLook, subtitleLook, titleLook } from "./look.js";
import type { PrintedSheet } from "./printed-sheet.js";

/** A printed sheet as the writing library takes it, and the lists its drop-downs refer to. */
export function toLibrary(sheet: PrintedSheet, lists: string[][]): WriteSheet {
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
  const printed = columns.slice(0, last + 1).reduce((sum, { width }) => sum + width, 0);
  const heights = new Map([[0, { height: lines(sheet.title, printed / 1.3) * 20 }]]);
  [...subtitles.entries()].forEach(([i, text]) => heights.set(1 + i, { height: lines(text, printed / 1.1) * 17 }));
  [...remarks.entries()].forEach(([i, text]) => heights.set(below + i, { height: lines(text, printed) * 16 }));

  return {
    name: sheet.name,
    columns: columns.map(({ width }) => ({ width })),
    cells,
    rowDefs: heights,
    merges: last === 0 ? [] : [0, ...subtitles.map((_, i) => 1 + i), ...remarks.map((_, i) => below + i)].map(across),
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
      printTitlesRow: `$${header + 1}:$${header + 1}`,
      printArea: `$A$1:$${columnLetters(last)}$${Math.max(bottom, below + remarks.length - 1) + 1}`,
    },
    headerFooter: { oddFooter: pageFooter(sheet.footer) },
  };
}

/** How many lines a text takes at a width, so that merged rows, which no program fits by itself, are high enough. */
function lines(text: string, width: number): number {
  return text.split("\n").reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / width)), 0);
}

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
