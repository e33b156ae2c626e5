import { ok, type Result } from "@de-an-06/domain";
import type { SheetCells } from "../cell/cell.js";
import { openCsv } from "../csv/read-csv.js";
import { refuse, type SheetIssue } from "../issue/sheet-issue.js";
import { readXls } from "../xls/read-xls.js";
import { defaultReadLimits, type ReadLimits } from "./read-limits.js";
import { openXlsx } from "./read-xlsx.js";
import { type OpenOptions, readCells, type SheetSource, sourceOf } from "./sheet-source.js";
import { sniff } from "./sniff.js";

/** The sheets of a file, whatever kind of file it is by its content; what is no workbook is an issue that says what it is. */
export async function openWorkbook(
  bytes: Uint8Array,
  { limits = {}, ...how }: Omit<OpenOptions, "limits"> & { readonly limits?: Partial<ReadLimits> | undefined },
): Promise<Result<readonly SheetSource[], SheetIssue>> {
  const all = { ...defaultReadLimits, ...limits };
  if (bytes.length > all.bytes) return refuse("file.too-large", { limit: "bytes", maximum: all.bytes });
  const kind = sniff(bytes);
  switch (kind) {
    case "zip":
      return openXlsx(bytes, { ...how, limits: all });
    case "text":
      return openCsv(bytes, all);
    case "empty":
      return refuse("file.empty", {});
    case "xls": {
      const sheets = await readXls(bytes, all);
      return sheets.ok ? ok(sheets.value.map(sourceOf), sheets.notes) : sheets;
    }
    case "encrypted":
      return refuse("file.encrypted", {});
    case "unknown":
      return refuse("file.not-a-workbook", {});
    default:
      return refuse("file.unsupported-format", { format: kind });
  }
}

/** All cells of a file. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<Result<readonly SheetCells[], SheetIssue>> {
  const opened = await openWorkbook(bytes, { limits, mostHeld: Infinity });
  return opened.ok ? readAll(opened.value, opened.notes) : opened;
}

/** All cells of some sheets. */
export async function readAll(
  sources: readonly SheetSource[],
  notes: readonly SheetIssue[],
): Promise<Result<readonly SheetCells[], SheetIssue>> {
  const sheets: SheetCells[] = [];
  const said = [...notes];
  for (const source of sources) {
    const cells = await readCells(source);
    if (!cells.ok) return cells;
    sheets.push(cells.value);
    said.push(...cells.notes);
  }
  return ok(sheets, said);
}
