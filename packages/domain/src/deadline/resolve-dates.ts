import { addDays, fromDayParts, toDayParts } from "../date/day-arithmetic.js";
import type { Period } from "../date/period.js";
import { contains, nextPeriod } from "../date/period-steps.js";
import type { PlainDate } from "../date/plain-date.js";
import { type Issue, issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { ClauseOf } from "./clause.js";
import type { DateDeadline, PeriodDeadline } from "./deadline.js";
import { type Phrase, placeOf } from "./phrase.js";
import { type Near, type Point, type Resolved, resolvePoint } from "./read-point.js";

/** What a phrase says without coming back: a day or a period. */
export type Dated = Pick<DateDeadline, "kind" | "day" | "strict"> | Pick<PeriodDeadline, "kind" | "period">;

/** Where the work starts and by when it ends, as far as either is said. */
export interface Dates {
  readonly startsOn: PlainDate | null;
  readonly dated: Dated | null;
  /** The first day of a period that is all meant: `hằng tháng trong năm 2023`. */
  readonly opensOn: PlainDate | null;
  /** Whether the end is so worded that it can be the end of what comes back or goes on. */
  readonly isEnd: boolean;
}

/** A phrase, and the day its missing years are held against. */
export interface Dating {
  readonly phrase: Phrase;
  readonly issuedOn: PlainDate | undefined;
}

/** The dates that the clauses of a phrase give together; a day inside a period is the period told more exactly. */
export function resolveDates(dating: Dating, clauses: readonly ClauseOf<"when" | "span">[]): Result<Dates> {
  const notes: Issue[] = [];
  let all: Dates = { startsOn: null, dated: null, opensOn: null, isEnd: true };
  for (const clause of clauses) {
    const within = { ...dating, issuedOn: all.dated?.kind === "period" ? all.dated.period.from : dating.issuedOn };
    const one = clause.says === "span" ? resolveSpan(within, clause) : resolveWhen(within, clause);
    if (!one.ok) return one;
    const { startsOn, opensOn, isEnd } = one.value;
    const dated = moreExact(all.dated, one.value.dated);
    if ((startsOn !== null && all.startsOn !== null) || dated === undefined) {
      return fail(issue("deadline.several", placeOf(dating.phrase, clause)));
    }
    all = { startsOn: startsOn ?? all.startsOn, dated, opensOn: opensOn ?? all.opensOn, isEnd: all.isEnd && isEnd };
    notes.push(...one.notes);
  }
  return ok(all, notes);
}

/** Of a period and a day inside it the day, of one and nothing the one; undefined where they are two. */
function moreExact(a: Dated | null, b: Dated | null): Dated | null | undefined {
  if (a === null || b === null) return a ?? b;
  if (a.kind === "period" && b.kind === "date" && contains(a.period, b.day)) return b;
  return a.kind === "date" && b.kind === "period" && contains(b.period, a.day) ? a : undefined;
}

/** The day or period of `trước ngày 15/11/2022`, `Quý I/2023`, `Quý I, II/2023`. */
function resolveWhen({ phrase, issuedOn }: Dating, when: ClauseOf<"when">): Result<Dates> {
  const { spots, strict, stated, inside } = when;
  const [first] = spots;
  const last = spots.at(-1);
  const place = placeOf(phrase, when);
  if (first === undefined || last === undefined) return fail(issue("deadline.unreadable", place));
  if (first.is === "weekday") return fail(issue("deadline.unreadable", place));
  if (last.is === "day-of-month" || last.is === "weekday") return fail(issue("deadline.month-missing", place));
  const at = resolveAt(phrase, last.point, nearTo(issuedOn));
  if (!at.ok) return at;
  const notes = [...at.notes];
  if (spots.length > 1) {
    if (strict || !areNeighbours(phrase, when, at.value)) {
      return fail(issue("deadline.several", placeOf(phrase, last.point)));
    }
    notes.push(issue("deadline.periods-joined", place));
  }
  if (!stated && at.value.period === null) notes.push(issue("deadline.comparator-assumed", place));
  const dated = toDated(at.value, strict, last.is === "last-day-of");
  const isPeriod = dated.kind === "period";
  const opensOn = isPeriod && inside ? dated.period.from : null;
  return ok({ startsOn: null, dated, opensOn, isEnd: isPeriod || (stated && !strict) }, notes);
}

/** The days of `từ tháng 3 đến hết tháng 6/2023`; a year missing at one end is the other's. */
function resolveSpan({ phrase, issuedOn }: Dating, span: ClauseOf<"span">): Result<Dates> {
  const { from, to, strict, after } = span;
  if (typeof from === "number") {
    const end = to === null ? null : resolveAt(phrase, to, nearTo(issuedOn));
    if (end === null || (end.ok && end.value.period !== null)) {
      return fail(issue("deadline.unreadable", placeOf(phrase, span)));
    }
    if (!end.ok) return end;
    const startsOn = fromDayParts({ ...toDayParts(end.value.to), day: Math.max(from, 1) });
    return close(startsOn, toDated(end.value, strict, false), end.notes);
  }
  if (to === null) {
    const start = resolveAt(phrase, from, nearTo(issuedOn));
    if (!start.ok) return start;
    return ok(
      { startsOn: after ? addDays(start.value.to, 1) : start.value.from, dated: null, opensOn: null, isEnd: true },
      start.notes,
    );
  }
  const known = from.hasYear ? resolveAt(phrase, from, {}) : null;
  if (known?.ok === false) return known;
  const end = resolveAt(phrase, to, nearTo(known?.value.from ?? issuedOn));
  if (!end.ok) return end;
  const start = known ?? resolveAt(phrase, from, { near: end.value.to, looking: "back" });
  if (!start.ok) return start;
  // A year taken over from the other end is told, not assumed.
  const notes = from.hasYear === to.hasYear ? end.notes : [];
  return close(start.value.from, toDated(end.value, strict, false), notes);
}

/** The day or period a point names, with its place where it cannot be told. */
export function resolveAt(phrase: Phrase, point: Point, near: Near): Result<Resolved> {
  const resolved = resolvePoint(point, near);
  return resolved.ok ? resolved : fail(issue("deadline.unreadable", placeOf(phrase, point)), ...resolved.issues);
}

/** The last day that is named, before strictness. */
export function endOf(dated: Dated): PlainDate {
  return dated.kind === "period" ? dated.period.to : dated.day;
}

function toDated({ from, to, period }: Resolved, strict: boolean, isLastDay: boolean): Dated {
  if (period === null || isLastDay) return { kind: "date", day: to, strict };
  return strict ? { kind: "date", day: from, strict } : { kind: "period", period };
}

function close(startsOn: PlainDate, dated: Dated, notes: readonly Issue[]): Result<Dates> {
  return startsOn > endOf(dated)
    ? fail(issue("deadline.ends-before-start", {}))
    : ok({ startsOn, dated, opensOn: null, isEnd: dated.kind === "period" || !dated.strict }, notes);
}

/** Whether the spots of a list are periods that follow one another, so that together they are one stretch. */
function areNeighbours(phrase: Phrase, { spots }: ClauseOf<"when">, last: Resolved): boolean {
  let next: Period | null = last.period;
  for (const spot of spots.slice(0, -1).reverse()) {
    if (spot.is !== "point" || next === null) return false;
    const one: Result<Resolved> = resolveAt(phrase, spot.point, { near: next.from, looking: "back" });
    if (!one.ok || one.value.period === null || one.value.period.grain !== next.grain) return false;
    if (nextPeriod(one.value.period).id !== next.id) return false;
    next = one.value.period;
  }
  return true;
}

function nearTo(day: PlainDate | undefined): Near {
  return day === undefined ? {} : { near: day };
}
