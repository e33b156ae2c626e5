import type { Path } from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import type { SheetPlace } from "./sheet-issue.js";

/** Where the members of a record stand: asked for only when there is something to say of it. */
type PlaceOf = (member: Path[number] | undefined) => SheetPlace;

const places = new WeakMap<object, PlaceOf>();

/** Remembers where a record that was read stands, as long as the record itself is there. */
export function keepPlace<T extends object>(record: T, place: PlaceOf): T {
  places.set(record, place);
  return record;
}

/** The place of a record that has a row, and no column to name. */
export function rowPlace(sheet: string, row: number): PlaceOf {
  return () => ({ sheet, cell: cellAddress(row, 0) });
}

/**
 * The cell that a record came from, so that what is found wrong with it later is said there: of a task the cell of the
 * member that a path leads to, of figures, groups and register lines the first cell of their row. Undefined for what was
 * read from no workbook, and for copies of what was.
 *
 * @example
 * placeOf({ origin: "Tháng 8, dòng 12" }) // => { sheet: "Tháng 8", cell: "A12" }
 */
export function placeOf(record: object, [member]: Path = []): SheetPlace | undefined {
  const known = places.get(record);
  if (known !== undefined) return known(member);
  // There may be a million figures: each says its row itself.
  const [, sheet, row] = /^(.*), dòng (\d{1,7})$/su.exec(originOf(record)) ?? [];
  return sheet === undefined ? undefined : rowPlace(sheet, Number(row) - 1)(undefined);
}

function originOf(record: object): string {
  return "origin" in record && typeof record.origin === "string" ? record.origin : "";
}
