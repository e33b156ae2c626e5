import { applyEdits, type Edit } from "../patch/xml-edit.js";
import { attribute, escapeXml, tags, unescapeXml } from "../patch/xml-scan.js";
import { type RowShift, shiftRanges } from "./row-growth.js";
import { shiftFormula } from "./shift-formula.js";

/** How the rows of a sheet move, and those of the sheets a formula may name. */
export interface Moves {
  readonly shift: RowShift;
  /** Undefined for a sheet whose rows stay; null asks for the sheet itself. */
  readonly shiftOf: (sheet: string | null) => RowShift | undefined;
}

const formulas = new Set(["formula", "formula1", "formula2", "f", "calculatedColumnFormula", "totalsRowFormula"]);
const places = /(\s(ref|sqref|topLeftCell|activeCell)\s*=\s*")([^"]*)"/gu;

/**
 * Moves everything of a part that names cells of the sheet whose rows moved: merged cells, drop-downs, rules of colour,
 * filters, links, those of newer versions of Excel in their extensions too.
 */
export function moveCells(xml: string, { shift, shiftOf }: Moves): string {
  const edits: Edit[] = [];
  const replace = (from: number, to: number, text: string) => {
    if (xml.slice(from, to) !== text) edits.push({ from, to, text });
  };
  for (const { name, kind, from, to } of tags(xml)) {
    if (kind === "close") continue;
    replace(from, to, moveTagOf(name, xml.slice(from, to), shift));
    if (kind === "empty" || (name !== "sqref" && !formulas.has(name))) continue;
    const end = xml.indexOf("<", to);
    const text = xml.slice(to, end);
    replace(
      to,
      end,
      name === "sqref" ? shiftRanges(text, shift, { grow: true }) : escapeXml(shiftFormula(unescapeXml(text), shiftOf)),
    );
  }
  return applyEdits(xml, edits);
}

function moveTagOf(name: string, tag: string, shift: RowShift): string {
  if (name === "mergeCell") return mergesOf(tag, shift);
  // How many merges there are may change, and need not be said.
  if (name === "mergeCells") return tag.replace(/\scount\s*=\s*"\d*"/u, "");
  const moved = tag.replace(
    places,
    (...[, before = "", kind, ranges = ""]: string[]) =>
      `${before}${shiftRanges(ranges, shift, { grow: kind === "sqref" })}"`,
  );
  if (name !== "brk") return moved;
  return moved.replace(
    /(\sid\s*=\s*")(\d+)/u,
    (_, before: string, row: string) => `${before}${shift.end(Number(row))}`,
  );
}

/** Cells merged inside a repeated row are merged in each of its copies; over several rows the merge grows. */
function mergesOf(tag: string, shift: RowShift): string {
  const ref = attribute(tag, "ref") ?? "";
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/u.exec(ref) ?? [];
  if (top === undefined || top !== bottom)
    return tag.replace(places, (_, before: string) => `${before}${shiftRanges(ref, shift)}"`);
  const [first, last] = [shift.start(Number(top)), shift.end(Number(top))];
  return Array.from({ length: last - first + 1 }, (_, copy) =>
    tag.replace(places, (__, before: string) => `${before}${left}${first + copy}:${right}${first + copy}"`),
  ).join("");
}
