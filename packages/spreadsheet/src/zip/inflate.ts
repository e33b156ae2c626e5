import { crc32 } from "./crc32.js";
import type { ZipEntry } from "./directory.js";

/**
 * The bytes of one part, or null when they are not exactly what the directory declared: not one byte more is taken, so
 * a part that lies about its size costs no more than it admits to.
 */
export async function inflatePart(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const unpacked = entry.method === 0 ? packed : await inflate(packed, entry.unpacked);
  return unpacked !== null && crc32(unpacked) === entry.crc ? unpacked : null;
}

async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | null> {
  const unpacked = new Uint8Array(size);
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
      if (done) return length === size ? unpacked : null;
      if (length + value.length > size) {
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
