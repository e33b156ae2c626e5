import { formatDate, ok, type Result } from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { openSheets } from "./open-sheets.js";
import type { ReadOptions } from "./read-options.js";
import type { WorkbookFile } from "./workbook-file.js";

/** The cells of one sheet: `rows[0]` is row 1, blank rows included. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * Every sheet of a file as rows of numbers and text, for what looks at a workbook as it stands, such as `auditTable`. A day
 * is printed the Vietnamese way; errors, switches and formulas without a result are blank.
 *
 * @example
 * unwrap(await readRows(new TextEncoder().encode("Đơn vị;Số hồ sơ\nPhường A;303\n")))[0]?.rows[1] // => ["Phường A", "303"]
 */
export async function readRows(
  file: WorkbookFile,
  options: Pick<ReadOptions, "sheet" | "limits"> = {},
): Promise<Result<readonly SheetRows[], SheetIssue>> {
  const opened = await openSheets(file, options);
  if (!opened.ok) return opened;
  const sheets = opened.value.map(({ name, rows }) => ({ name, rows: rows.map((cells) => cells.map(content)) }));
  return ok(sheets, opened.notes);
}

function content(value: CellValue): string | number | null {
  if (typeof value === "string" || typeof value === "number") return value;
  return typeof value === "object" && value !== null && "day" in value ? formatDate(value.day) : null;
}
