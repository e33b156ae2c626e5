import { parseDate, type PlainDate } from "@de-an-06/domain";
import { looksLikeSerial, serialToDay } from "../cell/serial-day.js";
import type { RecordRow } from "./record-rows.js";

/** The day a cell of a record holds: a real date, a date that lost its format, or text. What cannot be read is said. */
export function readDayCell<Key extends string>(row: RecordRow<Key>, key: Key): PlainDate | undefined {
  const value = row.value(key);
  if (value === null) return undefined;
  if (typeof value === "object" && "day" in value) return value.day;
  if (typeof value === "number" && looksLikeSerial(value)) {
    const day = serialToDay(value);
    if (day !== null) {
      row.say(key, "cell.number-read-as-day", { day });
      return day;
    }
  }
  return row.take(key, parseDate(row.line(key)));
}
