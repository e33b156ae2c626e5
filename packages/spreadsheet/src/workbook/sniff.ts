import type { UnsupportedFormat } from "../issue/sheet-issue-params.js";

/** What a file is by its content; its name is not looked at. */
export type FileKind = "empty" | "zip" | "encrypted" | "text" | "unknown" | UnsupportedFormat;

/** Looks at the first bytes (and, in an OLE container, at the names in it). */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return inContainer(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (startsWith(bytes, [9, 8, 8, 0]) || startsWith(bytes, [9, 4, 6, 0]) || startsWith(bytes, [9, 0, 4, 0]))
    return "xls";
  if (startsWith(bytes, [0x52, 0x61, 0x72, 0x21]) || startsWith(bytes, [0x37, 0x7a, 0xbc, 0xaf])) return "archive";
  if (!isText(bytes)) return "unknown";
  const opening = new TextDecoder().decode(bytes.subarray(0, 4096)).toLowerCase();
  if (opening.includes("schemas-microsoft-com:office:spreadsheet")) return "xml-spreadsheet";
  return /<(?:!doctype html|html|table|body|meta)\b/u.test(opening) ? "html" : "text";
}

/** An old .xls, a protected .xlsx and an old .doc share one container; its directory names tell them apart. */
function inContainer(bytes: Uint8Array): FileKind {
  if (hasName(bytes, "EncryptedPackage")) return "encrypted";
  if (hasName(bytes, "Workbook") || hasName(bytes, "Book")) return "xls";
  return hasName(bytes, "WordDocument") ? "word" : "other";
}

/** Directory entries are 128 bytes long and 128-aligned, and begin with the name in UTF-16. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name, "\0"].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** Text has no control characters but tabs and line ends; every other byte of UTF-16 may be zero. */
function isText(bytes: Uint8Array): boolean {
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const end = Math.min(bytes.length, 65_536);
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && !wide) return false;
  }
  return true;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
