import { type Decimal, decimal } from "../number/decimal.js";
import { formatDecimal } from "../number/format-number.js";
import { parseNumber } from "../number/parse-number.js";
import type { Language } from "../issue/sentence.js";
import { normalise } from "../text/normalise.js";
import type { PrintedNumber } from "./printed.js";

/** What a table may hold. */
export type CellContent = string | number | null;

/** A cell as the audit reads it. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Its words, normalised; empty where it is blank or a number. */
  readonly words: string;
  readonly number: PrintedNumber | null;
  /** Printed with a percent sign. */
  readonly isPercent: boolean;
  /** Part and whole where it holds `240/303`. */
  readonly ratio: { readonly part: PrintedNumber; readonly whole: PrintedNumber } | null;
}

/** Reads the cells of a table. A dash stands for nothing. */
export function readCells(rows: readonly (readonly CellContent[])[], language: Language): TableCell[][] {
  return rows.map((cells, row) => cells.map((content, column) => readCell(content, { row, column }, language)));
}

function readCell(
  content: CellContent,
  { row, column }: Pick<TableCell, "row" | "column">,
  language: Language,
): TableCell {
  let words = "";
  let number: PrintedNumber | null = null;
  let isPercent = false;
  let ratio: TableCell["ratio"] = null;
  if (typeof content === "number") number = ofNumber(content, language);
  else if (content === null || content === "") words = "";
  else if (plainCount.test(content)) number = exactly(content, { units: Number(content), decimals: 0 }, language);
  else if (content.length > longestFigure) words = normalise(content.slice(0, longestName));
  else {
    const text = normalise(content);
    ratio = ratioIn(text, language);
    const read = ratio === null ? ofText(text, language) : null;
    if (read !== null && read.value !== null) {
      number = read;
      isPercent = /(?:%|phần trăm)$/.test(text);
    } else if (ratio === null) words = text;
  }
  // Written out: spreading objects for every cell would take ten times as long as reading it.
  return { row, column, content, words, number, isPercent, ratio };
}

function ratioIn(text: string, language: Language): TableCell["ratio"] {
  const [before, after, ...more] = text.split("/");
  if (before === undefined || after === undefined || more.length > 0) return null;
  const [part, whole] = [ofText(before, language), ofText(after, language)];
  return part.value === null || whole.value === null ? null : { part, whole };
}

/** Most cells of a large table: there is nothing about them to find out. */
const plainCount = /^\d{1,15}$/;

/** Figures are short; of what heads a column only the beginning counts. */
const longestFigure = 40;
const longestName = 200;

const nowhere = { from: 0, to: 0 };

/** A number of a cell that leaves no doubt. */
function exactly(printed: string, value: Decimal, language: Language): PrintedNumber {
  const lastPlace = 0 - value.decimals;
  return { start: 0, end: 0, digits: nowhere, printed, value, exact: true, lastPlace, ambiguous: false, language };
}

/** A number of a cell, to the twelve digits that a calculation leaves certain. */
function ofNumber(content: number, language: Language): PrintedNumber | null {
  const written = String(Number(content.toPrecision(12)));
  if (!/^-?\d{1,12}(?:\.\d{1,15})?$/.test(written)) return null;
  const value = decimal(written);
  return exactly(formatDecimal(value, language), value, language);
}

function ofText(text: string, language: Language): PrintedNumber {
  const read = /\d/.test(text) ? parseNumber(text, { language }) : null;
  const printed = /\d[\d., ]*/.exec(text)?.[0].trim() ?? "";
  if (!read?.ok) {
    const [value, exact, lastPlace, ambiguous] = [null, false, 0, true];
    return { start: 0, end: 0, digits: nowhere, printed, value, exact, lastPlace, ambiguous, language };
  }
  const { value: shown, qualifier, lastPlace: place, unit } = read.value;
  const has = (code: string) => read.notes.some((note) => note.code === code);
  const areThousands = unit === null && has("number.maybe-thousands");
  const value = areThousands ? { units: shown.units, decimals: 0 } : shown;
  const lastPlace = areThousands ? 0 : place;
  const ambiguous = areThousands || has("number.maybe-decimal");
  const exact = qualifier === "exact";
  return { start: 0, end: 0, digits: nowhere, printed, value, exact, lastPlace, ambiguous, language };
}
