import type { CellStyle } from "hucre/xlsx";
import type { PrintedColumn, PrintedRow } from "./printed-sheet.js";

/** The type that Vietnamese offices print in (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export const officeFont = { name: "Times New Roman", size: 12 } as const;

const line = { style: "thin", color: { rgb: "7F7F7F" } } as const;
const frame = { top: line, right: line, bottom: line, left: line };

/** The number format of each kind of column. */
export const numberFormats = { text: "@", day: "dd/mm/yyyy", count: "#,##0" } as const;

function formatOf({ format, decimals = 2 }: PrintedColumn): string | undefined {
  if (format !== "percent") return format && numberFormats[format];
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}

/** The title over the table. */
export const titleLook: CellStyle = {
  font: { ...officeFont, size: 14, bold: true },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** The lines below the title. */
export const subtitleLook: CellStyle = {
  font: { ...officeFont, italic: true },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** The remarks below the table. */
export const remarkLook: CellStyle = {
  font: { ...officeFont, size: 11, italic: true },
  alignment: { horizontal: "left", vertical: "top", wrapText: true },
};

/** The header of the table. */
export const headerLook: CellStyle = {
  font: { ...officeFont, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } },
  border: frame,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

/** A cell of the table. Text that a program could take for a number or a date stays text in a column of text. */
export function bodyLook(column: PrintedColumn, look: PrintedRow["look"]): CellStyle {
  const { align = "left" } = column;
  const numFmt = formatOf(column);
  return {
    font: {
      ...officeFont,
      bold: look === "strong",
      italic: look === "faint",
      ...(look === "faint" && { color: { rgb: "7F7F7F" } }),
    },
    ...(look === "strong" && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } } }),
    border: frame,
    alignment: { horizontal: align, vertical: "top", wrapText: true },
    ...(numFmt && { numFmt }),
  };
}
