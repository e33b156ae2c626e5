import { type Issue, issue } from "../issue/issue.js";
import { daysBetween, toDayParts } from "./day-arithmetic.js";
import { yearsRead } from "./day-month-year.js";
import type { Window } from "./period.js";
import type { PlainDate } from "./plain-date.js";

/** What to hold against a day or a period that is written without its year. */
export interface YearContext {
  /** The reference day, as a rule the day of the document. Without it a missing year is an issue. */
  readonly near?: PlainDate;
  /**
   * `either` (the default) takes the year that brings it nearest to the reference day, the later one of two that are
   * equally near; `forward` the first that does not end before it, as a deadline is meant; `back` the last that does
   * not begin after it, as a report is meant.
   */
  readonly looking?: "either" | "forward" | "back";
}

/**
 * The year meant by a text without one: of the year of the reference day and its two neighbours, the one in which
 * what the text names lies as the context says. The note that it is assumed comes with it.
 */
export function assumeYear(
  { near, looking = "either" }: YearContext,
  inYear: (year: number) => Window | null,
): { readonly year: number; readonly note: Issue } | Issue {
  if (near === undefined) return issue("date.year-missing", {});
  const of = toDayParts(near).year;
  let found: { year: number; distance: number } | undefined;
  for (const year of [of + 1, of, of - 1]) {
    const window = year < yearsRead.minimum || year > yearsRead.maximum ? null : inYear(year);
    if (window === null) continue;
    const ahead = daysBetween(near, window.from);
    const behind = daysBetween(window.to, near);
    if ((looking === "forward" && behind > 0) || (looking === "back" && ahead > 0)) continue;
    const distance = Math.max(ahead, behind, 0);
    if (found === undefined || distance < found.distance) found = { year, distance };
  }
  return found === undefined
    ? issue("date.year-missing", {})
    : { year: found.year, note: issue("date.year-assumed", { year: found.year }) };
}
