/** One tag of an XML text; `to` is behind its `>`. */
export interface XmlTag {
  readonly from: number;
  readonly to: number;
  /** With the colon, empty without one. */
  readonly prefix: string;
  /** Without prefix. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
}

/** An element with everything inside it: the text of `inside` to `insideTo`, the whole from `from` to `to`. */
export interface XmlElement {
  readonly from: number;
  readonly to: number;
  readonly inside: number;
  readonly insideTo: number;
  readonly prefix: string;
  readonly name: string;
}

/** The tags between two places, in order; comments, declarations and raw text are stepped over. One pass. */
export function* tags(xml: string, from = 0, to = xml.length): Generator<XmlTag> {
  for (let at = xml.indexOf("<", from); at !== -1 && at < to;) {
    const end = tagEnd(xml, at);
    if (end === -1) return;
    const named = tagName.exec(xml.slice(at, Math.min(end, at + longestName)));
    if (named !== null) {
      const [, slash = "", prefix = "", name = ""] = named;
      const kind = slash !== "" ? "close" : xml[end - 2] === "/" ? "empty" : "open";
      yield { from: at, to: end, prefix, name, kind };
    }
    at = xml.indexOf("<", end);
  }
}

const longestName = 110;
const tagName = /^<(\/?)([\w.-]{1,40}:)?([\w.-]{1,60})(?=[\s/>])/u;

/** The elements directly between two places, each with all that is inside it. */
export function* children(xml: string, from = 0, to = xml.length): Generator<XmlElement> {
  let depth = 0;
  let open: XmlTag | undefined;
  for (const tag of tags(xml, from, to)) {
    if (tag.kind === "empty") {
      if (depth === 0) yield { ...placeOf(tag), inside: tag.to, insideTo: tag.to, to: tag.to };
    } else if (tag.kind === "open") {
      if (depth++ === 0) open = tag;
    } else {
      if (--depth < 0) return;
      if (depth === 0 && open) yield { ...placeOf(open), inside: open.to, insideTo: tag.from, to: tag.to };
    }
  }
}

function placeOf({ from, prefix, name }: XmlTag) {
  return { from, prefix, name };
}

/** The first element directly between two places with this name. */
export function child(xml: string, name: string, within: Partial<XmlElement> = {}): XmlElement | undefined {
  for (const one of children(xml, within.inside, within.insideTo)) if (one.name === name) return one;
  return undefined;
}

/** The outermost element. */
export function root(xml: string): XmlElement | undefined {
  for (const one of children(xml)) return one;
  return undefined;
}

const attributes = new Map<string, RegExp>();

/** The value of an attribute in an opening tag, as plain text; undefined when it has none. The name may be a pattern. */
export function attribute(tag: string, name: string): string | undefined {
  let pattern = attributes.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u");
    attributes.set(name, pattern);
  }
  const [, double, single] = pattern.exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : unescapeXml(value);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of an XML part as plain text. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/gu,
    (whole, hex?: string, decimal?: string, name = "") => {
      if (hex === undefined && decimal === undefined) return entities[name as string] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Plain text as an XML part writes it, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Behind the `>` of a tag, leaving out those inside quotes; comments, instructions and raw text end where they say. */
function tagEnd(xml: string, at: number): number {
  const second = xml[at + 1];
  if (second === "!" || second === "?") {
    if (xml.startsWith("<!--", at)) return after(xml, "-->", at + 4);
    if (xml.startsWith("<![CDATA[", at)) return after(xml, "]]>", at + 9);
    if (second === "?") return after(xml, "?>", at + 2);
  }
  let quote = 0;
  for (let i = at + 1; i < xml.length; i++) {
    const letter = xml.charCodeAt(i);
    if (quote !== 0) {
      if (letter === quote) quote = 0;
    } else if (letter === 34 || letter === 39) quote = letter;
    else if (letter === 62) return i + 1;
  }
  return -1;
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at === -1 ? -1 : at + end.length;
}
