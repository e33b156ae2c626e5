import type { TextSpan } from "../text/normalise.js";
import { match, pattern } from "./phrase.js";

/** The words between a task and its day: `chậm nhất là trước 17h00`. */
export interface Comparison {
  readonly next: number;
  readonly strict: boolean;
  readonly stated: boolean;
  /** Whether no word says more than that it lies inside: `trong năm 2023`. */
  readonly inside: boolean;
  /** Where a time of day is written. */
  readonly time: TextSpan | null;
}

/** Reads the words of comparison at a place, none included. */
export function readComparison(text: string, at: number): Comparison {
  let next = at;
  let strict = false;
  let stated = false;
  let inside = true;
  for (let words = 0; words < mostWords; words++) {
    const found = match(text, next, before) ?? match(text, next, by);
    if (found === null) break;
    strict ||= found[0] === "trước";
    stated = true;
    inside &&= insideWords.has(found[0]);
    next = skipBlank(text, next + found[0].length);
  }
  const time = match(text, next, timeOfDay);
  if (time === null) return { next, strict, stated, inside, time: null };
  // At 17h00 of a day the day itself is still in time; at 0h00 it has not begun.
  const isMidnight = Number(time[1]) === 0 && Number(time[2] ?? 0) === 0;
  const end = next + time[0].trimEnd().length;
  return { next: next + time[0].length, strict: isMidnight, stated, inside, time: { start: next, end } };
}

/** Past one blank, and a colon before it. */
export function skipBlank(text: string, at: number): number {
  const colon = text.charAt(at) === ":" ? at + 1 : at;
  return text.charAt(colon) === " " ? colon + 1 : colon;
}

const mostWords = 6;
const before = pattern("trước(?! (?:hoặc|và) (?:trong|vào|đúng))");
const by = pattern(
  [
    "trước (?:hoặc|và) (?:trong|vào|đúng)",
    "(?:chậm|muộn|trễ) nhất",
    "không (?:quá|sau|(?:muộn|chậm|trễ) (?:hơn|quá))",
    "(?:thời )?hạn(?: (?:chót|cuối(?: cùng)?|hoàn thành|thực hiện))?",
    "(?:cho )?(?:đến|tới)(?: (?:hết|cuối))?",
    "hết",
    "cuối(?= (?:tháng|quý|năm) ?[\\divl])",
    "trong",
    "vào",
    "lúc",
    "là",
    "ngay(?= (?:trong|trước|từ|vào))",
  ].join("|"),
);
const insideWords: ReadonlySet<string> = new Set(["trong", "vào", "là", "ngay"]);
/** Followed by the day it belongs to. */
const timeOfDay =
  /(\d{1,2}) ?(?:h|g|giờ|:) ?(\d{2})?(?: ?(?:phút|'))?(?: của)?,? (?=ngày |thứ |chủ nhật|hằng ngày|\d)/uy;
