import { children, escapeXml, unescapeXml } from "../patch/xml-scan.js";
import { nameKey } from "./name-key.js";
import type { MarkName } from "./template-values.js";

const mark = /\{\{([^{}]{1,200})\}\}/gu;

/** Whether a text may hold marks; cheap, since every text of a template is asked. */
export function mayHaveMarks(text: string): boolean {
  return text.includes("{{");
}

/** What a mark or a name asks for: before the first point the list, behind it the field. */
export function markName(text: string): MarkName {
  const point = text.indexOf(".");
  if (point === -1) return { key: nameKey(text), field: null };
  return { key: nameKey(text.slice(0, point)), field: nameKey(text.slice(point + 1)) };
}

/** A mark of a text and where it stands. */
export interface Mark {
  readonly name: MarkName;
  readonly at: number;
  readonly end: number;
}

/** Words of one type: where they stand, and the XML before them, told to keep spaces. */
export interface TextSpan {
  readonly to: number;
  readonly before: string;
  readonly text: string;
}

/** A text of a workbook: its words and marks, and the XML they stand in, runs of different type kept apart. */
export interface MarkedText {
  readonly text: string;
  readonly xml: string;
  readonly spans: readonly TextSpan[];
  readonly marks: readonly Mark[];
  /** The only mark of a text that is nothing else, null otherwise. */
  readonly sole: MarkName | null;
  /** Whether brackets are left that make no mark: `{{ten}`, `{{}}`. */
  readonly isBroken: boolean;
}

/** Reads what is inside `<si>` or `<is>`; what is written for reading aloud is left out. */
export function readText(xml: string): MarkedText {
  const spans: TextSpan[] = [];
  const take = (from: number, to: number) =>
    spans.push({
      to,
      before: keepSpaces(xml.slice(spans.at(-1)?.to ?? 0, from)),
      text: unescapeXml(xml.slice(from, to)),
    });
  for (const one of children(xml)) {
    if (one.name === "t") take(one.inside, one.insideTo);
    if (one.name !== "r") continue;
    for (const inner of children(xml, one.inside, one.insideTo)) {
      if (inner.name === "t") take(inner.inside, inner.insideTo);
    }
  }
  const text = spans.map((span) => span.text).join("");
  const marks = Array.from(text.matchAll(mark), ({ 0: whole, 1: name = "", index }): Mark => ({ name: markName(name), at: index, end: index + whole.length })); // prettier-ignore
  const rest = text.replace(mark, "");
  const [only] = marks;
  const sole = marks.length === 1 && rest.trim() === "" && only !== undefined ? only.name : null;
  return { xml, spans, text, marks, sole, isBroken: mayHaveMarks(rest) };
}

/** A piece of a text: XML as it stands, or a mark and how it is written where it has no value. */
export type TextPiece = string | { readonly name: MarkName; readonly written: string };

/** The XML cut at its marks: each takes the type of the run it begins in, also where it is spread over several. */
export function cutText({ text, xml, spans, marks }: MarkedText): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  let place = 0;
  let next = 0;
  for (const span of spans) {
    const end = place + span.text.length;
    pieces.push(span.before);
    for (let i = place; i < end;) {
      while ((marks[next]?.end ?? Infinity) <= i) next++;
      const coming = marks[next];
      const until = Math.min(coming === undefined ? end : coming.at <= i ? coming.end : coming.at, end);
      if (coming === undefined || coming.at > i) pieces.push(escapeXml(text.slice(i, until)));
      else if (coming.at === i)
        pieces.push({ name: coming.name, written: escapeXml(text.slice(coming.at, coming.end)) });
      i = until;
    }
    at = span.to;
    place = end;
  }
  return [...pieces, xml.slice(at)];
}

/** The opening `<t>` at the end of a text, told to keep its spaces. */
function keepSpaces(xml: string): string {
  return xml.replace(/<((?:[\w.-]{1,40}:)?t)>$/u, '<$1 xml:space="preserve">');
}
