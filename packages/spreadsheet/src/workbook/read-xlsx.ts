import { ok, type Result } from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import type { UnsupportedFormat } from "../issue/sheet-issue-params.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { listSheet } from "../layout/drop-down.js";
import { readDirectory, type ZipDirectory, type ZipEntry } from "../zip/directory.js";
import { inflateChunks, inflatePart } from "../zip/inflate.js";
import { numberFormats } from "./number-formats.js";
import { findParts, findWorkbook, relationshipsOf, type SheetEntry, type WorkbookParts } from "./package-parts.js";
import { SharedStrings } from "./shared-strings.js";
import { type SheetContext, SheetScanner } from "./sheet-scanner.js";
import { type OpenOptions, type RowBlock, type SheetSource, sourceOf } from "./sheet-source.js";
import { refusalOf, Stop } from "./stop.js";
import { decodeXml, plainText, toUtf8 } from "./xml-text.js";

/**
 * The visible sheets of an .xlsx. The archive is checked before it is unpacked, and every sheet is looked through before
 * a row of it is handed out: what is beyond a limit or damaged is refused as a whole. Large sheets are then unpacked
 * again while their rows are read, and never stand in the memory.
 */
export async function openXlsx(
  bytes: Uint8Array,
  options: OpenOptions,
): Promise<Result<readonly SheetSource[], SheetIssue>> {
  const directory = readDirectory(bytes, options.limits);
  if (!directory.ok) return directory;
  const format = formatOf(directory.value);
  if (format !== "xlsx") return refuse("file.unsupported-format", { format });
  try {
    return await lookThrough(bytes, directory.value, options);
  } catch (thrown) {
    return refusalOf(thrown, options.limits);
  }
}

/** What kind of package an archive is. */
function formatOf(directory: ZipDirectory): "xlsx" | UnsupportedFormat {
  const names = [...directory.keys()];
  if (directory.has("mimetype") && directory.has("content.xml")) return "ods";
  if (!directory.has("[Content_Types].xml") || !directory.has("_rels/.rels")) return "archive";
  if (names.some((name) => name.startsWith("word/"))) return "word";
  if (names.some((name) => name.endsWith("/workbook.bin"))) return "xlsb";
  return names.some((name) => name.startsWith("ppt/") || name.startsWith("visio/")) ? "other" : "xlsx";
}

async function lookThrough(
  bytes: Uint8Array,
  directory: ZipDirectory,
  { limits, mostHeld, onRead }: OpenOptions,
): Promise<Result<readonly SheetSource[], SheetIssue>> {
  const { parts, all } = await findSheets(bytes, directory, limits.sheets);
  const size = (entries: readonly (ZipEntry | undefined)[]) =>
    entries.reduce((sum, one) => sum + (one?.unpacked ?? 0), 1);
  const toRead = size([parts.strings, ...parts.sheets.map(({ part }) => part)]);
  let [unpacked, rows] = [0, 0];
  const strings = new SharedStrings(limits.cells * 4);
  if (parts.strings) {
    for await (const piece of toUtf8(inflateChunks(bytes, parts.strings))) {
      strings.push(piece);
      onRead?.((unpacked += piece.length) / toRead, rows);
    }
  }
  const formats = parts.styles ? numberFormats(await textOf(bytes, parts.styles)) : [];
  const context = { strings: strings.all, formats, date1904: parts.date1904, limits };
  const sources: SheetSource[] = [];
  const notes: SheetIssue[] = [];
  let cells = 0;
  for (const { rawName, part } of parts.sheets) {
    if (part === undefined) throw new Stop();
    const name = plainText(rawName);
    const look = async (keeps: boolean) => {
      const scanner = new SheetScanner(context, keeps);
      for await (const piece of toUtf8(inflateChunks(bytes, part))) {
        if (!scanner.isDone) scanner.push(piece);
        onRead?.((unpacked += piece.length) / toRead, rows + scanner.height);
      }
      if (!scanner.isWhole) throw new Stop();
      return scanner;
    };
    const holds = part.unpacked <= mostHeld;
    let scanner = await look(holds);
    const { isOrdered } = scanner;
    // Rows that do not come in order can only be put in order when all of them are there.
    if (!holds && !isOrdered) scanner = await look(true);
    cells += scanner.cells;
    if (cells > limits.cells) throw new Stop("cells");
    rows += scanner.height;
    notes.push(...hiddenRows(name, scanner.hidden));
    const { merges, height } = scanner;
    if (holds || !isOrdered) sources.push(sourceOf({ name, merges, rows: scanner.take() }));
    else sources.push({ name, merges, height, read: () => readRows(bytes, part, context) });
  }
  return ok(sources, [...hiddenSheets(all), ...notes]);
}

/** Unpacks a sheet and reads its rows, as far as somebody takes them. */
async function* readRows(bytes: Uint8Array, part: ZipEntry, context: SheetContext): AsyncGenerator<RowBlock> {
  const scanner = new SheetScanner(context, true);
  try {
    for await (const piece of toUtf8(inflateChunks(bytes, part))) {
      scanner.push(piece);
      yield ok(scanner.take());
      if (scanner.isWhole) return;
    }
  } catch (thrown) {
    // The sheet has been looked through: only somebody who changes the bytes meanwhile gets here.
    yield refusalOf(thrown, context.limits);
  }
}

/** The sheets that people see, with what their cells refer to. */
async function findSheets(
  bytes: Uint8Array,
  directory: ZipDirectory,
  mostSheets: number,
): Promise<{ readonly parts: WorkbookParts; readonly all: readonly SheetEntry[] }> {
  const path = findWorkbook(await textOf(bytes, directory.get("_rels/.rels"))) ?? "";
  const workbook = await textOf(bytes, directory.get(path));
  const relationships = await textOf(bytes, directory.get(relationshipsOf(path)));
  const all = findParts(path, { workbook, relationships }, directory);
  const sheets = all.sheets.filter((sheet) => !sheet.hidden);
  if (all.sheets.length > 0 && sheets.length === 0) throw new Stop("all-hidden");
  if (sheets.length === 0) throw new Stop();
  if (sheets.length > mostSheets) throw new Stop("sheets");
  return { parts: { ...all, sheets }, all: all.sheets };
}

/** The directory of a workbook and its styles are small; only sheets and strings grow. */
const smallPart = 8_000_000;

async function textOf(bytes: Uint8Array, part: ZipEntry | undefined): Promise<string> {
  if (part && part.unpacked > smallPart) throw new Stop("partBytes");
  const unpacked = part && (await inflatePart(bytes, part));
  if (!unpacked) throw new Stop();
  return decodeXml(unpacked);
}

/** Hidden sheets are left out, hidden rows are read: both are said, since nobody sees them. */
function hiddenSheets(all: readonly SheetEntry[]): readonly SheetIssue[] {
  // The values of drop-downs that our own templates hide are no table.
  const skipped = all.filter((sheet) => sheet.hidden && plainText(sheet.rawName) !== listSheet).length;
  return skipped > 0 ? [sheetIssue("sheet.hidden-skipped", { count: skipped })] : [];
}

function hiddenRows(sheet: string, { first, count }: SheetScanner["hidden"]): readonly SheetIssue[] {
  if (count === 0) return [];
  const where = { sheet, cell: cellAddress(first, 0) };
  return [sheetIssue("sheet.hidden-rows", { count, first: first + 1 }, { where })];
}
