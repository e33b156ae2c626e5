import { type LegacyEncoding, recogniseLegacyEncoding } from "@de-an-06/domain";
import type { SheetCells } from "../cell/cell.js";

const mostText = 20_000;

/** The font encoding from before Unicode that the words of a sheet are in, judged by its first cells; null for none. */
export function legacyEncodingOf(sheet: SheetCells): LegacyEncoding | null {
  let text = "";
  for (const row of sheet.rows) {
    for (const value of row) if (typeof value === "string") text += `${value}\n`;
    if (text.length > mostText) break;
  }
  return recogniseLegacyEncoding(text.slice(0, mostText));
}
