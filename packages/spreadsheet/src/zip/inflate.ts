import { crc32 } from "./crc32.js";
import type { ZipEntry } from "./directory.js";
import { nativeZlib } from "./native-zlib.js";

/**
 * The bytes of one part, or null when they are not exactly what the directory declared: not one byte more is taken, so
 * a part that lies about its size costs no more than it admits to.
 */
export async function inflatePart(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const unpack = nativeZlib === undefined ? inflateStream : inflateNatively;
  const unpacked = entry.method === 0 ? packed : await unpack(packed, entry.unpacked);
  return unpacked !== null && crc32(unpacked) === entry.crc ? unpacked : null;
}

/** With Node's zlib; null where there is none. */
export function inflateNatively(packed: Uint8Array, size: number): Uint8Array | null {
  if (nativeZlib === undefined) return null;
  try {
    // With `info` it answers how much was read besides what came of it; its types do not say so.
    const options = { maxOutputLength: Math.max(size, 1), info: true };
    const { buffer, engine } = nativeZlib.inflateRawSync(packed, options) as unknown as Inflated;
    return buffer.length === size && engine.bytesWritten === packed.length ? buffer : null;
  } catch {
    return null;
  }
}

interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** Without Node's zlib. */
export async function inflateStream(packed: Uint8Array, size: number): Promise<Uint8Array | null> {
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
