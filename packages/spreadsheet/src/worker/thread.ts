import { parentPort, workerData } from "node:worker_threads";
import type { Result } from "@de-an-06/domain";
import type { SheetCells } from "../cell/cell.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import type { ReadLimits } from "../workbook/read-limits.js";
import { readWorkbook } from "../workbook/read-workbook.js";

/** What the thread is given. */
export interface ToOpen {
  readonly bytes: Uint8Array;
  readonly limits: Partial<ReadLimits>;
}

/** What it answers. */
export interface Opened {
  readonly result: Result<readonly SheetCells[], SheetIssue>;
}

const { bytes, limits } = workerData as ToOpen;
const opened: Opened = { result: await readWorkbook(bytes, limits) };
parentPort?.postMessage(opened);
