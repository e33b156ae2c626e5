import { ok, type Result } from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import type { CellValue, SheetCells } from "../cell/cell.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import type { ReadLimits } from "../workbook/read-limits.js";
import { decodeText } from "./decode-text.js";
import { findSeparator, type Separator, separators } from "./find-separator.js";
import { unguardFormula } from "./formula-guard.js";
import { splitRows } from "./split-rows.js";

const sheetName = "CSV";
const previewRows = 60;
const previewLength = 100_000;

/**
 * A CSV file as a sheet of text (*tệp CSV*): separator and encoding are found, quoted fields may hold line ends, blank
 * lines keep their row; a quotation mark that is never closed is plain text, and said. Every value stays text, `001` and `1.093` among them.
 */
export async function readCsv(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<Result<readonly SheetCells[], SheetIssue>> {
  const { text, encoding } = decodeText(bytes);
  // More line ends or quotes than any table within the limits has would keep the parser busy for seconds.
  if (occurs("\n", text, limits.rows * 8)) return refuse("file.too-large", { limit: "rows", maximum: limits.rows });
  if (occurs('"', text, limits.cells * 8)) return refuse("file.too-large", { limit: "cells", maximum: limits.cells });
  const { default: papa } = await import("papaparse");
  const parse = (input: string, delimiter: Separator, preview: number) =>
    papa.parse<string[]>(input, { delimiter, preview, skipEmptyLines: false }).data;

  const stated = /^\ufeff?sep=(.)\r?\n/iu.exec(text);
  const separator =
    separators.find((one) => one === stated?.[1]) ??
    findSeparator((one) => parse(text.slice(0, previewLength), one, previewRows));
  const { rows, unclosed } = splitRows(papa, text.replace(/^\ufeff/u, ""), { separator, most: limits.rows + 1 });

  // The line end behind the last row begins no other.
  if (rows.at(-1)?.join("") === "") rows.pop();
  if (rows.length > limits.rows) return refuse("file.too-large", { limit: "rows", maximum: limits.rows });
  let cells = 0;
  let columns = 0;
  for (const row of rows) {
    cells += row.length;
    columns = Math.max(columns, row.length);
  }
  if (columns > limits.columns) return refuse("file.too-large", { limit: "columns", maximum: limits.columns });
  if (cells > limits.cells) return refuse("file.too-large", { limit: "cells", maximum: limits.cells });

  const values = rows.map((row) => row.map((field): CellValue => (field === "" ? null : unguardFormula(field))));
  if (stated) values[0] = [];
  const notes = encoding === "windows-1258" ? [sheetIssue("file.encoding-assumed", { encoding })] : [];
  for (const { row, column } of unclosed) {
    const where = { sheet: sheetName, cell: cellAddress(row, column) };
    notes.push(sheetIssue("cell.quote-unclosed", {}, { where }));
  }
  return ok([{ name: sheetName, rows: values, merges: [] }], notes);
}

function occurs(letter: string, text: string, moreThan: number): boolean {
  let count = 0;
  for (let at = text.indexOf(letter); at !== -1 && count <= moreThan; at = text.indexOf(letter, at + 1)) count++;
  return count > moreThan;
}
