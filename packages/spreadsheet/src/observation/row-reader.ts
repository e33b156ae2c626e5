import type { Period, PlainDate, Result } from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import { type CellValue, isBlank } from "../cell/cell.js";
import { textOf } from "../cell/clean-text.js";
import { inCell, type SheetIssue, sheetIssue, type SheetPlace } from "../issue/sheet-issue.js";
import type { BodyCells } from "../table/body-cells.js";
import type { Facets } from "./facets.js";
import type { ReadObservationsOptions } from "./figure-options.js";
import type { FigureTable } from "./figure-table.js";
import { measureFinder } from "./measure-names.js";
import { observationHeaders, type PlaceColumn } from "./observation-columns.js";
import { codeFinder, issuesOf, readPeriod, readUnit, type ReadUnit } from "./read-place.js";

/** What the cells of a row say of its figures; the unit in the words of its cell. */
export interface RowFacets extends Facets {
  readonly unitCell?: { readonly key: "unit" | "unitCode"; readonly value: CellValue };
}

/** Reads what the rows of a table are about. */
export interface RowReader {
  /** Undefined when a cell names what is in no list: then it is said, and the row is not read. */
  readonly facets: (row: number) => RowFacets | undefined;
  /** The unit some words name on a day; found once for all rows that name it. */
  readonly unit: (value: CellValue, on: PlainDate) => Result<ReadUnit>;
  readonly where: (row: number, key: PlaceColumn) => SheetPlace;
  /** Says that nothing names the period of a row. */
  readonly noPeriod: (row: number) => void;
}

/** A reader of the cells that say what a row is about. */
export function rowReader(
  { sheet, places }: FigureTable,
  { body, options, add }: { body: BodyCells<PlaceColumn>; options: ReadObservationsOptions; add: (issue: SheetIssue) => void }, // prettier-ignore
): RowReader {
  const { hierarchy, measures, codeLists = [], findCode, findMeasure, calendar = "reporting", within } = options;
  const measure = measureFinder(measures, (text) => findMeasure?.(text));
  const lists = codeLists
    .filter(({ dimension }) => places.has(`code:${dimension}`))
    .map((list) => ({ list, find: codeFinder(list, (text) => findCode?.(list.dimension, text)) }));
  const units = new Map<string, Result<ReadUnit>>();
  const periods = new Map<string, Result<Period>>();

  const headerOf = (key: PlaceColumn): string =>
    key.startsWith("code:")
      ? (codeLists.find(({ dimension }) => key === `code:${dimension}`)?.name ?? "")
      : observationHeaders[key as keyof typeof observationHeaders];
  const where = (row: number, key: PlaceColumn): SheetPlace => ({
    sheet: sheet.name,
    cell: cellAddress(row, places.get(key) ?? 0),
    header: headerOf(key),
  });
  const filled = (row: number, key: PlaceColumn) => places.has(key) && !isBlank(body.value(row, key));

  function unit(value: CellValue, on: PlainDate): Result<ReadUnit> {
    const key = `${on}${typeof value === "string" ? value : textOf(value)}`;
    const known = units.get(key);
    if (known !== undefined) return known;
    const read = readUnit(value, { hierarchy, within, on });
    units.set(key, read);
    return read;
  }

  /** The period of a row; undefined where it names none, null where it cannot be read. */
  function periodOf(row: number): Period | undefined | null {
    if (!filled(row, "period")) return undefined;
    const value = body.value(row, "period");
    const key = typeof value === "object" ? JSON.stringify(value) : String(value);
    let read = periods.get(key);
    if (read === undefined) periods.set(key, (read = readPeriod(value, calendar)));
    for (const one of issuesOf(read)) add(inCell(one, where(row, "period"), []));
    return read.ok ? read.value : null;
  }

  function codesOf(row: number): Record<string, string> | undefined {
    const codes: Record<string, string> = {};
    for (const { list, find } of lists) {
      const key = `code:${list.dimension}` as const;
      if (!filled(row, key)) continue;
      const code = find(body.value(row, key));
      if (code === undefined) return void add(sheetIssue("cell.code-unknown", {}, { where: where(row, key) }));
      codes[list.dimension] = code;
    }
    return codes;
  }

  return {
    where,
    unit,
    noPeriod: (row) => {
      for (const one of issuesOf(readPeriod(null, calendar))) add(inCell(one, where(row, "period"), []));
    },
    facets: (row) => {
      const period = periodOf(row);
      if (period === null) return undefined;
      const codes = codesOf(row);
      if (codes === undefined) return undefined;
      const key = filled(row, "unitCode") ? "unitCode" : "unit";
      const counted = filled(row, "measure") ? measure(textOf(body.value(row, "measure"))) : undefined;
      if (places.has("measure") && counted === undefined)
        add(sheetIssue("cell.measure-unknown", {}, { where: where(row, "measure") }));
      return {
        codes,
        ...(filled(row, key) && { unitCell: { key, value: body.value(row, key) } }),
        ...(period && { period }),
        ...(counted !== undefined && { measure: counted }),
      };
    },
  };
}
