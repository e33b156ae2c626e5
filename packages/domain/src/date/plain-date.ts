declare const brand: unique symbol;

/** A day as `YYYY-MM-DD` (*ngày*): no clock, no zone. Two days compare as strings. Years 0001 to 9999. */
export type PlainDate = string & { readonly [brand]: "PlainDate" };

/**
 * A day written in code. For data use {@link parseDate}, which answers with issues instead of throwing.
 *
 * @throws RangeError when the text is no existing day as `YYYY-MM-DD`.
 * @example
 * plainDate("2024-02-29") // => "2024-02-29"
 */
export function plainDate(text: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw new RangeError("A plain date is an existing day written as YYYY-MM-DD.");
}

/**
 * Whether a value is an existing day as `YYYY-MM-DD`, years 0001 to 9999.
 *
 * @example
 * isPlainDate("2023-02-29") // => false
 */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== "string" || value.length !== 10) return false;
  if (value.charCodeAt(4) !== dash || value.charCodeAt(7) !== dash) return false;
  const year = digits(value, 0, 4);
  const month = digits(value, 5, 7);
  const day = digits(value, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * How many days a month has.
 *
 * @param month - 1 to 12.
 * @example
 * daysInMonth(2024, 2) // => 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * Which of two days comes first: −1, 0 or 1, as `sort` wants it.
 *
 * @example
 * compareDays(plainDate("2022-11-14"), plainDate("2022-11-15")) // => -1
 */
export function compareDays(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

const dash = 45;

/** The number the characters of a text from one place to before another spell, or −1 where one is missing or no digit. */
export function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}
