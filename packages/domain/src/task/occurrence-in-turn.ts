import { toDayNumber } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import type { RecurringDeadline } from "../deadline/deadline.js";
import { nextOccurrences } from "../deadline/occurrences.js";
import type { Done } from "./task.js";

/** The occurrence a recurring task stands at. */
export interface Turn {
  readonly dueDay: PlainDate;
  /** The day it was done; null while it is open, which all but the last of an ended recurrence are. */
  readonly doneOn: PlainDate | null;
}

/**
 * The earliest occurrence from a day on that is still open; when all are done, the last one. Null when there is none.
 *
 * A `done` that names its occurrence fulfils that one, on the strict or the lenient reading of `trước ngày`; one that
 * names none fulfils the earliest that is open.
 */
export function occurrenceInTurn(
  deadline: RecurringDeadline,
  done: readonly Done[],
  { from, lenient }: { readonly from: PlainDate; readonly lenient: boolean },
): Turn | null {
  // Each `done` fulfils one, so the earliest open one is among this many.
  const days = nextOccurrences(deadline, { asOf: from, count: done.length + 1, lenient });
  const places = new Map(days.map((day, i) => [toDayNumber(day), i]));
  const doneOn = new Map<number, PlainDate>();
  let earliestOpen = 0;
  for (const { occurrence, on } of done) {
    const place = occurrence === undefined ? earliestOpen : placeOf(occurrence, places);
    if (place !== undefined && !doneOn.has(place)) doneOn.set(place, on);
    while (doneOn.has(earliestOpen)) earliestOpen++;
  }
  const place = Math.min(earliestOpen, days.length - 1);
  const dueDay = days[place];
  return dueDay === undefined ? null : { dueDay, doneOn: doneOn.get(place) ?? null };
}

function placeOf(occurrence: PlainDate, places: ReadonlyMap<number, number>): number | undefined {
  const day = toDayNumber(occurrence);
  return places.get(day) ?? places.get(day + 1) ?? places.get(day - 1);
}
