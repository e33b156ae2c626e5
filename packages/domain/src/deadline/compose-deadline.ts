import { daysBetween } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import { type Issue, issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { Clause, ClauseOf, Spot, Statement } from "./clause.js";
import { composeRecurrence } from "./compose-recurrence.js";
import type { Deadline, RecurringDeadline } from "./deadline.js";
import { lastDayOf } from "./occurrences.js";
import { placeOf } from "./phrase.js";
import { type Dates, type Dating, endOf, resolveAt, resolveDates } from "./resolve-dates.js";

/** The one deadline that the clauses of a phrase make together, or the issue that they make none or several. */
export function composeDeadline(dating: Dating, clauses: readonly Clause[]): Result<Deadline> {
  const said = sort(dating, clauses);
  if (!said.ok) return said;
  const choice = choose(said.value);
  if (!choice.ok) return choice;
  const { startsOn, starts } = said.value;
  const { deadline, holds } = choice.value;
  const leftOut = settle(
    dating,
    clauses.filter((clause) => !holds.includes(clause) && !starts.includes(clause)),
  );
  if (!leftOut.ok) return leftOut;
  const checked = check(startsOn === null ? deadline : { ...deadline, startsOn }, dating.issuedOn);
  return checked.ok ? ok(checked.value, [...said.notes, ...choice.notes, ...leftOut.notes, ...checked.notes]) : checked;
}

/** What a phrase says, sorted by what it can become. */
interface Said extends Dates {
  readonly dating: Dating;
  readonly all: <Says extends Statement["says"]>(says: Says) => readonly ClauseOf<Says>[];
  /** The days of what comes back. */
  readonly days: readonly ClauseOf<"when">[];
  readonly comesBack: boolean;
  /** The clauses that say when the work starts and nothing else. */
  readonly starts: readonly Clause[];
  /** The clauses that say by when it ends. */
  readonly ends: readonly ClauseOf<"when" | "span">[];
}

/** A deadline without its start, and the clauses that are in it. */
interface Choice {
  readonly deadline: Deadline;
  readonly holds: readonly Clause[];
}

function sort(dating: Dating, clauses: readonly Clause[]): Result<Said> {
  const all = <Says extends Statement["says"]>(says: Says) =>
    clauses.filter((clause): clause is ClauseOf<Says> => clause.says === says);
  const whens = all("when");
  const comesBack = all("every").length > 0 || whens.some(({ spots }) => spots.some(tellsItsPeriod));
  const days = comesBack ? whens.filter(({ spots }) => !spots.some(hasYear)) : [];
  const dates = clauses.filter(
    (clause): clause is ClauseOf<"when" | "span"> =>
      clause.says === "span" || (clause.says === "when" && !days.includes(clause)),
  );
  const [starts, ends] = [dates.filter(isStart), dates.filter((clause) => !isStart(clause))];
  const resolved = resolveDates(dating, dates);
  return resolved.ok ? ok({ ...resolved.value, dating, all, days, comesBack, starts, ends }, resolved.notes) : resolved;
}

function choose(said: Said): Result<Choice> {
  for (const read of readings) {
    const choice = read(said);
    if (choice !== null) return choice;
  }
  const { phrase } = said.dating;
  return fail(issue("deadline.unreadable", placeOf(phrase, { start: 0, end: phrase.text.length })));
}

/** The ways to take what is said; the first that fits counts. */
const readings: readonly ((said: Said) => Result<Choice> | null)[] = [
  asRecurring,
  asOngoing,
  asDated,
  asWithin,
  ({ all }) => (all("immediate").length > 0 ? ok({ deadline: { kind: "immediate" }, holds: [] }) : null),
  ({ all }) => {
    const condition = conditionOf(all("condition"));
    return condition === null ? null : ok({ deadline: { kind: "conditional", condition }, holds: all("condition") });
  },
  ({ startsOn }) => (startsOn === null ? null : ok({ deadline: { kind: "ongoing" }, holds: [] })),
];

function asRecurring({ dating, all, comesBack, days, isEnd, ends, ...dates }: Said): Result<Choice> | null {
  // "Thường xuyên, hằng năm" names no day and stays ongoing.
  if (!comesBack || (days.length === 0 && all("ongoing").length > 0)) return null;
  const recurrence = composeRecurrence(dating.phrase, days, all("every"));
  if (!recurrence.ok) return recurrence;
  return ok(
    {
      deadline: { kind: "recurring", ...recurrence.value, ...(isEnd ? stretch(dates) : {}) },
      holds: [...all("every"), ...days, ...(isEnd ? ends : [])],
    },
    recurrence.notes,
  );
}

function asOngoing({ all, isEnd, ends, ...dates }: Said): Result<Choice> | null {
  const [ongoing] = all("ongoing");
  const [onward] = all("onward");
  const { dated } = dates;
  if (onward !== undefined && dated?.kind === "period") {
    // "Năm 2023 và các năm tiếp theo"
    return ok({
      deadline: { kind: "ongoing", startsOn: dated.period.from },
      holds: [onward, ...all("ongoing"), ...ends],
    });
  }
  const [end] = ends;
  if (ongoing === undefined) return null;
  if (dated === null || end === undefined) return ok({ deadline: { kind: "ongoing" }, holds: all("ongoing") });
  // "Thường xuyên trong năm 2023" goes on to its end; "Quý I/2023 và duy trì thường xuyên" has a day first.
  const isDue = end.start < ongoing.start || !isEnd || (end.says === "when" && end.completes);
  return isDue ? null : ok({ deadline: { kind: "ongoing", ...stretch(dates) }, holds: [...all("ongoing"), ...ends] });
}

/** Where what comes back or goes on ends, and where it begins when a whole period is meant. */
function stretch({ dated, opensOn }: Pick<Dates, "dated" | "opensOn">): Pick<RecurringDeadline, "startsOn" | "until"> {
  if (dated === null) return {};
  return opensOn === null ? { until: endOf(dated) } : { startsOn: opensOn, until: endOf(dated) };
}

function asDated({ all, dated, ends }: Said): Result<Choice> | null {
  if (dated === null) return null;
  const condition = conditionOf(all("condition"));
  return ok({
    deadline: condition === null ? dated : { ...dated, condition },
    holds: [...ends, ...all("condition")],
  });
}

function asWithin({ dating, all }: Said): Result<Choice> | null {
  const [within] = all("within");
  if (within === undefined) return null;
  const { count, unit, after, event } = within;
  const day = event === null ? null : resolveAt(dating.phrase, event, {});
  if (day?.ok === false) return day;
  const eventOn = day === null ? {} : { eventOn: day.value.from };
  const isNamed = after !== null || day !== null;
  return ok(
    { deadline: { kind: "within", count, unit, after, ...eventOn }, holds: [within] },
    isNamed ? [] : [issue("deadline.event-missing", {})],
  );
}

function conditionOf(conditions: readonly ClauseOf<"condition">[]): string | null {
  return conditions.length === 0 ? null : conditions.map(({ words }) => words).join(", ");
}

/** What the deadline does not hold is told; another day is no matter of a note. */
function settle({ phrase }: Dating, leftOut: readonly Clause[]): Result<null> {
  const other = leftOut.find(({ says }) => says === "when" || says === "span" || says === "within");
  if (other !== undefined) return fail(issue("deadline.several", placeOf(phrase, other)));
  // Urgency adds nothing to a day: "khẩn trương, xong trước ngày 10/11/2022".
  const told = leftOut.filter(({ says }) => says !== "immediate");
  return ok(
    null,
    told.map((clause) => issue("deadline.set-aside", placeOf(phrase, clause))),
  );
}

function check(deadline: Deadline, issuedOn: PlainDate | undefined): Result<Deadline> {
  const { startsOn } = deadline;
  const isDated = deadline.kind === "date" || deadline.kind === "period";
  const end = isDated ? lastDayOf(deadline, {}) : "until" in deadline ? deadline.until : null;
  if (end === undefined || end === null) return ok(deadline);
  if (startsOn !== undefined && end < startsOn) return fail(issue("deadline.ends-before-start", {}));
  const notes: Issue[] = [];
  if (issuedOn !== undefined && end < issuedOn) {
    notes.push(issue("deadline.before-document", { days: daysBetween(end, issuedOn) }));
  }
  return ok(deadline, notes);
}

function isStart(clause: Clause): boolean {
  return clause.says === "span" && clause.to === null;
}

/** Whether a spot says by itself that it comes back: `ngày 25 của tháng cuối quý`. */
function tellsItsPeriod(spot: Spot): boolean {
  return spot.is === "day-of-month" && spot.of !== undefined;
}

function hasYear(spot: Spot): boolean {
  return (spot.is === "point" || spot.is === "last-day-of") && spot.point.hasYear;
}
