import { cellAddress } from "../cell/address.js";
import type { SheetPlace } from "../issue/sheet-issue.js";
import { wordsOf } from "./facets.js";
import type { FigureOptions } from "./figure-options.js";
import type { FigureTable } from "./figure-table.js";

/** Says where a cell of a column of figures is, with the column's header in the words of our own lists. */
export function columnPlace(
  { sheet, figures }: Pick<FigureTable, "sheet" | "figures">,
  options: FigureOptions,
): (row: number, column: number) => SheetPlace {
  const headers = new Map(figures.map(({ column, facets }) => [column, wordsOf(facets, options)]));
  return (row, column) => {
    const header = headers.get(column) ?? "";
    return { sheet: sheet.name, cell: cellAddress(row, column), ...(header !== "" && { header }) };
  };
}
