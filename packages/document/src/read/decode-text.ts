import { recogniseLegacyEncoding } from "@de-an-06/domain";

/** The text of a file and whether its encoding had to be assumed. */
export interface DecodedText {
  readonly text: string;
  readonly assumed: boolean;
}

/**
 * The text of a file whose encoding nobody states: a byte order mark decides; else UTF-8 where it is sound, and
 * Vietnamese Windows (1258) where it is not; a text in TCVN3 or VNI is left in the letters it then shows. Null for what holds zero bytes and is no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), assumed: false };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), assumed: false };
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), assumed: false };
  } catch {
    const latin = new TextDecoder("windows-1252").decode(bytes);
    if (recogniseLegacyEncoding(latin) !== null) return { text: latin, assumed: false };
    // Windows 1258 writes tone marks as letters of their own; NFC puts them where they belong.
    return { text: new TextDecoder("windows-1258").decode(bytes).normalize("NFC"), assumed: true };
  }
}
