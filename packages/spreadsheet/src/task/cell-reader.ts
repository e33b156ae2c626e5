import { type Issue, type Path, type Result } from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import { type CellValue, isBlank } from "../cell/cell.js";
import { textOf } from "../cell/clean-text.js";
import type { SheetIssueParams } from "../issue/sheet-issue-params.js";
import { inCell, type SheetIssue, sheetIssue, type SheetPlace } from "../issue/sheet-issue.js";
import { type TaskColumn, taskHeaders } from "./task-columns.js";

/** One cell while it is read: its value, and the ways to say something about it. */
export interface CellReader {
  /** Null when it is blank or an error value. */
  readonly value: CellValue;
  readonly text: string;
  /** Adds an issue of this package at this cell. */
  readonly say: <Code extends keyof SheetIssueParams>(code: Code, params: SheetIssueParams[Code]) => void;
  /** Adds issues of the domain at this cell. */
  readonly pass: (issues: readonly Issue[]) => void;
  /** Keeps words of the cell in the task's note, so that nothing is lost. */
  readonly keep: (words: string) => void;
}

/** One row while it is read. */
export interface RowReader {
  readonly cell: (column: TaskColumn) => CellReader;
  /** What {@link CellReader.keep} gathered, each line with its header, in order. */
  readonly kept: () => readonly string[];
}

/** Where a row is and where its issues go. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<TaskColumn, number>;
  /** The path of the task in what is read. */
  readonly path: Path;
  readonly textLength: number;
  readonly add: (issue: SheetIssue) => void;
}

/** The field of a task that a column fills, where it is not called the same. */
const fields: Partial<Record<TaskColumn, string>> = {
  number: "id",
  agencies: "assignees",
  lead: "assignees",
  coordinating: "assignees",
  dueDay: "deadline",
  doneOn: "events",
  result: "events",
  product: "note",
};

/** Reads the cells of one task. Ask for each cell once: what is wrong with it is said when it is asked for. */
export function rowReader(values: ReadonlyMap<TaskColumn, CellValue>, place: RowPlace): RowReader {
  const kept: string[] = [];
  const cell = (column: TaskColumn): CellReader => {
    const at = cellAddress(place.row, place.columns.get(column) ?? 0);
    const where: SheetPlace = { sheet: place.sheet, cell: at, header: taskHeaders[column] };
    const path = [...place.path, fields[column] ?? column];
    const say: CellReader["say"] = (code, params) => place.add(sheetIssue(code, params, { where, path }));
    const value = sound(values.get(column) ?? null, place.textLength, say);
    return {
      value,
      text: textOf(value),
      say,
      pass: (issues) => issues.forEach((one) => place.add(inCell(one, where, path))),
      keep: (words) => kept.push(`${taskHeaders[column]}: ${words}`),
    };
  };
  return { cell, kept: () => kept };
}

/** Adds what a result of the domain says about a cell; a value that could not be read is kept in the note. */
export function take<T>(result: Result<T>, cell: CellReader, column: TaskColumn): T | undefined {
  cell.pass(result.ok ? result.notes : result.issues);
  if (result.ok) return result.value;
  if (cell.text !== "") {
    cell.keep(cell.text);
    cell.say("cell.kept-in-note", { column });
  }
  return undefined;
}

/** A value without what cannot be used: errors are blank, damaged letters are said, overlong text is cut. */
function sound(value: CellValue, textLength: number, say: CellReader["say"]): CellValue {
  if (isBlank(value)) return null;
  if (typeof value === "object" && value !== null && "error" in value) {
    say("cell.error-value", {});
    return null;
  }
  if (typeof value === "object" && value !== null && "unresolved" in value) {
    say("cell.formula-without-result", {});
    return null;
  }
  if (typeof value !== "string") return value;
  const text = textOf(value);
  if (text.includes("\ufffd")) say("cell.damaged-text", {});
  if (text.length <= textLength) return text;
  say("cell.text-too-long", { maximum: textLength });
  return text.slice(0, textLength).replace(/[\ud800-\udbff]$/u, "");
}
