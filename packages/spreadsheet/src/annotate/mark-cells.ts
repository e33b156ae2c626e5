import { cellAddress } from "../cell/address.js";
import type { Merge } from "../cell/cell.js";
import { applyEdits, type Edit } from "../patch/xml-edit.js";
import { attribute, children, tags } from "../patch/xml-scan.js";
import { type Styles, withPrefix } from "../patch/styles.js";
import { addBelowRows, belowRows, type SheetText } from "../patch/worksheet.js";
import type { Finding, MarkTone } from "./cell-mark.js";
import { markLooks, signature, tones } from "./mark-look.js";

/**
 * Marks are rules of colour that always hold, so that the cells themselves, their styles and values, stay as they are and
 * the marks go without trace when the file is checked again.
 */
const always = `N("${signature}")=0`;
const ours = new RegExp(`N\\((?:"|&quot;)${signature}(?:"|&quot;)\\)`, "u");

/** Ranges one rule is given: programs write no longer lists. */
const mostRanges = 1000;

/** Colours the cells of the findings, each in its gravest tone. */
export function markCells(sheet: SheetText, findings: readonly Finding[], styles: Styles): SheetText {
  const toneOf = new Map<string, MarkTone>();
  for (const tone of tones) {
    for (const one of findings) {
      if (one.cells !== null && one.tone === tone && !toneOf.has(range(one.cells))) toneOf.set(range(one.cells), tone);
    }
  }
  let priority = highestPriority(sheet.tail);
  return tones.reduce((marked, tone) => {
    const ranges = [...toneOf].flatMap(([cells, its]) => (its === tone ? [cells] : []));
    let next = marked;
    for (let at = 0; at < ranges.length; at += mostRanges) {
      const dxf = styles.add("dxfs", differenceOf(tone));
      const rule = `<cfRule type="expression" dxfId="${dxf}" priority="${++priority}"><formula>${always}</formula></cfRule>`;
      const sqref = ranges.slice(at, at + mostRanges).join(" ");
      const added = `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;
      next = addBelowRows(next, "conditionalFormatting", withPrefix(added, sheet.prefix));
    }
    return next;
  }, sheet);
}

/** Takes away the marks of an earlier check. */
export function unmarkCells(sheet: SheetText): SheetText {
  const below = belowRows(sheet);
  const edits: Edit[] = [];
  for (const one of children(sheet.tail, below.inside, below.insideTo)) {
    const isOurs = one.name === "conditionalFormatting" && ours.test(sheet.tail.slice(one.from, one.to));
    if (isOurs) edits.push({ from: one.from, to: one.to, text: "" });
  }
  return edits.length === 0 ? sheet : { ...sheet, tail: applyEdits(sheet.tail, edits) };
}

function range({ top, left, bottom, right }: Merge): string {
  const from = cellAddress(top, left);
  return top === bottom && left === right ? from : `${from}:${cellAddress(bottom, right)}`;
}

function highestPriority(tail: string): number {
  let highest = 0;
  for (const { name, from, to } of tags(tail)) {
    if (name === "cfRule") highest = Math.max(highest, Number(attribute(tail.slice(from, to), "priority") ?? 0) || 0);
  }
  return highest;
}

function differenceOf(tone: MarkTone): string {
  const { fill, line } = markLooks[tone];
  const colour = (name: string, rgb: string) => `<${name} rgb="FF${rgb}"/>`;
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${side} style="thin">${colour("color", line)}</${side}>`,
  );
  return `<dxf><fill><patternFill patternType="solid">${colour("fgColor", fill)}${colour("bgColor", fill)}</patternFill></fill><border>${sides.join("")}</border></dxf>`;
}
