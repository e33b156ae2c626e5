import { fromDayParts } from "./day-arithmetic.js";
import { isPlainDate, type PlainDate } from "./plain-date.js";

/** The calendars a period can belong to: `civil` (1/1–31/12) or `reporting` (Nghị định 09/2019/NĐ-CP, điều 12: 15/12–14/12). */
export type PeriodCalendar = "civil" | "reporting";

/** How long a period is. `nine-months` is always the first nine of a year; `custom` is any other window. */
export type Grain = "month" | "quarter" | "half" | "nine-months" | "year" | "custom";

/** The grains that follow one another without a gap, so that every day lies in exactly one period of each. */
export type RegularGrain = Exclude<Grain, "nine-months" | "custom">;

/** Days from `from` to `to`, both inside. */
export interface Window {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * A period (*kỳ*) with the calendar it is read on and its window: `2024-06`, `2024-Q2`, `2024-H1`, `2024-9M`, `2024`,
 * or `2024-01-05/2024-03-03` for a custom one. An overridden window stays under the period's own id.
 */
export interface Period extends Window {
  readonly id: string;
  readonly grain: Grain;
  readonly calendar: PeriodCalendar;
}

/**
 * The period with an id, on a calendar; with a window of its own where the place deviates from the calendar.
 *
 * A civil period runs from the first day of its first month to the last day of its last month. A reporting period runs
 * from the 15th of the month before to the 14th of its last month: the year 2024 is 15/12/2023–14/12/2024 (Nghị định
 * 09/2019/NĐ-CP, điều 12). For data use {@link parsePeriod}.
 *
 * @throws RangeError for what is no id, a window that ends before it starts, or a custom id with another window.
 * @example
 * period("2024-H1", "reporting").from // => "2023-12-15"
 */
export function period(id: string, calendar: PeriodCalendar, window?: Window): Period {
  const named = readPeriodId(id);
  if (named === null) throw new RangeError("A period id is like 2024-06, 2024-Q2, 2024-H1, 2024-9M, 2024 or from/to.");
  if (window !== undefined && window.from > window.to) throw new RangeError("A period ends on or after its first day.");
  if (named.grain === "custom") {
    if (window !== undefined && (window.from !== named.from || window.to !== named.to)) {
      throw new RangeError("The id of a custom period is its window.");
    }
    return { id, grain: "custom", calendar, from: named.from, to: named.to };
  }
  return { id, grain: named.grain, calendar, ...(window ?? windowOf(named, calendar)) };
}

/**
 * A custom period: any window, named by its two days.
 *
 * @throws RangeError when it ends before it starts.
 * @example
 * customPeriod({ from: plainDate("2019-12-01"), to: plainDate("2020-02-29") }, "reporting").id // => "2019-12-01/2020-02-29"
 */
export function customPeriod({ from, to }: Window, calendar: PeriodCalendar): Period {
  return period(`${from}/${to}`, calendar);
}

/** A period of whole months: where it starts, counted in months since the year 0, and how many it has. */
export interface MonthSpan {
  readonly grain: Exclude<Grain, "custom">;
  readonly firstMonth: number;
}

/** How many months a period has. */
export const monthsIn = { month: 1, quarter: 3, half: 6, "nine-months": 9, year: 12 } as const satisfies Record<
  MonthSpan["grain"],
  number
>;

/** What an id says, or null when it is none. */
export function readPeriodId(id: string): MonthSpan | ({ readonly grain: "custom" } & Window) | null {
  const [from, to, ...rest] = id.split("/");
  if (isPlainDate(from) && isPlainDate(to) && rest.length === 0)
    return from <= to ? { grain: "custom", from, to } : null;
  const parts = /^(?!0000)(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/u.exec(id);
  if (parts === null) return null;
  const [, year, month, quarter, half, nine] = parts;
  const january = Number(year) * 12;
  if (month !== undefined) return { grain: "month", firstMonth: january + Number(month) - 1 };
  if (quarter !== undefined) return { grain: "quarter", firstMonth: january + (Number(quarter) - 1) * 3 };
  if (half !== undefined) return { grain: "half", firstMonth: january + (Number(half) - 1) * 6 };
  return { grain: nine === undefined ? "year" : "nine-months", firstMonth: january };
}

/** The period of whole months on a calendar. */
export function spanPeriod(span: MonthSpan, calendar: PeriodCalendar): Period {
  const year = String(Math.floor(span.firstMonth / 12)).padStart(4, "0");
  const month = span.firstMonth % 12;
  const id = {
    month: `${year}-${String(month + 1).padStart(2, "0")}`,
    quarter: `${year}-Q${month / 3 + 1}`,
    half: `${year}-H${month / 6 + 1}`,
    "nine-months": `${year}-9M`,
    year,
  }[span.grain];
  return { id, grain: span.grain, calendar, ...windowOf(span, calendar) };
}

function windowOf({ grain, firstMonth }: MonthSpan, calendar: PeriodCalendar): Window {
  const lastMonth = firstMonth + monthsIn[grain] - 1;
  return calendar === "civil"
    ? { from: dayIn(firstMonth, 1), to: dayIn(lastMonth, 31) }
    : { from: dayIn(firstMonth - 1, 15), to: dayIn(lastMonth, 14) };
}

function dayIn(month: number, day: number): PlainDate {
  const year = Math.floor(month / 12);
  return fromDayParts({ year, month: month - year * 12 + 1, day });
}
