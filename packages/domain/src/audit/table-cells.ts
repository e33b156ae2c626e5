import { decimal } from "../number/decimal.js";
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

function readCell(content: CellContent, at: Pick<TableCell, "row" | "column">, language: Language): TableCell {
  const blank = { ...at, content, words: "", number: null, isPercent: false, ratio: null };
  if (content === null || content === "") return blank;
  if (typeof content === "number") return { ...blank, number: ofNumber(content, language) };
  if (plainCount.test(content)) return { ...blank, number: ofDigits(content, language) };
  if (content.length > longestFigure) return { ...blank, words: normalise(content.slice(0, longestName)) };
  const text = normalise(content);
  const [part, whole, ...more] = text.split("/");
  if (whole !== undefined && more.length === 0) {
    const ratio = { part: ofText(part ?? "", language), whole: ofText(whole, language) };
    if (ratio.part.value !== null && ratio.whole.value !== null) return { ...blank, ratio };
  }
  const number = ofText(text, language);
  return number.value === null
    ? { ...blank, words: text }
    : { ...blank, number, isPercent: /(?:%|phần trăm)$/.test(text) };
}

/** Figures are short; of what heads a column only the beginning counts. */
const longestFigure = 40;
const longestName = 200;

/** Most cells of a large table: there is nothing about them to find out. */
const plainCount = /^\d{1,15}$/;

const nowhere = { start: 0, end: 0, digits: { from: 0, to: 0 } };

function ofDigits(printed: string, language: Language): PrintedNumber {
  const value = { units: Number(printed), decimals: 0 };
  return { ...nowhere, printed, value, exact: true, lastPlace: 0, ambiguous: false, language };
}

/** A number of a cell, to the twelve digits that a calculation leaves certain. */
function ofNumber(content: number, language: Language): PrintedNumber | null {
  const written = String(Number(content.toPrecision(12)));
  if (!/^-?\d{1,12}(?:\.\d{1,15})?$/.test(written)) return null;
  const value = decimal(written);
  const printed = formatDecimal(value, language);
  return { ...nowhere, printed, value, exact: true, lastPlace: -value.decimals, ambiguous: false, language };
}

function ofText(text: string, language: Language): PrintedNumber {
  const read = /\d/.test(text) ? parseNumber(text, { language }) : null;
  const printed = /\d[\d., ]*/.exec(text)?.[0].trim() ?? "";
  if (!read?.ok) return { ...nowhere, printed, value: null, exact: false, lastPlace: 0, ambiguous: true, language };
  const { value, qualifier, lastPlace, unit } = read.value;
  const has = (code: string) => read.notes.some((note) => note.code === code);
  const areThousands = unit === null && has("number.maybe-thousands");
  return {
    ...nowhere,
    printed,
    value: areThousands ? { units: value.units, decimals: 0 } : value,
    exact: qualifier === "exact",
    lastPlace: areThousands ? 0 : lastPlace,
    ambiguous: areThousands || has("number.maybe-decimal"),
    language,
  };
}
