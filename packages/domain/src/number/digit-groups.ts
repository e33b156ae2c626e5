import { type Issue, issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";
import type { Language } from "../issue/sentence.js";
import { type Decimal, maxDecimals } from "./decimal.js";
import { numberMarks } from "./format-number.js";

/** Digits as they stand in a text. */
export interface DigitGroups {
  /** What stands between the marks. */
  readonly groups: readonly string[];
  /** Each `.`, `,` or space: one fewer than groups. */
  readonly marks: string;
  readonly end: number;
}

/** The digit groups at an offset; null where no digit stands. A space joins exactly three digits, where asked for. */
export function readDigitGroups(text: string, offset: number, spaces: boolean): DigitGroups | null {
  const groups: string[] = [];
  let marks = "";
  for (let from = offset; ;) {
    const end = endOfDigits(text, from);
    if (end === from) return null;
    groups.push(text.slice(from, end));
    const mark = text.charAt(end);
    const next = endOfDigits(text, end + 1) - (end + 1);
    const joins = mark === " " ? spaces && next === 3 : (mark === "." || mark === ",") && next > 0;
    if (!joins) return { groups, marks, end };
    marks += mark;
    from = end + 1;
  }
}

/**
 * What digit groups mean in a language; the table is in the comment of {@link parseNumber}. A mark read against the
 * custom of the language, or one that could have been read otherwise, is a note.
 */
export function toExact({ groups, marks }: DigitGroups, of: { language: Language; percent: boolean }): Result<Decimal> {
  const custom = numberMarks[of.language];
  const last = marks.at(-1);
  const single = marks.length === 1;
  const [first = "", second = ""] = groups;
  const hasFraction = single
    ? last === custom.decimal || (last === custom.thousands && (first === "0" || second.length < 3))
    : last !== " " && last !== marks.at(-2);
  const fraction = hasFraction ? (groups.at(-1) ?? "") : "";
  const grouping = hasFraction ? marks.slice(0, -1) : marks;
  const groupedBy = grouping.charAt(0);
  if (grouping !== "" && !(isOneMark(grouping) && areThousands(hasFraction ? groups.slice(0, -1) : groups))) {
    return fail(issue("number.broken-group", {}));
  }
  if (groupedBy === " " && last === custom.thousands && fraction.length > 2) {
    return fail(issue("number.broken-group", {}));
  }
  const units = Number(groups.join(""));
  if (!Number.isSafeInteger(units) || fraction.length > maxDecimals) {
    return fail(issue("number.too-many-digits", {}));
  }
  const notes: Issue[] = [];
  if (hasFraction && last !== custom.decimal) notes.push(issue("number.decimal-mark", { mark: nameOf(last) }));
  if (groupedBy !== "" && groupedBy !== " " && groupedBy !== custom.thousands) {
    notes.push(issue("number.thousands-mark", { mark: nameOf(groupedBy) }));
  }
  if (single && hasFraction && last === custom.decimal && areThousands(groups) && !of.percent) {
    notes.push(issue("number.maybe-thousands", { mark: nameOf(last) }));
  }
  if (single && !hasFraction && last === custom.thousands && of.percent) {
    notes.push(issue("number.maybe-decimal", { mark: nameOf(last) }));
  }
  return ok({ units, decimals: fraction.length }, notes);
}

function areThousands([first = "", ...rest]: readonly string[]): boolean {
  return first.length <= 3 && !first.startsWith("0") && rest.every((group) => group.length === 3);
}

function isOneMark(marks: string): boolean {
  return marks === marks.charAt(0).repeat(marks.length);
}

function nameOf(mark: string | undefined): "point" | "comma" {
  return mark === "." ? "point" : "comma";
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(end)) end++;
  return end;
}
