import { type ComingPart, packStream, toStream } from "../zip/pack-stream.js";
import type { PackedPart } from "../zip/pack.js";
import { type Made, workbookShell } from "./sheet-shell.js";
import { type ComingSheet, sheetChunks } from "./table-chunks.js";

const directory = "xl/workbook.xml";

/**
 * Printed sheets as an .xlsx in pieces, of which nothing is kept: rows are asked for as pieces are taken. Printed areas,
 * drop-downs and remarks stand in the file behind the rows, and the names of areas behind the sheets.
 */
export function streamWorkbook(sheets: readonly ComingSheet[], made: Made): ReadableStream<Uint8Array> {
  return toStream(packStream(parts(sheets, made)));
}

async function* parts(sheets: readonly ComingSheet[], made: Made): AsyncGenerator<PackedPart | ComingPart> {
  const counted = sheets.map((frame) => ({ frame, rows: 0 }));
  let shell = await workbookShell(counted, made);
  for (const part of shell.parts) if (part.name !== directory && !shell.sheets.has(part.name)) yield part;
  for (const [i, [name, around]] of [...shell.sheets].entries()) {
    const [sheet, frame] = [sheets[i], counted[i]];
    if (sheet === undefined || frame === undefined) continue;
    const close = async (rows: number) => {
      counted[i] = { ...frame, rows };
      shell = await workbookShell(counted, made);
      return shell.sheets.get(name)?.after ?? "";
    };
    yield { name, chunks: sheetChunks(sheet, around, close) };
  }
  for (const part of shell.parts) if (part.name === directory) yield part;
}
