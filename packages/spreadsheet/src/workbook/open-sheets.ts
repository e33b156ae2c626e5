import { isNonEmpty, type NonEmpty, ok, type Result } from "@de-an-06/domain";
import type { SheetCells } from "../cell/cell.js";
import { refuse, type SheetIssue } from "../issue/sheet-issue.js";
import type { ReadOptions } from "./read-options.js";
import { readWorkbook } from "./read-workbook.js";
import { bytesOf, type WorkbookFile } from "./workbook-file.js";

/** The sheets of a file that are to be looked at: all of them, or the one that was asked for. */
export async function openSheets(
  file: WorkbookFile,
  { sheet, limits }: Pick<ReadOptions, "sheet" | "limits">,
): Promise<Result<NonEmpty<SheetCells>, SheetIssue>> {
  const workbook = await readWorkbook(await bytesOf(file), limits);
  if (!workbook.ok) return workbook;
  const asked = sheet === undefined ? workbook.value : workbook.value.filter(({ name }) => name === sheet);
  return isNonEmpty(asked) ? ok(asked, workbook.notes) : refuse("sheet.not-found", { sheets: workbook.value.length });
}
