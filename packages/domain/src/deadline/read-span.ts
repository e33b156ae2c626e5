import { issue } from "../issue/issue.js";
import type { ClauseOf } from "./clause.js";
import { match, type Phrase, pattern, placeOf } from "./phrase.js";
import { readComparison, skipBlank } from "./read-comparison.js";
import { type Point, readPoint } from "./read-point.js";

/**
 * Reads `từ tháng 3 đến hết tháng 6/2023`, `giai đoạn 2022-2025`, `Quý IV/2025 - Quý II/2026`, and the start alone,
 * `bắt đầu từ tháng 01/2023`, at a place.
 */
export function readSpan(phrase: Phrase, at: number): ClauseOf<"span"> | null {
  const { text } = phrase;
  const opener = match(text, at, openers);
  const lead = opener ?? match(text, at, stretch);
  const begin = lead === null ? at : skipBlank(text, at + lead[0].length);
  const point = readPoint(text, begin);
  const number = point === null && opener !== null ? match(text, begin, dayNumber) : null;
  if (point === null && number === null) return null;
  const from = point ?? Number(number?.[1]);
  const fromEnd = point?.end ?? begin + (number?.[0].length ?? 0);

  const joined = match(text, fromEnd, joins);
  const comparison = joined === null ? null : readComparison(text, fromEnd + joined[0].length);
  const to = comparison === null ? null : readPoint(text, comparison.next, point ?? undefined);
  if (to === null) {
    return point === null || opener === null
      ? null
      : close(at, fromEnd, { from, after: opener[0] === "sau", to: null, strict: false });
  }
  const time = comparison?.time ?? null;
  const read = close(at, to.end, { from, after: false, to, strict: comparison?.strict ?? false });
  return time === null ? read : { ...read, notes: [issue("deadline.time-dropped", placeOf(phrase, time))] };
}

function close(
  start: number,
  end: number,
  said: { readonly from: Point | number; readonly after: boolean; readonly to: Point | null; readonly strict: boolean },
): ClauseOf<"span"> {
  return { says: "span", ...said, start, end, wordsFrom: end, notes: [] };
}

const openers = pattern("(?:ngay )?(?:bắt đầu )?(?:(?:triển khai|thực hiện) )?(?:kể )?từ(?! nay)(?: đầu)?|bắt đầu|sau");
/** With these alone it is no span: both ends must follow. */
const stretch = pattern("(?:trong )?giai đoạn|trong(?: khoảng)?(?: thời gian)?");
const joins = / ?(?:-|đến|tới|cho đến) ?/uy;
const dayNumber = pattern("ngày (\\d{1,2})");
