import { toNumber } from "../number/decimal.js";
import type { ClaimKind, Judgement } from "./claim.js";
import type { Passage, Printed, PrintedNumber } from "./printed.js";

/** A claim found in a laid-out text, its place still given by its first and last number. */
export interface Found {
  readonly kind: ClaimKind;
  readonly first: PrintedNumber;
  readonly last: PrintedNumber;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly parts: readonly number[];
  readonly printed: string | null;
  readonly judgement: Judgement;
}

/** The value of a printed number as a JavaScript number; null where it cannot be read. */
export function valueOf(number: PrintedNumber | undefined): number | null {
  return number?.value == null ? null : toNumber(number.value);
}

/** The text between two items. */
export function between(passage: Passage, from: Printed, to: Printed): string {
  return passage.text.slice(from.end, to.start);
}

/** What stands before an item: at most so much, and nothing from the blocks before. */
export function textBefore(passage: Passage, item: Printed, length: number): string {
  const text = passage.text.slice(Math.max(0, item.start - length), item.start);
  return text.slice(text.lastIndexOf("\n") + 1);
}

/** What stands after an offset: at most so much, and nothing of the blocks after. */
export function textAfter(passage: Passage, offset: number, length: number): string {
  const text = passage.text.slice(offset, offset + length);
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}

/** The language an item is written in. */
export function languageOf(item: Printed): PrintedNumber["language"] {
  return item.form === "ratio" ? item.numerator.language : item.number.language;
}
