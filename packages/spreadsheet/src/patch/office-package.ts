import { decodeXml } from "../workbook/xml-text.js";
import type { ZipDirectory } from "../zip/directory.js";
import { inflatePart } from "../zip/inflate.js";
import { deflatedPart, packParts, type PackedPart } from "../zip/pack.js";
import { DamagedPart } from "./xml-edit.js";

/** The parts of an office file while some of them are changed. What is not touched is packed as it came, byte for byte. */
export interface OfficePackage {
  readonly has: (name: string) => boolean;
  /** The names of the parts the file came with. */
  readonly names: readonly string[];
  /** The text of a part as it is now. */
  readonly text: (name: string) => Promise<string>;
  /** Replaces the text of a part, or adds the part. */
  readonly put: (name: string, xml: string) => void;
  readonly remove: (name: string) => void;
  readonly pack: () => Promise<Uint8Array>;
}

/** Opens an archive whose directory was checked. */
export function officePackage(bytes: Uint8Array, directory: ZipDirectory): OfficePackage {
  const changed = new Map<string, string | null>();
  const known = new Map<string, string>();
  const read = async (name: string): Promise<string> => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const entry = directory.get(name);
    const part = entry && (await inflatePart(bytes, entry));
    if (!part) throw new DamagedPart();
    const text = inUtf8(decodeXml(part));
    if (text.length < small) known.set(name, text);
    return text;
  };
  return {
    names: [...directory.keys()],
    has: (name) => (changed.has(name) ? changed.get(name) !== null : directory.has(name)),
    text: async (name) => changed.get(name) ?? (await read(name)),
    put: (name, xml) => void changed.set(name, xml),
    remove: (name) => void changed.set(name, null),
    pack: async () => {
      const parts: PackedPart[] = [];
      for (const entry of [...directory.values()].sort((a, b) => a.start - b.start)) {
        if (!changed.has(entry.name)) {
          parts.push({ ...entry, bytes: bytes.subarray(entry.start, entry.start + entry.packed) });
        }
      }
      const names = [...changed].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [name, xml] of names) {
        if (xml !== null) parts.push(await deflatedPart(name, new TextEncoder().encode(xml)));
      }
      return packParts(contentTypesFirst(parts));
    },
  };
}

/** Parts that say how others hang together are asked for again and again; the bulk of a file is not kept. */
const small = 65_536;

/** Programs that judge a file by its first bytes want to see the content types first. */
function contentTypesFirst(parts: readonly PackedPart[]): PackedPart[] {
  return parts.toSorted((a, b) => Number(b.name === contentTypes) - Number(a.name === contentTypes));
}

/** The part that says what the other parts are. */
export const contentTypes = "[Content_Types].xml";

/** Parts are written back in UTF-8, so none may say otherwise. */
function inUtf8(xml: string): string {
  return xml.replace(/^(\ufeff?<\?xml[^>]*?\sencoding\s*=\s*)(["'])[\w-]+\2/u, "$1$2UTF-8$2");
}
