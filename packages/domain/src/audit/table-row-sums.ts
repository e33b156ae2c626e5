import { sumOf, isSame } from "./exact-sum.js";
import { valueOf } from "./found.js";
import { judgeSum } from "./judge-sum.js";
import type { PrintedNumber } from "./printed.js";
import type { TableBlock } from "./table-blocks.js";
import type { TableCell } from "./table-cells.js";
import { isTotal, type TableFound } from "./table-totals.js";
import { columnWords } from "./table-words.js";

/** Columns that are the sum of the columns right of them: most rows must show it before another row is said to be wrong. */
export function findRowSums({ names, rows }: TableBlock): TableFound[] {
  return names.flatMap((name, column) => {
    if (!columnWords.whole.test(name) || columnWords.rate.test(name)) return [];
    const width = [2, 3, 4, 5].find((parts) => isSumColumn({ names, rows }, column, parts));
    if (width === undefined) return [];
    return rows.flatMap((cells) => {
      const figures = figuresOf(cells, column, width);
      return figures === null ? [] : [found(figures)];
    });
  });
}

interface RowFigures {
  readonly cell: TableCell;
  readonly total: PrintedNumber;
  readonly parts: readonly PrintedNumber[];
}

function figuresOf(cells: readonly TableCell[], column: number, width: number): RowFigures | null {
  const cell = cells[column];
  const parts = cells.slice(column + 1, column + 1 + width).flatMap(({ number }) => number ?? []);
  return cell?.number?.value == null || parts.length < width ? null : { cell, total: cell.number, parts };
}

function isSumColumn({ names, rows }: TableBlock, column: number, width: number): boolean {
  const over = names.slice(column + 1, column + 1 + width);
  if (over.length < width || over.some((name) => columnWords.rate.test(name))) return false;
  let [fitting, checked] = [0, 0];
  for (const cells of rows.slice(0, 200)) {
    if (isTotal(cells)) continue;
    const figures = figuresOf(cells, column, width);
    const sum = figures && sumOf(figures.parts.flatMap(({ value }) => value ?? []));
    if (!figures?.total.value || sum === null) continue;
    checked++;
    const telling = figures.parts.filter(({ value }) => value !== null && value.units > 0).length >= 2;
    if (telling && isSame(figures.total.value, sum)) fitting++;
  }
  return fitting >= 3 && fitting * 10 >= checked * 7;
}

function found({ cell, total, parts }: RowFigures): TableFound {
  return {
    row: cell.row,
    column: cell.column,
    kind: "sum",
    text: typeof cell.content === "string" ? cell.content : total.printed,
    numerator: null,
    denominator: null,
    parts: parts.flatMap((part) => valueOf(part) ?? []),
    printed: total.printed,
    judgement: judgeSum(total, parts),
  };
}
