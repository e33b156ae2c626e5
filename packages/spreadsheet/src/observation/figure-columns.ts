import type { CodeList, Measures } from "@de-an-06/domain";
import type { PrintedColumn } from "../layout/printed-sheet.js";
import { observationHeaders as headers } from "./observation-columns.js";

/** What the columns of a table of figures in long form are made of. */
export interface FigureColumns {
  readonly measures: Measures;
  readonly codeLists?: readonly CodeList[];
}

/** The lists of the dimensions that the measures have: each is a column. */
export function dimensionsOf({ measures, codeLists = [] }: FigureColumns): readonly CodeList[] {
  const used = new Set(Object.values(measures).flatMap(({ dimensions = [] }) => dimensions));
  return codeLists.filter(({ dimension }) => used.has(dimension));
}

/** How the columns of a table of figures in long form are printed, by what they hold. */
export const figureLooks = {
  number: { header: headers.number, width: 6, align: "center" },
  unitCode: { header: headers.unitCode, width: 11, align: "center", format: "text" },
  unit: { header: headers.unit, width: 26 },
  period: { header: headers.period, width: 18, format: "text" },
} as const satisfies Readonly<Record<string, PrintedColumn>>;

/** The column of a dimension. */
export function dimensionColumn({ name }: CodeList): PrintedColumn {
  return { header: name, width: 30 };
}

/** The column of a measure. */
export function measureColumn({ name }: Measures[string]): PrintedColumn {
  return { header: name, width: 14, align: "right", format: "count" };
}
