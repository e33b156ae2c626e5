import {
  type Hierarchy,
  isUnitKey,
  type PlainDate,
  type RegisterEntry,
  type RegisterName,
  type Result,
  type UnitKey,
} from "@de-an-06/domain";
import { keepPlace, rowPlace } from "../issue/record-place.js";
import type { SheetIssue } from "../issue/sheet-issue.js";
import { readUnit } from "../observation/read-place.js";
import { readDayCell } from "../table/read-day-cell.js";
import { readRecords } from "../table/read-records.js";
import type { RecordRow } from "../table/record-rows.js";
import type { ReadOptions } from "../workbook/read-options.js";
import type { WorkbookFile } from "../workbook/workbook-file.js";
import { entryFrom, type ReadLine } from "./entry-from-lines.js";
import { type RegisterColumn, registerColumns, registerHeaders } from "./register-columns.js";
import { registerWords, wordOf } from "./register-words.js";

/** What registers are read against. */
export interface ReadRegistersOptions extends ReadOptions {
  /** The units, looked up on the day of each line. */
  readonly hierarchy: Hierarchy;
  /** The unit below which names are looked for. */
  readonly within?: UnitKey;
  /** The register of rows that name none. */
  readonly register?: RegisterName;
  /** The day on which units of lines without a day are looked up. */
  readonly asOf?: PlainDate;
}

interface Draft {
  readonly register: RegisterName;
  readonly unit: UnitKey;
  readonly lines: ReadLine[];
}

const table = {
  table: "registers",
  columns: registerColumns,
  headers: registerHeaders,
  needs: ["id", "unit"],
  number: "number",
  days: ["planned", "on", "until"],
} as const;

/**
 * The lines of registers (*sổ theo dõi*) in a workbook or .csv: pilot models, support points, equipment, connections, money,
 * inspections, difficulties. Rows of one id are one entry, its dated lines in order of their days; a later row may leave out
 * what the first one says.
 *
 * Which register a row belongs to is read from its column, or is the one given. A row without id, unit, or what its
 * register needs is a note at its cell and no line. `checkRegisters` then checks the entries against the units.
 */
export async function readRegisters(
  file: WorkbookFile,
  options: ReadRegistersOptions,
): Promise<Result<readonly RegisterEntry[], SheetIssue>> {
  const drafts = new Map<string, Draft>();
  const path = () => [drafts.size];
  return readRecords<RegisterColumn, readonly RegisterEntry[]>(file, { options, table, path }, (rows, { sheet }) => {
    for (const row of rows) {
      const id = row.line("id");
      if (id === "") {
        row.say("id", "row.field-missing", { field: "id" });
        continue;
      }
      const line = lineFrom(row, options);
      const draft = drafts.get(id) ?? newDraft(row, line, options);
      if (draft === undefined) continue;
      drafts.set(id, draft);
      draft.lines.push(line);
    }
    return [...drafts].flatMap(([id, { register, unit, lines }]) => {
      const entry = entryFrom(register, { id, unit, lines });
      return entry === undefined ? [] : [keepPlace(entry, rowPlace(sheet, lines[0]?.row.row ?? 0))];
    });
  });
}

/** Reads the units of a line on its own day. */
function lineFrom(row: RecordRow<RegisterColumn>, options: ReadRegistersOptions): ReadLine {
  const [planned, on, until] = [readDayCell(row, "planned"), readDayCell(row, "on"), readDayCell(row, "until")];
  const { hierarchy, within, asOf } = options;
  const day = on ?? planned ?? asOf;
  // A line without a day: the unit of the latest time that has one of the name.
  const days = day === undefined ? hierarchy.changeDays.toReversed() : [day];
  return {
    row,
    days: { planned: planned ?? null, on: on ?? null, until: until ?? null },
    unitIn: (column, text = row.line(column)) => {
      if (isUnitKey(text)) return text;
      const readings = days.map((each) => readUnit(text, { hierarchy, within, on: each }));
      const reading = readings.find(({ ok }) => ok) ?? readings[0];
      if (reading === undefined) return void row.say(column, "cell.unit-unknown", {});
      const found = row.take(column, reading);
      if (found?.completed) row.say(column, "cell.unit-code-completed", {});
      return found?.unit;
    },
  };
}

function newDraft(row: RecordRow<RegisterColumn>, line: ReadLine, options: ReadRegistersOptions): Draft | undefined {
  const words = row.line("register");
  const register = words === "" ? options.register : wordOf(registerWords, words);
  if (register === undefined) return void row.say("register", "cell.register-unknown", {});
  if (row.line("unit") === "") return void row.say("unit", "row.unit-missing", {});
  const unit = line.unitIn("unit");
  return unit === undefined ? undefined : { register, unit, lines: [] };
}
