import { daysInMonth, digits, type PlainDate } from "./plain-date.js";

/** The year, month (1 to 12) and day of the month of a day. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The year, month and day of the month.
 *
 * @example
 * toDayParts(plainDate("2022-11-01")) // => { year: 2022, month: 11, day: 1 }
 */
export function toDayParts(day: PlainDate): DayParts {
  return { year: digits(day, 0, 4), month: digits(day, 5, 7), day: digits(day, 8, 10) };
}

/**
 * The day with these parts; a day the month lacks is the month's last day (30 February is the 28th or 29th).
 *
 * @throws RangeError outside the years 0001 to 9999, months 1 to 12, or for a day below 1.
 * @example
 * fromDayParts({ year: 2023, month: 2, day: 30 }) // => "2023-02-28"
 */
export function fromDayParts({ year, month, day }: DayParts): PlainDate {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) {
    throw new RangeError("A plain date lies in the years 0001 to 9999.");
  }
  return writeDay(year, month, Math.min(day, daysInMonth(year, month)));
}

/**
 * Days since 1970-01-01; negative before. Neighbouring days have neighbouring numbers, so spans are differences.
 *
 * @example
 * toDayNumber(plainDate("2022-01-06")) // => 18998
 */
export function toDayNumber(day: PlainDate): number {
  const parts = toDayParts(day);
  // Years are counted from March, so that the leap day is the last of its year.
  const year = parts.month > 2 ? parts.year : parts.year - 1;
  const month = parts.month > 2 ? parts.month - 3 : parts.month + 9;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((month * 153 + 2) / 5) + parts.day - 1 - daysTo1970;
}

/**
 * The day with a number of {@link toDayNumber}.
 *
 * @throws RangeError when it is no whole number, or outside the years 0001 to 9999.
 * @example
 * fromDayNumber(18998) // => "2022-01-06"
 */
export function fromDayNumber(number: number): PlainDate {
  if (!isDayNumber(number)) {
    throw new RangeError("A plain date lies in the years 0001 to 9999.");
  }
  const days = number + daysTo1970;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((ofYear * 5 + 2) / 153);
  const day = ofYear - Math.floor((month * 153 + 2) / 5) + 1;
  const year = era * 400 + yearOfEra;
  return month < 10 ? writeDay(year, month + 3, day) : writeDay(year + 1, month - 9, day);
}

/** Whether a number is one of {@link toDayNumber}: whole, and in the years 0001 to 9999. */
export function isDayNumber(number: number): boolean {
  return Number.isInteger(number) && number >= firstDay && number <= lastDay;
}

/**
 * The day a number of days later, earlier when it is negative.
 *
 * @throws RangeError when the day would lie outside the years 0001 to 9999.
 * @example
 * addDays(plainDate("2024-02-28"), 2) // => "2024-03-01"
 */
export function addDays(day: PlainDate, count: number): PlainDate {
  return fromDayNumber(toDayNumber(day) + count);
}

/**
 * The same day of the month a number of months later, earlier when it is negative; a day the month lacks is the
 * month's last day.
 *
 * @throws RangeError when the day would lie outside the years 0001 to 9999.
 * @example
 * addMonths(plainDate("2024-01-31"), 1) // => "2024-02-29"
 */
export function addMonths(day: PlainDate, count: number): PlainDate {
  const { year, month, day: dayOfMonth } = toDayParts(day);
  const months = year * 12 + month - 1 + count;
  const toYear = Math.floor(months / 12);
  return fromDayParts({ year: toYear, month: months - toYear * 12 + 1, day: dayOfMonth });
}

/**
 * How many days it takes from one day to another; negative when the second comes first.
 *
 * @example
 * daysBetween(plainDate("2022-11-01"), plainDate("2022-11-30")) // => 29
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/**
 * The day of the week, 1 (Monday, *thứ Hai*) to 7 (Sunday, *Chủ nhật*).
 *
 * @example
 * weekday(plainDate("2022-11-20")) // => 7
 */
export function weekday(day: PlainDate): Weekday {
  return (((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The first day of the month.
 *
 * @example
 * startOfMonth(plainDate("2024-02-15")) // => "2024-02-01"
 */
export function startOfMonth(day: PlainDate): PlainDate {
  return fromDayParts({ ...toDayParts(day), day: 1 });
}

/**
 * The last day of the month.
 *
 * @example
 * endOfMonth(plainDate("2024-02-15")) // => "2024-02-29"
 */
export function endOfMonth(day: PlainDate): PlainDate {
  return fromDayParts({ ...toDayParts(day), day: 31 });
}

/** Days from 0000-03-01 to 1970-01-01. */
const daysTo1970 = 719_468;
const firstDay = -719_162;
const lastDay = 2_932_896;

/** `-MM-DD` for every month and day, at `month * 32 + day`: one look-up where days are written by the thousand. */
const monthDays = Array.from({ length: 13 * 32 }, (_, at) => {
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `-${twoDigits(Math.floor(at / 32))}-${twoDigits(at % 32)}`;
});

/** Parts that are known to exist, as a day. */
export function writeDay(year: number, month: number, day: number): PlainDate {
  return `${year < 1000 ? String(year).padStart(4, "0") : year}${monthDays[month * 32 + day]}` as PlainDate;
}
