import { defaultReadLimits } from "../../packages/spreadsheet/src/workbook/read-limits.js";
import { readDirectory } from "../../packages/spreadsheet/src/zip/directory.js";
import { inflatePart } from "../../packages/spreadsheet/src/zip/inflate.js";
import type { PrintedSheet } from "../../packages/spreadsheet/src/layout/printed-sheet.js";
import { writeXlsx } from "hucre/xlsx";
import { withLibrary } from "./with-library.js";

/** A template of about 30 kB, its texts in one table as Excel keeps them: twelve marks, a list row, sheets that nobody touches. */
export function officeTemplate(): Promise<Uint8Array> {
  const marks = Array.from({ length: 12 }, (_, i) => ({ cells: [`Ô ${i}`, `{{ô ${i}}}`] }));
  const list = { cells: ["{{việc.nội dung}}", "{{việc.cơ quan}}", "{{việc.số}}", "{{việc.ghi chú}}"] };
  const columns = ["A", "B", "C", "D"].map((header) => ({ header, width: 24 }));
  const own: PrintedSheet = { name: "Biểu", title: "BIỂU", subtitles: [], columns, rows: [...marks, list, { cells: ["Cộng"] }] }; // prettier-ignore
  const other = (n: number): PrintedSheet => ({
    name: `Danh mục ${n}`,
    title: "DANH MỤC",
    subtitles: [],
    columns,
    rows: Array.from({ length: 340 }, (_, r) => ({ cells: [`Mục ${r} của phần ${n}`, r * 7919 * n, `Xã ${(r * 31) % 97}`, `${r}/${n}`] })), // prettier-ignore
  });
  return writeXlsx({ sheets: [own, other(1), other(2)].map(withLibrary) });
}

/** The text of a part. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const directory = readDirectory(bytes, { ...defaultReadLimits, ratio: Infinity });
  const entry = directory.ok ? directory.value.get(name) : undefined;
  const part = entry && (await inflatePart(bytes, entry));
  if (!part) throw new Error(`There is no part ${name}.`);
  return new TextDecoder().decode(part);
}
