import type { ZipEntry } from "./records.js";

/** The bytes of one part, or null where they are broken or more than the directory declared: not one more is taken. */
export async function inflatePart(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (entry.method === 0) return packed.length === entry.unpacked ? packed : null;
  const unpacked = new Uint8Array(entry.unpacked);
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  // A broken stream fails on both sides; it is the reading side that answers.
  writer.write(packed as Uint8Array<ArrayBuffer>).catch(ignore);
  writer.close().catch(ignore);
  const reader = stream.readable.getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length === entry.unpacked ? unpacked : null;
      if (length + value.length > entry.unpacked) {
        await reader.cancel().catch(ignore);
        return null;
      }
      unpacked.set(value, length);
      length += value.length;
    }
  } catch {
    return null;
  }
}

function ignore(): void {
  // The other side of the stream reports it.
}
