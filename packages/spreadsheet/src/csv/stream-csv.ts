import type { CellValue } from "../cell/cell.js";
import { toStream } from "../zip/pack-stream.js";
import { csvLine } from "./write-csv.js";

/** How many characters are put together before they are sent. */
const chunk = 65_536;

/**
 * The CSV of {@link writeCsv} sent while its rows are made: each is asked for when there is room for it, and whoever stops
 * reading stops them.
 */
export function streamCsv(rows: AsyncIterable<readonly CellValue[]>): ReadableStream<Uint8Array> {
  return toStream(chunksOf(rows));
}

async function* chunksOf(rows: AsyncIterable<readonly CellValue[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "\ufeff";
  for await (const row of rows) {
    text += csvLine(row);
    if (text.length < chunk) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}
