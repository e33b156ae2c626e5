import { cellAddress, parseAddress } from "../cell/address.js";
import { DamagedPart } from "../patch/xml-edit.js";
import { attribute, child, children, unescapeXml } from "../patch/xml-scan.js";
import { offsetFormula } from "./shift-formula.js";

/** A row of a template; `open` is its tag. */
export interface TemplateSheetRow {
  readonly row: number;
  readonly open: string;
  readonly prefix: string;
  readonly cells: readonly TemplateCell[];
}

/** A cell of a template with the XML it stands in. Columns count from 0. */
export interface TemplateCell {
  readonly column: number;
  readonly open: string;
  /** Inside the cell, as it came. */
  readonly xml: string;
  readonly type: string;
  readonly style: string;
  /** Undefined when it is not calculated. */
  readonly formula: string | undefined;
  /** The range of a formula that fills several cells at once. */
  readonly array: string | undefined;
}

/** Reads the rows of a sheet. Rows and cells without a place stand behind the one before; formulas that are shared are written out. */
export function sheetRows(rows: string): TemplateSheetRow[] {
  const found: TemplateSheetRow[] = [];
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let before = 0;
  for (const one of children(rows)) {
    if (one.name !== "row") continue;
    const open = rows.slice(one.from, one.inside);
    const row = Number(attribute(open, "r") ?? before + 1);
    if (!Number.isInteger(row) || row < 1) throw new DamagedPart();
    before = row;
    let last = -1;
    const cells: TemplateCell[] = [];
    for (const cell of children(rows, one.inside, one.insideTo)) {
      if (cell.name !== "c") continue;
      const tag = rows.slice(cell.from, cell.inside);
      const column = parseAddress(attribute(tag, "r") ?? "")?.column ?? last + 1;
      last = column;
      const xml = rows.slice(cell.inside, cell.insideTo);
      const [type, style] = [attribute(tag, "t") ?? "n", attribute(tag, "s") ?? ""];
      const formula = formulaIn(xml, { row, column }, shared);
      cells.push({ column, open: tag, xml, type, style, formula, array: arrayIn(xml) });
    }
    found.push({ row, open, prefix: one.prefix, cells });
  }
  return found;
}

function formulaIn(
  xml: string,
  at: { readonly row: number; readonly column: number },
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | undefined {
  if (!xml.includes("<")) return undefined;
  const found = child(xml, "f");
  if (found === undefined) return undefined;
  const tag = xml.slice(found.from, found.inside);
  const formula = unescapeXml(xml.slice(found.inside, found.insideTo));
  if (attribute(tag, "t") !== "shared") return formula;
  const id = attribute(tag, "si") ?? "";
  if (formula !== "") {
    shared.set(id, { formula, ...at });
    return formula;
  }
  const master = shared.get(id);
  return master && offsetFormula(master.formula, at.row - master.row, at.column - master.column);
}

function arrayIn(xml: string): string | undefined {
  const [tag = ""] = /<(?:[\w.-]{1,40}:)?f\s[^>]*>/u.exec(xml) ?? [];
  return attribute(tag, "t") === "array" ? attribute(tag, "ref") : undefined;
}

/** The opening tag of a row or cell cut where it says its place, as a tag of its own. */
export function cutTag(tag: string): readonly [before: string, after: string] {
  const open = tag.replace(/\s*\/?>$/u, ">");
  const place = /\sr\s*=\s*(?:"[^"]*"|'[^']*')/u.exec(open);
  if (place === null) return [`${open.slice(0, -1)} r="`, '">'];
  const [whole] = place;
  const quote = whole.search(/["']/u);
  return [`${open.slice(0, place.index + quote)}"`, `"${open.slice(place.index + whole.length)}`];
}

/** The address of a cell in a row that counts from 1. */
export function addressIn(row: number, column: number): string {
  return cellAddress(row - 1, column);
}
