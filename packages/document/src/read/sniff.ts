import type { UnsupportedDocument } from "../issue/document-issue-params.js";

/** What the first bytes say a file is. */
export type Sniffed = "zip" | "pdf" | "ole" | "text" | UnsupportedDocument;

const signatures: readonly (readonly [start: readonly number[], kind: Sniffed])[] = [
  [[0x50, 0x4b], "zip"],
  [[0xd0, 0xcf, 0x11, 0xe0], "ole"],
  [[0x89, 0x50, 0x4e, 0x47], "image"],
  [[0xff, 0xd8, 0xff], "image"],
  [[0x47, 0x49, 0x46, 0x38], "image"],
  [[0x49, 0x49, 0x2a, 0x00], "image"],
  [[0x4d, 0x4d, 0x00, 0x2a], "image"],
  [[0x52, 0x61, 0x72, 0x21], "archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "archive"],
  [[0x1f, 0x8b], "archive"],
];

/** Tells a file by its content; its name is not trusted. */
export function sniff(bytes: Uint8Array): Sniffed {
  const known = signatures.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known[1];
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("{\\rtf")) return "rtf";
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body)\b/iu.test(start)) return "html";
  return "text";
}

/** Whether an old compound file holds an encrypted document and is not an old document itself. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}
