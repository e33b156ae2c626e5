import { crc32 } from "./crc32.js";
import type { ZipEntry } from "./directory.js";
import { nativeZlib } from "./native-zlib.js";

/** A part ready to be put into an archive: its bytes as they are stored. */
export type PackedPart = Pick<ZipEntry, "name" | "method" | "crc" | "unpacked"> & { readonly bytes: Uint8Array };

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

/** What an archive says of a part; `later` when checksum and sizes stand behind its bytes. */
export type PartRecord = Pick<ZipEntry, "name" | "method" | "crc" | "packed" | "unpacked"> & {
  readonly later?: boolean;
};

/** An archive of the parts, in their order. */
export function packParts(parts: readonly PackedPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: PlacedRecord[] = [];
  let at = 0;
  for (const part of parts) {
    const record = { ...part, packed: part.bytes.length };
    const header = partHeader(record);
    pieces.push(header, part.bytes);
    records.push({ record, at });
    at += header.length + part.bytes.length;
  }
  const archive = new Uint8Array(at + directoryLength(records));
  let to = 0;
  for (const piece of [...pieces, packDirectory(records, at)]) {
    archive.set(piece, to);
    to += piece.length;
  }
  return archive;
}

/** A part and where its header begins. */
export interface PlacedRecord {
  readonly record: PartRecord;
  readonly at: number;
}

/** The header before the bytes of a part. */
export function partHeader(record: PartRecord): Uint8Array {
  const label = new TextEncoder().encode(record.name);
  const header = new Uint8Array(30 + label.length);
  writeHeader(new DataView(header.buffer), { at: 0, signature: 0x04034b50, fields: 4, label: label.length }, record);
  header.set(label, 30);
  return header;
}

/** What stands behind the bytes of a part whose header could not say it. */
export function partDescriptor({ crc, packed, unpacked }: PartRecord): Uint8Array {
  const descriptor = new DataView(new ArrayBuffer(16));
  [0x08074b50, crc, packed, unpacked].forEach((value, i) => descriptor.setUint32(i * 4, value, true));
  return new Uint8Array(descriptor.buffer);
}

/** The directory at the end of an archive, which begins at `start`. */
export function packDirectory(records: readonly PlacedRecord[], start: number): Uint8Array {
  const directory = new Uint8Array(directoryLength(records));
  const view = new DataView(directory.buffer);
  let to = 0;
  for (const { record, at } of records) {
    const label = new TextEncoder().encode(record.name);
    writeHeader(view, { at: to, signature: 0x02014b50, fields: 6, label: label.length }, record);
    view.setUint16(to + 4, version, true);
    view.setUint32(to + 42, at, true);
    directory.set(label, to + 46);
    to += 46 + label.length;
  }
  view.setUint32(to, 0x06054b50, true);
  view.setUint16(to + 8, records.length, true);
  view.setUint16(to + 10, records.length, true);
  view.setUint32(to + 12, to, true);
  view.setUint32(to + 16, start, true);
  return directory;
}

function directoryLength(records: readonly PlacedRecord[]): number {
  return records.reduce((sum, { record }) => sum + 46 + new TextEncoder().encode(record.name).length, 22);
}

const version = 20;
/** Names are UTF-8. */
const flags = 0x0800;
const sizesLater = 0x0008;
/** 1 January 1980, the first day an archive can name. */
const date = 0x21;

/** What a part's own header and its entry in the directory have in common, from the version needed to read it on. */
function writeHeader(
  view: DataView,
  { at, signature, fields, label }: { at: number; signature: number; fields: number; label: number },
  { method, crc, packed, unpacked, later = false }: PartRecord,
): void {
  view.setUint32(at, signature, true);
  view.setUint16(at + fields, version, true);
  view.setUint16(at + fields + 2, later ? flags | sizesLater : flags, true);
  view.setUint16(at + fields + 4, method, true);
  view.setUint16(at + fields + 8, date, true);
  view.setUint32(at + fields + 10, crc, true);
  view.setUint32(at + fields + 14, packed, true);
  view.setUint32(at + fields + 18, unpacked, true);
  view.setUint16(at + fields + 22, label, true);
}
