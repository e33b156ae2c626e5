import type { NonEmpty } from "../issue/result.js";
import type { Period } from "../date/period.js";
import type { PlainDate } from "../date/plain-date.js";

/**
 * When something is to be done by (*thời hạn*), as the documents say it. `startsOn` may accompany any kind
 * (`bắt đầu thực hiện từ tháng 01/2023`). Plain data: it survives JSON.
 */
export type Deadline = DeadlineKind & { readonly startsOn?: PlainDate };

/** The kinds of deadline, told apart by `kind`. */
export type DeadlineKind =
  | DateDeadline
  | PeriodDeadline
  | RecurringDeadline
  | WithinDeadline
  | OngoingDeadline
  | ImmediateDeadline
  | ConditionalDeadline;

/** On a day: `trước ngày 10/11/2022` is strict, `đến ngày 30/11/2022` and `chậm nhất ngày 30/11/2022` are not. */
export interface DateDeadline {
  readonly kind: "date";
  readonly day: PlainDate;
  /** Whether the day itself is too late. */
  readonly strict: boolean;
}

/** By the end of a period, always civil: `Quý I/2023`, `Năm 2023`. With a condition it waits for the later of the two. */
export interface PeriodDeadline {
  readonly kind: "period";
  readonly period: Period;
  readonly condition?: string;
}

/** Once in every period: `trước ngày 15 hàng tháng`, `01/6 và 15/11 hằng năm`. */
export interface RecurringDeadline {
  readonly kind: "recurring";
  readonly every: Recurrence;
  readonly strict: boolean;
}

/**
 * How a deadline comes back. `on` names the days inside each period; without any, the period's last civil day counts.
 */
export interface Recurrence {
  readonly each: "week" | "month" | "quarter" | "half" | "year";
  readonly on: readonly RecurrenceDay[];
}

/**
 * A day inside the period: for a week, `day` is 1 (Monday) to 7; otherwise the day of the month, which the month's last
 * day replaces where the month lacks it. `month` counts from 1 within the quarter, half or year; null is the last.
 */
export interface RecurrenceDay {
  readonly day: number;
  readonly month: number | null;
}

/** Within n days of an event: `trong 05 ngày làm việc kể từ ngày nhận được văn bản`. */
export interface WithinDeadline {
  readonly kind: "within";
  readonly count: number;
  readonly days: "working" | "calendar";
  /** The event, in the document's words. */
  readonly after: string;
}

/** `Thường xuyên`: never overdue. */
export interface OngoingDeadline {
  readonly kind: "ongoing";
}

/** `ngay`, `khẩn trương`: no due day; overdue only with a grace the caller gives. */
export interface ImmediateDeadline {
  readonly kind: "immediate";
}

/** `Khi có hướng dẫn của Bộ Y tế`, `theo lộ trình của Văn phòng Chính phủ`. */
export interface ConditionalDeadline {
  readonly kind: "conditional";
  /** The condition, in the document's words. */
  readonly condition: string;
}

/** Every value of `kind`, in reading order. */
export const deadlineKinds = ["date", "period", "recurring", "within", "ongoing", "immediate", "conditional"] as const satisfies NonEmpty<
  Deadline["kind"]
>;
