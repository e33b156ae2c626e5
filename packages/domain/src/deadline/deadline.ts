import type { Period } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";
import type { NonEmpty } from "../issue/result.js";

/**
 * When something is to be done by (*thời hạn*), as the documents say it. Plain data: it survives JSON.
 *
 * What each kind means in days is told by `dueDay` and `occurrences`; `parseDeadline` reads one from Vietnamese and
 * `formatDeadline` writes it back.
 */
export type Deadline =
  | DateDeadline
  | PeriodDeadline
  | RecurringDeadline
  | WithinDeadline
  | OngoingDeadline
  | ImmediateDeadline
  | ConditionalDeadline;

/** The kinds of deadline, told apart by `kind`. */
export type DeadlineKind = Deadline["kind"];

/** What may accompany a deadline of any kind. */
export interface Starting {
  /** The first day of the work: `bắt đầu thực hiện từ tháng 01/2023` is 1/1/2023. */
  readonly startsOn?: PlainDate;
}

/** On a day: `trước ngày 10/11/2022` is strict, `đến ngày 30/11/2022` and `chậm nhất ngày 30/11/2022` are not. */
export interface DateDeadline extends Starting {
  readonly kind: "date";
  readonly day: PlainDate;
  /** Whether the day itself is too late. */
  readonly strict: boolean;
  /** What it waits for besides, in the document's words; see {@link PeriodDeadline}. */
  readonly condition?: string;
}

/** By the end of a period, always civil: `Quý I/2023`, `Năm 2023`. */
export interface PeriodDeadline extends Starting {
  readonly kind: "period";
  readonly period: Period;
  /** What it waits for besides, in the document's words: `Quý I/2023, triển khai theo lộ trình của Bộ Công an`. */
  readonly condition?: string;
}

/** Once in every period: `trước ngày 15 hàng tháng`, `01/6 và 15/11 hằng năm`. */
export interface RecurringDeadline extends Starting {
  readonly kind: "recurring";
  readonly every: Recurrence;
  /** Whether the named day itself is too late; never where no day is named. */
  readonly strict: boolean;
  /** The last day on which it comes back: `hàng tháng, đến hết năm 2023`. */
  readonly until?: PlainDate;
}

/** How a deadline comes back. `on` names the days inside each period; without any, the period's last civil day counts. */
export interface Recurrence {
  readonly each: "day" | "week" | "month" | "quarter" | "half" | "year";
  readonly on: readonly RecurrenceDay[];
}

/**
 * A day inside the period. For a week, `day` is 1 (Monday) to 7 (Sunday); otherwise the day of the month, which the
 * month's last day replaces where the month lacks it, or null for the month's last day. `month` counts from 1 within
 * the quarter, half or year; null is the last month, and the only one of a month or a week.
 */
export interface RecurrenceDay {
  readonly day: number | null;
  readonly month: number | null;
}

/**
 * Within so many days or months of an event: `trong 05 ngày làm việc kể từ ngày nhận được văn bản`. The day of the
 * event is not counted (Bộ luật Dân sự 2015, điều 147).
 */
export interface WithinDeadline extends Starting {
  readonly kind: "within";
  readonly count: number;
  readonly unit: "working-day" | "day" | "month";
  /** The event, in the document's words; null where the phrase names none, or only its day. */
  readonly after: string | null;
  /** The day of the event, where the phrase tells it: `trong 10 ngày kể từ ngày 01/3/2023`. */
  readonly eventOn?: PlainDate;
}

/** `Thường xuyên`: never overdue. */
export interface OngoingDeadline extends Starting {
  readonly kind: "ongoing";
  /** The last day it goes on: `thường xuyên trong năm 2023`. */
  readonly until?: PlainDate;
}

/** `ngay`, `khẩn trương`: no due day; overdue only with a grace the caller gives. */
export interface ImmediateDeadline extends Starting {
  readonly kind: "immediate";
}

/** `Khi có hướng dẫn của Bộ Y tế`, `theo lộ trình của Văn phòng Chính phủ`. */
export interface ConditionalDeadline extends Starting {
  readonly kind: "conditional";
  /** The condition, in the document's words. */
  readonly condition: string;
}

/** Every value of `kind`, in reading order. */
export const deadlineKinds = [
  "date",
  "period",
  "recurring",
  "within",
  "ongoing",
  "immediate",
  "conditional",
] as const satisfies NonEmpty<DeadlineKind>;
