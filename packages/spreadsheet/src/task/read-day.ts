import { type Deadline, parseDate, type PlainDate, type Result, toDayParts } from "@de-an-06/domain";
import { looksLikeSerial, serialToDay } from "../cell/serial-day.js";
import { type CellReader, take } from "./cell-reader.js";
import type { TaskColumn } from "./task-columns.js";

/** The day a cell holds: a real date, a date that lost its format, or text. Undefined when it is blank or cannot be read. */
export function readDay(cell: CellReader, column: TaskColumn, near: PlainDate | undefined): PlainDate | undefined {
  if (cell.value === null) return undefined;
  return plainDay(cell) ?? take(parseDate(cell.text, near === undefined ? {} : { near }), cell, column);
}

/** The days a cell lists, in order: a recurring task is done again and again ("12/01/2023, 12/02/2023 và 12/03/2023"). */
export function readDays(cell: CellReader, column: TaskColumn, near: PlainDate | undefined): readonly PlainDate[] {
  const options = near === undefined ? {} : { near };
  const parts = typeof cell.value === "string" ? cell.text.split(severalDays).filter((part) => part !== "") : [];
  if (parts.length > 1 && !parseDate(cell.text, options).ok) {
    const days = parts.map((part) => parseDate(part, options));
    if (days.every((day) => day.ok)) {
      cell.pass(days.flatMap(({ notes }) => notes));
      return [...new Set(days.map(({ value }) => value))].sort();
    }
  }
  const day = readDay(cell, column, near);
  return day === undefined ? [] : [day];
}

const severalDays = /\s*(?:[,;\n]|\svà\s)\s*/u;

/**
 * The deadline a cell holds: a phrase, a real date (met when the day itself is), or a date that shows only its month,
 * which Excel makes of a typed `1/2023`. Null when it is blank or cannot be read.
 */
export function readDeadline(
  cell: CellReader,
  column: TaskColumn,
  parse: (phrase: string) => Result<Deadline>,
): Deadline | null {
  const { value } = cell;
  if (typeof value === "object" && value !== null && "day" in value && value.month) {
    const { year, month } = toDayParts(value.day);
    cell.say("cell.day-read-as-month", { month, year });
    return take(parse(`Tháng ${month}/${year}`), cell, column) ?? null;
  }
  const day = plainDay(cell);
  if (day !== undefined) return { kind: "date", day, strict: false };
  return take(parse(cell.text), cell, column) ?? null;
}

function plainDay(cell: CellReader): PlainDate | undefined {
  const { value } = cell;
  if (typeof value === "object" && value !== null && "day" in value) return value.day;
  const day = typeof value === "number" && looksLikeSerial(value) ? serialToDay(value) : null;
  if (day === null) return undefined;
  cell.say("cell.number-read-as-day", { day });
  return day;
}
