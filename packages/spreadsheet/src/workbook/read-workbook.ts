import type { Result } from "@de-an-06/domain";
import type { SheetCells } from "../cell/cell.js";
import { readCsv } from "../csv/read-csv.js";
import { refuse, type SheetIssue } from "../issue/sheet-issue.js";
import { readXls } from "../xls/read-xls.js";
import { defaultReadLimits, type ReadLimits } from "./read-limits.js";
import { readXlsx } from "./read-xlsx.js";
import { sniff } from "./sniff.js";

/** The sheets of a file, whatever kind of file it is by its content; what is no workbook is an issue that says what it is. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<Result<readonly SheetCells[], SheetIssue>> {
  const all = { ...defaultReadLimits, ...limits };
  if (bytes.length > all.bytes) return refuse("file.too-large", { limit: "bytes", maximum: all.bytes });
  const kind = sniff(bytes);
  switch (kind) {
    case "zip":
      return readXlsx(bytes, all);
    case "text":
      return readCsv(bytes, all);
    case "empty":
      return refuse("file.empty", {});
    case "xls":
      return readXls(bytes, all);
    case "encrypted":
      return refuse("file.encrypted", {});
    case "unknown":
      return refuse("file.not-a-workbook", {});
    default:
      return refuse("file.unsupported-format", { format: kind });
  }
}
