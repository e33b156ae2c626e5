import { escapeXml } from "../patch/xml-scan.js";
import { type CellLook, runsCell, valueCell } from "./fill-cell.js";
import { fillText, type MarkedText } from "./marks.js";
import { type RowShift, shiftRanges } from "./row-growth.js";
import { copyFormula } from "./shift-formula.js";
import { addressIn, moveTag, type TemplateCell, type TemplateSheetRow } from "./sheet-rows.js";
import { type MarkName, printValue, type TemplateValue } from "./template-values.js";
import { cleanForWriting } from "../layout/clean-for-writing.js";

/** What the rows of a sheet are filled with. */
export interface Filling {
  readonly look: CellLook;
  /** The text of a cell where it may hold marks. */
  readonly textOf: (cell: TemplateCell) => MarkedText | null;
  /** The mark that the name of a cell stands for. */
  readonly namedAt: (row: number, column: number) => MarkName | null;
  /** The value of a mark in a copy of its row; undefined leaves the mark as it is. */
  readonly valueOf: (name: MarkName, copy: number) => TemplateValue | undefined;
  /** How many rows a row becomes. */
  readonly copiesOf: (row: number) => number;
  readonly shiftOf: (sheet: string | null) => RowShift | undefined;
}

/** The rows with their marks filled and those of lists repeated. */
export function fillRows(rows: readonly TemplateSheetRow[], filling: Filling): string {
  const shift = filling.shiftOf(null);
  return rows
    .map((row) => {
      const start = shift?.start(row.row) ?? row.row;
      return Array.from({ length: filling.copiesOf(row.row) }, (_, copy) => {
        const at = start + copy;
        const open = moveTag(row.open, String(at));
        const cells = row.cells.map((cell) =>
          fillCell(cell, { row: row.row, copy, at: addressIn(at, cell.column) }, filling),
        );
        return `${open}${cells.join("")}</${row.prefix}row>`;
      }).join("");
    })
    .join("");
}

function fillCell(
  cell: TemplateCell,
  { row, copy, at }: { readonly row: number; readonly copy: number; readonly at: string },
  filling: Filling,
): string {
  const { look, valueOf } = filling;
  const { prefix } = look;
  const named = filling.namedAt(row, cell.column);
  const value = named && valueOf(named, copy);
  if (value !== undefined && value !== null) return valueCell(cell, at, { value, look });
  // What was calculated before the rows moved is wrong now; without it every program calculates anew.
  if (cell.formula !== undefined) {
    const shift = filling.shiftOf(null);
    const formula = copyFormula(cell.formula, { row, copy, shiftOf: filling.shiftOf });
    const style = cell.style === "" ? "" : ` s="${cell.style}"`;
    const array =
      cell.array === undefined
        ? ""
        : ` t="array" ref="${cell.array.includes(":") && shift ? shiftRanges(cell.array, shift) : at}"`;
    return `<${prefix}c r="${at}"${style}><${prefix}f${array}>${escapeXml(formula)}</${prefix}f></${prefix}c>`;
  }
  const text = filling.textOf(cell);
  if (text === null) return asItIs(cell, at, prefix);
  const { sole } = text;
  const whole = sole && valueOf(sole, copy);
  if (whole !== undefined && whole !== null && typeof whole !== "string")
    return valueCell(cell, at, { value: whole, look });
  if (sole !== null && (whole === null || whole === "")) return valueCell(cell, at, { value: null, look });
  if (text.marks.every(({ name }) => valueOf(name, copy) === undefined)) return asItIs(cell, at, prefix);
  const xml = fillText(text, (name) => {
    const inside = valueOf(name, copy);
    return inside === undefined ? undefined : cleanForWriting(printValue(inside));
  });
  return runsCell(cell, at, { xml, look });
}

function asItIs({ open, xml }: TemplateCell, at: string, prefix: string): string {
  return xml === "" && open.endsWith("/>")
    ? moveTag(open, at).replace(/>$/u, "/>")
    : `${moveTag(open, at)}${xml}</${prefix}c>`;
}
