import { ok, type Result } from "@de-an-06/domain";
import type { CellValue, Merge, SheetCells } from "../cell/cell.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import type { ReadLimits } from "./read-limits.js";

/** Some rows of a sheet, or why there are no more. */
export type RowBlock = Result<readonly (readonly CellValue[])[], SheetIssue>;

/** A sheet whose rows can be read from the first one on, as often as one likes. */
export interface SheetSource {
  readonly name: string;
  readonly merges: readonly Merge[];
  /** How many rows it has, as near as is known before they are read. */
  readonly height: number;
  /** The rows in order, some at a time, blank ones included; only what has been asked for is in the memory. */
  readonly read: () => AsyncIterable<RowBlock> | Iterable<RowBlock>;
}

/** How a file is opened. */
export interface OpenOptions {
  readonly limits: ReadLimits;
  /** Sheets up to so many bytes are held when they are looked through first, larger ones are unpacked again to be read. */
  readonly mostHeld: number;
  /** Told while the file is looked through: which share of it is done, and how many rows were seen. */
  readonly onRead?: (share: number, rows: number) => void;
}

/** A sheet that has been read already. */
export function sourceOf({ name, merges, rows }: SheetCells): SheetSource {
  return { name, merges, height: rows.length, read: () => [ok(rows)] };
}

/** The first rows of a sheet, at least so many where it has them; all of it unless said. */
export async function readCells(
  { name, merges, read }: SheetSource,
  most = Infinity,
): Promise<Result<SheetCells, SheetIssue>> {
  const rows: (readonly CellValue[])[] = [];
  const notes: SheetIssue[] = [];
  for await (const block of read()) {
    if (!block.ok) return block;
    for (const row of block.value) rows.push(row);
    notes.push(...block.notes);
    if (rows.length >= most) break;
  }
  return ok({ name, merges, rows }, notes);
}
