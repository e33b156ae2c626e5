import { columnWords } from "./table-words.js";
import type { TableCell } from "./table-cells.js";

/** A table within a sheet: the names of its columns and its rows of figures. */
export interface TableBlock {
  /** What stands over each column, the words of merged cells over all they cover. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Splits a sheet where new headings begin. What has no heading is no table that can be checked. */
export function tableBlocks(rows: readonly (readonly TableCell[])[]): TableBlock[] {
  const blocks: { heads: (readonly TableCell[])[]; rows: (readonly TableCell[])[] }[] = [];
  for (const cells of rows) {
    const block = blocks.at(-1);
    if (isHeading(cells) && (block === undefined || block.rows.length === 0 || startsHeading(cells))) {
      if (block !== undefined && block.rows.length === 0) block.heads.push(cells);
      else blocks.push({ heads: [cells], rows: [] });
    } else if (!isNumbering(cells)) block?.rows.push(cells);
  }
  return blocks
    .filter((block) => block.rows.length > 0)
    .map((block) => ({ names: namesOf(block.heads.slice(-4)), rows: block.rows }));
}

/** A row of words over at least two columns. */
function isHeading(cells: readonly TableCell[]): boolean {
  const worded = cells.filter(({ words }) => words !== "").length;
  return worded >= 2 && cells.every(({ number, ratio }) => number === null && ratio === null);
}

/** Whether a row of words below figures heads another table, and does not only say *không phát sinh*. */
function startsHeading(cells: readonly TableCell[]): boolean {
  return cells.some(({ words }) => columnWords.first.test(words));
}

/** The row `(1) (2) (3)` or `1 2 3=2/1` under a heading. */
function isNumbering(cells: readonly TableCell[]): boolean {
  const shown = cells.filter(({ words, number }) => words !== "" || number !== null);
  const isIndex = ({ words, number }: TableCell, i: number) =>
    number?.value?.units === i + 1 || /^\(?(?:\d{1,2}|[a-z])\)?(?: ?=.*)?$/.test(words);
  return shown.length >= 3 && shown.every(isIndex);
}

function namesOf(heads: readonly (readonly TableCell[])[]): string[] {
  const width = Math.max(0, ...heads.map((cells) => cells.length));
  const names = Array.from({ length: width }, () => "");
  heads.forEach((cells, level) => {
    let over = "";
    for (let column = 0; column < width; column++) {
      const own = cells[column]?.words ?? "";
      if (own !== "") over = own;
      const below = heads.slice(level + 1).some((lower) => (lower[column]?.words ?? "") !== "");
      const said = own !== "" ? own : below ? over : "";
      names[column] = `${names[column] ?? ""} ${said}`.trim();
    }
  });
  return names;
}
