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
  for (let tag = tagAt(xml, from, to); tag !== undefined; tag = tagAt(xml, tag.to, to)) yield tag;
}

/** The first tag between two places. */
function tagAt(xml: string, from: number, to: number): XmlTag | undefined {
  for (let at = xml.indexOf("<", from); at !== -1 && at < to;) {
    const end = tagEnd(xml, at);
    if (end === -1) return undefined;
    const isClose = xml.charCodeAt(at + 1) === slash;
    const start = isClose ? at + 2 : at + 1;
    let until = start;
    let name = start;
    for (; until < end; until++) {
      const letter = xml.charCodeAt(until);
      if (letter === colon) name = until + 1;
      else if (letter <= space || letter === slash || letter === greater) break;
    }
    const first = xml.charCodeAt(name);
    if (first !== bang && first !== question) {
      const kind = isClose ? "close" : xml.charCodeAt(end - 2) === slash ? "empty" : "open";
      return { from: at, to: end, prefix: xml.slice(start, name), name: xml.slice(name, until), kind };
    }
    at = xml.indexOf("<", end);
  }
  return undefined;
}

const [space, bang, slash, colon, greater, question] = [32, 33, 47, 58, 62, 63] as const;

/** The elements directly between two places, each with all that is inside it. */
export function* children(xml: string, from = 0, to = xml.length): Generator<XmlElement> {
  let depth = 0;
  let open: XmlTag | undefined;
  for (let tag = tagAt(xml, from, to); tag !== undefined; tag = tagAt(xml, tag.to, to)) {
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

/** The outermost element; where it ends is looked for from behind, and what is inside it is not read. */
export function root(xml: string): XmlElement | undefined {
  const tag = tagAt(xml, 0, xml.length);
  if (tag === undefined || tag.kind === "close") return undefined;
  if (tag.kind === "empty") return { ...placeOf(tag), inside: tag.to, insideTo: tag.to, to: tag.to };
  const insideTo = xml.lastIndexOf(`</${tag.prefix}${tag.name}`);
  const to = xml.indexOf(">", insideTo) + 1;
  return insideTo < tag.to || to === 0 ? undefined : { ...placeOf(tag), inside: tag.to, insideTo, to };
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
    (...[whole = "", hex, decimal, name = ""]: string[]) => {
      if (hex === undefined && decimal === undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Plain text as an XML part writes it, in an element or an attribute. */
export function escapeXml(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** Plain text as an XML part writes it between two tags, where quotes may stay. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
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
