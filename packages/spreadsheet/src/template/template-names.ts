import { parseAddress } from "../cell/address.js";
import type { OpenWorkbook } from "../patch/edit-workbook.js";
import { applyEdits, insertInOrder, rootIn } from "../patch/xml-edit.js";
import { attribute, child, children, escapeXml, unescapeXml } from "../patch/xml-scan.js";
import type { Moves } from "./move-cells.js";
import { markName } from "./marks.js";
import { shiftFormula } from "./shift-formula.js";
import type { MarkName } from "./template-values.js";

/** A cell that has a name. Rows count from 1, columns from 0. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly name: MarkName;
}

/** The cells of the workbook that have a name of their own; ranges and the names of Excel are none. */
export function namedCells(workbook: string): NamedCell[] {
  const list = child(workbook, "definedNames", rootIn(workbook));
  if (list === undefined) return [];
  return Array.from(children(workbook, list.inside, list.insideTo)).flatMap((one) => {
    const name = attribute(workbook.slice(one.from, one.inside), "name") ?? "";
    const refers = unescapeXml(workbook.slice(one.inside, one.insideTo));
    const [, quoted, plain, cell = ""] =
      /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})$/u.exec(refers) ?? [];
    const place = parseAddress(cell);
    if (place === null || name.startsWith("_xlnm")) return [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? "";
    return [{ sheet, row: place.row + 1, column: place.column, name: markName(name) }];
  });
}

const order = ["definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"]; // prettier-ignore

/** The workbook with its names moved, print areas among them, and told to calculate everything when it is opened. */
export function moveNames(
  { sheets }: OpenWorkbook,
  xml: string,
  shiftOf: (sheet: string) => ReturnType<Moves["shiftOf"]>,
): string {
  const all = rootIn(xml);
  const list = child(xml, "definedNames", all);
  const moved =
    list === undefined
      ? []
      : Array.from(children(xml, list.inside, list.insideTo), (one) => {
          const local = attribute(xml.slice(one.from, one.inside), "localSheetId");
          const own = local === undefined ? undefined : sheets[Number(local)]?.name;
          const text = shiftFormula(unescapeXml(xml.slice(one.inside, one.insideTo)), (sheet) => {
            const name = sheet ?? own;
            return name === undefined ? undefined : shiftOf(name);
          });
          return { from: one.inside, to: one.insideTo, text: escapeXml(text) };
        });
  const calculation = child(xml, "calcPr", all);
  if (calculation === undefined) {
    moved.push(insertInOrder(xml, all, { name: "calcPr", order, added: `<${all.prefix}calcPr fullCalcOnLoad="1"/>` }));
  } else {
    const tag = xml.slice(calculation.from, calculation.inside);
    const text =
      attribute(tag, "fullCalcOnLoad") === undefined
        ? tag.replace(/(\s*\/?>)$/u, ' fullCalcOnLoad="1"$1')
        : tag.replace(/(\sfullCalcOnLoad\s*=\s*)["'][^"']*["']/u, '$1"1"');
    moved.push({ from: calculation.from, to: calculation.inside, text });
  }
  return applyEdits(xml, moved);
}
