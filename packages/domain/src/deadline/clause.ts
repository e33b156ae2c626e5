import type { Issue } from "../issue/issue.js";
import type { TextSpan } from "../text/normalise.js";
import type { Recurrence, WithinDeadline } from "./deadline.js";
import type { Point } from "./read-point.js";

/** One thing a phrase says about time, and where. What it means together with the others is decided afterwards. */
export type Clause = TextSpan & {
  /** Where the words of the grammar end and those of the document begin; the end of the clause where it has none. */
  readonly wordsFrom: number;
  readonly notes: readonly Issue[];
} & Statement;

/** What a clause says. */
export type Statement =
  | WhenStatement
  | SpanStatement
  | { readonly says: "every"; readonly grains: readonly EveryGrain[]; readonly atEnd: boolean }
  | WithinStatement
  | { readonly says: "condition"; readonly words: string }
  | { readonly says: "ongoing" }
  | { readonly says: "immediate" }
  /** `và các năm tiếp theo`. */
  | { readonly says: "onward" };

/** The clauses that say one kind of thing. */
export type ClauseOf<Says extends Statement["says"]> = Clause & { readonly says: Says };

/** `trước ngày 15 và ngày 30`, `Quý I/2023`. */
export interface WhenStatement {
  readonly says: "when";
  readonly spots: readonly Spot[];
  /** Whether the spots themselves are too late. */
  readonly strict: boolean;
  /** Whether a word such as `trước`, `đến` or `hạn` says that this is a deadline. */
  readonly stated: boolean;
  /** Whether a period is all meant, from its first day on: `trong năm 2023`, not `đến hết năm 2023`. */
  readonly inside: boolean;
  /** Whether it is said to be when the work is done: `hoàn thành`, `xong`. */
  readonly completes: boolean;
}

/** `từ tháng 3 đến hết tháng 6/2023`, `từ ngày 01/3/2023`, `sau ngày 01/3/2023`. */
export interface SpanStatement {
  readonly says: "span";
  /** Where it starts; a number is a day of the month in which it ends. */
  readonly from: Point | number;
  /** Whether it starts the day after. */
  readonly after: boolean;
  readonly to: Point | null;
  readonly strict: boolean;
}

/** `trong 05 ngày làm việc kể từ ngày nhận được văn bản`. */
export interface WithinStatement {
  readonly says: "within";
  readonly count: number;
  readonly unit: WithinDeadline["unit"];
  readonly after: string | null;
  readonly event: Point | null;
  /** Whether it is more than a length of time. */
  readonly stated: boolean;
}

/** How long the periods of a recurrence are; nine months come back once a year. */
export type EveryGrain = Recurrence["each"] | "nine-months";

/** What a comparison can point at. */
export type Spot =
  | { readonly is: "point"; readonly point: Point }
  /** The last day of a month or another period. */
  | { readonly is: "last-day-of"; readonly point: Point }
  | { readonly is: "weekday"; readonly day: number }
  | DayOfMonth;

/** A day of a month that only a recurrence can tell: `ngày 15`, `ngày 25 của tháng cuối quý`. */
export interface DayOfMonth {
  readonly is: "day-of-month";
  /** Null is the last day. */
  readonly day: number | null;
  /** Within the quarter, half or year; null is the last month, undefined where none is named. */
  readonly month: number | null | undefined;
  /** What the month belongs to, where the words say it. */
  readonly of: "month" | "quarter" | "half" | "year" | undefined;
}
