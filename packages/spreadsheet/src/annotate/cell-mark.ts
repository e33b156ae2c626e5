import type { Language } from "@de-an-06/domain";
import { parseAddress } from "../cell/address.js";
import type { Merge } from "../cell/cell.js";
import { sheetSentence } from "../issue/sheet-sentence.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { toneOf } from "./mark-tone.js";

/** How grave a mark is: what has to be mended, what has to be looked at, what is only said. */
export type MarkTone = "error" | "warning" | "note";

/** A remark about one cell of a workbook (*ô cần sửa*), whoever found it. */
export interface CellMark {
  readonly sheet: string;
  /** One cell, `E17`, or a rectangle of them, `E17:G17`. */
  readonly cell: string;
  /** What is wrong, for the official who has to mend it. */
  readonly message: string;
  /** `warning` unless said. */
  readonly tone?: MarkTone;
  /** The header of its column, for the list. */
  readonly header?: string;
}

/** Something found, with the cells it stands in where it has a place in the sheet. */
export interface Finding {
  readonly sheet: string;
  readonly cell: string;
  readonly cells: Merge | null;
  readonly header: string;
  readonly message: string;
  readonly tone: MarkTone;
}

/** Issues and marks as findings, in their order. */
export function toFindings(found: readonly (SheetIssue | CellMark)[], language: Language): Finding[] {
  return found.map((one) => {
    if ("message" in one) {
      const { sheet, cell, message, tone = "warning", header = "" } = one;
      return { sheet, cell, cells: parseCells(cell), header, message, tone };
    }
    const { sheet = "", cell = "", header = "" } = one.where ?? {};
    return { sheet, cell, cells: parseCells(cell), header, message: sheetSentence(one, language), tone: toneOf(one) };
  });
}

/** The rectangle of `E17` or `E17:G18`, null when it is no place of a sheet. */
export function parseCells(text: string): Merge | null {
  const [from, to, more] = text.split(":").map(parseAddress);
  if (!from || more !== undefined || to === null || !inSheet(from)) return null;
  const end = to ?? from;
  if (!inSheet(end) || end.row < from.row || end.column < from.column) return null;
  return { top: from.row, left: from.column, bottom: end.row, right: end.column };
}

function inSheet({ row, column }: { readonly row: number; readonly column: number }): boolean {
  return row < 1_048_576 && column < 16_384;
}
