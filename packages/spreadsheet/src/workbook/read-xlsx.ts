import { ok, type Result } from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import type { SheetCells } from "../cell/cell.js";
import type { UnsupportedFormat } from "../issue/sheet-issue-params.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import { listSheet } from "../layout/drop-down.js";
import { readDirectory, type ZipDirectory, type ZipEntry } from "../zip/directory.js";
import { inflatePart } from "../zip/inflate.js";
import { findParts, findWorkbook, relationshipsOf, type WorkbookParts } from "./package-parts.js";
import type { LimitName, ReadLimits } from "./read-limits.js";
import { repack, type Values } from "./repack.js";
import { toCells } from "./to-cells.js";
import { type TrimmedSheet, trimSheet } from "./trim-sheet.js";
import { trimStyles } from "./trim-styles.js";
import { decodeXml, plainText, toUtf8 } from "./xml-text.js";

/** Why reading stopped: thrown and caught in this file only. */
class Stop extends Error {
  readonly limit: LimitName | "all-hidden" | undefined;
  constructor(limit?: LimitName | "all-hidden") {
    super();
    this.limit = limit;
  }
}

/**
 * The visible sheets of an .xlsx. The archive is checked before it is unpacked, only values are unpacked, and the
 * reading library is given a workbook of nothing but rows: no part of a hostile file that could make it hang gets there.
 */
export async function readXlsx(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<Result<readonly SheetCells[], SheetIssue>> {
  const directory = readDirectory(bytes, limits);
  if (!directory.ok) return directory;
  const format = formatOf(directory.value);
  if (format !== "xlsx") return refuse("file.unsupported-format", { format });
  try {
    const { parts, values, hidden } = await unpack(bytes, directory.value, limits);
    return ok(await readValues(parts, values), hidden);
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const { limit } = stop;
    if (limit === "all-hidden") return refuse("file.all-hidden", {});
    return limit ? refuse("file.too-large", { limit, maximum: limits[limit] }) : refuse("file.damaged", {});
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

async function unpack(bytes: Uint8Array, directory: ZipDirectory, limits: ReadLimits) {
  const inflate = async (part: ZipEntry | undefined): Promise<Uint8Array> => {
    const unpacked = part && (await inflatePart(bytes, part));
    if (!unpacked) throw new Stop();
    return unpacked;
  };
  const text = async (part: ZipEntry | undefined) => {
    if (part && part.unpacked > smallPart) throw new Stop("partBytes");
    return decodeXml(await inflate(part));
  };
  const path = findWorkbook(await text(directory.get("_rels/.rels"))) ?? "";
  const workbook = await text(directory.get(path));
  const relationships = await text(directory.get(relationshipsOf(path)));
  const all = findParts(path, { workbook, relationships }, directory);
  const parts = { ...all, sheets: all.sheets.filter((sheet) => !sheet.hidden) };
  if (all.sheets.length > 0 && parts.sheets.length === 0) throw new Stop("all-hidden");
  if (parts.sheets.length === 0) throw new Stop();
  if (parts.sheets.length > limits.sheets) throw new Stop("sheets");

  const sheets: TrimmedSheet[] = [];
  let cells = 0;
  for (const { part } of parts.sheets) {
    const sheet = trimSheet(toUtf8(await inflate(part)), limits);
    if (sheet === null) throw new Stop();
    if (typeof sheet === "string") throw new Stop(sheet);
    cells += sheet.cells;
    if (cells > limits.cells) throw new Stop("cells");
    sheets.push(sheet);
  }
  const strings = parts.strings && toUtf8(await inflate(parts.strings));
  if (strings && countTags(strings) > limits.cells * 4) throw new Stop("cells");
  const styles = parts.styles && trimStyles(await text(parts.styles));
  return { parts, values: { sheets, strings, styles }, hidden: sayHidden(all.sheets, parts.sheets, sheets) };
}

/** Hidden sheets are left out, hidden rows are read: both are said, since nobody sees them. */
function sayHidden(
  all: WorkbookParts["sheets"],
  read: WorkbookParts["sheets"],
  trimmed: readonly TrimmedSheet[],
): readonly SheetIssue[] {
  // The values of drop-downs that our own templates hide are no table.
  const skipped = all.filter((sheet) => sheet.hidden && plainText(sheet.rawName) !== listSheet).length;
  return [
    ...(skipped > 0 ? [sheetIssue("sheet.hidden-skipped", { count: skipped })] : []),
    ...trimmed.flatMap(({ hiddenRows: [first, ...more] }, i) => {
      if (first === undefined) return [];
      const where = { sheet: plainText(read[i]?.rawName ?? ""), cell: cellAddress(first, 0) };
      return [sheetIssue("sheet.hidden-rows", { count: 1 + more.length, first: first + 1 }, { where })];
    }),
  ];
}

/** The directory of a workbook and its styles are small; only sheets and strings grow. */
const smallPart = 8_000_000;

const mostBlanks = 10_000_000;

function countTags(xml: Uint8Array): number {
  let count = 0;
  for (const byte of xml) if (byte === 60) count++;
  return count;
}

async function readValues(parts: WorkbookParts, values: Values): Promise<SheetCells[]> {
  const library = await import("hucre/xlsx");
  const rows = Math.max(1, ...values.sheets.map((sheet) => sheet.rows));
  const columns = Math.max(1, ...values.sheets.map((sheet) => sheet.columns));
  // A few values far apart span a rectangle that the library fills with blanks.
  if (rows * columns > mostBlanks) throw new Stop("cells");
  const range = `A1:${cellAddress(rows - 1, columns - 1)}`;
  const readStyles = values.styles?.months ?? false;
  const workbook = await library.readXlsx(repack(parts, values), { range, readStyles }).catch(() => {
    throw new Stop();
  });
  return workbook.sheets.map((sheet, i) => toCells(sheet, values.sheets[i] ?? { merges: [], unresolved: [] }));
}
