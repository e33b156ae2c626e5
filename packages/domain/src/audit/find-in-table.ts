import type { Language } from "../issue/sentence.js";
import { tableBlocks } from "./table-blocks.js";
import { type CellContent, readCells } from "./table-cells.js";
import { findTableRatios } from "./table-ratios.js";
import { findRowSums } from "./table-row-sums.js";
import { findTableTotals, type TableFound } from "./table-totals.js";

/** The claims of a table that its figures make, without the sentences in its cells. */
export function findInTable(rows: readonly (readonly CellContent[])[], language?: Language): TableFound[] {
  const cells = readCells(rows, language ?? languageOf(rows));
  return tableBlocks(cells).flatMap((block) => [
    ...findTableRatios(block),
    ...findTableTotals(block),
    ...findRowSums(block),
  ]);
}

/** English where the first rows have words and none with a Vietnamese letter. */
function languageOf(rows: readonly (readonly CellContent[])[]): Language {
  const words = rows
    .slice(0, 20)
    .flat()
    .filter((cell) => typeof cell === "string")
    .join(" ");
  const isEnglish = /[a-z]{4}/i.test(words) && !/[\u0300-\u036f]/.test(words.normalize("NFD")) && !/đ/i.test(words);
  return isEnglish ? "en" : "vi";
}
