import type { Period, UnitKey } from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import type { SheetCells } from "../cell/cell.js";
import { type SheetIssue, sheetIssue } from "../issue/sheet-issue.js";
import type { FigureOptions } from "./figure-options.js";
import { type FigureTable, findFigures, saysMeasure, saysPeriod, saysUnit } from "./figure-table.js";
import { observationColumns } from "./observation-columns.js";
import { partReader } from "./part-reader.js";
import { periodInTitles, type Titled } from "./title-period.js";
import { measureInTitles, unitInTitles } from "./title-subject.js";

/** How far down a sheet the header of its table may begin. */
export const headerWithin = 30;

/** A table of figures with what stands in the titles above it, as far as rows, columns and options say nothing of it. */
export interface TitledTable {
  readonly table: FigureTable;
  readonly period: Titled<Period> | undefined;
  readonly unit: Titled<UnitKey> | undefined;
  readonly measure: Titled<string> | undefined;
}

/** The table of figures of a sheet; null where none is whole, whatever its titles say. */
export function findTitledTable(sheet: SheetCells, options: FigureOptions): TitledTable | null {
  const { hierarchy, within, calendar = "reporting" } = options;
  const above = options.period ?? periodInTitles(sheet, headerWithin, calendar)?.value;
  const specs = observationColumns(options.measures, options.codeLists ?? []);
  const parts = partReader(options, above);
  const on = above?.to ?? hierarchy.changeDays.at(-1);
  const unitAbove = (row: number) =>
    options.unit !== undefined || on === undefined ? undefined : unitInTitles(sheet, row, { hierarchy, within, on });
  const measureAbove = (row: number) =>
    options.measure === undefined ? measureInTitles(sheet, row, parts.measure) : undefined;

  const known = { unit: options.unit !== undefined, measure: options.measure !== undefined, period: above };
  const table =
    findFigures(sheet, { specs, parts, known }) ??
    findFigures(sheet, {
      specs,
      parts,
      known: {
        unit: known.unit || unitAbove(headerWithin) !== undefined,
        measure: known.measure || measureAbove(headerWithin) !== undefined,
        period: above,
      },
    });
  if (table === null) return null;
  const unit = saysUnit(table) ? undefined : unitAbove(table.top);
  const measure = saysMeasure(table) ? undefined : measureAbove(table.top);
  const hasUnit = known.unit || saysUnit(table) || unit !== undefined;
  const hasMeasure = known.measure || saysMeasure(table) || measure !== undefined;
  if (!hasUnit || !hasMeasure) return null;
  const isDated = options.period !== undefined || saysPeriod(table);
  return { table, unit, measure, period: isDated ? undefined : periodInTitles(sheet, table.top, calendar) };
}

/** What was taken from the titles, each at its cell. */
export function sayTitles(
  { table, period, unit, measure }: TitledTable,
  { hierarchy, measures }: FigureOptions,
): readonly SheetIssue[] {
  const at = ({ row, column }: Titled<unknown>) => {
    return { where: { sheet: table.sheet.name, cell: cellAddress(row, column) } };
  };
  return [
    ...(period ? [sheetIssue("sheet.period-from-title", { period: period.value.id }, at(period))] : []),
    ...(unit
      ? [sheetIssue("sheet.unit-from-title", { name: hierarchy.unit(unit.value)?.name ?? unit.value }, at(unit))]
      : []),
    ...(measure
      ? [sheetIssue("sheet.measure-from-title", { name: measures[measure.value]?.name ?? measure.value }, at(measure))]
      : []),
  ];
}
