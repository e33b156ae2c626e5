import type { ClaimFigures, Judgement } from "./claim.js";
import { valueOf } from "./found.js";
import { doubted } from "./judge-percent.js";
import { judgeSum } from "./judge-sum.js";
import type { PrintedNumber } from "./printed.js";
import type { TableBlock } from "./table-blocks.js";
import type { TableCell } from "./table-cells.js";
import { columnWords } from "./table-words.js";

/** A claim found in a table. */
export type TableFound = Omit<ClaimFigures<never>, "place"> & {
  readonly row: number;
  readonly column: number;
  readonly judgement: Judgement;
};

/** Whether a row holds totals: its first words say so (*Tổng cộng*). */
export function isTotal(cells: readonly TableCell[]): boolean {
  const first = cells.find(({ words }) => words !== "" && !columnWords.group.test(words));
  return first !== undefined && columnWords.total.test(first.words);
}

/** The totals of a table against the rows they add up, above or below them. */
export function findTableTotals(block: TableBlock): TableFound[] {
  const { names, rows } = block;
  return rows.flatMap((cells, at) => {
    if (!isTotal(cells)) return [];
    const parts = partsOf(rows, at);
    if (parts.length < 2) return [];
    return cells.flatMap((cell) => {
      const name = names[cell.column] ?? "";
      if (cell.number === null || cell.isPercent || columnWords.rate.test(name) || columnWords.number.test(name))
        return [];
      return judgeColumn(cell, cell.number, parts) ?? [];
    });
  });
}

/** The rows a total adds up: those above it to the total before, or, where it comes first, those below it. */
function partsOf(rows: readonly (readonly TableCell[])[], at: number): (readonly TableCell[])[] {
  const figures = (cells: readonly TableCell[]) =>
    cells.some(({ number, words, column }) => (number !== null && column > 0) || (words !== "" && column < 2));
  const previous = rows.slice(0, at).findLastIndex(isTotal);
  const above = rows.slice(previous + 1, at).filter(figures);
  if (above.length > 0) return above;
  const next = rows.slice(at + 1).findIndex(isTotal);
  return rows.slice(at + 1, next < 0 ? undefined : at + 1 + next).filter(figures);
}

/** Whether a row adds up those below it: `I | Cấp sở`. */
function isGroup(cells: readonly TableCell[]): boolean {
  const [mark, name] = cells.filter(({ words }) => words !== "");
  return mark !== undefined && name !== undefined && columnWords.group.test(mark.words);
}

function judgeColumn(
  cell: TableCell,
  total: PrintedNumber,
  rows: readonly (readonly TableCell[])[],
): TableFound | null {
  const hasGroups = rows.some(isGroup);
  const readings = hasGroups ? [rows.filter(isGroup), rows.filter((cells) => !isGroup(cells)), rows] : [rows];
  const sums = readings.map((some) => {
    const cells = some.flatMap((one) => one[cell.column] ?? []);
    const parts = cells.flatMap(({ number }) => number ?? []);
    return {
      parts,
      isWhole: cells.every(({ number, words }) => number !== null || /^-*$/.test(words)),
      judgement: judgeSum(total, parts),
    };
  });
  const best = sums.find(({ judgement }) => judgement.verdict === "consistent") ?? sums[0];
  if (best === undefined || best.parts.length < 2) return null;
  const isBlank =
    best.judgement.verdict === "inconsistent" && (hasGroups || !best.isWhole || best.parts.length < rows.length);
  return {
    row: cell.row,
    column: cell.column,
    kind: "sum",
    text: typeof cell.content === "string" ? cell.content : total.printed,
    numerator: null,
    denominator: null,
    parts: best.parts.flatMap((part) => valueOf(part) ?? []),
    printed: total.printed,
    judgement: isBlank ? doubted("list-incomplete") : best.judgement,
  };
}
