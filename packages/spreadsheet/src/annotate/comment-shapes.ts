import { columnLetters, parseAddress } from "../cell/address.js";
import { applyEdits, DamagedPart, type Edit } from "../patch/xml-edit.js";

/** A drawing without shapes, as comments are drawn since Excel 97. */
export const noShapes =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * Draws the box of each comment that has none, hidden until the mouse is over its cell. Drawings of this kind need not be
 * sound XML, so they are read as text.
 */
export function addShapes(drawing: string, texts: ReadonlyMap<string, string>): string {
  const end = drawing.lastIndexOf("</xml>");
  if (end === -1) throw new DamagedPart();
  const drawn = new Set(Array.from(shapesIn(drawing), ({ cell }) => cell));
  let id = highestId(drawing);
  const shapes = Array.from(texts, ([cell, text]) => (drawn.has(cell) ? "" : shapeOf(cell, text, ++id))).join("");
  const kind = drawing.includes("_x0000_t202") ? "" : shapeType;
  return shapes === "" ? drawing : `${drawing.slice(0, end)}${kind}${shapes}${drawing.slice(end)}`;
}

/** The drawing without the boxes of these cells. */
export function removeShapes(drawing: string, cells: ReadonlySet<string>): string {
  const edits: Edit[] = [];
  for (const { cell, from, to } of shapesIn(drawing)) if (cells.has(cell)) edits.push({ from, to, text: "" });
  return edits.length === 0 ? drawing : applyEdits(drawing, edits);
}

const close = "</v:shape>";

/** The boxes of comments with the cell each belongs to. */
function* shapesIn(drawing: string): Generator<{ cell: string; from: number; to: number }> {
  for (let from = shapeAt(drawing, 0); from !== -1;) {
    const end = drawing.indexOf(close, from);
    if (end === -1) return;
    const to = end + close.length;
    const shape = drawing.slice(from, to);
    const [row, column] = ["Row", "Column"].map(
      (name) => new RegExp(`<x:${name}>\\s*(\\d{1,7})\\s*<`, "u").exec(shape)?.[1],
    );
    if (row !== undefined && column !== undefined && /ObjectType\s*=\s*["']Note/u.test(shape)) {
      yield { cell: `${columnLetters(Number(column))}${Number(row) + 1}`, from, to };
    }
    from = shapeAt(drawing, to);
  }
}

function shapeAt(drawing: string, from: number): number {
  const found = /<v:shape[\s>]/u.exec(drawing.slice(from));
  return found === null ? -1 : from + found.index;
}

/** Ids are counted on: those of a file are unique in their drawing, and Excel begins at 1025. */
function highestId(drawing: string): number {
  let highest = 1024;
  for (const [, id] of drawing.matchAll(/_x0000_s(\d{1,9})/gu)) highest = Math.max(highest, Number(id));
  return highest;
}

const columnsWide = 3;
const lastColumn = 16_383;

function shapeOf(cell: string, text: string, id: number): string {
  const { row, column } = parseAddress(cell) ?? { row: 0, column: 0 };
  const left = Math.min(column + 1, lastColumn - columnsWide);
  const top = Math.max(0, row - 1);
  const high = Math.min(14, 3 + text.split("\n").reduce((lines, line) => lines + Math.ceil(line.length / 32), 0));
  const anchor = [left, 15, top, 10, left + columnsWide, 15, top + high, 4].join(", ");
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:1.5pt;width:220pt;height:80pt;z-index:${id - 1024};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
