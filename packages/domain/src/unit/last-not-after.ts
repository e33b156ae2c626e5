import type { PlainDate } from "../date/plain-date.js";

/** The index of the last of some days in order that is not after a day; −1 when all are. */
export function lastNotAfter(days: readonly PlainDate[], day: PlainDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
