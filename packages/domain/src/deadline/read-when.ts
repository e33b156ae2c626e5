import { issue } from "../issue/issue.js";
import type { ClauseOf, DayOfMonth, Spot } from "./clause.js";
import { match, type Phrase, pattern, placeOf } from "./phrase.js";
import { type Comparison, readComparison } from "./read-comparison.js";
import { readPoint } from "./read-point.js";

/** Reads `trước ngày 15/11/2022`, `Quý I/2023`, `trước ngày 15 và ngày 30`, `ngày 25 của tháng cuối quý` at a place. */
export function readWhen(phrase: Phrase, at: number): ClauseOf<"when"> | null {
  const { text } = phrase;
  const comparison = readComparison(text, at);
  let found = readSpot(text, comparison.next, comparison.stated ? "compared" : "first");
  if (found === null) return null;
  const spots = [found.spot];
  const times = [comparison.time];
  let end = found.end;
  while (spots.length < mostSpots) {
    const separator = match(text, end, listed);
    if (separator === null) break;
    const next: Comparison = readComparison(text, end + separator[0].length);
    // "trước ngày 15/6 và trước ngày 15/12" is a list; ", đến hết năm 2025" says something else.
    if (next.stated && !(next.strict && comparison.strict)) break;
    found = readSpot(text, next.next, found.spot);
    if (found === null) break;
    spots.push(found.spot);
    times.push(next.time);
    end = found.end;
  }
  return {
    says: "when",
    spots,
    strict: comparison.strict,
    stated: comparison.stated,
    inside: comparison.inside,
    completes: false,
    start: at,
    end,
    wordsFrom: end,
    notes: times.flatMap((time) => (time === null ? [] : [issue("deadline.time-dropped", placeOf(phrase, time))])),
  };
}

type Found = { readonly spot: Spot; readonly end: number } | null;

/** A spot; `after` is the one before it in the list, or whether words of comparison stand before the first. */
function readSpot(text: string, at: number, after: Spot | "first" | "compared"): Found {
  const day = match(text, at, weekday);
  if (day !== null) {
    const dated = match(text, at + day[0].length, beforeDate);
    if (dated !== null) return readSpot(text, at + day[0].length + dated[0].length, after);
    return { spot: { is: "weekday", day: weekdays.get(day[1] ?? "") ?? 7 }, end: at + day[0].length };
  }

  const previous = typeof after === "object" && after.is === "point" ? after.point : undefined;
  const point = readPoint(text, at, previous);
  if (point !== null) {
    const aside = point.names === "day" ? match(text, point.end, weekdayAside) : null;
    return { spot: { is: "point", point }, end: point.end + (aside?.[0].length ?? 0) };
  }

  const last = match(text, at, lastDay);
  if (last !== null) {
    const of = readPoint(text, at + last[0].length);
    if (of?.names === "period") return { spot: { is: "last-day-of", point: of }, end: of.end };
    const whole = match(text, at, lastDayOfWhole);
    if (whole !== null) {
      const unit = units.get(whole[1] ?? "");
      return {
        spot: { is: "day-of-month", day: null, month: unit === "month" ? undefined : null, of: unit },
        end: at + whole[0].length,
      };
    }
    return readMonth(text, at + last[0].trimEnd().length, null);
  }
  const numbered = match(text, at, dayNumber) ?? (after === "first" ? null : match(text, at, bareNumber));
  return numbered === null ? null : readMonth(text, at + numbered[0].length, Number(numbered[1]));
}

/** The month a day belongs to, as far as the words after it say. */
function readMonth(text: string, at: number, day: number | null): Found {
  const found = match(text, at, ofMonth);
  if (found === null) return { spot: { is: "day-of-month", day, month: undefined, of: undefined }, end: at };
  const [all, which, number, unit] = found;
  const month =
    which === undefined ? undefined : number === undefined ? (which.startsWith("đầu") ? 1 : null) : ordinal(number);
  const of: DayOfMonth["of"] = unit === undefined ? (month === undefined ? "month" : undefined) : units.get(unit);
  return { spot: { is: "day-of-month", day, month, of }, end: at + all.length };
}

function ordinal(word: string): number {
  return ordinals.get(word) ?? Number(word);
}

const mostSpots = 31;
const listed = / ?(?:[,;+&]|và(?= )) ?/uy;

const weekdayName = "(?:thứ )?((?<=thứ )(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)";
const weekday = pattern(`(?:ngày )?${weekdayName}`);
/** "thứ Sáu, ngày 18/11/2022", "18/11/2022 (thứ Sáu)": the date counts. */
const beforeDate = /,? (?=ngày \d{1,2} ?(?:[/.-]|tháng) ?\d)/uy;
const weekdayAside = new RegExp(` ?\\(${weekdayName}\\)`, "uy");
const weekdays: ReadonlyMap<string, number> = new Map([
  ...["hai", "ba", "tư", "năm", "sáu", "bảy", "chủ nhật"].map((name, i) => [name, i + 1] as const),
  ...["2", "3", "4", "5", "6", "7"].map((name, i) => [name, i + 1] as const),
]);
const ordinals: ReadonlyMap<string, number> = new Map([
  ["nhất", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["năm", 5],
  ["sáu", 6],
]);
const units: ReadonlyMap<string, DayOfMonth["of"]> = new Map([
  ["tháng", "month"],
  ["quý", "quarter"],
  ["6 tháng", "half"],
  ["kỳ 6 tháng", "half"],
  ["năm", "year"],
]);
const unit = "(quý|năm|(?:kỳ )?6 tháng)";

const dayNumber = pattern("ngày (?:mùng )?(\\d{1,2})");
/** Without the word `ngày`, where what follows leaves no other reading. */
const bareNumber = /(\d{1,2})(?= (?:hằng|mỗi|của tháng|và \d|và ngày)| ?, ?\d{1,2}(?! ?[/.-]))(?![\p{L}\p{N}])/uy;
const lastDay = /(?:vào )?ngày cuối(?: cùng)?(?: của)?(?: |(?![\p{L}\p{N}]))/uy;
const lastDayOfWhole = pattern(
  `ngày cuối(?: cùng)?(?: của)?(?: (?:mỗi|hằng))? (tháng(?! (?:đầu|cuối|thứ))|quý|năm|(?:kỳ )?6 tháng)`,
);
const ofMonth = pattern(
  `(?: của| vào)? tháng(?! ?\\d)(?: (đầu(?: tiên)?|cuối(?: cùng)?|thứ (\\d{1,2}|nhất|hai|ba|tư|năm|sáu)))?(?: của)?(?: (?:mỗi|hằng))?(?: ${unit})?(?: (?:sau|kế tiếp|tiếp theo|liền kề|báo cáo))*`,
);
