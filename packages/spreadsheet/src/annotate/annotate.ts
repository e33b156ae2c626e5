import { type Language, ok, type Result } from "@de-an-06/domain";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { editWorkbook, type OpenWorkbook } from "../patch/edit-workbook.js";
import { openStyles } from "../patch/styles.js";
import { cutSheet, joinSheet } from "../patch/worksheet.js";
import type { ReadLimits } from "../workbook/read-limits.js";
import { addList, findList } from "./add-list.js";
import { type CellMark, type Finding, toFindings } from "./cell-mark.js";
import { commentCells, uncommentCells } from "./comment-cells.js";
import { issueListSheet, listWords } from "./issue-list-sheet.js";
import { markCells, unmarkCells } from "./mark-cells.js";

/** How a workbook is annotated. */
export interface AnnotateOptions {
  /** The language of the comments and of the list; Vietnamese unless said. */
  readonly language?: Language;
  readonly limits?: Partial<ReadLimits>;
}

/**
 * The same workbook with what was found marked in it (*đánh dấu ô cần sửa*): each cell coloured by how grave it is and
 * commented, and a sheet behind the others that lists everything with links, so that an office mends its own file and
 * sends it again.
 *
 * Values, formulas, styles, drop-downs, charts, comments and print settings stay: marks are rules of colour, comments of
 * others are gone on below, and every part that holds neither is copied byte for byte. Annotated again, also with nothing
 * found, the file loses the marks it had. Issues without a cell stand in the list alone. Only an .xlsx can be marked; what
 * cannot be opened is an issue.
 *
 * @example
 * (await annotate(new Uint8Array(), [])).ok // => false
 */
export async function annotate(
  bytes: Uint8Array,
  found: readonly (SheetIssue | CellMark)[],
  options: AnnotateOptions = {},
): Promise<Result<Uint8Array, SheetIssue>> {
  const { language = "vi", limits = {} } = options;
  const findings = toFindings(found, language);
  const edited = await editWorkbook(bytes, limits, (workbook) => mark(workbook, findings, language));
  return edited.ok ? ok(edited.value.bytes, edited.notes) : edited;
}

async function mark(workbook: OpenWorkbook, findings: readonly Finding[], language: Language): Promise<void> {
  const { file, sheets } = workbook;
  const list = await findList(workbook);
  const styles = await openStyles(workbook);
  for (const { name, part } of sheets) {
    if (part === undefined || part === list) continue;
    const before = cutSheet(await file.text(part));
    await uncommentCells({ file, part, text: before });
    const here = findings.filter(({ sheet, cells }) => sheet === name && cells !== null);
    const marked = markCells(unmarkCells(before), here, styles);
    const after = await commentCells({ file, part, text: marked }, here, language);
    if (after !== before) file.put(part, joinSheet(after));
  }
  if (list !== null || findings.length > 0) {
    const names = new Set(sheets.map(({ name }) => name));
    const sheet = issueListSheet(findings, { styles, language, sheets: names });
    if (list === null) await addList(workbook, listWords[language].name, sheet);
    else file.put(list, sheet);
  }
  styles.save();
}
