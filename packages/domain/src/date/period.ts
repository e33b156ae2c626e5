import type { PlainDate } from "./plain-date.js";

/** The calendars a period can belong to: `civil` (1/1–31/12) or `reporting` (Nghị định 09/2019/NĐ-CP, điều 12: 15/12–14/12). */
export type PeriodCalendar = "civil" | "reporting";

/** How long a period is. `nine-months` is always the first nine of a year; `custom` is any other window. */
export type Grain = "month" | "quarter" | "half" | "nine-months" | "year" | "custom";

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
