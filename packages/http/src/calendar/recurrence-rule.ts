import type { PlainDate, Recurrence, RecurrenceDay, RecurringDeadline } from "@de-an-06/domain";

/** A rule of iCalendar, and which of the deadline's days it is for. */
export interface RecurrenceRule {
  /** `FREQ=MONTHLY;BYMONTHDAY=-1`. */
  readonly rule: string;
  readonly isFor: (day: PlainDate) => boolean;
}

/** How many months a period of each grain has. */
const monthsIn = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12 } as const satisfies Record<
  Recurrence["each"],
  number
>;
const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const monthOf = (day: PlainDate): number => Number(day.slice(5, 7));

/**
 * The rules by which a deadline with one day in its period comes back; null where it needs more than rules. A month's end
 * is `BYMONTHDAY=-1`; a day that February lacks has a rule of its own there. Only what every program knows is used.
 */
export function recurrenceRules(
  { day, month }: RecurrenceDay,
  { every: { each }, strict, until }: Pick<RecurringDeadline, "every" | "strict" | "until">,
): readonly RecurrenceRule[] | null {
  const end = until === undefined ? "" : `;UNTIL=${until.replaceAll("-", "")}`;
  const always = (rule: string): readonly RecurrenceRule[] => [{ rule: rule + end, isFor: () => true }];
  if (each === "day") return always("FREQ=DAILY");
  // Before Monday is the Sunday before.
  if (each === "week") return always(`FREQ=WEEKLY;BYDAY=${weekdays[((day ?? 7) - (strict ? 1 : 0) + 6) % 7] ?? ""}`);
  // Before the last day of a month is another day in each month.
  if (day === null && strict) return null;
  const last = day === null ? 31 : day - (strict ? 1 : 0);
  const months = monthsOf({ length: monthsIn[each], month, before: last === 0 });
  if (months.length === 12 && (last === 0 || last === 31)) return always("FREQ=MONTHLY;BYMONTHDAY=-1");
  if (last > 0 && last <= 28) return always(`${inMonths(months)};BYMONTHDAY=${last}`);
  const whole = (one: number) => last === 0 || last === 31 || one === 2;
  const others = months.filter((one) => !whole(one));
  return [
    // One rule for each month's end: some programs take several months and their ends together for something else.
    ...months.filter(whole).map((one) => ({
      rule: `FREQ=YEARLY;BYMONTH=${one};BYMONTHDAY=-1${end}`,
      isFor: (at: PlainDate) => monthOf(at) === one,
    })),
    ...(others.length === 0
      ? []
      : [
          {
            rule: `${inMonths(others)};BYMONTHDAY=${last}${end}`,
            isFor: (at: PlainDate) => others.includes(monthOf(at)),
          },
        ]),
  ];
}

/** The months of the year that have the day; before the first of a month is in the month before. */
function monthsOf({ length, month, before }: { length: number; month: number | null; before: boolean }): number[] {
  const named = (month ?? length) - (before ? 1 : 0);
  return Array.from({ length: 12 / length }, (_, i) => i * length + named)
    .map((one) => (one === 0 ? 12 : one))
    .sort((a, b) => a - b);
}

function inMonths(months: readonly number[]): string {
  return months.length === 12 ? "FREQ=MONTHLY" : `FREQ=YEARLY;BYMONTH=${months.join(",")}`;
}
