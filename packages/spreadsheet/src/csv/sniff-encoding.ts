import { type LegacyEncoding, recogniseLegacyEncoding } from "@de-an-06/domain";

/** The encoding a file was taken to be in. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | LegacyEncoding;

type Host = {
  readonly process?: {
    readonly getBuiltinModule?: (name: string) => { readonly isUtf8?: (bytes: Uint8Array) => boolean } | undefined;
  };
};

const pieceSize = 262_144;
const mostJudged = 20_000;

/**
 * The encoding of a file that states none: a byte order mark decides; else UTF-8 where it is sound, and Vietnamese
 * Windows (1258) where it is not. Text in a font encoding from before Unicode (*TCVN3*, *VNI*) is said to be so.
 */
export function sniffEncoding(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  const western = new TextDecoder("windows-1252").decode(bytes.subarray(0, mostJudged));
  return recogniseLegacyEncoding(western) ?? "windows-1258";
}

/** The text of a file, some at a time. Text in a font encoding is given as a Western program shows it. */
export function* decodePieces(
  bytes: Uint8Array,
  encoding: TextEncoding,
): Generator<{ readonly text: string; readonly isLast: boolean }> {
  const decoder = new TextDecoder(/^(?:utf|windows)-/u.test(encoding) ? encoding : "windows-1252");
  for (let at = 0; at < bytes.length; at += pieceSize) {
    const isLast = at + pieceSize >= bytes.length;
    yield { text: decoder.decode(bytes.subarray(at, at + pieceSize), { stream: !isLast }), isLast };
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  // Node looks in a hundredth of the time it takes to decode; browsers have only the decoder.
  const native = (globalThis as Host).process?.getBuiltinModule?.("node:buffer");
  return native?.isUtf8?.(bytes) ?? decodesAsUtf8(bytes);
}

/** Without Node. */
export function decodesAsUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += pieceSize) {
      decoder.decode(bytes.subarray(at, at + pieceSize), { stream: at + pieceSize < bytes.length });
    }
    return true;
  } catch {
    return false;
  }
}
