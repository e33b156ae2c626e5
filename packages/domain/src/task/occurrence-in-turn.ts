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
 * The earliest occurrence that is still open; when all are done, the last one. Null when there is none.
 *
 * A `done` that names its occurrence fulfils that one, on the strict or the lenient reading of `trước ngày`; one that
 * names none fulfils the earliest that is open. Where nobody knows since when the recurrence counts, it fulfils the next
 * after its own day, and only what is not over on `asOf` is in turn.
 */
export function occurrenceInTurn(
  deadline: RecurringDeadline,
  done: readonly Done[],
  {
    since,
    asOf,
    lenient,
  }: { readonly since: PlainDate | undefined; readonly asOf: PlainDate; readonly lenient: boolean },
): Turn | null {
  // Each `done` fulfils one, so the earliest open one is among this many.
  const days = nextOccurrences(deadline, { asOf: since ?? asOf, count: done.length + 1, lenient });
  const places = new Map(days.map((day, i) => [toDayNumber(day), i]));
  const doneOn = new Map<number, PlainDate>();
  let earliestOpen = 0;
  for (const { occurrence, on } of done) {
    const named =
      occurrence ?? (since === undefined ? nextOccurrences(deadline, { asOf: on, count: 1, lenient })[0] : null);
    const place = named === null ? earliestOpen : named === undefined ? undefined : placeOf(named, places);
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
