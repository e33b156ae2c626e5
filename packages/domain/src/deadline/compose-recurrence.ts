import { toDayParts } from "../date/day-arithmetic.js";
import type { PlainDate } from "../date/plain-date.js";
import { type Issue, issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { ClauseOf, EveryGrain, Spot } from "./clause.js";
import type { Recurrence, RecurrenceDay, RecurringDeadline } from "./deadline.js";
import { type Phrase, placeOf } from "./phrase.js";
import { numbersIn, resolvePoint } from "./read-point.js";

/** Puts the days and the frequencies a phrase names together: `Hàng tháng (trước ngày 20)`. */
export function composeRecurrence(
  phrase: Phrase,
  whens: readonly ClauseOf<"when">[],
  everies: readonly ClauseOf<"every">[],
): Result<Pick<RecurringDeadline, "every" | "strict">> {
  const grains = new Set(everies.flatMap((clause) => clause.grains));
  const [first, ...others] = whens;
  if (first === undefined) return withoutDay(phrase, grains, everies);

  // Only days that name their month can stand in several places: "6 tháng (trước 15/6), năm (trước 15/12)".
  const stray = others.find(
    ({ strict, spots }) => strict !== first.strict || [...first.spots, ...spots].some(({ is }) => is !== "point"),
  );
  if (stray !== undefined) return fail(issue("deadline.several", placeOf(phrase, stray)));

  const spots = whens.flatMap((clause) => clause.spots);
  const each = eachOf(spots, grains);
  if (each === null) return fail(issue("deadline.month-missing", placeOf(phrase, first)));
  const days = spots.map((spot) => dayIn(spot, each, first.strict));
  const on = days.filter((day) => day !== null);
  if (on.length < days.length) return fail(issue("deadline.month-missing", placeOf(phrase, first)));
  if (on.some((day) => !fits(day, each))) return fail(issue("deadline.unreadable", placeOf(phrase, first)));
  const bare = whens.filter((clause) => !clause.stated && clause.spots.some(isDay));
  return ok({ every: { each, on }, strict: first.strict }, [
    ...bare.map((clause) => issue("deadline.comparator-assumed", placeOf(phrase, clause))),
    ...longerPeriods(phrase, each === "year" ? new Set() : grains, everies),
  ]);
}

function withoutDay(
  phrase: Phrase,
  grains: ReadonlySet<EveryGrain>,
  everies: readonly ClauseOf<"every">[],
): Result<Pick<RecurringDeadline, "every" | "strict">> {
  const finest = finestOf(grains);
  const ends: readonly [EveryGrain, number][] = [
    ["half", 6],
    ["nine-months", 9],
    ["year", 12],
  ];
  // Nine months end where no half does, so their days are named; anything finer ends there too.
  if (grains.has("nine-months") && (finest === "half" || finest === "year" || finest === null)) {
    const months = ends.filter(([grain]) => grains.has(grain) || (grain === "year" && grains.has("half")));
    return ok({ every: { each: "year", on: months.map(([, month]) => ({ day: null, month })) }, strict: false });
  }
  const each = finest ?? "year";
  const atEnd = everies.some((clause) => clause.atEnd) && each !== "day" && each !== "week";
  return ok({ every: { each, on: atEnd ? [{ day: null, month: null }] : [] }, strict: false }, [
    ...longerPeriods(phrase, grains, everies),
    ...(atEnd || each === "day" ? [] : [issue("deadline.recurrence-without-day", {})]),
  ]);
}

/** The periods in which all the spots lie, or null where the phrase does not tell. */
function eachOf(spots: readonly Spot[], grains: ReadonlySet<EveryGrain>): Recurrence["each"] | null {
  const finest = finestOf(grains);
  if (spots.some(({ is }) => is === "weekday")) {
    return finest === "week" && spots.every(({ is }) => is === "weekday") ? "week" : null;
  }
  if (spots.some(({ is }) => is === "point" || is === "last-day-of")) {
    const perYear = finest === null ? 1 : timesPerYear[finest];
    return finest === null || grains.has("year") || perYear === spots.length ? "year" : null;
  }
  const owners = new Set(
    spots.map((spot) => (spot.is === "day-of-month" ? spot.of : undefined)).filter((of) => of !== undefined),
  );
  if (owners.size > 1) return null;
  const [owner = finest] = owners;
  const isMonthly = owner !== "day" && owner !== "week";
  return isMonthly && (finest === null || owner === finest) ? owner : null;
}

/** The spot as a day of the recurrence; null where its month is not told. */
function dayIn(spot: Spot, each: Recurrence["each"], strict: boolean): RecurrenceDay | null {
  switch (spot.is) {
    case "weekday":
      return { day: spot.day, month: null };
    case "day-of-month":
      if (each === "month") return spot.month === undefined ? { day: spot.day, month: null } : null;
      if (spot.month === undefined) return spot.day === null ? { day: null, month: null } : null;
      return { day: spot.day, month: spot.month };
    case "point":
    case "last-day-of": {
      if (spot.point.names === "day") {
        const [day, month] = numbersIn(spot.point.written);
        return day === undefined || month === undefined ? null : { day, month };
      }
      const period = resolvePoint(spot.point, { near: anyYear });
      if (!period.ok) return null;
      return strict && spot.is === "point"
        ? { day: 1, month: toDayParts(period.value.from).month }
        : { day: null, month: toDayParts(period.value.to).month };
    }
  }
}

function fits({ day, month }: RecurrenceDay, each: Recurrence["each"]): boolean {
  return (
    (day === null || (day >= 1 && day <= 31)) && (month === null || (month >= 1 && month <= 12 / timesPerYear[each]))
  );
}

function isDay(spot: Spot): boolean {
  return spot.is !== "point" || spot.point.names === "day";
}

function longerPeriods(
  phrase: Phrase,
  grains: ReadonlySet<EveryGrain>,
  everies: readonly ClauseOf<"every">[],
): readonly Issue[] {
  const last = everies.at(-1);
  return grains.size > 1 && last !== undefined
    ? [issue("deadline.longer-periods-included", placeOf(phrase, last))]
    : [];
}

function finestOf(grains: ReadonlySet<EveryGrain>): Recurrence["each"] | null {
  return (["day", "week", "month", "quarter", "half", "year"] as const).find((grain) => grains.has(grain)) ?? null;
}

const timesPerYear: Readonly<Record<Recurrence["each"], number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  half: 2,
  year: 1,
};
/** Which months a quarter has does not depend on the year. */
const anyYear = "2001-01-01" as PlainDate;
