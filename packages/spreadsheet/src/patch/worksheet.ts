import { applyEdits, DamagedPart, insertInOrder } from "./xml-edit.js";
import type { XmlElement } from "./xml-scan.js";

/** What may stand below the rows of a worksheet, in the order the schema wants. */
const order = ["sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
  "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors",
  "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls",
  "webPublishItems", "tableParts", "extLst"]; // prettier-ignore

/** A worksheet cut in three: what stands before its rows, the rows, and what stands below them. */
export interface SheetText {
  /** With `<sheetData>`. */
  readonly head: string;
  /** What is inside `<sheetData>`. */
  readonly rows: string;
  /** From `</sheetData>` on. */
  readonly tail: string;
  readonly prefix: string;
}

/** Cuts a worksheet. The rows are the bulk of it and are not looked into. */
export function cutSheet(xml: string): SheetText {
  const [opening, prefix = ""] = /<([\w.-]{1,40}:)?sheetData(?:\s[^>]*)?>/u.exec(xml) ?? [];
  if (opening === undefined) throw new DamagedPart();
  const start = xml.indexOf(opening);
  const open = start + opening.length;
  if (opening.endsWith("/>")) {
    const head = `${xml.slice(0, start)}${opening.replace(/\s*\/>$/u, ">")}`;
    return { head, rows: "", tail: `</${prefix}sheetData>${xml.slice(open)}`, prefix };
  }
  const close = xml.lastIndexOf(`</${prefix}sheetData>`);
  if (close < open) throw new DamagedPart();
  return { head: xml.slice(0, open), rows: xml.slice(open, close), tail: xml.slice(close), prefix };
}

/** The worksheet put together again. */
export function joinSheet({ head, rows, tail }: SheetText): string {
  return head + rows + tail;
}

/** The elements below the rows, as an element of the tail. */
export function belowRows({ tail, prefix }: SheetText): XmlElement {
  const inside = tail.indexOf(">") + 1;
  const insideTo = tail.lastIndexOf(`</${prefix}worksheet`);
  if (insideTo < inside) throw new DamagedPart();
  return { from: 0, to: tail.length, inside, insideTo, prefix, name: "worksheet" };
}

/** Puts an element below the rows where the schema wants it, behind others of its name. */
export function addBelowRows(sheet: SheetText, name: string, added: string): SheetText {
  const edit = insertInOrder(sheet.tail, belowRows(sheet), { name, order, added });
  return { ...sheet, tail: applyEdits(sheet.tail, [edit]) };
}
