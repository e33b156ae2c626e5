import type { ReadLimits } from "./read-limits.js";

/** What every reader may be told (*tùy chọn khi đọc tệp*). */
export interface ReadOptions {
  /** The sheet to read; without it the one whose header fits best. */
  readonly sheet?: string;
  readonly limits?: Partial<ReadLimits>;
  /** How many issues are listed; the rest is counted, in one issue of its own. 1,000 unless said. */
  readonly mostIssues?: number;
  /**
   * Called now and then with the rows done so far and their number, from the first byte on: looking through the file counts
   * for a quarter of each row, and until all rows are known their number is an estimate.
   */
  readonly onProgress?: (done: number, of: number) => void;
}

/** How what is read is handed out (*đọc từng phần*). */
export interface BatchOptions {
  /** How many values a batch has at most; 1,000 unless said. */
  readonly batchSize?: number;
}

/** The size of a batch where the caller gives none. */
export const usualBatch = 1000;
