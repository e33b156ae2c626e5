import type { Language } from "../issue/sentence.js";
import { readQualifier } from "../number/number-words.js";
import { type NumberAt, readNumberAt } from "../number/parse-number.js";
import { endOfNoCount, isTime } from "./not-a-count.js";
import type { PrintedDay, PrintedNumber } from "./printed.js";

/** A printed number that also says whether it is a percentage and how many brackets are open. */
export interface ScannedNumber extends PrintedNumber {
  readonly isPercent: boolean;
  readonly depth: number;
}

/**
 * Every number of a laid-out text that may count something, and every day written out. One pass. A long text with more
 * than one number to sixteen characters is no report: the rest of it is not read.
 */
export function scanNumbers(
  text: string,
  asked: Language | undefined,
): { readonly numbers: readonly ScannedNumber[]; readonly days: readonly PrintedDay[] } {
  const numbers: ScannedNumber[] = [];
  const days: PrintedDay[] = [];
  let language: Language = asked ?? languageOf(text, 0) ?? "vi";
  let blockStart = 0;
  let digits = 0;
  let depth = 0;
  const most = Math.max(20_000, text.length / 16);
  for (let at = 0; at < text.length && numbers.length < most;) {
    const code = text.charCodeAt(at);
    if (code > digit9 || code < digit0) {
      at++;
      if (code === opening) depth++;
      else if (code === closing) depth = Math.max(0, depth - 1);
      else if (code === newline) {
        depth = 0;
        blockStart = at;
        if (asked === undefined) language = languageOf(text, at) ?? language;
      }
      continue;
    }
    const skipped = endOfNoCount(text, at, blockStart);
    const read = skipped === null ? readAt(text, at, language) : null;
    const end = skipped ?? read?.end ?? at + 1;
    const from = digits;
    digits += countDigits(text, at, end);
    const isAttached = /[\p{L}\p{N}]/u.test(text.charAt(end)) && !/\s/.test(text.charAt(end - 1));
    if (read !== null && !isAttached && !isTime(text, end)) {
      numbers.push(toScanned(read, { text, start: at, language, depth, digits: { from, to: digits } }));
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

interface Scan {
  readonly text: string;
  readonly start: number;
  readonly language: Language;
  readonly depth: number;
  readonly digits: PrintedNumber["digits"];
}

/** Written out field by field: this runs for every number of a text, and spreading objects would double its time. */
function toScanned({ end, result }: NumberAt, { text, start, language, depth, digits }: Scan): ScannedNumber {
  const printed = digitsWritten(text, start, end);
  if (!result.ok) {
    const isPercent = text.charAt(end - 1) === "%";
    const ambiguous = true;
    return {
      start,
      end,
      digits,
      printed,
      value: null,
      exact: false,
      lastPlace: 0,
      ambiguous,
      language,
      isPercent,
      depth,
    };
  }
  const { value: read, unit, lastPlace: place } = result.value;
  const has = (code: string) => result.notes.some((note) => note.code === code);
  const areThousands = unit === null && place === -read.decimals && has("number.maybe-thousands");
  const value = areThousands ? { units: read.units, decimals: 0 } : read;
  const lastPlace = areThousands ? 0 : place;
  const exact = isExact(text, { start, end }, language);
  const ambiguous = areThousands || has("number.maybe-decimal");
  return {
    start,
    end,
    digits,
    printed,
    value,
    exact,
    lastPlace,
    ambiguous,
    language,
    isPercent: unit === "percent",
    depth,
  };
}

/** The digits of a number with their marks, without what follows them. */
function digitsWritten(text: string, start: number, end: number): string {
  let last = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= digit0 && code <= digit9) last = at + 1;
    else if (code !== comma && code !== point && code !== space) break;
  }
  return text.slice(start, last);
}

const comma = 44;
const point = 46;
const space = 32;

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

/** The language a block is written in, from the Vietnamese letters of its beginning; null where it has too few words. */
function languageOf(text: string, start: number): Language | null {
  let letters = 0;
  let vietnamese = 0;
  for (let at = start; at < start + 240 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === newline) break;
    if (code >= 0xe0 && code <= 0x1ef9) vietnamese++;
    if ((code >= 97 && code <= 122) || code >= 0xe0) letters++;
  }
  if (letters < 12) return null;
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
