import { crc32 } from "./crc32.js";
import type { ZipEntry } from "./directory.js";
import { nativeZlib } from "./native-zlib.js";

/** A part ready to be put into an archive: its bytes as they are stored. */
export type PackedPart = Pick<ZipEntry, "name" | "method" | "crc" | "unpacked"> & { readonly bytes: Uint8Array };

/** A part stored as it is. */
export function storedPart(name: string, bytes: Uint8Array): PackedPart {
  return { name, method: 0, crc: crc32(bytes), unpacked: bytes.length, bytes };
}

/** A part deflated. */
export async function deflatedPart(name: string, bytes: Uint8Array): Promise<PackedPart> {
  const packed = nativeZlib?.deflateRawSync(bytes) ?? (await deflateStream(bytes));
  return { name, method: 8, crc: crc32(bytes), unpacked: bytes.length, bytes: packed };
}

/** Without Node's zlib. */
export async function deflateStream(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  const packed = new Uint8Array(await new Response(stream.readable).arrayBuffer());
  await written;
  return packed;
}

/** An archive of the parts, in their order. */
export function packParts(parts: readonly PackedPart[]): Uint8Array {
  const named = parts.map((part) => ({ ...part, label: new TextEncoder().encode(part.name) }));
  const body = named.reduce((sum, { bytes, label }) => sum + 30 + label.length + bytes.length, 0);
  const archive = new Uint8Array(body + named.reduce((sum, { label }) => sum + 46 + label.length, 22));
  const view = new DataView(archive.buffer);
  let at = 0;
  let entryAt = body;
  for (const part of named) {
    writeHeader(view, { at, signature: 0x04034b50, fields: 4 }, part);
    archive.set(part.label, at + 30);
    archive.set(part.bytes, at + 30 + part.label.length);

    writeHeader(view, { at: entryAt, signature: 0x02014b50, fields: 6 }, part);
    view.setUint16(entryAt + 4, version, true);
    view.setUint32(entryAt + 42, at, true);
    archive.set(part.label, entryAt + 46);
    at += 30 + part.label.length + part.bytes.length;
    entryAt += 46 + part.label.length;
  }
  view.setUint32(entryAt, 0x06054b50, true);
  view.setUint16(entryAt + 8, named.length, true);
  view.setUint16(entryAt + 10, named.length, true);
  view.setUint32(entryAt + 12, entryAt - body, true);
  view.setUint32(entryAt + 16, body, true);
  return archive;
}

const version = 20;
/** Names are UTF-8. */
const flags = 0x0800;
/** 1 January 1980, the first day an archive can name. */
const date = 0x21;

/** What a part's own header and its entry in the directory have in common, from the version needed to read it on. */
function writeHeader(
  view: DataView,
  { at, signature, fields }: { at: number; signature: number; fields: number },
  { method, crc, bytes, unpacked, label }: PackedPart & { label: Uint8Array },
): void {
  view.setUint32(at, signature, true);
  view.setUint16(at + fields, version, true);
  view.setUint16(at + fields + 2, flags, true);
  view.setUint16(at + fields + 4, method, true);
  view.setUint16(at + fields + 8, date, true);
  view.setUint32(at + fields + 10, crc, true);
  view.setUint32(at + fields + 14, bytes.length, true);
  view.setUint32(at + fields + 18, unpacked, true);
  view.setUint16(at + fields + 22, label.length, true);
}
