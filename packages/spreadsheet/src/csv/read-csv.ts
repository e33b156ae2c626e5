import { ok, type Result } from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import type { CellValue } from "../cell/cell.js";
import { refuse, type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import type { ReadLimits } from "../workbook/read-limits.js";
import type { RowBlock, SheetSource } from "../workbook/sheet-source.js";
import { refusalOf, Stop } from "../workbook/stop.js";
import { findSeparator, type Separator, separators } from "./find-separator.js";
import { unguardFormula } from "./formula-guard.js";
import { RowSplitter } from "./row-splitter.js";
import { decodePieces, sniffEncoding, type TextEncoding } from "./sniff-encoding.js";

const sheetName = "CSV";
const previewRows = 60;
const previewLength = 100_000;

/**
 * A CSV file as a sheet of text (*tệp CSV*): separator and encoding are found, quoted fields may hold line ends, blank
 * lines keep their row; a quotation mark that is never closed is plain text, and said. Every value stays text, `001` and
 * `1.093` among them. Rows are split while they are read: what passes a limit is refused when it comes.
 */
export async function openCsv(
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<Result<readonly SheetSource[], SheetIssue>> {
  // More line ends or quotes than any table within the limits has would keep the parser busy for seconds.
  const lines = count(lineEnd, bytes, limits.rows * 8);
  if (lines > limits.rows * 8) return refuse("file.too-large", { limit: "rows", maximum: limits.rows });
  if (count(quote, bytes, limits.cells * 8) > limits.cells * 8)
    return refuse("file.too-large", { limit: "cells", maximum: limits.cells });
  const encoding = sniffEncoding(bytes);
  const { default: papa } = await import("papaparse");
  const [{ text: beginning } = { text: "" }] = decodePieces(bytes.subarray(0, previewLength * 2), encoding);
  const stated = /^sep=(.)\r?\n/iu.exec(beginning);
  const separator =
    separators.find((one) => one === stated?.[1]) ??
    findSeparator((delimiter) => papa.parse<string[]>(beginning.slice(0, previewLength), { delimiter, preview: previewRows, skipEmptyLines: false }).data); // prettier-ignore
  const form: CsvForm = { encoding, separator, isStated: stated !== null };
  const read = () => readRows(bytes, { form, splitter: new RowSplitter(papa, { separator, beginning }), limits });
  const notes = encoding === "windows-1258" ? [sheetIssue("file.encoding-assumed", { encoding })] : [];
  return ok([{ name: sheetName, merges: [], height: lines, read }], notes);
}

interface CsvForm {
  readonly encoding: TextEncoding;
  readonly separator: Separator;
  /** Whether the first line is nothing but the separator. */
  readonly isStated: boolean;
}

function* readRows(
  bytes: Uint8Array,
  { form: { encoding, isStated }, splitter, limits }: { form: CsvForm; splitter: RowSplitter; limits: ReadLimits },
): Generator<RowBlock> {
  let [height, cells, said] = [0, 0, 0];
  const valueOf = (field: string): CellValue => {
    if (field === "") return null;
    // Windows 1258 writes tone marks as letters of their own; NFC puts them where they belong.
    return unguardFormula(encoding === "windows-1258" ? field.normalize("NFC") : field);
  };
  try {
    for (const { text, isLast } of decodePieces(bytes, encoding)) {
      const rows = splitter.split(text, isLast).map((fields) => {
        if (++height > limits.rows) throw new Stop("rows");
        if (fields.length > limits.columns) throw new Stop("columns");
        if ((cells += fields.length) > limits.cells) throw new Stop("cells");
        return isStated && height === 1 ? [] : fields.map(valueOf);
      });
      const notes = splitter.unclosed.slice(said).map(({ row, column }) => {
        const where = { sheet: sheetName, cell: cellAddress(row, column) };
        return sheetIssue("cell.quote-unclosed", {}, { where });
      });
      said = splitter.unclosed.length;
      yield ok(rows, notes);
    }
  } catch (thrown) {
    yield refusalOf(thrown, limits);
  }
}

const [lineEnd, quote] = [10, 34];

/** How often a byte occurs, up to one more than matters. */
function count(byte: number, bytes: Uint8Array, most: number): number {
  let found = 0;
  for (let at = bytes.indexOf(byte); at !== -1 && found <= most; at = bytes.indexOf(byte, at + 1)) found++;
  return found;
}
