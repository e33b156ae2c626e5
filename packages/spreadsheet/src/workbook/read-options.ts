import type { ReadLimits } from "./read-limits.js";

/** What every reader may be told (*tùy chọn khi đọc tệp*). */
export interface ReadOptions {
  /** The sheet to read; without it the one whose header fits best. */
  readonly sheet?: string;
  readonly limits?: Partial<ReadLimits>;
  /** How many issues are listed; the rest is counted, in one issue of its own. 1,000 unless said. */
  readonly mostIssues?: number;
  /** Called now and then with the rows read so far and their number. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** How many rows are read between two calls of {@link ReadOptions.onProgress}. */
export const progressEvery = 500;
