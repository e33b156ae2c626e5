import { type PlainDate, plainDate, toDayNumber } from "@de-an-06/domain";
import { columnLetters } from "../cell/address.js";
import { textXml } from "../layout/clean-for-writing.js";
import type { TemplateCell } from "./sheet-rows.js";
import { printValue, type TemplateValue } from "./template-values.js";

/** What filling a cell needs to know of the workbook. */
export interface CellLook {
  /** Whether cells of a style show a number as a day. */
  readonly showsDays: (style: string) => boolean;
  readonly date1904: boolean;
  readonly prefix: string;
}

/** Writes a cell in a row that counts from 1, its style kept. */
export interface CellWriter {
  /** Numbers and days stay what they are, so that the office's formats show them. */
  readonly value: (row: number, value: TemplateValue) => string;
  /** Text in runs, as XML. */
  readonly runs: (row: number, xml: string) => string;
}

const epoch = /* @__PURE__ */ toDayNumber(/* @__PURE__ */ plainDate("1899-12-30"));
const later = 1462;

/** The writer of a cell; what stands around its value is put together once. */
export function cellWriter({ style, column }: TemplateCell, { prefix, showsDays, date1904 }: CellLook): CellWriter {
  const open = `<${prefix}c r="${columnLetters(column)}`;
  const styled = style === "" ? '"' : `" s="${style}"`;
  const close = `</${prefix}c>`;
  const [number, flag] = [`${styled}><${prefix}v>`, `${styled} t="b"><${prefix}v>`];
  const ofNumber = `</${prefix}v>${close}`;
  const [inline, ofInline] = [`${styled} t="inlineStr"><${prefix}is>`, `</${prefix}is>${close}`];
  const [text, ofText] = [`${inline}<${prefix}t xml:space="preserve">`, `</${prefix}t>${ofInline}`];
  const isDay = showsDays(style);
  const serial = (day: PlainDate) => toDayNumber(day) - epoch - (date1904 ? later : 0);
  return {
    value: (row, value) => {
      if (value === null || value === "") return `${open}${row}${styled}/>`;
      if (typeof value === "number") return `${open}${row}${number}${value}${ofNumber}`;
      if (typeof value === "boolean") return `${open}${row}${flag}${value ? "1" : "0"}${ofNumber}`;
      if (typeof value === "object" && isDay) return `${open}${row}${number}${serial(value.day)}${ofNumber}`;
      const words = textXml(printValue(value));
      return words === "" ? `${open}${row}${styled}/>` : `${open}${row}${text}${words}${ofText}`;
    },
    runs: (row, xml) => `${open}${row}${inline}${xml}${ofInline}`,
  };
}
