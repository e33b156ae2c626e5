import { ok, type Result } from "@de-an-06/domain";
import type { SheetCells } from "../cell/cell.js";
import { refuse, type SheetIssue } from "../issue/sheet-issue.js";
import type { ReadLimits } from "../workbook/read-limits.js";

import { readContainer } from "./container.js";
import { measureXls } from "./measure-xls.js";
import { toCells } from "./to-cells.js";

/**
 * The visible sheets of an old .xls (Excel 97 to 2003), values only. The container and the records are checked before
 * the library gets them; protected files and those of still older programs are told from damaged ones.
 */
export async function readXls(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<Result<readonly SheetCells[], SheetIssue>> {
  // Before Excel 97 a workbook stood in no container, or under another name.
  if (bytes[0] !== 0xd0) return refuse("file.unsupported-format", { format: "xls" });
  const streams = readContainer(bytes);
  if (streams === null) return refuse("file.damaged", {});
  const stream = streams.find(({ name }) => name === "Workbook");
  if (stream === undefined) return refuse("file.unsupported-format", { format: "xls" });
  const measure = measureXls(stream.bytes(), limits);
  if (measure === "encrypted") return refuse("file.encrypted", {});
  if (measure === "older") return refuse("file.unsupported-format", { format: "xls" });
  if (measure === "damaged") return refuse("file.damaged", {});
  if (typeof measure === "string") return refuse("file.too-large", { limit: measure, maximum: limits[measure] });

  const { read } = await import("hucre");
  const workbook = await read(bytes).catch(() => null);
  if (workbook === null) return refuse("file.damaged", {});
  const sheets = workbook.sheets.filter((_, i) => measure.hidden[i] === false);
  if (sheets.length === 0) return refuse("file.all-hidden", {});
  return ok(
    sheets.map((sheet) => {
      const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
        top: startRow,
        left: startCol,
        bottom: endRow,
        right: endCol,
      }));
      // The library leaves rows without a cell out of its list.
      const rows = Array.from(sheet.rows, (row) => row ?? []);
      return toCells({ ...sheet, rows }, merges);
    }),
  );
}
