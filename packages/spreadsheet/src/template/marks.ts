import { children, escapeXml, unescapeXml } from "../patch/xml-scan.js";
import { nameKey } from "./name-key.js";
import type { MarkName } from "./template-values.js";

const mark = /\{\{([^{}]{1,200})\}\}/gu;

/** Whether a text may hold marks; cheap, since every text of a template is asked. */
export function mayHaveMarks(text: string): boolean {
  return text.includes("{{");
}

/** The marks of a text, in order. */
export function marksIn(text: string): MarkName[] {
  return Array.from(text.matchAll(mark), ([, name = ""]) => markName(name));
}

/** The only mark of a text that is nothing else, null otherwise. */
export function soleMark(text: string): MarkName | null {
  const [, name = ""] = /^\s*\{\{([^{}]{1,200})\}\}\s*$/u.exec(text) ?? [];
  return name === "" ? null : markName(name);
}

/** Whether brackets are left that make no mark: `{{ten}`, `{{}}`. */
export function hasBrokenMark(text: string): boolean {
  return text.replace(mark, "").includes("{{");
}

/** What a mark or a name asks for: before the first point the list, behind it the field. */
export function markName(text: string): MarkName {
  const point = text.indexOf(".");
  if (point === -1) return { key: nameKey(text), field: null };
  return { key: nameKey(text.slice(0, point)), field: nameKey(text.slice(point + 1)) };
}

/** A text of a workbook: its words, and the XML they stand in, runs of different type kept apart. */
export interface MarkedText {
  readonly text: string;
  readonly xml: string;
  readonly spans: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

/** Reads what is inside `<si>` or `<is>`; what is written for reading aloud is left out. */
export function readText(xml: string): MarkedText {
  const spans: { from: number; to: number; text: string }[] = [];
  const take = (from: number, to: number) => spans.push({ from, to, text: unescapeXml(xml.slice(from, to)) });
  for (const one of children(xml)) {
    if (one.name === "t") take(one.inside, one.insideTo);
    if (one.name !== "r") continue;
    for (const inner of children(xml, one.inside, one.insideTo))
      if (inner.name === "t") take(inner.inside, inner.insideTo);
  }
  return { xml, spans, text: spans.map(({ text }) => text).join("") };
}

/** The XML with its marks replaced: each takes the type of the run it begins in, also where it is spread over several. */
export function fillText({ text, xml, spans }: MarkedText, print: (name: MarkName) => string | undefined): string {
  const marks = Array.from(text.matchAll(mark), (match) => ({ at: match.index, end: match.index + match[0].length, word: print(markName(match[1] ?? "")) ?? match[0] })); // prettier-ignore
  let at = 0;
  let place = 0;
  let filled = "";
  for (const span of spans) {
    const end = place + span.text.length;
    let words = "";
    for (let i = place; i < end;) {
      const inside = marks.find((one) => one.at <= i && i < one.end);
      const next = marks.find((one) => one.at > i)?.at ?? end;
      if (inside === undefined) {
        words += text.slice(i, Math.min(next, end));
        i = Math.min(next, end);
      } else {
        if (inside.at === i) words += inside.word;
        i = Math.min(inside.end, end);
      }
    }
    filled += keepSpaces(xml.slice(at, span.from)) + escapeXml(words);
    at = span.to;
    place = end;
  }
  return filled + xml.slice(at);
}

/** The opening `<t>` at the end of a text, told to keep its spaces. */
function keepSpaces(xml: string): string {
  return xml.replace(/<((?:[\w.-]{1,40}:)?t)>$/u, '<$1 xml:space="preserve">');
}
