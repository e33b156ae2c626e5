import type { Language } from "../issue/sentence.js";
import { readQualifier } from "../number/number-words.js";
import { type NumberAt, readNumberAt } from "../number/parse-number.js";
import { endOfNoCount, isRankOrPlace, isTime } from "./not-a-count.js";
import type { Passage, Printed, PrintedDay, PrintedNumber, PrintedRatio } from "./printed.js";

/** The counts, percentages and ratios of a laid-out text, left to right; what only looks like one is left out. Linear. */
export function readPassage(text: string, language?: Language): Passage {
  const { numbers, days } = readNumbers(text, language);
  const items: Printed[] = [];
  for (let i = 0; i < numbers.length;) {
    const ratio = ratioAt(text, numbers, i);
    const number = numbers[i];
    if (number === undefined) break;
    if (ratio === null) {
      const { start, end, depth, isPercent } = number;
      items.push({ form: isPercent ? "percent" : "count", start, end, depth, number });
      i++;
    } else {
      if (ratio.item !== null) items.push(ratio.item);
      i += ratio.length;
    }
  }
  return { text, items, days };
}

/** A printed number that also says whether it is a percentage. */
type ScannedNumber = PrintedNumber & { readonly isPercent: boolean; readonly depth: number };

function readNumbers(text: string, asked: Language | undefined): { numbers: ScannedNumber[]; days: PrintedDay[] } {
  const numbers: ScannedNumber[] = [];
  const days: PrintedDay[] = [];
  let language: Language = asked ?? "vi";
  let blockStart = 0;
  let digits = 0;
  let depth = 0;
  for (let at = 0; at <= text.length;) {
    const code = text.charCodeAt(at);
    if (at === blockStart && asked === undefined) language = languageOf(text, at) ?? language;
    if (code === newline) blockStart = at + 1;
    depth = code === newline ? 0 : code === opening ? depth + 1 : code === closing ? Math.max(0, depth - 1) : depth;
    if (code < digit0 || code > digit9 || Number.isNaN(code)) {
      at++;
      continue;
    }
    const skipped = endOfNoCount(text, at, blockStart);
    const read = skipped === null ? readAt(text, at, language) : null;
    const end = skipped ?? read?.end ?? at + 1;
    const from = digits;
    digits += countDigits(text, at, end);
    const isAttached = /[\p{L}\p{N}]/u.test(text.charAt(end)) && !/\s/.test(text.charAt(end - 1));
    if (read !== null && !isAttached && !isTime(text, end)) {
      numbers.push({ ...toPrinted(read, { text, start: at, language, digits: { from, to: digits } }), depth });
    }
    if (skipped !== null && end - at >= 8) days.push({ start: at, end, digits: { from, to: digits } });
    at = end;
  }
  return { numbers, days };
}

const newline = 10;
const digit0 = 48;
const digit9 = 57;
const opening = 40;
const closing = 41;

/** A space parts thousands only where nothing but three digits follows, and that reads as one number. */
function readAt(text: string, at: number, language: Language): NumberAt | null {
  spacedThousands.lastIndex = at;
  if (spacedThousands.test(text)) {
    const spaced = readNumberAt(text, at, { language, spaces: true });
    if (spaced?.result.ok === true) return spaced;
  }
  return readNumberAt(text, at, { language });
}

const spacedThousands = /\d{1,3}(?: \d{3}){1,5}(?! ?\d)/y;

