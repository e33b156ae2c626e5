import { children, root, type XmlElement } from "./xml-scan.js";

/** A change of a text: what stands between two places is replaced. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with changes made that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: inserted } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    parts.push(text.slice(at, from), inserted);
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** XML put inside an element as its last children; one that is written `<a/>` is opened. */
export function append(xml: string, into: XmlElement, added: string): Edit {
  if (into.insideTo < into.to) return { from: into.insideTo, to: into.insideTo, text: added };
  const opening = xml.slice(into.from, into.to).replace(/\s*\/>$/u, ">");
  return { from: into.from, to: into.to, text: `${opening}${added}</${into.prefix}${into.name}>` };
}

/**
 * XML put inside an element where the schema wants it: before the first child that `order` names after `name`, else last.
 */
export function insertInOrder(
  xml: string,
  into: XmlElement,
  { name, order, added }: { readonly name: string; readonly order: readonly string[]; readonly added: string },
): Edit {
  const rank = order.indexOf(name);
  for (const one of children(xml, into.inside, into.insideTo)) {
    if (order.indexOf(one.name) > rank) return { from: one.from, to: one.from, text: added };
  }
  return append(xml, into, added);
}

/** The outermost element of a part that is known to have one. */
export function rootIn(xml: string): XmlElement {
  const found = root(xml);
  if (found === undefined) throw new DamagedPart();
  return found;
}

/** Thrown where a part of the file is not what it must be; whoever opened the file turns it into an issue. */
export class DamagedPart extends Error {}
