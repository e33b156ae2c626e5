import { crc32 } from "./crc32.js";
import {
  type PackedPart,
  packDirectory,
  partDescriptor,
  partHeader,
  type PartRecord,
  type PlacedRecord,
} from "./pack.js";

/** A part whose bytes come one after the other and are deflated as they come. */
export interface ComingPart {
  readonly name: string;
  readonly chunks: AsyncGenerator<Uint8Array>;
}

/** The most an archive without 64-bit sizes can say. */
const most = 0xffff_ffff;

/**
 * An archive of the parts in pieces: each is packed as it comes and nothing of it is kept. A part is asked for when the one
 * before it is done, so that it may depend on what that one held.
 *
 * @throws RangeError when a part or the archive grows beyond 4 GiB.
 */
export async function* packStream(parts: AsyncIterable<PackedPart | ComingPart>): AsyncGenerator<Uint8Array> {
  const records: PlacedRecord[] = [];
  let at = 0;
  const sent = (bytes: Uint8Array) => {
    at += bytes.length;
    if (at > most) throw new RangeError("A workbook that is streamed holds at most 4 GiB.");
    return bytes;
  };
  for await (const part of parts) {
    const start = at;
    if ("bytes" in part) {
      const record = { ...part, packed: part.bytes.length };
      yield sent(partHeader(record));
      yield sent(part.bytes);
      records.push({ record, at: start });
      continue;
    }
    let record: PartRecord = { name: part.name, method: 8, crc: 0, packed: 0, unpacked: 0, later: true };
    yield sent(partHeader(record));
    const from = at;
    const count = (chunk: Uint8Array) => {
      const unpacked = record.unpacked + chunk.length;
      if (unpacked > most) throw new RangeError("A sheet that is streamed holds at most 4 GiB.");
      record = { ...record, crc: crc32(chunk, record.crc), unpacked };
    };
    for await (const piece of deflated(part.chunks, count)) yield sent(piece);
    record = { ...record, packed: at - from };
    yield sent(partDescriptor(record));
    records.push({ record, at: start });
  }
  yield sent(packDirectory(records, at));
}

/**
 * Chunks deflated. They are written one by one and not piped: piped, Node 20 takes them all before the first comes out.
 */
async function* deflated(
  chunks: AsyncGenerator<Uint8Array>,
  see: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream("deflate-raw");
  const reader = readable.getReader();
  const written = write(chunks, writable.getWriter(), see);
  let isDone = false;
  try {
    while (!isDone) {
      const { done, value } = await reader.read();
      isDone = done;
      if (value !== undefined) yield value;
    }
  } catch (error) {
    // What went wrong with the chunks says more than that the stream is broken.
    throw (await written)?.reason ?? error;
  } finally {
    // Whoever stops reading stops the chunks too.
    if (!isDone) await Promise.all([reader.cancel().catch(ignore), chunks.return(undefined)]);
  }
  const failed = await written;
  if (failed) throw failed.reason;
}

/** Writes the chunks; what went wrong breaks the stream and is answered. */
async function write(
  chunks: AsyncGenerator<Uint8Array>,
  writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
  see: (chunk: Uint8Array) => void,
): Promise<{ readonly reason: unknown } | undefined> {
  try {
    for await (const chunk of chunks) {
      see(chunk);
      await writer.write(chunk as Uint8Array<ArrayBuffer>);
    }
    await writer.close();
    return undefined;
  } catch (reason) {
    await writer.abort(reason).catch(ignore);
    return { reason };
  }
}

function ignore(): void {
  // The other side of the stream says it.
}

/** Chunks as a stream of the web platform, which asks for the next when there is room for it. */
export function toStream(
  chunks: AsyncGenerator<Uint8Array>,
  see?: (chunk: Uint8Array) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) return controller.close();
      see?.(value);
      controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}
