import { toKey } from "@de-an-06/domain";
import { type CellValue, isBlank } from "../cell/cell.js";
import { cleanLine, textOf } from "../cell/clean-text.js";
import type { SheetIssueParams } from "../issue/sheet-issue-params.js";
import type { BodyCells } from "../table/body-cells.js";
import type { Header } from "../table/find-header.js";
import type { TablePart } from "../table/split-tables.js";
import type { TaskColumn } from "./task-columns.js";

/** One task as its table holds it: its first row, its number as printed, the section it stands in, its cells joined. */
export interface TaskRows {
  readonly row: number;
  readonly number: string;
  readonly section: string;
  readonly values: ReadonlyMap<TaskColumn, CellValue>;
  readonly columns: ReadonlyMap<TaskColumn, number>;
}

/** Says something about a row: the row from zero, the column of the cell to point at. */
export type SayAboutRow = <Code extends "row.joined" | "row.heading-skipped" | "row.header-changed" | "row.not-a-task">(
  row: number,
  code: Code,
  params: SheetIssueParams[Code],
) => void;

interface Started extends Omit<TaskRows, "values"> {
  readonly parts: Map<TaskColumn, CellValue[]>;
  /** Whether rows were joined because its number or title is merged over them. */
  isMerged: boolean;
}

/** What the rows so far leave for the next one to be judged by. */
interface Reading {
  readonly tasks: Started[];
  section: string;
  /** What stood directly above: nothing (the table's top), a row of the table, the header again, a row that is none of it. */
  above: "top" | "row" | "header" | "blank";
}

const carried: readonly TaskColumn[] = [
  "title",
  "agencies",
  "lead",
  "coordinating",
  "deadline",
  "dueDay",
  "standing",
  "product",
  "result",
  "doneOn",
  "assignedOn",
  "note",
  "source",
  "kind",
  "parent",
];
/** What stands in the place of a number in a row that shows how to fill in the others. */
const exampleNumbers = new Set(["vd", "vi du"]);
/** What a task has and a heading has not. */
const whoOrWhen: readonly TaskColumn[] = [
  "agencies",
  "lead",
  "coordinating",
  "deadline",
  "dueDay",
  "standing",
  "doneOn",
];

/**
 * The tasks of the tables of a sheet, row by row: headers printed again and blank rows are left out, a task that a page
 * break or a merged number spreads over several rows is joined, headings of sections and what stands below the table are
 * named and left out. From a header with other columns on, rows are read by that one.
 */
export function collectRows(parts: readonly TablePart<TaskColumn>[], say: SayAboutRow): readonly TaskRows[] {
  const tasks: Started[] = [];
  let reading: Reading = { tasks: [], section: "", above: "top" };
  for (const { header, body, to, continues } of parts) {
    if (header !== parts[0]?.header) say(header.top, "row.header-changed", {});
    if (continues) reading.above = "header";
    else reading = { tasks: [], section: reading.section, above: "top" };
    const before = reading.tasks.length;
    readBody({ header, body, to }, reading, say);
    tasks.push(...reading.tasks.slice(before));
  }
  return tasks.map(({ parts, isMerged, ...task }) => ({
    ...task,
    values: new Map(
      Array.from(parts, ([key, values]) => [
        key,
        joined(values, isMerged && ofAgencies.has(key) ? "\n" : separatorOf(key)),
      ]),
    ),
  }));
}

function readBody({ header, body, to }: Omit<At, "row" | "hasNumbers">, reading: Reading, say: SayAboutRow): void {
  const hasNumbers = header.columns.has("number");
  for (let row = body.from; row < to; row++) {
    const again = body.repeatedHeader(row);
    if (again > 0) {
      row += again - 1;
      reading.above = "header";
    } else if (body.isBlankRow(row)) {
      if (reading.above !== "header") reading.above = "blank";
    } else {
      reading.above = readRow({ header, body, to, row, hasNumbers }, reading, say) ? "row" : "blank";
    }
  }
}

interface At {
  readonly header: Header<TaskColumn>;
  readonly body: BodyCells<TaskColumn>;
  readonly to: number;
  readonly row: number;
  readonly hasNumbers: boolean;
}

