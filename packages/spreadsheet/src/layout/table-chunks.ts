import type { PrintedRow, PrintedSheet } from "./printed-sheet.js";
import { rowWriter } from "./row-xml.js";
import type { SheetShell } from "./sheet-shell.js";

/** A printed sheet whose rows may come one after the other. */
export type ComingSheet = Omit<PrintedSheet, "rows"> & {
  readonly rows: Iterable<PrintedRow> | AsyncIterable<PrintedRow>;
};

/** Rows that Excel has. */
const mostRows = 1_048_576;
/** Characters that are turned into bytes at a time. */
const piece = 65_536;
const blank: PrintedRow = { cells: [] };

/**
 * A sheet in pieces of some 64 kB, its rows as they come; spare ones below.
 *
 * @param close - What stands behind so many rows.
 * @throws RangeError when it has more rows than Excel.
 */
export async function* sheetChunks(
  { columns, rows, spareRows = 0 }: ComingSheet,
  { before, first, styles }: SheetShell,
  close: (rows: number) => string | Promise<string>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const write = rowWriter(columns, styles);
  let count = 0;
  let text = before;
  const add = (row: PrintedRow) => {
    if (first + count > mostRows) throw new RangeError(`A sheet has at most ${mostRows} rows.`);
    text += write(row, first + count++);
  };
  for await (const row of rows) {
    add(row);
    if (text.length < piece) continue;
    yield encoder.encode(text);
    text = "";
  }
  for (let spare = 0; spare < spareRows; spare++) add(blank);
  yield encoder.encode(text + (await close(count)));
}
