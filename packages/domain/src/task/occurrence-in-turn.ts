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
 * A `done` that names its occurrence fulfils that one, on the strict or the lenient reading of `trước ngày`. One that
 * names none fulfils the occurrence in whose period it lies, the first whose last day on time is not over; where that is
 * fulfilled already, the latest open one before it. After the last of an ended recurrence it fulfils that, late. Where
 * nobody knows since when the recurrence counts, only what is not over on `asOf` is in turn.
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
  // Each `done` fulfils one: the earliest open one has at most so many before it, and none of twice as many reaches it.
  const count = 2 * done.length + 1;
  const days = nextOccurrences(deadline, { asOf: since ?? asOf, count, lenient });
  const ended = days.length < count;
  const places = new Map(days.map((day, i) => [toDayNumber(day), i]));
  const inPeriodOf = (on: PlainDate): number | undefined => {
    const day = nextOccurrences(deadline, {
      asOf: since !== undefined && since > on ? since : on,
      count: 1,
      lenient,
    })[0];
    return day === undefined ? (ended ? days.length - 1 : undefined) : places.get(toDayNumber(day));
  };
  const doneOn = new Map<number, PlainDate>();
  const named = new Set<number>();
  const latestOpen = openPlaces(days.length);
  for (const { occurrence, on } of done) {
    const wanted = occurrence === undefined ? inPeriodOf(on) : placeOf(occurrence, places);
    if (wanted === undefined || (occurrence !== undefined && named.has(wanted))) continue;
    if (occurrence !== undefined) named.add(wanted);
    const place = latestOpen.take(wanted);
    if (place !== null) doneOn.set(place, on);
  }
  const open = days.findIndex((_, i) => !doneOn.has(i));
  const place = open < 0 ? days.length - 1 : open;
  const dueDay = days[place];
  return dueDay === undefined ? null : { dueDay, doneOn: doneOn.get(place) ?? null };
}

/** Places that are taken one by one: the one wanted, or the latest open one before it; null where none is. */
function openPlaces(count: number): { readonly take: (wanted: number) => number | null } {
  // Place n stands at n + 1, and 0 for none; a taken one points to the one before it.
  const before = Array.from({ length: count + 1 }, (_, i) => i);
  const find = (from: number): number => {
    let at = from;
    for (let next = before[at] ?? 0; next !== at; next = before[at] ?? 0) {
      before[at] = before[next] ?? 0;
      at = before[at] ?? 0;
    }
    return at;
  };
  return {
    take: (wanted) => {
      const at = find(wanted + 1);
      if (at === 0) return null;
      before[at] = at - 1;
      return at - 1;
    },
  };
}

function placeOf(occurrence: PlainDate, places: ReadonlyMap<number, number>): number | undefined {
  const day = toDayNumber(occurrence);
  return places.get(day) ?? places.get(day + 1) ?? places.get(day - 1);
}
