import type { PlainDate } from "@de-an-06/domain";
import { editParts } from "../zip/edit-parts.js";
import { cleanForWriting } from "./clean-for-writing.js";
import { listSheet } from "./drop-down.js";
import { officeFont } from "./look.js";
import type { PrintedSheet } from "./printed-sheet.js";
import { toLibrary } from "./to-library.js";

/** The zero day of archives, for a workbook that belongs to no day. */
const noDay = "1980-01-01";

/**
 * Printed sheets as an .xlsx. The same sheets give the same bytes: the day it was made is the one given, not the clock's.
 */
export async function writeWorkbook(
  sheets: readonly PrintedSheet[],
  made: { readonly title: string; readonly on?: PlainDate },
): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const lists: string[][] = [];
  const printed = sheets.map((sheet) => toLibrary(sheet, lists));
  const on = new Date(`${made.on ?? noDay}T00:00:00Z`);
  const written = await writeXlsx({
    sheets: [
      ...printed.map(({ sheet }) => sheet),
      ...(lists.length === 0 ? [] : [{ name: listSheet, rows: transpose(lists), hidden: true }]),
    ],
    // The library writes the names of printed areas without the quotes that a sheet's name with spaces needs.
    namedRanges: printed.flatMap(({ names }) => names),
    defaultFont: { ...officeFont },
    properties: { title: cleanForWriting(made.title), created: on, modified: on },
  });
  return editParts(written, (name, xml) =>
    /^xl\/worksheets\/[^/]+\.xml$/u.test(name) ? xml().then(letRowsGrow) : null,
  );
}

/**
 * Rows keep the height that was counted for them but may grow when somebody writes more into them: the library marks each
 * height as set by hand. Rows of merged cells stay so, since no program fits them.
 */
function letRowsGrow(sheet: string): string {
  const merged = new Set(Array.from(sheet.matchAll(/<mergeCell ref="[A-Z]+(\d+):/gu), ([, row]) => row));
  return sheet.replace(/(<row r="(\d+)" ht="[\d.]+") customHeight="1"/gu, (tag, height: string, row: string) =>
    merged.has(row) ? tag : height,
  );
}

function transpose(lists: readonly (readonly string[])[]): (string | null)[][] {
  const rows = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: rows }, (_, row) =>
    lists.map((list) => (list[row] === undefined ? null : cleanForWriting(list[row]))),
  );
}
