import type { Cell, WriteSheet } from "hucre/xlsx";
import { bodyLook } from "../../packages/spreadsheet/src/layout/look.js";
import type { PrintedSheet } from "../../packages/spreadsheet/src/layout/printed-sheet.js";
import { toLibrary } from "../../packages/spreadsheet/src/layout/to-library.js";

/** A printed sheet with every cell of its table as the library takes it, so that the library alone writes the same. */
export function withLibrary(printed: PrintedSheet): WriteSheet {
  const { sheet, plan } = toLibrary(printed, printed.rows.length, []);
  const looks = printed.columns.map((column) => bodyLook(column, undefined));
  const cells = new Map(sheet.cells);
  for (const [r, row] of printed.rows.entries()) {
    for (const [c, style] of looks.entries()) {
      const value = row.cells[c] ?? null;
      const plain = typeof value === "object" && value !== null && "day" in value ? new Date(`${value.day}T00:00:00Z`) : value; // prettier-ignore
      cells.set(`${plan.first + r},${c}`, { value: plain, style } as Partial<Cell>);
    }
  }
  return { ...sheet, cells };
}
