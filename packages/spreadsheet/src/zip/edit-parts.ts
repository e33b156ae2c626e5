import { defaultReadLimits } from "../workbook/read-limits.js";
import { readDirectory } from "./directory.js";
import { inflatePart } from "./inflate.js";
import { deflatedPart, packParts, type PackedPart } from "./pack.js";

/**
 * The archive with some parts changed; every other part is copied as it is packed, byte for byte.
 *
 * @param edit - The new text of a part, null to leave it alone. It is asked for every XML part.
 * @throws Error when the bytes are no sound archive: it is called with archives that were just written or checked.
 */
export async function editParts(
  bytes: Uint8Array,
  edit: (name: string, xml: () => Promise<string>) => Promise<string> | null,
): Promise<Uint8Array> {
  const directory = readDirectory(bytes, { ...defaultReadLimits, ratio: Infinity });
  if (!directory.ok) throw new Error("Not a sound archive.");
  const parts: PackedPart[] = [];
  for (const entry of [...directory.value.values()].sort((a, b) => a.start - b.start)) {
    const text = async () => {
      const part = await inflatePart(bytes, entry);
      if (part === null) throw new Error("Not a sound archive.");
      return new TextDecoder().decode(part);
    };
    const edited = await edit(entry.name, text);
    parts.push(
      edited === null
        ? { ...entry, bytes: bytes.subarray(entry.start, entry.start + entry.packed) }
        : await deflatedPart(entry.name, new TextEncoder().encode(edited)),
    );
  }
  return packParts(parts);
}
