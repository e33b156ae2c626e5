import { fromDayNumber, type PlainDate, plainDate, toDayNumber } from "@de-an-06/domain";

/** Excel's day 0 by the arithmetic that holds from 1/3/1900 on; before that Excel counts a 29/02/1900 that never was. */
const epoch = toDayNumber(plainDate("1899-12-30"));
const firstSound = 61;
const last = 2_958_465;

/**
 * The day of an Excel serial (*số sê-ri ngày*), the time of day dropped; null outside 01/3/1900 to 31/12/9999.
 */
export function serialToDay(serial: number): PlainDate | null {
  const whole = Math.floor(serial);
  return whole >= firstSound && whole <= last ? fromDayNumber(epoch + whole) : null;
}

/**
 * Whether a bare number is likely a day whose date format was lost: a whole serial in the years 2000 to 2099. Such a
 * number is never a year, and no tracking table counts that far in a column of days.
 */
export function looksLikeSerial(value: number): boolean {
  return Number.isInteger(value) && value >= 36_526 && value <= 73_050;
}
