import { crc32 } from "./crc32.js";

/** A part to be put into an archive. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An archive of the parts as they are, not deflated. */
export function packStored(parts: readonly Part[]): Uint8Array {
  const named = parts.map((part) => ({ ...part, label: new TextEncoder().encode(part.name) }));
  const body = named.reduce((sum, { bytes, label }) => sum + 30 + label.length + bytes.length, 0);
  const archive = new Uint8Array(body + named.reduce((sum, { label }) => sum + 46 + label.length, 22));
  const view = new DataView(archive.buffer);

  let at = 0;
  let entryAt = body;
  for (const { bytes, label } of named) {
    const crc = crc32(bytes);
    const header = at;
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 4, 20, true);
    writeSizes(view, at + 14, [crc, bytes.length, bytes.length]);
    view.setUint16(at + 26, label.length, true);
    archive.set(label, at + 30);
    archive.set(bytes, at + 30 + label.length);
    at += 30 + label.length + bytes.length;

    view.setUint32(entryAt, 0x02014b50, true);
    view.setUint16(entryAt + 4, 20, true);
    view.setUint16(entryAt + 6, 20, true);
    writeSizes(view, entryAt + 16, [crc, bytes.length, bytes.length]);
    view.setUint16(entryAt + 28, label.length, true);
    view.setUint32(entryAt + 42, header, true);
    archive.set(label, entryAt + 46);
    entryAt += 46 + label.length;
  }
  view.setUint32(entryAt, 0x06054b50, true);
  view.setUint16(entryAt + 8, named.length, true);
  view.setUint16(entryAt + 10, named.length, true);
  view.setUint32(entryAt + 12, entryAt - body, true);
  view.setUint32(entryAt + 16, body, true);
  return archive;
}

function writeSizes(view: DataView, at: number, values: readonly number[]): void {
  values.forEach((value, i) => view.setUint32(at + i * 4, value, true));
}