/** Reads one row and says whether it belongs to the table. */
function readRow(at: At, reading: Reading, say: SayAboutRow): boolean {
  const { body, row } = at;
  const number = body.isMergedDown(row, "number") ? "" : cleanLine(textOf(body.value(row, "number")));
  const title = own(at, "title") ? cleanLine(textOf(body.value(row, "title"))) : "";
  const last = reading.tasks.at(-1);

  if (/^\W*v/iu.test(number) && exampleNumbers.has(toKey(number))) return true;
  if (isHeading(at, number, title)) {
    reading.section = sectionOf(number === "" ? title : number);
    say(row, "row.heading-skipped", {});
    return true;
  }
  const who = whoOrWhen.some((key) => own(at, key));
  // A number alone is a row somebody has yet to fill in.
  if (number !== "" && title === "" && !who) return true;
  const isTotal = number === "" && /^(?:tong cong|tong so|cong)\b/u.test(toKey(title));
  const stands =
    number !== "" ||
    (reading.above === "blank" || isTotal ? who : last === undefined || !continues(at, reading, title));
  if (title !== "" && stands) {
    start(at, reading, number);
    return true;
  }
  if (stands || last === undefined || reading.above === "blank" || isTotal) {
    say(row, "row.not-a-task", {});
    return false;
  }
  join(at, last.parts);
  last.isMerged ||= body.isMergedDown(row, "number") || body.isMergedDown(row, "title");
  say(row, "row.joined", { to: last.row + 1 });
  return true;
}

/** Whether a row without a number goes on with the task above it. */
function continues(at: At, reading: Reading, title: string): boolean {
  if (title === "") return true;
  if (at.hasNumbers && reading.above === "header") return true;
  const above = reading.tasks.at(-1)?.parts;
  // With a deadline of its own, under a task that has one, it is a task that was given no number.
  if (own(at, "deadline") && above?.has("deadline")) return false;
  if (/^\p{Ll}/u.test(title)) return true;
  return at.hasNumbers && !(["agencies", "lead"] as const).some((key) => own(at, key) && above?.has(key));
}

/** A heading says nothing of who and when. It is numbered with I, II or A, B; or is the "1" of the tasks 1.1, 1.2; or stands alone in capitals. */
function isHeading(at: At, number: string, title: string): boolean {
  if (whoOrWhen.some((key) => own(at, key))) return false;
  if (number !== "") {
    if (title === "") return number.length > 12;
    return /^(?:[IVXLC]{1,7}|[A-ZĐ])[.)]?$/u.test(number) || hasSubnumbers(at, number);
  }
  const capitals = title.length > 5 && title === title.toUpperCase() && title !== title.toLowerCase();
  return /^(?:[IVXLC]{1,7}|[A-ZĐ])[.)]\s/u.test(title) || (at.hasNumbers && capitals);
}

function hasSubnumbers({ body, to, row }: At, number: string): boolean {
  const stem = `${number.replace(/\.$/u, "")}.`;
  for (let next = row + 1; next < Math.min(to, row + 20); next++) {
    const below = cleanLine(textOf(body.value(next, "number")));
    if (below !== "" && body.repeatedHeader(next) === 0) return below.startsWith(stem) && below.length > stem.length;
  }
  return false;
}

function sectionOf(heading: string): string {
  return /^([IVXLC]{1,7}|[A-ZĐ]|\d{1,3})(?=[.)\s]|$)/u.exec(heading)?.[1] ?? "";
}

/** Whether the row itself fills a cell of this column. */
function own({ body, row }: At, key: TaskColumn): boolean {
  return !body.isMergedDown(row, key) && !isBlank(body.value(row, key));
}

function start(at: At, reading: Reading, number: string): void {
  const parts = new Map<TaskColumn, CellValue[]>();
  for (const key of carried) {
    const value = at.body.value(at.row, key);
    if (!isBlank(value)) parts.set(key, [value]);
  }
  reading.tasks.push({
    row: at.row,
    number,
    section: reading.section,
    columns: at.header.columns,
    parts,
    isMerged: false,
  });
}

function join(at: At, parts: Map<TaskColumn, CellValue[]>): void {
  for (const key of carried) {
    if (!own(at, key)) continue;
    const more = at.body.value(at.row, key);
    const before = parts.get(key);
    if (before === undefined) parts.set(key, [more]);
    else before.push(more);
  }
}

/** Where a task is merged over several rows, each of them names an agency. */
const ofAgencies: ReadonlySet<TaskColumn> = new Set(["agencies", "lead", "coordinating"]);

/** A broken sentence goes on with a space; results and notes are lines of their own. */
function separatorOf(key: TaskColumn): string {
  return key === "result" || key === "note" ? "\n" : " ";
}

function joined([first = null, ...more]: readonly CellValue[], separator: string): CellValue {
  return more.length === 0 ? first : [first, ...more].map(textOf).join(separator);
}
