import { type Issue, issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { Language } from "../issue/sentence.js";
import { normalise, normaliseWithPlaces, originalSpan } from "../text/normalise.js";
import { type Decimal, toDecimal } from "./decimal.js";
import { type DigitGroups, readDigitGroups, toExact } from "./digit-groups.js";
import { type Qualifier, readQualifier, readScale, readUnit } from "./number-words.js";

/** A number as a document prints it, read. */
export interface ReadNumber {
  /** In full: 101,000 for `hơn 101 nghìn`; 79.2 for `79,2%`. The printed decimals are kept. */
  readonly value: Decimal;
  /** Only an exact number enters an exact comparison. */
  readonly qualifier: Qualifier;
  readonly unit: "percent" | "dong" | null;
  /** The power of ten its last printed digit stands for: 3 in `101 nghìn`, 5 in `4,2 triệu`, −1 in `79,2`. */
  readonly lastPlace: number;
}

/** How numbers are written. */
export interface NumberOptions {
  /** Whose marks and words; Vietnamese unless asked otherwise. */
  readonly language?: Language;
}

/**
 * Reads a number or percentage as Vietnamese documents print it, exactly, with its qualifier (*hơn, trên, gần, dưới,
 * khoảng*), scale (*chục, trăm, nghìn, vạn, triệu, tỷ*) and unit (*%*, *phần trăm*, *đồng*); with `language: "en"` the
 * English way. Full-width digits, no-break spaces, spaces between thousands, and bold marks are understood.
 *
 * What the marks mean in Vietnamese (in English with point and comma exchanged):
 *
 * | printed | read as | note or issue |
 * |---|---|---|
 * | `1.093`, `193.597.000`, `1 093`, `2507`, `02` | a whole number | |
 * | `79,2`, `80,0`, `0,125`, `1.234,5` | a decimal | |
 * | `1.5`, `91.7`, `0.125` | a decimal | note `number.decimal-mark` |
 * | `1,234` | the decimal 1.234 | note `number.maybe-thousands`, but not before % |
 * | `1.093%` | 1,093 % | note `number.maybe-decimal` |
 * | `1,234,567` | a whole number | note `number.thousands-mark` |
 * | `1,234.5` | a decimal | both notes of foreign marks |
 * | `1.0934`, `1234.567`, `12.6.2024`, `1.09.3` | nothing | issue `number.broken-group` |
 *
 * The whole text must be one number: what is left over is `number.unreadable` with its offset in the text as given. A
 * number past 2⁵³, or with more than 15 decimals, is `number.too-many-digits`. Never throws; linear in the length.
 *
 * @example
 * unwrap(parseNumber("25.707")).value // => { units: 25707, decimals: 0 }
 * unwrap(parseNumber("79,2%")) // => { value: { units: 792, decimals: 1 }, qualifier: "exact", unit: "percent", lastPlace: -1 }
 * unwrap(parseNumber("hơn 101 nghìn")) // => { value: { units: 101000, decimals: 0 }, qualifier: "over", unit: null, lastPlace: 3 }
 * unwrap(parseNumber("113,796", { language: "en" })).value // => { units: 113796, decimals: 0 }
 * parseNumber("1.5") // => { ok: true, value: { value: { units: 15, decimals: 1 }, qualifier: "exact", unit: null, lastPlace: -1 }, notes: [{ code: "number.decimal-mark", path: [], params: { mark: "point" } }] }
 */
export function parseNumber(text: string, options: NumberOptions = {}): Result<ReadNumber> {
  const normalised = normalise(text);
  if (normalised === "") return fail(issue("value.missing", {}));
  const read = readNumberAt(normalised, 0, { ...options, spaces: true });
  const end = read?.end ?? 0;
  if (read && (end === normalised.length || !read.result.ok)) return read.result;
  const rest = normalised.charAt(end) === " " ? end + 1 : end;
  const { start } = originalSpan(normaliseWithPlaces(text), { start: rest, end: rest });
  return fail(issue("number.unreadable", { offset: start }));
}

/** A number found in a running text: the offset behind it, and what it means. */
export interface NumberAt {
  readonly end: number;
  readonly result: Result<ReadNumber>;
}

/**
 * Reads the number that begins at an offset of a text, as {@link parseNumber} does, and says where it ends; null where
 * none begins, also inside a word or another number. The text must be {@link normalise}d. What follows is the caller's
 * affair: `24/24` reads as 24 and ends before the stroke. Linear over all offsets of a text taken from left to right.
 *
 * @param options - `spaces` lets a space part thousands (`1 093`), which in running text could be two numbers.
 * @example
 * readNumberAt("đạt hơn 101 nghìn hồ sơ", 4)?.end // => 17
 * readNumberAt("cv15", 2) // => null
 */
export function readNumberAt(
  text: string,
  offset: number,
  options: NumberOptions & { readonly spaces?: boolean } = {},
): NumberAt | null {
  if (isInside(text, offset)) return null;
  const { language = "vi", spaces = false } = options;
  const { value: qualifier, end: start } = readQualifier(text, offset, language);
  const sign = /[+-]/.test(text.charAt(start)) ? 1 : 0;
  const printed = readParts(text, start + sign, { language, spaces });
  if (printed === null) return null;
  const { value: unit, end } = readUnit(text, printed.end, language);
  const sum = sumOf(printed.parts, { language, percent: unit === "percent" });
  if (!sum.ok) return { end, result: sum };
  const { value, lastPlace } = sum.value;
  const signed = text.charAt(start) === "-" ? { ...value, units: 0 - value.units } : value;
  return { end, result: ok({ value: signed, qualifier, unit, lastPlace }, sum.notes) };
}

/** Digits with the power of ten of the words behind them: `1 tỷ 250 triệu` has two. */
interface Part {
  readonly digits: DigitGroups;
  readonly scale: number;
}

function readParts(text: string, offset: number, how: { language: Language; spaces: boolean }) {
  const parts: Part[] = [];
  let end = offset;
  for (let from = offset; ; from = end + 1) {
    const digits = readDigitGroups(text, from, how.spaces);
    if (digits === null) break;
    const scale = readScale(text, digits.end, how.language);
    const before = parts.at(-1);
    if (before && (scale.value === 0 || scale.value >= before.scale)) break;
    parts.push({ digits, scale: scale.value });
    end = scale.end;
    if (scale.value === 0 || text.charAt(end) !== " ") break;
  }
  return parts.length === 0 ? null : { parts, end };
}

function sumOf(
  parts: readonly Part[],
  of: { language: Language; percent: boolean },
): Result<Pick<ReadNumber, "value" | "lastPlace">> {
  const notes: Issue[] = [];
  let units = 0n;
  let decimals = 0;
  let lastPlace = 0;
  for (const { digits, scale } of parts) {
    const exact = toExact(digits, of);
    if (!exact.ok) return exact;
    notes.push(...exact.notes);
    lastPlace = scale - exact.value.decimals;
    const shared = Math.max(decimals, -lastPlace);
    units = units * 10n ** BigInt(shared - decimals) + BigInt(exact.value.units) * 10n ** BigInt(shared + lastPlace);
    decimals = shared;
  }
  const value = toDecimal(units, decimals);
  return value === null ? fail(issue("number.too-many-digits", {})) : ok({ value, lastPlace }, notes);
}

/** Whether an offset lies inside a word or a number. */
function isInside(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]$|\d[.,]$/u.test(text.slice(Math.max(0, offset - 2), offset));
}
