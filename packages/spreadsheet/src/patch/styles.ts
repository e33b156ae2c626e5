import { declarePart, relate, relationships } from "./relationships.js";
import type { OpenWorkbook } from "./edit-workbook.js";
import { append, applyEdits, insertInOrder, rootIn } from "./xml-edit.js";
import { attribute, child, children } from "./xml-scan.js";

/** The lists of a workbook's styles that others point into by number. */
export type StyleList = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"]; // prettier-ignore

/** What the first entries of each list must be, for a workbook that has none. */
const first: Readonly<Record<StyleList, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const none = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`;
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The styles of a workbook while entries are added to its lists. */
export interface Styles {
  /** The number of an entry in its list: that of the same one already there, or a new one at the end. */
  readonly add: (list: StyleList, entry: string) => number;
  /** Puts the part back when something was added. */
  readonly save: () => void;
}

/** Opens the styles of a workbook; one that has none gets them. */
export async function openStyles({ file, path }: OpenWorkbook): Promise<Styles> {
  const found = (await relationships(file, path)).find((one) => one.type === "styles")?.target;
  const part = found ?? `${path.slice(0, path.lastIndexOf("/") + 1)}styles.xml`;
  if (found === undefined) {
    file.put(part, none);
    await relate(file, path, { type: "styles", target: part });
    await declarePart(file, part, type);
  }
  const before = await file.text(part);
  let xml = before;
  return {
    add: (list, entry) => {
      const result = addEntry(xml, list, entry);
      xml = result.xml;
      return result.index;
    },
    save: () => {
      if (xml !== before) file.put(part, xml);
    },
  };
}

function addEntry(xml: string, list: StyleList, plain: string): { xml: string; index: number } {
  const all = rootIn(xml);
  const entry = withPrefix(plain, all.prefix);
  const listed = child(xml, list, all);
  if (listed === undefined) {
    const entries = [...first[list].map((one) => withPrefix(one, all.prefix)), entry];
    const added = `<${all.prefix}${list} count="${entries.length}">${entries.join("")}</${all.prefix}${list}>`;
    const edit = insertInOrder(xml, all, { name: list, order, added });
    return { xml: applyEdits(xml, [edit]), index: entries.length - 1 };
  }
  const entries = [...children(xml, listed.inside, listed.insideTo)];
  const known = entries.findIndex(({ from, to }) => xml.slice(from, to) === entry);
  if (known !== -1) return { xml, index: known };
  const opening = xml.slice(listed.from, listed.inside);
  const counted =
    attribute(opening, "count") === undefined
      ? opening
      : opening.replace(/(\scount\s*=\s*["'])\d+/u, `$1${entries.length + 1}`);
  const last = append(xml, listed, entry);
  const text =
    last.from === listed.from
      ? [{ ...last, text: last.text.replace(/(\scount\s*=\s*["'])\d+/u, `$1${entries.length + 1}`) }]
      : [{ from: listed.from, to: listed.inside, text: counted }, last];
  return { xml: applyEdits(xml, text), index: entries.length };
}

/** An element with the prefix the part gives its elements. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/gu, `<$1${prefix}`);
}
