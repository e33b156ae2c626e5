import { DamagedPart } from "../zip/inflate.js";
import { plainText } from "./xml-text.js";

const [less, greater, bang, slash, quote, apostrophe, colon, space] = [60, 62, 33, 47, 34, 39, 58, 32];
const [dash, bracket] = [45, 93];
/** The longest tag or text that is held together: far beyond the 32,767 letters of a cell, each written as an entity. */
const longest = 1_048_576;
const nothing = new Uint8Array();

/**
 * Goes over the tags of an XML part that comes piece by piece, whatever a piece's end cuts in two. It works on bytes: what
 * is not a value is never made a text.
 */
export abstract class XmlScanner {
  /** Whether the text that follows is wanted. */
  protected wantsText = false;
  #rest: Uint8Array = nothing;
  /** The mark that ends the comment or the CDATA the scanner is in, which nobody wants; 0 outside. */
  #until = 0;

  /** A tag that opens: its local name from `from` to `to`, its attributes up to `end`. */
  protected abstract open(data: Uint8Array, from: number, to: number, end: number): void;
  protected abstract close(data: Uint8Array, from: number, to: number): void;
  /** A stretch of text; `isRaw` where it stood in CDATA, where nothing is an entity. */
  protected abstract text(data: Uint8Array, from: number, to: number, isRaw: boolean): void;

  /** Takes the next piece. */
  push(piece: Uint8Array): void {
    const data = this.#rest.length === 0 ? piece : joined(this.#rest, piece);
    this.#rest = data.subarray(this.#scan(data));
    if (this.#rest.length > longest) throw new DamagedPart();
  }

  /** Goes as far as tags and texts are whole; answers where the first one begins that is not. */
  #scan(data: Uint8Array): number {
    const { length } = data;
    for (let at = 0; ;) {
      if (this.#until !== 0) {
        const end = behind(data, at, this.#until);
        if (end === -1) return Math.max(at, length - 2);
        at = end;
        this.#until = 0;
      }
      let tag = at;
      while (tag < length && data[tag] !== less) tag++;
      if (this.wantsText && tag > at) {
        if (tag === length) return at;
        this.text(data, at, tag, false);
      }
      if (tag === length) return length;
      at = data[tag + 1] === bang ? this.#declaration(data, tag) : this.#tag(data, tag);
      if (at === -1) return tag;
    }
  }

  /** A comment, CDATA or a declaration; answers where to go on, −1 where more is needed. */
  #declaration(data: Uint8Array, at: number): number {
    if (at + 9 > data.length && data.indexOf(greater, at) === -1) return -1;
    const mark = data[at + 2] === dash ? dash : data[at + 2] === bracket - 2 ? bracket : 0;
    if (mark === 0) return data.indexOf(greater, at) + 1 || -1;
    const from = at + (mark === dash ? 4 : 9);
    if (mark === bracket && this.wantsText) {
      const end = behind(data, from, mark);
      if (end === -1) return -1;
      if (end - 3 > from) this.text(data, from, end - 3, true);
      return end;
    }
    this.#until = mark;
    return from;
  }

  #tag(data: Uint8Array, at: number): number {
    const end = tagEnd(data, at);
    if (end === -1) return -1;
    const closes = data[at + 1] === slash;
    let from = closes ? at + 2 : at + 1;
    let to = from;
    for (; to < end - 1; to++) {
      const byte = data[to] ?? 0;
      if (byte <= space || byte === slash) break;
      if (byte === colon) from = to + 1;
    }
    if (closes) this.close(data, from, to);
    else {
      this.open(data, from, to, end);
      if (data[end - 2] === slash) this.close(data, from, to);
    }
    return end;
  }
}

/** Behind the `>` of the tag that begins at `at`, leaving out those inside quotes; −1 where it has not come yet. */
function tagEnd(data: Uint8Array, at: number): number {
  let open = 0;
  for (let i = at + 1; i < data.length; i++) {
    const byte = data[i];
    if (open !== 0) {
      if (byte === open) open = 0;
    } else if (byte === greater) return i + 1;
    else if (byte === quote || byte === apostrophe) open = byte;
  }
  return -1;
}

/** Behind the `>` of `-->` or `]]>`; −1 where it has not come yet. */
function behind(data: Uint8Array, from: number, mark: number): number {
  for (let end = data.indexOf(greater, from); end !== -1; end = data.indexOf(greater, end + 1)) {
    if (data[end - 1] === mark && data[end - 2] === mark) return end + 1;
  }
  return -1;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Whether a name is this one. */
export function isNamed(data: Uint8Array, from: number, to: number, name: string): boolean {
  if (to - from !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (data[from + i] !== name.charCodeAt(i)) return false;
  return true;
}

/** Where the value of a one-letter attribute begins, behind its quote; −1 when the tag has none. */
export function attributeAt(data: Uint8Array, letter: number, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const byte = data[i] ?? 0;
    if (byte === quote || byte === apostrophe) i = valueEnd(data, i + 1, byte);
    else if (byte <= space && data[i + 1] === letter && data[i + 2] === 61) {
      const opening = data[i + 3];
      if (opening === quote || opening === apostrophe) return i + 4;
    }
  }
  return -1;
}

function valueEnd(data: Uint8Array, from: number, mark: number): number {
  let at = from;
  while (at < data.length && data[at] !== mark) at++;
  return at;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of some bytes, with what XML and Excel write in place of letters resolved. */
export function textIn(data: Uint8Array, { from, to, isRaw }: { from: number; to: number; isRaw: boolean }): string {
  const text = decoder.decode(data.subarray(from, to));
  const plain = isRaw || !text.includes("&") ? text : plainText(text);
  return plain.includes("_x") ? plain.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : plain; // prettier-ignore
}

/** Excel writes control characters as `_x000D_`. */
const escaped = /_x([\da-f]{4})_/giu;
