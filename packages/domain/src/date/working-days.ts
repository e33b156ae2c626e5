import type { Issue } from "../issue/issue.js";
import { ok, type Result } from "../issue/result.js";
import { addDays, fromDayNumber, toDayNumber } from "./day-arithmetic.js";
import type { PlainDate } from "./plain-date.js";
import type { WorkCalendar } from "./work-calendar.js";

/**
 * The day that is a number of working days (*ngày làm việc*) later, earlier when it is negative.
 *
 * Counting starts on the day after (before): one working day after a Friday is the Monday, whether or not that Friday
 * is worked. Zero gives the day itself, even a holiday. A day in a year the calendar does not cover is an issue; a
 * provisional year is a note, once.
 *
 * @throws RangeError when the count is no whole number.
 * @example
 * const calendar = unwrap(createWorkCalendar([{ year: 2022, provisional: false, off: [], worked: [] }]));
 * unwrap(addWorkingDays(plainDate("2022-11-18"), 1, calendar)) // => "2022-11-21"
 */
export function addWorkingDays(day: PlainDate, count: number, calendar: WorkCalendar): Result<PlainDate> {
  if (!Number.isInteger(count)) throw new RangeError("Working days are counted in whole numbers.");
  const walked = walk(day, {
    forward: count > 0,
    calendar,
    isThere: (_, worked) => worked === Math.abs(count),
  });
  return walked.ok ? ok(walked.value.day, walked.notes) : walked;
}

/**
 * How many working days it takes from one day to another: those after the first, up to and with the second. When the
 * second comes first they are counted backward and negative. So `addWorkingDays(day, n)` is n working days from `day`.
 *
 * @example
 * const calendar = unwrap(createWorkCalendar([{ year: 2022, provisional: false, off: [], worked: [] }]));
 * unwrap(countWorkingDays(plainDate("2022-11-18"), plainDate("2022-11-22"), calendar)) // => 2
 */
export function countWorkingDays(from: PlainDate, to: PlainDate, calendar: WorkCalendar): Result<number> {
  const forward = to > from;
  const walked = walk(from, { forward, calendar, isThere: (day) => day === to });
  return walked.ok ? ok(forward ? walked.value.worked : 0 - walked.value.worked, walked.notes) : walked;
}

/**
 * The day itself when it is worked, otherwise the first worked day after it.
 *
 * @example
 * const calendar = unwrap(createWorkCalendar([{ year: 2022, provisional: false, off: [], worked: [] }]));
 * unwrap(workdayOnOrAfter(plainDate("2022-11-20"), calendar)) // => "2022-11-21"
 */
export function workdayOnOrAfter(day: PlainDate, calendar: WorkCalendar): Result<PlainDate> {
  return addWorkingDays(addDays(day, -1), 1, calendar);
}

/**
 * The day itself when it is worked, otherwise the last worked day before it.
 *
 * @example
 * const calendar = unwrap(createWorkCalendar([{ year: 2022, provisional: false, off: [], worked: [] }]));
 * unwrap(workdayOnOrBefore(plainDate("2022-11-20"), calendar)) // => "2022-11-18"
 */
export function workdayOnOrBefore(day: PlainDate, calendar: WorkCalendar): Result<PlainDate> {
  return addWorkingDays(addDays(day, 1), -1, calendar);
}

interface Walk {
  readonly forward: boolean;
  readonly calendar: WorkCalendar;
  readonly isThere: (day: PlainDate, worked: number) => boolean;
}

/** Goes day by day until it is there: the day reached, how many worked days were met, and each note once. */
function walk(from: PlainDate, { forward, calendar, isThere }: Walk): Result<{ day: PlainDate; worked: number }> {
  const notes = new Map<string, Issue>();
  let lastNotes: readonly Issue[] = [];
  let number = toDayNumber(from);
  let day = from;
  let worked = 0;
  while (!isThere(day, worked)) {
    number += forward ? 1 : -1;
    day = fromDayNumber(number);
    const answer = calendar.isWorkday(day);
    if (!answer.ok) return answer;
    if (answer.notes !== lastNotes) for (const note of answer.notes) notes.set(JSON.stringify(note), note);
    lastNotes = answer.notes;
    if (answer.value) worked++;
  }
  return ok({ day, worked }, [...notes.values()]);
}
