import { DamagedPart } from "../zip/inflate.js";
import { plainText } from "./xml-text.js";

const [less, greater, bang, slash, quote, apostrophe, colon, space] = [60, 62, 33, 47, 34, 39, 58, 32];
const [equals, letterR, letterS, letterT] = [61, 114, 115, 116];
const [dash, bracket] = [45, 93];
/** The longest tag or text that is held together: far beyond the 32,767 letters of a cell, each written as an entity. */
const longest = 1_048_576;
const nothing: Uint8Array = new Uint8Array();

/**
 * Goes over the tags of an XML part that comes piece by piece, whatever a piece's end cuts in two. It works on bytes: what
 * is not a value is never made a text.
 */
export abstract class XmlScanner {
  /** What the places that are told of are in. */
  protected data = nothing;
  /** Whether the text that follows is wanted. */
  protected wantsText = false;
  /** Where the values of the attributes `r`, `s` and `t` of the tag that opens begin; −1 where it has none. */
  protected r = -1;
  protected s = -1;
  protected t = -1;
  #rest: Uint8Array = nothing;
  /** The mark that ends the comment or the CDATA the scanner is in, which nobody wants; 0 outside. */
  #until = 0;

  /** A tag that opens: its local name from `from` to `to`, its attributes up to `end`. */
  protected abstract open(from: number, to: number, end: number): void;
  protected abstract close(from: number, to: number): void;
  /** A stretch of text; `isRaw` where it stood in CDATA, where nothing is an entity. */
  protected abstract text(from: number, to: number, isRaw: boolean): void;

  /** Whether a name is this one. */
  protected isNamed(from: number, to: number, name: string): boolean {
    if (to - from !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.data[from + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Takes the next piece. */
  push(piece: Uint8Array): void {
    const data = this.#rest.length === 0 ? piece : joined(this.#rest, piece);
    this.data = data;
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
        this.text(at, tag, false);
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
      if (end - 3 > from) this.text(from, end - 3, true);
      return end;
    }
    this.#until = mark;
    return from;
  }

  /** One tag, in one pass: cells are most of a workbook, and there are millions of them. */
  #tag(data: Uint8Array, at: number): number {
    const closes = data[at + 1] === slash;
    let from = closes ? at + 2 : at + 1;
    let i = from;
    for (; i < data.length; i++) {
      const byte = data[i] ?? 0;
      if (byte <= space || byte === slash || byte === greater) break;
      if (byte === colon) from = i + 1;
    }
    const to = i;
    let [r, s, t] = [-1, -1, -1];
    for (; i < data.length; i++) {
      const byte = data[i];
      if (byte === greater) break;
      if (byte !== quote && byte !== apostrophe) continue;
      if (data[i - 1] === equals && (data[i - 3] ?? 0) <= space) {
        const letter = data[i - 2];
        if (letter === letterR) r = i + 1;
        else if (letter === letterS) s = i + 1;
        else if (letter === letterT) t = i + 1;
      }
      for (i++; i < data.length && data[i] !== byte; i++);
    }
    if (i >= data.length) return -1;
    if (closes) this.close(from, to);
    else {
      this.r = r;
      this.s = s;
      this.t = t;
      this.open(from, to, i + 1);
      if (data[i - 1] === slash) this.close(from, to);
    }
    return i + 1;
  }
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

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of some bytes, with what XML and Excel write in place of letters resolved. */
export function textIn(data: Uint8Array, { from, to, isRaw }: { from: number; to: number; isRaw: boolean }): string {
  const text = decoder.decode(data.subarray(from, to));
  const plain = isRaw || !text.includes("&") ? text : plainText(text);
  return plain.includes("_x") ? plain.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : plain; // prettier-ignore
}

/** Excel writes control characters as `_x000D_`. */
const escaped = /_x([\da-f]{4})_/giu;
