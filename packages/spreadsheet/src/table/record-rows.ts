import { type Path, type Result, toKey } from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import { type CellValue, isBlank, type RowsInSight } from "../cell/cell.js";
import { cleanLine, textOf } from "../cell/clean-text.js";
import type { SheetIssueParams } from "../issue/sheet-issue-params.js";
import { inCell, sheetIssue } from "../issue/sheet-issue.js";
import type { IssueList } from "../issue/issue-list.js";
import { doubtfulDays } from "./american-days.js";
import { bodyCells } from "./body-cells.js";
import type { Header } from "./find-header.js";

/** One row of a table in which each row is a record, and the ways to say something about its cells. */
export interface RecordRow<Key extends string> {
  /** Counted from zero. */
  readonly row: number;
  /** Null when it is blank or an error value; the latter is said. */
  readonly value: (key: Key) => CellValue;
  /** Clean text with its lines, empty when it is blank. */
  readonly text: (key: Key) => string;
  /** The same on one line. */
  readonly line: (key: Key) => string;
  readonly say: <Code extends keyof SheetIssueParams>(key: Key, code: Code, params: SheetIssueParams[Code]) => void;
  /** The value of a result; what it says, good or bad, is said at the cell. */
  readonly take: <T>(key: Key, result: Result<T>) => T | undefined;
}

/** How the rows are read. */
export interface RecordReading<Key extends string> {
  /** The header of each column as we print it. */
  readonly headers: Readonly<Record<Key, string>>;
  /** The column of row numbers, where `VD` marks an example. */
  readonly number: Key;
  /** The columns that hold days. */
  readonly days?: readonly Key[];
  /** The path of what the row being read becomes. */
  readonly path: () => Path;
  readonly issues: IssueList;
}

/** The rows of a table, one record each. */
export interface RecordRows<Key extends string> {
  /** The first row below the header. */
  readonly from: number;
  /** Reads a row: the record it is, if it is one, and the row that comes next. Blank rows, the header printed again and the example row are none. */
  readonly read: (row: number) => { readonly record: RecordRow<Key> | undefined; readonly next: number };
}

/** Reads the rows below a header, one record each. */
export function recordRows<Key extends string>(
  sheet: RowsInSight,
  header: Header<Key>,
  { headers, number, days = [], path, issues }: RecordReading<Key>,
): RecordRows<Key> {
  const body = bodyCells(sheet, header);
  const { add } = issues;
  const columns = new Map(days.map((key) => [headers[key], header.columns.get(key) ?? -1] as const));
  const tellDays = doubtfulDays(sheet.name, columns, issues);
  const keys = [...header.columns.keys()].filter((key) => key !== number);
  return {
    from: body.from,
    read: (row) => {
      tellDays(row, sheet.row(row));
      const repeated = body.repeatedHeader(row);
      const record = repeated === 0 && !isEmpty(row) ? rowAt(row) : undefined;
      return { record, next: row + Math.max(repeated, 1) };
    },
  };

  /** A number alone is a row that somebody has yet to fill in; `VD` shows how. */
  function isEmpty(row: number): boolean {
    const mark = body.value(row, number);
    if (typeof mark === "string" && /^\W*v/iu.test(mark) && exampleNumbers.has(toKey(textOf(mark)))) return true;
    return keys.every((key) => isBlank(body.value(row, key)));
  }

  function rowAt(row: number): RecordRow<Key> {
    const at = path();
    const where = (key: Key) => ({
      sheet: sheet.name,
      cell: cellAddress(row, header.columns.get(key) ?? 0),
      header: headers[key],
    });
    const say: RecordRow<Key>["say"] = (key, code, params) =>
      add(sheetIssue(code, params, { where: where(key), path: [...at, key] }));
    const value = (key: Key): CellValue => {
      const found = header.columns.has(key) ? body.value(row, key) : null;
      if (isBlank(found)) return null;
      if (typeof found === "object" && found !== null && "error" in found) {
        say(key, "cell.error-value", {});
        return null;
      }
      if (typeof found === "object" && found !== null && "unresolved" in found) {
        say(key, "cell.formula-without-result", {});
        return null;
      }
      return found;
    };
    return {
      row,
      value,
      text: (key) => textOf(value(key)),
      line: (key) => cleanLine(textOf(value(key))),
      say,
      take: (key, result) => {
        for (const one of result.ok ? result.notes : result.issues) add(inCell(one, where(key), [...at, key]));
        return result.ok ? result.value : undefined;
      },
    };
  }
}

/** What stands in the place of a number in a row that shows how to fill in the others. */
const exampleNumbers = new Set(["vd", "vi du"]);
