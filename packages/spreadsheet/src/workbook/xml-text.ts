/** The text of an XML part: UTF-8 as a rule, UTF-16 where a byte order mark says so. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(isWide(bytes) ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
}

/** The pieces of a part in UTF-8, untouched when they already are. */
export async function* toUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const piece of pieces) {
    if (decoder === undefined)
      decoder = isWide(piece) ? new TextDecoder(piece[0] === 0xff ? "utf-16le" : "utf-16be") : null;
    yield decoder === null ? piece : new TextEncoder().encode(decoder.decode(piece, { stream: true }));
  }
}

function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What an attribute or a text says, its entities resolved. */
export function plainText(xml: string): string {
  return xml.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,4});/giu, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The attributes of an element as they are written, entities kept. */
export type Attributes = ReadonlyMap<string, string>;

/** The attributes of every element with this local name, whatever its prefix, in order. One pass over the text. */
export function elements(xml: string, name: string): Attributes[] {
  const found: Attributes[] = [];
  for (const { from, to } of tagsNamed(xml, name)) found.push(attributesOf(xml.slice(from, to)));
  return found;
}

/** The first `<name …>…</name>` with everything inside it, without prefixes; empty when there is none. */
export function section(xml: string, name: string): string {
  for (const { to, prefix } of tagsNamed(xml, name)) {
    if (xml[to - 2] === "/") return "";
    const close = xml.indexOf(`</${prefix}${name}>`, to);
    return close === -1 ? "" : `<${name}>${xml.slice(to, close)}</${name}>`;
  }
  return "";
}

function* tagsNamed(xml: string, name: string): Generator<{ from: number; to: number; prefix: string }> {
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at)) {
    const to = tagEnd(xml, at);
    if (to === -1) return;
    const opening = /^<([\w.-]{1,40}:)?([\w.-]{1,60})(?=[\s/>])/u.exec(xml.slice(at, Math.min(to, at + 110)));
    if (opening?.[2] === name) yield { from: at, to, prefix: opening[1] ?? "" };
    at = to;
  }
}

/** Behind the `>` of a tag, leaving out those inside quotes; comments and declarations end where they say. */
function tagEnd(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return after(xml, "]]>", at + 9);
  let quote = "";
  for (let i = at + 1; i < xml.length; i++) {
    const letter = xml[i] ?? "";
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return i + 1;
  }
  return -1;
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at === -1 ? -1 : at + end.length;
}

function attributesOf(tag: string): Attributes {
  const found = new Map<string, string>();
  for (const [, key = "", double, single] of tag.matchAll(/([\w:.-]{1,80})\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    found.set(key, double ?? single ?? "");
  }
  return found;
}
