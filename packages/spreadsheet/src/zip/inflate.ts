import { crc32 } from "./crc32.js";
import type { ZipEntry } from "./directory.js";
import { nativeZlib } from "./native-zlib.js";

/** A part whose bytes are not exactly what the directory declared; thrown by {@link inflateChunks}. */
export class DamagedPart extends Error {}

/** Parts up to this size are unpacked at once, larger ones by pieces of about this size. */
const chunkSize = 262_144;

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

/**
 * The bytes of one part, some at a time, so that a large one never stands in the memory as a whole. Held to the declared
 * size at every piece and to the checksum at the end; throws {@link DamagedPart} where they differ.
 */
export async function* inflateChunks(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.unpacked <= chunkSize) {
    const whole = await inflatePart(bytes, entry);
    if (whole === null) throw new DamagedPart();
    return yield whole;
  }
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const chunks =
    entry.method === 0 ? storedChunks(packed) : nativeZlib === undefined ? platformChunks(packed) : nodeChunks(packed);
  let [length, crc] = [0, 0];
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > entry.unpacked) throw new DamagedPart();
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (length !== entry.unpacked || crc !== entry.crc) throw new DamagedPart();
}

function* storedChunks(stored: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < stored.length; at += chunkSize) yield stored.subarray(at, at + chunkSize);
}

/** With Node's zlib: it goes on only as far as somebody takes what it unpacked. */
async function* nodeChunks(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  if (nativeZlib === undefined) return;
  const stream = nativeZlib.createInflateRaw({ chunkSize });
  try {
    stream.end(packed);
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch {
    throw new DamagedPart();
  }
  if (stream.bytesWritten !== packed.length) throw new DamagedPart();
}

/** Without Node's zlib. */
export async function* platformChunks(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  // A broken stream fails on both sides; it is the reading side that answers.
  writer.write(packed as Uint8Array<ArrayBuffer>).catch(ignore);
  writer.close().catch(ignore);
  const reader = stream.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new DamagedPart();
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(ignore);
  }
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
  let length = 0;
  try {
    for await (const chunk of platformChunks(packed)) {
      if (length + chunk.length > size) return null;
      unpacked.set(chunk, length);
      length += chunk.length;
    }
  } catch {
    return null;
  }
  return length === size ? unpacked : null;
}

function ignore(): void {
  // The other side of the stream reports it.
}
