import { type LegacyEncoding, recogniseLegacyEncoding } from "@de-an-06/domain";

/** The text of a file and the encoding it was taken to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | LegacyEncoding;
}

/**
 * The text of a file whose encoding nobody states: a byte order mark decides; else UTF-8 where it is sound, and
 * Vietnamese Windows (1258) where it is not. Text in a font encoding from before Unicode (*TCVN3*, *VNI*) is said to be
 * so and given as a Western program shows it.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16be" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    const western = new TextDecoder("windows-1252").decode(bytes);
    const legacy = recogniseLegacyEncoding(western.slice(0, 20_000));
    if (legacy !== null) return { text: western, encoding: legacy };
    // Windows 1258 writes tone marks as letters of their own; NFC puts them where they belong.
    return { text: new TextDecoder("windows-1258").decode(bytes).normalize("NFC"), encoding: "windows-1258" };
  }
}
