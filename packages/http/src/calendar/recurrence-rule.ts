import type { Recurrence, RecurrenceDay, RecurringDeadline } from "@de-an-06/domain";

/** The months of a year in which a period of each grain ends. */
const monthsOf: Readonly<Record<Recurrence["each"], number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};
const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * The rules of iCalendar by which a recurring deadline comes back, one for each of its days; null where it needs more than
 * rules. A month's end is `BYMONTHDAY=-1`, and a day some months lack is the last that there is: `BYSETPOS=-1` of 28 to it.
 */
export function recurrenceRules({ every: { each, on }, strict, until }: RecurringDeadline): readonly string[] | null {
  const end = until === undefined ? "" : `;UNTIL=${until.replaceAll("-", "")}`;
  if (each === "day") return [`FREQ=DAILY${end}`];
  const rules = (on.length === 0 ? [{ day: null, month: null }] : on).map((day) =>
    each === "week" ? weekly(day, strict) : monthly(day, { each, strict }),
  );
  return rules.every((rule) => rule !== null) ? rules.map((rule) => `${rule}${end}`) : null;
}

function weekly({ day }: RecurrenceDay, strict: boolean): string | null {
  const last = (day ?? 7) - (strict ? 1 : 0);
  // Before Monday is the Sunday before.
  return `FREQ=WEEKLY;BYDAY=${weekdays[(last + 6) % 7] ?? ""}`;
}

function monthly(
  { day, month }: RecurrenceDay,
  { each, strict }: { readonly each: Recurrence["each"]; readonly strict: boolean },
): string | null {
  const length = monthsOf[each];
  const last = day === null ? 31 : day - (strict ? 1 : 0);
  // Before the last day of a month is another day in each month.
  if (day === null && strict) return null;
  const inPeriod = month ?? length;
  const months = Array.from({ length: 12 / length }, (_, i) => i * length + inPeriod - (last === 0 ? 1 : 0));
  const named =
    length === 1
      ? ""
      : `;BYMONTH=${months
          .map((one) => (one === 0 ? 12 : one))
          .sort((a, b) => a - b)
          .join(",")}`;
  const freq = length === 1 ? "FREQ=MONTHLY" : "FREQ=YEARLY";
  return `${freq}${named};${monthDay(last)}`;
}

function monthDay(day: number): string {
  if (day === 0 || day === 31) return "BYMONTHDAY=-1";
  if (day <= 28) return `BYMONTHDAY=${day}`;
  return `BYMONTHDAY=${Array.from({ length: day - 27 }, (_, i) => 28 + i).join(",")};BYSETPOS=-1`;
}
