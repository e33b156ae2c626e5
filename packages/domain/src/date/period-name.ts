import { issue } from "../issue/issue.js";
import { fail, ok, type Result } from "../issue/result.js";

/** What a period's name says: the digits of its year, where it has one, and its id without the year. */
export interface PeriodName {
  readonly year: string | undefined;
  /** `-08`, `-Q3`, `-H1`, `-9M`, or nothing for a year. */
  readonly suffix: string;
}

/** Reads the name of a period in {@link normalise}d text. */
export function readPeriodName(written: string): Result<PeriodName> {
  const month = (monthName.exec(written) ?? bareMonth.exec(written))?.groups;
  if (month !== undefined) {
    const number = Number(month.number);
    if (number < 1 || number > 12) return fail(issue("period.not-in-year", { count: 12 }));
    return ok({ year: month.year, suffix: `-${String(number).padStart(2, "0")}` });
  }
  const quarter = quarterName.exec(written)?.groups;
  if (quarter !== undefined) {
    const { word = "", number = "", year } = quarter;
    const mended = number.replace(/l/gu, "i");
    const quarterNumber = romans[mended] ?? Number(mended);
    if (!(quarterNumber >= 1 && quarterNumber <= 4)) return fail(issue("period.not-in-year", { count: 4 }));
    const isMended = misspelt.has(word) || mended !== number;
    return ok({ year, suffix: `-Q${quarterNumber}` }, isMended ? [issue("period.spelling-mended", {})] : []);
  }
  const part = partName.exec(written)?.groups;
  if (part !== undefined) {
    const { count = "nửa", end, year } = part;
    const suffix = parts[numerals[count] ?? count]?.[end ?? "whole"];
    // "6 tháng" with neither an end of the year nor a year is how long something takes.
    const isLength = end === undefined && year === undefined;
    return suffix === undefined || isLength ? fail(issue("period.unreadable", {})) : ok({ year, suffix });
  }
  const year = yearName.exec(written)?.groups;
  return year === undefined ? fail(issue("period.unreadable", {})) : ok({ year: year.year, suffix: "" });
}

const inYear = "(?:[ ,/.-]{0,3}(?:năm )?(?<year>\\d{1,6}))?";
const monthName = new RegExp(`^tháng[ .]{0,2}(?<number>\\d{1,2})${inYear}$`, "u");
/** "T2" alone would be a Monday. */
const bareMonth = /^(?:t[ .]?)?(?<number>\d{1,2}) ?[/-] ?(?<year>\d{4,6})$/u;
/** A scanner reads "I" as "l". */
const quarterName = new RegExp(`^(?<word>quý|quí|quy|qui|q)[ .]{0,2}(?<number>[ivl]{1,3}|\\d{1,2})${inYear}$`, "u");
const partName = new RegExp(
  `^(?:0?(?<count>[369]|12|ba|sáu|chín|mười hai) tháng|nửa)(?: (?<end>đầu|cuối))?(?: năm)?${inYear}$`,
  "u",
);
const yearName = /^(?:cả )?năm ?(?<year>\d{1,6})$/u;

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const misspelt: ReadonlySet<string> = new Set(["quy", "qui"]);

/** By how long it is and which end of the year it is. */
const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "3": { whole: "-Q1", đầu: "-Q1", cuối: "-Q4" },
  "6": { whole: "-H1", đầu: "-H1", cuối: "-H2" },
  "9": { whole: "-9M", đầu: "-9M" },
  "12": { whole: "" },
};
const numerals: Readonly<Record<string, string>> = { ba: "3", sáu: "6", nửa: "6", chín: "9", "mười hai": "12" };
