import { parseISO } from "date-fns/parseISO";
import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import { fromDayNumber, isDayNumber } from "./day-arithmetic.js";
import type { PlainDate } from "./plain-date.js";

/**
 * The day it is in Vietnam at an instant: an ISO 8601 text with its zone (`Z` or an offset), or milliseconds since
 * 1970. For the edge of a system, where timestamps come in; inside, everything is days.
 *
 * Vietnam has been at UTC+7 without summer time since 13/6/1975, so the offset is fixed; the clock before that day is
 * not followed. An instant without a zone has no certain day and is an issue.
 *
 * @example
 * unwrap(toPlainDate("2024-06-14T17:00:00Z")) // => "2024-06-15"
 */
export function toPlainDate(instant: string | number): Result<PlainDate> {
  if (typeof instant === "string" && !iso.test(instant)) {
    return fail(issue(isoWithoutZone.test(instant) ? "date.instant-without-zone" : "date.instant-unreadable", {}));
  }
  const milliseconds = typeof instant === "string" ? millisecondsOf(instant) : instant;
  const day = Math.floor((milliseconds + vietnamOffset) / millisecondsInDay);
  return isDayNumber(day) ? ok(fromDayNumber(day)) : fail(issue("date.instant-unreadable", {}));
}

/**
 * Whether a value is an instant with its zone that {@link toPlainDate} reads.
 *
 * @example
 * isInstant("2024-06-14T17:00:00Z") // => true
 * isInstant("2024-06-14T17:00:00") // => false
 */
export function isInstant(value: unknown): value is string {
  return typeof value === "string" && toPlainDate(value).ok;
}

/**
 * Which of two instants comes first, whatever their zones: −1, 0 or 1. An unreadable one comes before all.
 *
 * @example
 * compareInstants("2024-06-14T17:00:00Z", "2024-06-15T00:00:00+07:00") // => 0
 */
export function compareInstants(a: string, b: string): -1 | 0 | 1 {
  const [first, second] = [a, b].map((one) => (isInstant(one) ? millisecondsOf(one) : -Infinity)) as [number, number];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A JS Date reads 30 February as 1 March; parseISO refuses it. */
function millisecondsOf(instant: string): number {
  return parseISO(instant).getTime();
}

const isoWithoutZone = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?$/u;
const iso = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)$/u;
const millisecondsInDay = 86_400_000;
const vietnamOffset = 7 * 3_600_000;
