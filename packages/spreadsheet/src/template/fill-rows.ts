import { columnLetters } from "../cell/address.js";
import { textXml } from "../layout/clean-for-writing.js";
import { escapeXml } from "../patch/xml-scan.js";
import { type CellLook, cellWriter } from "./fill-cell.js";
import { cutText, type MarkedText } from "./marks.js";
import { type RowShift, shiftRanges } from "./row-growth.js";
import { copyFormula } from "./shift-formula.js";
import { cutTag, type TemplateCell, type TemplateSheetRow } from "./sheet-rows.js";
import { type MarkName, printValue, type TemplateValue } from "./template-values.js";

/** What the rows of a sheet are filled with. */
export interface Filling {
  readonly look: CellLook;
  /** The text of a cell where it may hold marks. */
  readonly textOf: (cell: TemplateCell) => MarkedText | null;
  /** The mark that the name of a cell stands for. */
  readonly namedAt: (row: number, column: number) => MarkName | null;
  /** The value of a mark by the copy of its row; undefined leaves the mark as it is. */
  readonly getter: (name: MarkName) => (copy: number) => TemplateValue | undefined;
  /** How many rows a row becomes. */
  readonly copiesOf: (row: number) => number;
  readonly shiftOf: (sheet: string | null) => RowShift | undefined;
}

/** Writes a copy of something in the row with a number. */
type Copier = (copy: number, row: number) => string;

/** The rows with their marks filled and those of lists repeated. Each is cut up once, however often it is repeated. */
export function fillRows(rows: readonly TemplateSheetRow[], filling: Filling): string {
  const shift = filling.shiftOf(null);
  let filled = "";
  for (const row of rows) {
    const start = shift?.start(row.row) ?? row.row;
    const [before, after] = cutTag(row.open);
    const cells = row.cells.map((cell) => copierOf(cell, row.row, filling));
    const close = `</${row.prefix}row>`;
    for (let copy = 0; copy < filling.copiesOf(row.row); copy++) {
      filled += `${before}${start + copy}${after}`;
      for (const cell of cells) filled += cell(copy, start + copy);
      filled += close;
    }
  }
  return filled;
}

function copierOf(cell: TemplateCell, row: number, filling: Filling): Copier {
  const { getter, look } = filling;
  const named = filling.namedAt(row, cell.column);
  const written =
    cell.formula === undefined ? textCopier(cell, filling) : formulaCopier(cell, cell.formula, { row, filling });
  if (named === null) return written;
  const valueOf = getter(named);
  const writer = cellWriter(cell, look);
  return (copy, at) => {
    const value = valueOf(copy);
    return value === undefined || value === null ? written(copy, at) : writer.value(at, value);
  };
}

/** What was calculated before the rows moved is wrong now; without it every program calculates anew. */
function formulaCopier(
  { column, style, array }: TemplateCell,
  formula: string,
  { row, filling: { look, shiftOf } }: { readonly row: number; readonly filling: Filling },
): Copier {
  const { prefix } = look;
  const letters = columnLetters(column);
  const styled = style === "" ? "" : ` s="${style}"`;
  const shift = shiftOf(null);
  const moved = array?.includes(":") && shift ? shiftRanges(array, shift) : undefined;
  return (copy, at) => {
    const kind = array === undefined ? "" : ` t="array" ref="${moved ?? `${letters}${at}`}"`;
    const text = escapeXml(copyFormula(formula, { row, copy, shiftOf }));
    return `<${prefix}c r="${letters}${at}"${styled}><${prefix}f${kind}>${text}</${prefix}f></${prefix}c>`;
  };
}

function textCopier(cell: TemplateCell, { look, textOf, getter }: Filling): Copier {
  const still = stillCopier(cell, look.prefix);
  const text = textOf(cell);
  if (text === null) return still;
  const writer = cellWriter(cell, look);
  const pieces = cutText(text).map((piece) =>
    typeof piece === "string" ? piece : { valueOf: getter(piece.name), written: piece.written },
  );
  const inRuns: Copier = (copy, at) => {
    let xml = "";
    let isFilled = false;
    for (const piece of pieces) {
      if (typeof piece === "string") {
        xml += piece;
        continue;
      }
      const value = piece.valueOf(copy);
      isFilled ||= value !== undefined;
      xml += value === undefined ? piece.written : textXml(printValue(value));
    }
    return isFilled ? writer.runs(at, xml) : still(copy, at);
  };
  if (text.sole === null) return inRuns;
  const valueOf = getter(text.sole);
  return (copy, at) => {
    const value = valueOf(copy);
    return value === undefined || (typeof value === "string" && value !== "")
      ? inRuns(copy, at)
      : writer.value(at, value);
  };
}

/** A cell as it is, at another place. */
function stillCopier({ open, xml, column }: TemplateCell, prefix: string): Copier {
  const letters = columnLetters(column);
  const [before, after] = cutTag(open);
  const isEmpty = xml === "" && open.endsWith("/>");
  const rest = isEmpty ? after.replace(/>$/u, "/>") : `${after}${xml}</${prefix}c>`;
  return (_, at) => `${before}${letters}${at}${rest}`;
}
