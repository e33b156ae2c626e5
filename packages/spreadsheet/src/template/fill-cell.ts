import { type PlainDate, toDayNumber, plainDate } from "@de-an-06/domain";
import { cleanForWriting } from "../layout/clean-for-writing.js";
import { escapeXml } from "../patch/xml-scan.js";
import { withPrefix } from "../patch/styles.js";
import type { TemplateCell } from "./sheet-rows.js";
import { printValue, type TemplateValue } from "./template-values.js";

/** What filling a cell needs to know of the workbook. */
export interface CellLook {
  /** Whether cells of a style show a number as a day. */
  readonly showsDays: (style: string) => boolean;
  readonly date1904: boolean;
  readonly prefix: string;
}

const epoch = /* @__PURE__ */ toDayNumber(plainDate("1899-12-30"));
const later = 1462;

/** A cell with a value in it, its style kept: numbers and days stay what they are, so that the office's formats show them. */
export function valueCell(
  { style }: TemplateCell,
  at: string,
  { value, look }: { readonly value: TemplateValue; readonly look: CellLook },
): string {
  const open = `<${look.prefix}c r="${at}"${style === "" ? "" : ` s="${style}"`}`;
  const typed = (type: string, text: string) => withPrefix(`${type}><v>${text}</v></c>`, look.prefix);
  if (value === null || value === "") return `${open}/>`;
  if (typeof value === "number") return open + typed("", String(value));
  if (typeof value === "boolean") return open + typed(' t="b"', value ? "1" : "0");
  if (typeof value === "object" && look.showsDays(style)) return open + typed("", String(serial(value.day, look)));
  const text = escapeXml(cleanForWriting(printValue(value)));
  return text === "" ? `${open}/>` : textCell(open, `<t xml:space="preserve">${text}</t>`, look);
}

/** A cell with text in runs, as XML. */
export function runsCell(
  { style }: TemplateCell,
  at: string,
  { xml, look }: { readonly xml: string; readonly look: CellLook },
): string {
  const { prefix } = look;
  const open = `<${prefix}c r="${at}"${style === "" ? "" : ` s="${style}"`} t="inlineStr"`;
  return `${open}><${prefix}is>${xml}</${prefix}is></${prefix}c>`;
}

function textCell(open: string, inside: string, { prefix }: CellLook): string {
  return `${open} t="inlineStr"${withPrefix(`><is>${inside}</is></c>`, prefix)}`;
}

function serial(day: PlainDate, { date1904 }: CellLook): number {
  return toDayNumber(day) - epoch - (date1904 ? later : 0);
}
