import type { PlainDate } from "@de-an-06/domain";
import { cutSheet } from "../patch/worksheet.js";
import { attribute, children } from "../patch/xml-scan.js";
import { defaultReadLimits } from "../workbook/read-limits.js";
import { readDirectory } from "../zip/directory.js";
import { inflatePart } from "../zip/inflate.js";
import type { PackedPart } from "../zip/pack.js";
import { cleanForWriting } from "./clean-for-writing.js";
import { listSheet } from "./drop-down.js";
import { officeFont } from "./look.js";
import type { SheetFrame, SheetPlan } from "./plan-sheet.js";
import { rowLooks } from "./printed-sheet.js";
import type { RowStyles } from "./row-xml.js";
import { toLibrary } from "./to-library.js";

/** A workbook whose tables have no rows yet: what the library writes of it. */
export interface WorkbookShell {
  /** Every part in its order, the sheets of tables among them. */
  readonly parts: readonly PackedPart[];
  /** The sheets of tables by the name of their part, in order. */
  readonly sheets: ReadonlyMap<string, SheetShell>;
}

/** The XML of a sheet around the rows of its table. */
export interface SheetShell {
  readonly before: string;
  readonly after: string;
  /** The number of the table's first row, from 1. */
  readonly first: number;
  readonly styles: RowStyles;
}

/** What the file says of itself. */
export interface Made {
  readonly title: string;
  readonly on?: PlainDate;
}

/** The zero day of archives, for a workbook that belongs to no day. */
const noDay = "1980-01-01";

/** Has the library write everything but the rows of tables, which have so many rows each. */
export async function workbookShell(
  sheets: readonly { readonly frame: SheetFrame; readonly rows: number }[],
  made: Made,
): Promise<WorkbookShell> {
  const { writeXlsx } = await import("hucre/xlsx");
  const lists: string[][] = [];
  const printed = sheets.map(({ frame, rows }) => toLibrary(frame, rows, lists));
  const on = new Date(`${made.on ?? noDay}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: [
      ...printed.map(({ sheet }) => sheet),
      ...(lists.length === 0 ? [] : [{ name: listSheet, rows: transpose(lists), hidden: true }]),
    ],
    // The library writes the names of printed areas without the quotes that a sheet's name with spaces needs.
    namedRanges: printed.flatMap(({ names }) => names),
    defaultFont: { ...officeFont },
    properties: { title: cleanForWriting(made.title), created: on, modified: on },
  });
  const directory = readDirectory(bytes, { ...defaultReadLimits, ratio: Infinity });
  if (!directory.ok) throw new Error("Not a sound archive.");
  const shells = new Map<string, SheetShell>();
  for (const [i, { plan }] of printed.entries()) {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    const entry = directory.value.get(name);
    const part = entry && (await inflatePart(bytes, entry));
    if (!part) throw new Error("The library wrote no such sheet.");
    shells.set(name, cutShell(new TextDecoder().decode(part), plan));
  }
  const entries = [...directory.value.values()].sort((a, b) => a.start - b.start);
  const parts = entries.map((entry) => ({ ...entry, bytes: bytes.subarray(entry.start, entry.start + entry.packed) }));
  return { parts, sheets: shells };
}

/** Cuts a sheet where the rows of its table belong, and takes the rows out that show how they look. */
function cutShell(xml: string, { first, end }: SheetPlan): SheetShell {
  const { head, rows, tail } = cutSheet(letRowsGrow(xml));
  const [above, below]: [string[], string[]] = [[], []];
  const looks: string[][] = [];
  for (const one of children(rows)) {
    const row = Number(attribute(rows.slice(one.from, one.inside), "r"));
    if (row > end + 1) {
      const cells = children(rows, one.inside, one.insideTo);
      looks.push(Array.from(cells, ({ from, inside }) => attribute(rows.slice(from, inside), "s") ?? "0"));
    } else (row > first ? below : above).push(rows.slice(one.from, one.to));
  }
  const styles = new Map(rowLooks.map((look, i) => [look, looks[i] ?? []]));
  return {
    // How far the sheet goes need not be said, and is not known when it begins.
    before: head.replace(/<dimension [^>]*>/u, "") + above.join(""),
    after: below.join("") + tail,
    first: first + 1,
    styles: (look) => styles.get(look) ?? [],
  };
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
