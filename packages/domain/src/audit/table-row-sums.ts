import { sumOf, isSame } from "./exact-sum.js";
import { valueOf } from "./found.js";
import { judgeSum } from "./judge-sum.js";
import type { PrintedNumber } from "./printed.js";
import type { TableBlock } from "./table-blocks.js";
import type { TableCell } from "./table-cells.js";
import { isTotal, type TableFound } from "./table-totals.js";
import { columnWords } from "./table-words.js";

/**
 * Columns that are the sum of the columns right of them, or, where they say *tổng*, left of them: most rows must show it
 * before another row is said to be wrong.
 */
export function findRowSums({ names, rows }: TableBlock): TableFound[] {
  return names.flatMap((name, column) => {
    if (!columnWords.whole.test(name) && !columnWords.total.test(name)) return [];
    if (columnWords.rate.test(name)) return [];
    const span = spansBeside(column, columnWords.total.test(name)).find((one) => isSum({ names, rows }, column, one));
    if (span === undefined) return [];
    return rows.flatMap((cells) => {
      const figures = figuresOf(cells, column, span);
      return figures === null ? [] : [found(figures)];
    });
  });
}

/** The columns that a total may add up. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function spansBeside(column: number, isLast: boolean): Span[] {
  const widths = [2, 3, 4, 5];
  const after = widths.map((width) => ({ from: column + 1, to: column + 1 + width }));
  if (!isLast) return after;
  return [...after, ...[...widths, 6, 12].map((width) => ({ from: column - width, to: column }))];
}

interface RowFigures {
  readonly cell: TableCell;
  readonly total: PrintedNumber;
  readonly parts: readonly PrintedNumber[];
}

function figuresOf(cells: readonly TableCell[], column: number, { from, to }: Span): RowFigures | null {
  const cell = cells[column];
  const parts = cells.slice(from, to).flatMap(({ number }) => number ?? []);
  return cell?.number?.value == null || parts.length < to - from ? null : { cell, total: cell.number, parts };
}

function isSum({ names, rows }: TableBlock, column: number, span: Span): boolean {
  const over = names.slice(Math.max(0, span.from), span.to);
  if (span.from < 0 || over.length < span.to - span.from) return false;
  if (over.some((name) => columnWords.rate.test(name) || columnWords.number.test(name))) return false;
  let [fitting, checked] = [0, 0];
  for (const cells of rows.slice(0, 200)) {
    if (isTotal(cells)) continue;
    const figures = figuresOf(cells, column, span);
    const sum = figures && sumOf(figures.parts.flatMap(({ value }) => value ?? []));
    if (!figures?.total.value || sum === null) continue;
    checked++;
    const telling = figures.parts.filter(({ value }) => value !== null && value.units > 0).length >= 2;
    if (telling && isSame(figures.total.value, sum)) fitting++;
  }
  return (fitting >= 3 && fitting * 10 >= checked * 7) || (fitting >= 2 && fitting + 1 >= checked);
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
