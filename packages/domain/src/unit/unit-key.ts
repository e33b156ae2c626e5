import { addDays } from "../date/day-arithmetic.js";
import { isPlainDate, type PlainDate } from "../date/plain-date.js";
import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { Tier, Unit, UnitKey } from "./unit.js";

/**
 * A key written in code. For data use {@link parseUnitKey}, which answers with issues instead of throwing.
 *
 * @throws RangeError when the text is no code and day joined by `@`.
 * @example
 * unitKey("24@2025-07-01") // => "24@2025-07-01"
 */
export function unitKey(text: string): UnitKey {
  if (isUnitKey(text)) return text;
  throw new RangeError("A unit key is a code and the first day of its validity, joined by @.");
}

/**
 * Whether a value is a unit key: an official code of 2, 3 or 5 digits or a namespaced local one, `@`, and a day.
 *
 * @example
 * isUnitKey("24") // => false
 */
export function isUnitKey(value: unknown): value is UnitKey {
  if (typeof value !== "string") return false;
  const at = value.lastIndexOf("@");
  return at > 0 && isUnitCode(value.slice(0, at)) && isPlainDate(value.slice(at + 1));
}

/**
 * Reads a unit key from data.
 *
 * @example
 * parseUnitKey("24").ok // => false
 */
export function parseUnitKey(input: unknown): Result<UnitKey> {
  return isUnitKey(input) ? ok(input) : fail(issue("unit.key-unreadable", {}));
}

/**
 * The key of a unit.
 *
 * @example
 * toUnitKey({ code: "24", from: plainDate("2025-07-01") }) // => "24@2025-07-01"
 */
export function toUnitKey(unit: Pick<Unit, "code" | "from">): UnitKey {
  return `${unit.code}@${unit.from}` as UnitKey;
}

/**
 * The code and the first day of a key.
 *
 * @example
 * fromUnitKey(unitKey("24@2025-07-01")) // => { code: "24", from: "2025-07-01" }
 */
export function fromUnitKey(key: UnitKey): { code: string; from: PlainDate } {
  const at = key.lastIndexOf("@");
  return { code: key.slice(0, at), from: key.slice(at + 1) as PlainDate };
}

/**
 * Whether a unit is valid on a day.
 *
 * @example
 * isValidOn({ from: plainDate("2008-08-01"), until: plainDate("2025-06-30") }, plainDate("2025-07-01")) // => false
 */
export function isValidOn(
  unit: { readonly from: PlainDate; readonly until: PlainDate | null },
  day: PlainDate,
): boolean {
  return unit.from <= day && (unit.until === null || day <= unit.until);
}

/** The day after a validity ends; null while it lasts, which an end on the last day there is says too. */
export function endOf(unit: Pick<Unit, "until">): PlainDate | null {
  return unit.until === null || unit.until === "9999-12-31" ? null : addDays(unit.until, 1);
}

/** How an official code of each tier is written (Quyết định 124/2004/QĐ-TTg; Quyết định 19/2025/QĐ-TTg). */
const officialCodes: Readonly<Record<Tier, RegExp>> = {
  country: /^[A-Z]{2}$/,
  province: /^\d{2}$/,
  district: /^\d{3}$/,
  commune: /^\d{5}$/,
  village: /^(?!)/,
  agency: /^(?!)/,
};
const localCode = /^[\p{Ll}\p{N}._-]+(?::[\p{Ll}\p{N}._-]+)+$/u;

/** Every code there can be: two capitals, 2, 3 or 5 digits, or a local one in lower case with a namespace. */
export const unitCodePattern = /^(?:[A-Z]{2}|\d{2}|\d{3}|\d{5}|[\p{Ll}\p{N}._-]+(?::[\p{Ll}\p{N}._-]+)+)$/u;

/**
 * Whether a text can be the code of a unit (of a tier): official codes are 2 digits for a province, 3 for a district, 5
 * for a commune, zeros in front included; a local one has a namespace: `01843:to-1`.
 *
 * @example
 * isUnitCode("1843", "commune") // => false
 */
export function isUnitCode(code: string, tier?: Tier): boolean {
  return tier === undefined ? unitCodePattern.test(code) : officialCodes[tier].test(code) || localCode.test(code);
}
