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

/** The column of a table that fills a field of a task; undefined where none does. */
export function columnOfField(
  field: Path[number] | undefined,
  columns: ReadonlyMap<TaskColumn, number>,
): TaskColumn | undefined {
  return [...columns.keys()].find((key) => (fields[key] ?? key) === field);
}

/** Reads the cells of one task. Ask for each cell once: what is wrong with it is said when it is asked for. */
export function rowReader(values: ReadonlyMap<TaskColumn, CellValue>, place: RowPlace): RowReader {
  const kept: string[] = [];
  return { cell: (column) => new TaskCell(values.get(column) ?? null, { column, place, kept }), kept: () => kept };
}

/** What a cell needs to speak of itself. */
interface CellContext {
  readonly column: TaskColumn;
  readonly place: RowPlace;
  readonly kept: string[];
}

/** A table asks for a million of these and most have nothing to say: where a cell is, is worked out when it speaks. */
class TaskCell implements CellReader {
  readonly value: CellValue;
  readonly text: string;
  readonly #context: CellContext;

  constructor(value: CellValue, context: CellContext) {
    this.#context = context;
    this.value = value === null ? null : sound(value, this);
    this.text = typeof this.value === "string" ? this.value : textOf(this.value);
  }

  get textLength(): number {
    return this.#context.place.textLength;
  }

  say<Code extends keyof SheetIssueParams>(code: Code, params: SheetIssueParams[Code]): void {
    this.#context.place.add(sheetIssue(code, params, this.#at()));
  }

  pass(issues: readonly Issue[]): void {
    if (issues.length === 0) return;
    const { where, path } = this.#at();
    for (const one of issues) this.#context.place.add(inCell(one, where, path));
  }

  keep(words: string): void {
    this.#context.kept.push(`${taskHeaders[this.#context.column]}: ${words}`);
  }

  #at(): { readonly where: SheetPlace; readonly path: Path } {
    const { column, place } = this.#context;
    const cell = cellAddress(place.row, place.columns.get(column) ?? 0);
    return {
      where: { sheet: place.sheet, cell, header: taskHeaders[column] },
      path: [...place.path, fields[column] ?? column],
    };
  }
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
function sound(value: CellValue, cell: Pick<TaskCell, "say" | "textLength">): CellValue {
  if (isBlank(value)) return null;
  if (typeof value === "object" && value !== null && "error" in value) {
    cell.say("cell.error-value", {});
    return null;
  }
  if (typeof value === "object" && value !== null && "unresolved" in value) {
    cell.say("cell.formula-without-result", {});
    return null;
  }
  if (typeof value !== "string") return value;
  const text = textOf(value);
  if (text.includes("\ufffd")) cell.say("cell.damaged-text", {});
  if (text.length <= cell.textLength) return text;
  cell.say("cell.text-too-long", { maximum: cell.textLength });
  return text.slice(0, cell.textLength).replace(/[\ud800-\udbff]$/u, "");
}
