import { append, applyEdits, type Edit, insertInOrder, rootIn } from "../patch/xml-edit.js";
import { attribute, child, children, escapeXml, unescapeXml, type XmlElement } from "../patch/xml-scan.js";
import { withPrefix } from "../patch/styles.js";
import { signature } from "./mark-look.js";

/** A comments part without comments. */
export const noComments =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';

const order = ["authors", "commentList", "extLst"];
/** The author Excel gives the copy of a conversation, which it makes anew from the conversation. */
const ofConversation = "tc=";

/**
 * Adds a comment to each cell; where there is one already, ours goes below it. Conversations of newer versions of Excel stay
 * as they are.
 */
export function addComments(xml: string, texts: ReadonlyMap<string, string>): string {
  const withAuthor = addAuthor(xml);
  const { all, list, authors } = partsOf(withAuthor);
  const author = authors.indexOf(signature);
  const left = new Map(texts);
  const edits: Edit[] = [];
  for (const { element, cell, authorId } of commentsIn(withAuthor, list)) {
    const text = left.get(cell);
    if (text === undefined || !left.delete(cell) || authors[authorId]?.startsWith(ofConversation)) continue;
    const said = child(withAuthor, "text", element);
    if (said === undefined) continue;
    edits.push({ from: said.from, to: said.to, text: goOn(withAuthor, said, runs(text, "\n\n")) });
  }
  const added = Array.from(left, ([cell, text]) => {
    const comment = `<comment ref="${cell}" authorId="${author}"><text>${runs(text, "")}</text></comment>`;
    return withPrefix(comment, all.prefix);
  });
  return applyEdits(withAuthor, [...edits, append(withAuthor, list, added.join(""))]);
}

/** Takes our comments away; `removed` names the cells that have none now. */
export function removeComments(xml: string): { xml: string; removed: ReadonlySet<string> } {
  const removed = new Set<string>();
  const edits: Edit[] = [];
  for (const { element, cell } of commentsIn(xml, partsOf(xml).list)) {
    if (!xml.slice(element.inside, element.insideTo).includes(signature)) continue;
    const said = child(xml, "text", element);
    const spans = said ? [...children(xml, said.inside, said.insideTo)] : [];
    const first = spans.findIndex(({ from, to }) => xml.slice(from, to).includes(heading));
    if (first === -1) continue;
    const before = spans.slice(0, first).map(({ from, to }) => textIn(xml.slice(from, to)));
    if (before.join("").trim() === "") {
      removed.add(cell);
      edits.push({ from: element.from, to: element.to, text: "" });
    } else {
      edits.push({ from: spans[first]?.from ?? 0, to: said?.insideTo ?? 0, text: "" });
    }
  }
  return { xml: edits.length === 0 ? xml : applyEdits(xml, edits), removed };
}

/** The cells that have a comment. */
export function commentedCells(xml: string): string[] {
  return Array.from(commentsIn(xml, partsOf(xml).list), ({ cell }) => cell);
}

const heading = `[${signature}]`;

/** Our words, below those of others where there are some: a bold line that says whose they are, then the words. */
function runs(text: string, gap: string): string {
  const run = (properties: string, words: string) =>
    `<r><rPr>${properties}<sz val="10"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">${escapeXml(words)}</t></r>`;
  return `${run("<b/>", `${gap}${heading}`)}${run("", `\n${text}`)}`;
}

function goOn(xml: string, said: XmlElement, ours: string): string {
  const { prefix } = said;
  const inside = Array.from(children(xml, said.inside, said.insideTo), ({ name, from, to }) =>
    name === "t" ? `<${prefix}r>${xml.slice(from, to)}</${prefix}r>` : xml.slice(from, to),
  );
  return `<${prefix}text>${inside.join("")}${withPrefix(ours, prefix)}</${prefix}text>`;
}

function addAuthor(xml: string): string {
  const { all, authors, authorList, hasList } = partsOf(xml);
  const author = withPrefix(`<author>${signature}</author>`, all.prefix);
  const edits: Edit[] = [];
  if (authorList === undefined) {
    const added = `<${all.prefix}authors>${author}</${all.prefix}authors>`;
    edits.push(insertInOrder(xml, all, { name: "authors", order, added }));
  } else if (!authors.includes(signature)) edits.push(append(xml, authorList, author));
  if (!hasList) {
    const added = `<${all.prefix}commentList></${all.prefix}commentList>`;
    return addAuthor(applyEdits(xml, [insertInOrder(xml, all, { name: "commentList", order, added })]));
  }
  return applyEdits(xml, edits);
}

function partsOf(xml: string) {
  const all = rootIn(xml);
  const authorList = child(xml, "authors", all);
  const list = child(xml, "commentList", all);
  const authors = authorList
    ? Array.from(children(xml, authorList.inside, authorList.insideTo), ({ inside, insideTo }) =>
        unescapeXml(xml.slice(inside, insideTo)),
      )
    : [];
  return { all, authors, authorList, list: list ?? { ...all, inside: all.insideTo }, hasList: list !== undefined };
}

function* commentsIn(xml: string, list: XmlElement) {
  for (const element of children(xml, list.inside, list.insideTo)) {
    const tag = xml.slice(element.from, element.inside);
    const cell = (attribute(tag, "ref") ?? "").replaceAll("$", "").toUpperCase();
    yield { element, cell, authorId: Number(attribute(tag, "authorId") ?? -1) };
  }
}

function textIn(xml: string): string {
  return Array.from(xml.matchAll(/<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^<]*)</gu), ([, text = ""]) => text).join("");
}
