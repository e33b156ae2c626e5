import {
  type CodeList,
  type Hierarchy,
  type Issue,
  issue,
  parsePeriod,
  type Period,
  type PeriodCalendar,
  type PlainDate,
  period,
  type Result,
  fail,
  ok,
  toDayParts,
  toKey,
  toUnitKey,
  type UnitKey,
} from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { textOf } from "../cell/clean-text.js";

/** Reads the period a cell names: a name or id, a year, or a date that shows only its month. */
export function readPeriod(value: CellValue, calendar: PeriodCalendar): Result<Period> {
  if (typeof value === "object" && value !== null && "day" in value && value.month) {
    const { year, month } = toDayParts(value.day);
    return ok(period(`${year}-${String(month).padStart(2, "0")}`, calendar));
  }
  return parsePeriod(textOf(value), { calendar });
}

/** A unit, and whether zeros were put in front of its code. */
export interface ReadUnit {
  readonly unit: UnitKey;
  readonly completed: boolean;
}

/**
 * Reads the unit a cell names by code or name, on a day: codes change hands. Excel drops the zeros
 * in front of a code, so a number is also looked up with 2, 3 and 5 digits, where just one of them is a unit of the day.
 */
export function readUnit(
  value: CellValue,
  {
    hierarchy,
    within,
    on,
  }: { readonly hierarchy: Hierarchy; readonly within: UnitKey | undefined; readonly on: PlainDate },
): Result<ReadUnit> {
  const text = textOf(value);
  const tree = hierarchy.on(on);
  const found = tree.find(text, within === undefined ? {} : { within });
  if (found.ok) return ok({ unit: toUnitKey(found.value), completed: false }, found.notes);
  if (!/^\d{1,4}$/u.test(text)) return found;
  const candidates = [2, 3, 5]
    .filter((length) => length > text.length)
    .map((length) => tree.indexOfCode(text.padStart(length, "0")))
    .filter((i) => i >= 0)
    .map(tree.keyAt);
  const [only, ...others] = candidates;
  if (only === undefined) return found;
  return others.length === 0 ? ok({ unit: only, completed: true }) : fail(issue("unit.ambiguous", { candidates }));
}

/** Looks up the code a cell means in a list, by code or by name. */
export function codeFinder(
  list: CodeList,
  others: (text: string) => string | undefined,
): (value: CellValue) => string | undefined {
  const codes = new Map(
    list.codes.flatMap(({ code, name }) => [[toKey(name), code] as const, [toKey(code), code] as const]),
  );
  return (value) => {
    const text = textOf(value);
    return codes.get(toKey(text)) ?? others(text);
  };
}

const total = /^(?:(?:tong(?: cong| so)?|cong(?: don| tong)?)(?: toan (?:tinh|thanh pho|huyen|xa|phuong|quoc|dia ban))?|toan (?:tinh|thanh pho|huyen|xa|phuong|quoc|dia ban))(?: (?:\d{1,2}|[a-z]|[ivx]{1,4}))*$/u; // prettier-ignore

/** "Tổng cộng", "Cộng", "Tổng số (A+B)", "Toàn tỉnh": what the rows or columns beside it add up to. */
export function isTotal(value: CellValue): boolean {
  // Asked of every row: most are told by their first letter.
  if (typeof value !== "string" || value.length > 60 || !/^[\s*_]*[tc]/iu.test(value)) return false;
  return total.test(toKey(textOf(value)));
}

/** The issues of a result, whichever way it went. */
export function issuesOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? result.notes : result.issues;
}
