import { issue } from "../issue/issue.js";
import type { Clause, EveryGrain } from "./clause.js";
import { match, type Phrase, pattern, placeOf } from "./phrase.js";
import { readComparison } from "./read-comparison.js";

/** Reads `hàng tháng`, `định kỳ hằng quý, 6 tháng, năm`, `6 tháng một lần`, `2 lần/năm`, `cuối mỗi quý` at a place. */
export function readEvery(phrase: Phrase, at: number): Clause | null {
  const { text } = phrase;
  const { next, time } = readComparison(text, at);
  if (time !== null) {
    // "trước 16h00 hằng ngày": only a day has a time.
    const daily = match(text, next, everyDay);
    if (daily === null) return null;
    const found = every(["day"], { start: at, end: next + daily[0].length, atEnd: false });
    return { ...found, notes: [issue("deadline.time-dropped", placeOf(phrase, time))] };
  }
  const times = match(text, at, timesIn);
  if (times !== null) {
    const grain = timesPerUnit[`${Number(times[1])} ${times[2]}`];
    return grain === undefined ? null : every([grain], { start: at, end: at + times[0].length, atEnd: false });
  }
  const opener = match(text, at, openers);
  const first = readUnit(text, at + (opener?.[0].length ?? 0), opener === null ? onceIn : unit);
  if (first === null) return null;
  const grains = [first.grain];
  let end = first.end;
  while (grains.length < mostGrains) {
    const separator = match(text, end, listed);
    const next = separator === null ? null : readUnit(text, end + separator[0].length, unit);
    if (next === null) break;
    grains.push(next.grain);
    end = next.end;
  }
  return every(grains, { start: at, end, atEnd: opener !== null && /^(?:vào )?cuối/u.test(opener[0]) });
}

function every(
  grains: readonly EveryGrain[],
  { start, end, atEnd }: { readonly start: number; readonly end: number; readonly atEnd: boolean },
): Clause {
  return { says: "every", grains, atEnd, start, end, wordsFrom: end, notes: [] };
}

function readUnit(text: string, at: number, form: RegExp): { grain: EveryGrain; end: number } | null {
  const found = match(text, at, form);
  if (found === null) return null;
  const [all, count, countedUnit, name] = found;
  const grain = name === undefined ? countedUnits[`${Number(count)} ${countedUnit}`] : units[name];
  return grain === undefined ? null : { grain, end: at + all.length };
}

const mostGrains = 8;
const openers = /(?:(?:vào )?cuối (?:mỗi|hằng) |(?:định kỳ )?(?:theo )?(?:hằng|mỗi|từng) |định kỳ (?:theo )?)/uy;
const listed = / ?(?:[,/;]|và(?= )) ?(?:định kỳ )?(?:hằng |mỗi |cả )?/uy;
/** Not `tháng 6`, `quý I`, `năm 2023`: those are one period. */
const name = "(ngày|tuần|tháng|quý|nửa năm|năm)(?! ?\\d| [ivl]{1,3}(?!\\p{L})| (?:thứ|cuối) )";
const counted = "(0?[1369]|12) (tháng|năm)(?: đầu năm)?(?! ?\\d)";
const once = "(?: (?:một|1|01) lần| ?/ ?(?:1 ?|01 ?|một ?)?lần)";
const unit = pattern(`(?:${counted}|${name})(?:${once})?`);
/** Without `hàng` or `định kỳ` it takes "once in" to say that it comes back. */
const onceIn = pattern(`${counted}${once}`);
const everyDay = pattern("hằng ngày");
const timesIn = pattern("(0?[124]|12) lần ?(?:/|mỗi|một|trong một) ?(tuần|tháng|quý|năm)");

const units: Readonly<Record<string, EveryGrain>> = {
  ngày: "day",
  tuần: "week",
  tháng: "month",
  quý: "quarter",
  "nửa năm": "half",
  năm: "year",
};
const countedUnits: Readonly<Record<string, EveryGrain>> = {
  "1 tháng": "month",
  "3 tháng": "quarter",
  "6 tháng": "half",
  "9 tháng": "nine-months",
  "12 tháng": "year",
  "1 năm": "year",
};
const timesPerUnit: Readonly<Record<string, EveryGrain>> = {
  "1 tuần": "week",
  "1 tháng": "month",
  "1 quý": "quarter",
  "1 năm": "year",
  "2 năm": "half",
  "4 năm": "quarter",
  "12 năm": "month",
};
