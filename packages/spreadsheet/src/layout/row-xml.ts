import { formatDate, type PlainDate, plainDate, toDayNumber } from "@de-an-06/domain";
import { columnLetters } from "../cell/address.js";
import { escapeText } from "../patch/xml-scan.js";
import { textXml } from "./clean-for-writing.js";
import { isFormula, type PrintedCell, type PrintedColumn, type PrintedRow } from "./printed-sheet.js";
import { countLines, heightOfLines } from "./row-height.js";

/** The styles of a row's cells, by their number in the workbook. */
export type RowStyles = (look: PrintedRow["look"]) => readonly string[];

/**
 * Writes the rows of a table as XML, one at a time: what a large table costs is spent here. The library that writes the
 * rest of a sheet looks up the style of every cell anew and keeps every cell until the end.
 */
export function rowWriter(
  columns: readonly PrintedColumn[],
  stylesOf: RowStyles,
): (row: PrintedRow, number: number) => string {
  const widths = columns.map(({ width }) => width);
  const showsDays = columns.map(({ format }) => format === "day");
  const openings = columns.map((_, c) => `<c r="${columnLetters(c)}`);
  return ({ cells, look }, number) => {
    const styles = stylesOf(look);
    let lines = 1;
    let written = "";
    for (let c = 0; c < widths.length; c++) {
      const cell = toShow(cells[c] ?? null, showsDays[c]);
      const text = typeof cell === "object" && cell !== null && isFormula(cell) ? cell.value : cell;
      if (typeof text === "string") lines = Math.max(lines, countLines(text, widths[c] ?? 0));
      written += `${openings[c]}${number}" s="${styles[c]}"${cellXml(cell)}`;
    }
    return `<row r="${number}" ht="${heightOfLines(lines)}">${written}</row>`;
  };
}

/** The first day that Excel counts as everybody does; it believes in a 29/02/1900. */
const firstDay = /* @__PURE__ */ plainDate("1900-03-01");

/** A day is text where its column would show a number, and where Excel has no number for it. */
function toShow(cell: PrintedCell, showsDays: boolean | undefined): PrintedCell {
  if (typeof cell !== "object" || cell === null || !("day" in cell)) return cell;
  return showsDays && cell.day >= firstDay ? cell : formatDate(cell.day);
}

/** A cell from behind its style on. */
function cellXml(cell: PrintedCell): string {
  if (typeof cell === "string") return stringXml(cell);
  if (typeof cell === "number") return `>${numberXml(cell)}</c>`;
  if (cell === null) return "/>";
  if (typeof cell === "boolean") return ` t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (isFormula(cell)) return formulaXml(cell.formula, cell.value);
  if ("day" in cell) return `><v>${serialOf(cell.day)}</v></c>`;
  return "error" in cell ? ` t="e"><v>${escapeText(cell.error)}</v></c>` : "/>";
}

function stringXml(text: string): string {
  const written = textXml(text);
  if (written === "") return "/>";
  const space = /^\s|\s$|[\n\t]/u.test(written) ? ' xml:space="preserve"' : "";
  return ` t="inlineStr"><is><t${space}>${written}</t></is></c>`;
}

function formulaXml(formula: string, value: string | number): string {
  const calculated = `<f>${escapeText(formula)}</f>`;
  if (typeof value === "number") return `>${calculated}${numberXml(value)}</c>`;
  return ` t="str">${calculated}<v>${textXml(value)}</v></c>`;
}

function numberXml(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError("A cell cannot hold NaN or Infinity.");
  return `<v>${value}</v>`;
}

const epoch = /* @__PURE__ */ toDayNumber(/* @__PURE__ */ plainDate("1899-12-30"));

function serialOf(day: PlainDate): number {
  return toDayNumber(day) - epoch;
}
