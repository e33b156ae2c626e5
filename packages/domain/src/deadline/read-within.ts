import { issue } from "../issue/issue.js";
import type { Clause } from "./clause.js";
import type { WithinDeadline } from "./deadline.js";
import { match, type Phrase, pattern, placeOf, wordsOf } from "./phrase.js";
import { readComparison, skipBlank } from "./read-comparison.js";
import { type Point, readPoint } from "./read-point.js";
import { readWords } from "./read-words.js";

/** Reads `trong 05 ngày làm việc kể từ ngày nhận được văn bản`, `chậm nhất sau 03 ngày` at a place. */
export function readWithin(phrase: Phrase, at: number): Clause | null {
  const { text } = phrase;
  const comparison = readComparison(text, at);
  if (comparison.strict || comparison.time !== null) return null;
  const opener = match(text, comparison.next, openers);
  const begin = skipBlank(text, comparison.next + (opener?.[0].length ?? 0));
  const found = match(text, begin, duration);
  if (found === null) return null;
  const count = numerals.get(found[1] ?? "") ?? Number(found[1]);
  const length = lengths[found[2] ?? ""];
  // Hours count only as whole days.
  const inHours = length === undefined;
  if (count < 1 || count * (length?.times ?? 1) > longest || (inHours && count % 24 !== 0)) return null;
  const end = begin + found[0].length;
  const event = readEvent(phrase, end);
  return {
    says: "within",
    count: inHours ? count / 24 : count * length.times,
    unit: inHours ? "day" : length.unit,
    after: event.after,
    event: event.point,
    stated: comparison.stated || opener !== null || event.after !== null || event.point !== null,
    start: at,
    end: event.end,
    wordsFrom: event.wordsFrom,
    notes: [
      ...(inHours ? [issue("deadline.time-dropped", placeOf(phrase, { start: begin, end }))] : []),
      // "chậm nhất sau 03 ngày" is a limit; "sau 03 ngày" by itself names the earliest day.
      ...(opener?.[0] === "sau" && !comparison.stated
        ? [issue("deadline.after-read-as-within", placeOf(phrase, { start: at, end }))]
        : []),
    ],
  };
}

/** The event the days count from: its words, its day, both (`ngày ban hành (ngày 01/3/2023)`) or nothing. */
function readEvent(
  phrase: Phrase,
  at: number,
): { readonly after: string | null; readonly point: Point | null; readonly end: number; readonly wordsFrom: number } {
  const { text } = phrase;
  const opener = match(text, at, since);
  if (opener === null) return { after: null, point: null, end: at, wordsFrom: at };
  const begin = at + opener[0].length;
  const day = readPoint(text, begin);
  if (day?.names === "day" && day.hasYear && match(text, day.end, closed) !== null) {
    return { after: null, point: day, end: day.end, wordsFrom: day.end };
  }
  const words = readWords(phrase, begin);
  const bracket = match(text, words.end, opening);
  const inBrackets = bracket === null ? null : readPoint(text, words.end + bracket[0].length);
  const told = inBrackets !== null && inBrackets.hasYear && text.charAt(inBrackets.end) === ")" ? inBrackets : null;
  return {
    after: words.end > words.start ? wordsOf(phrase, words) : null,
    point: told?.names === "day" ? told : null,
    end: told?.names === "day" ? told.end + 1 : words.end,
    wordsFrom: begin,
  };
}

const longest = 9999;
const openers = pattern("sau|tối đa|(?:vòng|thời gian)(?: (?:không quá|tối đa))?|khoảng");
const duration = pattern(
  "(\\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \\(\\p{L}{1,8}(?: \\p{L}{1,8}){0,3}\\))? ?(ngày làm việc|ngày|tuần|tháng|năm|giờ|h)(?! (?:đầu|cuối) năm| ?\\d)",
);
/** The day stands alone: "ngày 01/3/2023 của Bộ Công an" would go on. */
const closed = / ?(?=$|[,;.)])/uy;
const since = /,? (?:(?:kể |tính )?từ|tính từ|sau(?= khi )|sau) (?=[\p{L}\d])/uy;
const opening = / ?\((?=ngày |\d)/uy;

const numerals: ReadonlyMap<string, number> = new Map(
  ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"].map((word, i) => [word, i + 1]),
);
/** How many of which unit one of each is; an hour is none. */
const lengths: Readonly<Record<string, { readonly unit: WithinDeadline["unit"]; readonly times: number }>> = {
  "ngày làm việc": { unit: "working-day", times: 1 },
  ngày: { unit: "day", times: 1 },
  tuần: { unit: "day", times: 7 },
  tháng: { unit: "month", times: 1 },
  năm: { unit: "month", times: 12 },
};