function toPrinted(
  { end, result }: NumberAt,
  {
    text,
    start,
    language,
    digits,
  }: { text: string; start: number; language: Language; digits: PrintedNumber["digits"] },
): Omit<ScannedNumber, "depth"> {
  const written = /^\d+(?:[., ]\d+)*/.exec(text.slice(start, end))?.[0] ?? "";
  const common = { start, end, digits, printed: written, language };
  if (!result.ok) {
    return {
      ...common,
      value: null,
      exact: false,
      lastPlace: 0,
      ambiguous: true,
      isPercent: text.charAt(end - 1) === "%",
    };
  }
  const { value, unit, lastPlace } = result.value;
  const isPercent = unit === "percent";
  const has = (code: string) => result.notes.some((note) => note.code === code);
  const areThousands = has("number.maybe-thousands") && unit === null && lastPlace === -value.decimals;
  return {
    ...common,
    isPercent,
    value: areThousands ? { units: value.units, decimals: 0 } : value,
    lastPlace: areThousands ? 0 : lastPlace,
    exact: lastPlace <= 0 && isExact(text, { start, end }, language),
    ambiguous: areThousands || has("number.maybe-decimal"),
  };
}

/** Whether no word around a number makes it a bound or an estimate. */
function isExact(text: string, { start, end }: { start: number; end: number }, language: Language): boolean {
  const before = text.slice(Math.max(0, start - 28), start);
  if (/(?:ít nhất|tối thiểu|tối đa|không quá|từ|at least|at most|up to|from) ?$/u.test(before)) return false;
  orMore.lastIndex = end;
  if (orMore.test(text)) return false;
  for (let at = start - 1, words = 0; at >= start - 24 && at > 0 && words < 3; at--) {
    if (text.charAt(at - 1) !== " " && text.charAt(at - 1) !== "(") continue;
    words++;
    const { value, end: to } = readQualifier(text, at, language);
    if (value !== "exact" && to === start) return /\d $/.test(text.slice(at - 2, at));
  }
  const { value, end: to } = readQualifier(text, start - 1, language);
  return !(value !== "exact" && to === start && /[~≈<>]/.test(text.charAt(start - 1)));
}

const orMore = / ?(?:trở lên|trở xuống|or more|or less|-)(?![\p{L}])/uy;

/** The ratio that begins with a number, or nothing but the numbers to pass over where they are a rank, address or day. */
function ratioAt(
  text: string,
  numbers: readonly ScannedNumber[],
  first: number,
): { item: PrintedRatio | null; length: number } | null {
  const numerator = numbers[first];
  if (numerator === undefined || numerator.isPercent) return null;
  const chain: ScannedNumber[] = [];
  let last = numerator;
  for (let next = numbers[first + 1]; next !== undefined && !next.isPercent && chain.length < 3;) {
    if (next.start - last.end > 60 || !stroke.test(text.slice(last.end, next.start))) break;
    chain.push(next);
    last = next;
    next = numbers[first + 1 + chain.length];
  }
  const { start, depth } = numerator;
  const [denominator, ...others] = chain;
  if (denominator === undefined) return null;
  const maybeDay = isDay(numerator, denominator);
  const length = 1 + chain.length;
  if (isRankOrPlace(text.slice(Math.max(0, start - 40), start), maybeDay)) return { item: null, length };
  const denominators = [denominator, ...others] as const;
  return { item: { form: "ratio", start, end: last.end, depth, numerator, denominators, maybeDay }, length };
}

const stroke = /^(?: ?| \p{L}[\p{L} ]{0,40})\/ ?(?:tổng (?:số )?)?$/u;

function isDay(first: PrintedNumber, second: PrintedNumber): boolean {
  const [day, month] = [first, second].map(({ printed }) => (/^\d{1,2}$/.test(printed) ? Number(printed) : 0));
  return day !== undefined && month !== undefined && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** The language a block is written in, from the Vietnamese letters of its beginning; null where it has too few words. */
function languageOf(text: string, start: number): Language | null {
  const end = text.indexOf("\n", start);
  const sample = text.slice(start, Math.min(end < 0 ? text.length : end, start + 400));
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return null;
  const vietnamese = sample.match(/[đăâêôơưàáãèéìíòóõùúýĩũạ-ỹ]/gu)?.length ?? 0;
  return vietnamese * 10 > letters ? "vi" : "en";
}

function countDigits(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= digit0 && code <= digit9) count++;
  }
  return count;
}
