import { deflatedPart, type PackedPart, packParts } from "../zip/pack.js";
import type { PrintedSheet } from "./printed-sheet.js";
import { type Made, workbookShell } from "./sheet-shell.js";
import { sheetChunks } from "./table-chunks.js";

/**
 * Printed sheets as an .xlsx. The same sheets give the same bytes: the day it was made is the one given, not the clock's.
 */
export async function writeWorkbook(sheets: readonly PrintedSheet[], made: Made): Promise<Uint8Array> {
  const counted = sheets.map((frame) => ({ frame, rows: frame.rows.length + (frame.spareRows ?? 0) }));
  const shell = await workbookShell(counted, made);
  const tables = new Map([...shell.sheets.keys()].map((name, i) => [name, sheets[i]]));
  const parts: PackedPart[] = [];
  for (const part of shell.parts) {
    const [sheet, around] = [tables.get(part.name), shell.sheets.get(part.name)];
    if (sheet === undefined || around === undefined) parts.push(part);
    else parts.push(await deflatedPart(part.name, await join(sheetChunks(sheet, around, () => around.after))));
  }
  return packParts(parts);
}

async function join(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  const joined = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of all) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
