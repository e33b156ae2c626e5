import type { Language } from "../issue/sentence.js";
import type { Decimal } from "../number/decimal.js";

/** A number as it stands in a laid-out text. */
export interface PrintedNumber {
  /** Where its digits begin, and where it ends with its scale and unit. */
  readonly start: number;
  readonly end: number;
  /** How many digits of the text come before it, and before what follows it. */
  readonly digits: { readonly from: number; readonly to: number };
  /** Its digits with their marks. */
  readonly printed: string;
  /** Null where it cannot be read. */
  readonly value: Decimal | null;
  /** Neither `hơn` nor `khoảng`, nor a threshold. */
  readonly exact: boolean;
  /** The power of ten its last printed digit stands for: 5 in `4,2 triệu`, −1 in `79,2`. */
  readonly lastPlace: number;
  /** Whether its marks could mean something else. */
  readonly ambiguous: boolean;
  readonly language: Language;
}

/** Whether a number can be read and is neither an estimate nor rounded to thousands or millions. */
export function isCount({ value, exact, lastPlace }: PrintedNumber): boolean {
  return value !== null && exact && lastPlace <= 0;
}

/** A count, a percentage, or a ratio `a/b`; `a/b/c` has two denominators. */
export type Printed = PrintedCount | PrintedPercent | PrintedRatio;

/** How many of something. */
export interface PrintedCount {
  readonly form: "count";
  readonly start: number;
  readonly end: number;
  /** How many brackets are open. */
  readonly depth: number;
  readonly number: PrintedNumber;
}

/** A percentage. */
export interface PrintedPercent {
  readonly form: "percent";
  readonly start: number;
  readonly end: number;
  /** How many brackets are open. */
  readonly depth: number;
  readonly number: PrintedNumber;
}

/** Two numbers with a stroke between them that are neither a day nor a rank nor a document's number. */
export interface PrintedRatio {
  readonly form: "ratio";
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly numerator: PrintedNumber;
  readonly denominators: readonly [PrintedNumber, ...PrintedNumber[]];
  /** Could be a day and month (`8/8`): only words that count something make it a ratio. */
  readonly maybeDay: boolean;
}

/** A day written out (*14/6/2024*). */
export type PrintedDay = Pick<PrintedNumber, "start" | "end" | "digits">;

/** A laid-out text and the numbers and days in it, left to right. */
export interface Passage {
  readonly text: string;
  readonly items: readonly Printed[];
  readonly days: readonly PrintedDay[];
}
