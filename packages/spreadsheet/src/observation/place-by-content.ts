import { isBlank, type SheetCells, valueAt } from "../cell/cell.js";
import { longestHeader } from "../table/find-header.js";
import { headerText } from "../table/header-paths.js";
import type { PlaceColumn } from "./observation-columns.js";
import type { PartReader } from "./part-reader.js";

const sample = 30;
const within = 200;
const most = 8;
/** So many of the cells have to name the same kind of thing: tables have totals, headings and slips of the pen. */
const share = 0.6;

/** What a column tells of its rows by what its cells contain: units, codes of a list, measures, or periods. */
export function placeByContent(
  sheet: SheetCells,
  { column, from }: { readonly column: number; readonly from: number },
  parts: PartReader,
): PlaceColumn | undefined {
  if (column >= most) return undefined;
  const texts: string[] = [];
  for (let row = from; row < Math.min(sheet.rows.length, from + within) && texts.length < sample; row++) {
    const value = valueAt(sheet, row, column);
    if (!isBlank(value)) texts.push(typeof value === "number" ? "" : headerText(value));
  }
  const counts = new Map<PlaceColumn, number>();
  for (const text of texts) {
    const place = text.length > longestHeader ? undefined : placeOf(text, parts);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= texts.length * share ? first[0] : undefined;
}

function placeOf(text: string, parts: PartReader): PlaceColumn | undefined {
  // Numbers of rows are months and codes too.
  if (/^[\d\s.,()IVX-]*$/u.test(text)) return undefined;
  if (parts.measure(text) !== undefined) return "measure";
  const code = parts.code(text);
  if (code !== undefined) return `code:${code.dimension}`;
  if (parts.period(text) !== undefined) return "period";
  return parts.isUnit(text) ? "unit" : undefined;
}
