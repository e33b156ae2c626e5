import type { Period, PlainDate, Result, Tree } from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import { type CellValue, isBlank } from "../cell/cell.js";
import { textOf } from "../cell/clean-text.js";
import { remember } from "../cell/remember.js";
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

const noCodes: Readonly<Record<string, string>> = {};

/** A reader of the cells that say what a row is about. */
export function rowReader(
  { sheet, places }: Pick<FigureTable, "sheet" | "places">,
  { body, options, add }: { body: BodyCells<PlaceColumn>; options: ReadObservationsOptions; add: (issue: SheetIssue) => void }, // prettier-ignore
): RowReader {
  const { hierarchy, measures, codeLists = [], findCode, findMeasure, calendar = "reporting", within } = options;
  const measure = measureFinder(measures, (text) => findMeasure?.(text));
  const lists = codeLists
    .filter(({ dimension }) => places.has(`code:${dimension}`))
    .map((list) => ({
      dimension: list.dimension,
      key: `code:${list.dimension}` as const,
      find: remember(codeFinder(list, (text) => findCode?.(list.dimension, text))),
    }));
  const unitsOf = new WeakMap<Tree, (text: string) => Result<ReadUnit>>();
  const sameCodes = remember((codes) => JSON.parse(codes) as Readonly<Record<string, string>>);
  const periodIn = remember((text) => readPeriod(text, calendar));
  const monthOf = remember((day) => readPeriod({ day: day as PlainDate, month: true }, calendar));

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
    // Days between two changes of the map share one tree, and names mean the same on all of them.
    const tree = hierarchy.on(on);
    let inTree = unitsOf.get(tree);
    if (inTree === undefined) {
      inTree = remember((text) => readUnit(text, { hierarchy, within, on }));
      unitsOf.set(tree, inTree);
    }
    return inTree(typeof value === "string" ? value : textOf(value));
  }

  /** The period of a row; undefined where it names none, null where it cannot be read. */
  function periodOf(row: number): Period | undefined | null {
    if (!filled(row, "period")) return undefined;
    const value = body.value(row, "period");
    const read =
      typeof value !== "object" ? periodIn(String(value)) : value !== null && "month" in value ? monthOf(value.day) : readPeriod(value, calendar); // prettier-ignore
    for (const one of issuesOf(read)) add(inCell(one, where(row, "period"), []));
    return read.ok ? read.value : null;
  }

  /** The codes of a row, the same object for all rows that have the same. */
  function codesOf(row: number): Readonly<Record<string, string>> | undefined {
    if (lists.length === 0) return noCodes;
    const codes: Record<string, string> = {};
    for (const { dimension, key, find } of lists) {
      if (!filled(row, key)) continue;
      const value = body.value(row, key);
      const code = find(typeof value === "string" ? value : textOf(value));
      if (code === undefined) return void add(sheetIssue("cell.code-unknown", {}, { where: where(row, key) }));
      codes[dimension] = code;
    }
    return sameCodes(JSON.stringify(codes));
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
