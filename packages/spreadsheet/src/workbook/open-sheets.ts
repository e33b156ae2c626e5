import { fail, isNonEmpty, type NonEmpty, ok, type Result } from "@de-an-06/domain";
import type { SheetCells } from "../cell/cell.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { legacyEncodingOf } from "./legacy-text.js";
import type { ReadOptions } from "./read-options.js";
import { readWorkbook } from "./read-workbook.js";
import { bytesOf, type WorkbookFile } from "./workbook-file.js";

/** The sheets of a file that are to be looked at: all of them, or the one that was asked for. */
export async function openSheets(
  file: WorkbookFile,
  { sheet, limits }: Pick<ReadOptions, "sheet" | "limits">,
): Promise<Result<NonEmpty<SheetCells>, SheetIssue>> {
  const workbook = "sheets" in file ? ok(file.sheets, file.notes) : await readWorkbook(await bytesOf(file), limits);
  if (!workbook.ok) return workbook;
  const asked = sheet === undefined ? workbook.value : workbook.value.filter(({ name }) => name === sheet);
  if (!isNonEmpty(asked)) return refuse("sheet.not-found", { sheets: workbook.value.length });
  // Nothing can be read in text that stands for other letters; a sheet of it among others is said and passed over.
  const judged = asked.map((one) => ({ one, encoding: legacyEncodingOf(one) }));
  const sound = judged.filter(({ encoding }) => encoding === null).map(({ one }) => one);
  const said = judged.flatMap(
    ({ one, encoding }) =>
    encoding === null ? [] : [sheetIssue("file.legacy-encoding", { encoding }, { where: { sheet: one.name, cell: "A1" } })], // prettier-ignore
  );
  if (isNonEmpty(sound)) return ok(sound, [...workbook.notes, ...said]);
  return isNonEmpty(said) ? fail(...said) : refuse("sheet.not-found", { sheets: workbook.value.length });
}
