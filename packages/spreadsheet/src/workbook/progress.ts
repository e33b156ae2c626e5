/** Tells how far the reading of a file is: looking through it counts for a quarter, its rows for the rest. */
export interface Progress {
  /** Which share of the file has been looked through, and how many rows were seen. */
  readonly looked: (share: number, rows: number) => void;
  /** How many rows are done. */
  readonly read: (done: number, of: number) => void;
}

/** How many rows are read between two calls. */
export const progressEvery = 500;

/** Progress in rows, from the first byte on: before all rows are known their number is estimated. */
export function createProgress(tell: ((done: number, of: number) => void) | undefined): Progress {
  return {
    looked: (share, rows) => {
      const of = Math.max(1, Math.round(rows / Math.max(share, 0.001)));
      tell?.(Math.floor((of * Math.min(share, 1)) / 4), of);
    },
    read: (done, of) => tell?.(Math.floor(of / 4 + (done * 3) / 4), of),
  };
}
