import type { OpenWorkbook } from "../patch/edit-workbook.js";
import type { Relationship } from "../patch/relationships.js";
import { rootIn } from "../patch/xml-edit.js";
import { attribute, child, root } from "../patch/xml-scan.js";
import { dayStyles } from "./day-styles.js";
import type { CellLook } from "./fill-cell.js";
import { type MarkedText, mayHaveMarks, readText } from "./marks.js";
import type { TemplateCell } from "./sheet-rows.js";
import type { ValueTable } from "./template-values.js";

/** The texts and styles that cells point into. */
export async function contentOf(
  { file }: OpenWorkbook,
  { directory, related, values }: { directory: string; related: readonly Relationship[]; values: ValueTable },
) {
  const partOf = async (type: string) => {
    const target = related.find((one) => one.type === type)?.target;
    return target !== undefined && file.has(target) ? file.text(target) : "";
  };
  const strings = markedStrings(await partOf("sharedStrings"));
  const properties = child(directory, "workbookPr", rootIn(directory));
  const date1904 = /^(?:1|true)$/u.test(
    (properties && attribute(directory.slice(properties.from, properties.inside), "date1904")) ?? "",
  );
  const look: Omit<CellLook, "prefix"> = {
    showsDays: values.hasDays ? dayStyles(await partOf("styles")) : () => false,
    date1904,
  };
  const inline = new WeakMap<TemplateCell, MarkedText | null>();
  const textOf = (cell: TemplateCell): MarkedText | null => {
    const { type, xml } = cell;
    if (type === "s") return strings.get(Number(/<(?:[\w.-]{1,40}:)?v>\s*(\d+)/u.exec(xml)?.[1] ?? -1)) ?? null;
    if (type !== "inlineStr" || !mayHaveMarks(xml)) return null;
    const known = inline.get(cell);
    if (known !== undefined) return known;
    const found = child(xml, "is");
    const text = found ? readText(xml.slice(found.inside, found.insideTo)) : null;
    inline.set(cell, text);
    return text;
  };
  // A few marks are looked for at once, whatever else holds their number; only where one is found, texts are.
  const few = strings.size <= 200 ? new RegExp(`>\\s*(?:${[...strings.keys()].join("|")})\\s*<`, "u") : null;
  /** Whether a sheet holds marks: only then its rows are read. */
  const mayBeMarked = (rows: string) => {
    if (mayHaveMarks(rows)) return true;
    if (strings.size === 0 || few?.test(rows) === false) return false;
    for (const [, index] of rows.matchAll(sharedText)) if (strings.has(Number(index))) return true;
    return false;
  };
  return { textOf, look, mayBeMarked };
}

const sharedText = /\st=["']s["'][^>]*>\s*<(?:[\w.-]{1,40}:)?v>\s*(\d+)/gu;

/** The shared texts that hold marks, by number. Texts are counted, and only those with marks are read. */
function markedStrings(xml: string): ReadonlyMap<number, MarkedText> {
  const found = new Map<number, MarkedText>();
  let mark = xml.indexOf("{");
  if (mark === -1) return found;
  const tag = `<${rootIn(xml).prefix}si`;
  let index = 0;
  for (let at = nextTag(xml, tag, 0); at !== -1 && mark !== -1; index++) {
    const next = nextTag(xml, tag, at + tag.length);
    const end = next === -1 ? xml.length : next;
    if (mark < end) {
      const item = xml.slice(at, end);
      const one = root(item);
      const text = one && readText(item.slice(one.inside, one.insideTo));
      if (text && mayHaveMarks(text.text)) found.set(index, text);
      mark = xml.indexOf("{", end);
    }
    at = next;
  }
  return found;
}

function nextTag(xml: string, tag: string, from: number): number {
  for (let at = xml.indexOf(tag, from); at !== -1; at = xml.indexOf(tag, at + 1)) {
    const behind = xml.charCodeAt(at + tag.length);
    if (behind <= space || behind === slash || behind === greater) return at;
  }
  return -1;
}

const [space, slash, greater] = [32, 47, 62] as const;
