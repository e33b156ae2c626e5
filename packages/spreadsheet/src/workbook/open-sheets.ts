import { fail, isNonEmpty, type NonEmpty, ok, type Result } from "@de-an-06/domain";
import type { SheetCells } from "../cell/cell.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { legacyEncodingOf } from "./legacy-text.js";
import type { Progress } from "./progress.js";
import type { ReadOptions } from "./read-options.js";
import { openWorkbook, readAll } from "./read-workbook.js";
import { readCells, type SheetSource, sourceOf } from "./sheet-source.js";
import { bytesOf, type WorkbookFile } from "./workbook-file.js";

/** A sheet that is to be looked at. */
export interface OpenedSheet {
  readonly source: SheetSource;
  /** Its first rows: what tells whether it has a table, and which. */
  readonly head: SheetCells;
}

/** How sheets are opened. */
export interface OpenSheets extends Pick<ReadOptions, "sheet" | "limits"> {
  readonly progress?: Progress;
}

/** A header is looked for in 30 rows, and what a column contains in 200 below it. */
const headRows = 300;
/** Larger sheets are read by pieces: for these it costs more than it saves. */
const mostHeld = 2_000_000;

/** The sheets of a file that are to be looked at, all of them or the one that was asked for, ready to be read. */
export async function openSources(
  file: WorkbookFile,
  { sheet, limits, progress }: OpenSheets,
  held = mostHeld,
): Promise<Result<NonEmpty<OpenedSheet>, SheetIssue>> {
  const workbook =
    "sheets" in file
      ? ok(file.sheets.map(sourceOf), file.notes)
      : await openWorkbook(await bytesOf(file), {
          limits,
          mostHeld: held,
          ...(progress && { onRead: progress.looked }),
        });
  if (!workbook.ok) return workbook;
  const notes = [...workbook.notes];
  const sound: OpenedSheet[] = [];
  const said: SheetIssue[] = [];
  for (const source of workbook.value) {
    if (sheet !== undefined && source.name !== sheet) continue;
    const head = await readCells(source, headRows);
    if (!head.ok) return head;
    const encoding = legacyEncodingOf(head.value);
    // Nothing can be read in text that stands for other letters; a sheet of it among others is said and passed over.
    if (encoding === null) sound.push({ source, head: head.value });
    else said.push(sheetIssue("file.legacy-encoding", { encoding }, { where: { sheet: source.name, cell: "A1" } }));
  }
  if (isNonEmpty(sound)) return ok(sound, [...notes, ...said]);
  return isNonEmpty(said) ? fail(...said) : refuse("sheet.not-found", { sheets: workbook.value.length });
}

/** The same with all their cells, for what has to look at a sheet as a whole. */
export async function openSheets(
  file: WorkbookFile,
  options: OpenSheets,
): Promise<Result<NonEmpty<SheetCells>, SheetIssue>> {
  const opened = await openSources(file, options, Infinity);
  if (!opened.ok) return opened;
  const sheets = await readAll(opened.value.map(({ source }) => source), opened.notes); // prettier-ignore
  if (!sheets.ok) return sheets;
  return isNonEmpty(sheets.value) ? ok(sheets.value, sheets.notes) : refuse("sheet.not-found", { sheets: 0 });
}
