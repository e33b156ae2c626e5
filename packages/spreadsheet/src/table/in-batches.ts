import { ok, type Result } from "@de-an-06/domain";
import type { IssueList } from "../issue/issue-list.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { type Progress, progressEvery } from "../workbook/progress.js";
import type { SheetSource } from "../workbook/sheet-source.js";
import type { RowWindow } from "./row-window.js";

/** How the rows of a sheet become values. */
export interface RowByRow<T> {
  readonly window: RowWindow;
  /** The first row to read. */
  readonly from: number;
  /** Reads a row and answers which one comes next. */
  readonly read: (row: number) => number;
  /** Called behind the last row. */
  readonly end: () => void;
  /** Where what is found is put. */
  readonly found: T[];
  readonly issues: IssueList;
  readonly progress: Progress;
}

/** So many rows above and below the one being read are in sight. */
const sight = 24;

/**
 * Reads the rows of a sheet and hands out what they become, so many at a time, each time with what was worth saying since;
 * the last batch may be empty. A batch that is not ok ends it. Nothing is read before it is asked for.
 */
export async function* inBatches<T>(
  source: SheetSource,
  { window, from, read, end, found, issues, progress }: RowByRow<T>,
  size: number,
): AsyncGenerator<Result<readonly T[], SheetIssue>, undefined> {
  let next = from;
  let told = -1;
  for await (const block of source.read()) {
    if (!block.ok) return yield block;
    issues.add(...block.notes);
    window.add(block.value);
    while (next < window.end - sight) {
      next = read(next);
      if (next - told >= progressEvery) progress.read((told = next) - from, Math.max(source.height, next) - from);
      while (found.length >= size) yield ok(found.splice(0, size), issues.take());
    }
    window.forget(next - sight);
  }
  while (next < window.end) next = read(next);
  end();
  while (found.length > size) yield ok(found.splice(0, size), issues.take());
  const rows = Math.max(window.end - from, 0);
  progress.read(rows, rows);
  yield ok(found.splice(0), issues.all());
}

/** What batches amount to. */
export async function gathered<T>(
  batches: AsyncIterable<Result<readonly T[], SheetIssue>>,
): Promise<Result<readonly T[], SheetIssue>> {
  const all: T[] = [];
  const notes: SheetIssue[] = [];
  for await (const batch of batches) {
    if (!batch.ok) return batch;
    for (const one of batch.value) all.push(one);
    notes.push(...batch.notes);
  }
  return ok(all, notes);
}
