import type { Language } from "../issue/sentence.js";
import { toDayParts } from "./day-arithmetic.js";
import type { PlainDate } from "./plain-date.js";

/**
 * A day as an official writes it: days below 10 and the months 1 and 2 take a zero (Nghị định 30/2020/NĐ-CP).
 * In English the month is a word, so that day and month cannot be mistaken.
 *
 * @example
 * formatDate(plainDate("2024-06-14")) // => "14/6/2024"
 * formatDate(plainDate("2022-01-06")) // => "06/01/2022"
 * formatDate(plainDate("2022-01-06"), "en") // => "6 January 2022"
 */
export function formatDate(day: PlainDate, language: Language = "vi"): string {
  const parts = toDayParts(day);
  return language === "en"
    ? `${parts.day} ${englishMonth(parts.month)} ${parts.year}`
    : `${twoDigits(parts.day)}/${formatMonth(parts.month)}/${parts.year}`;
}

/**
 * A day as the head of a letter gives it.
 *
 * @example
 * formatDateInWords(plainDate("2022-11-01")) // => "ngày 01 tháng 11 năm 2022"
 */
export function formatDateInWords(day: PlainDate): string {
  const parts = toDayParts(day);
  return `ngày ${twoDigits(parts.day)} tháng ${formatMonth(parts.month)} năm ${parts.year}`;
}

/** A month's number in a Vietnamese document: 01, 02, 3 … 12. */
export function formatMonth(month: number): string {
  return month < 3 ? twoDigits(month) : String(month);
}

/** The English name of a month, 1 to 12. */
export function englishMonth(month: number): string {
  return englishMonths[month - 1] ?? "";
}

const englishMonths = "January February March April May June July August September October November December".split(
  " ",
);

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
