/** One file of an archive as the central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its packed bytes begin. */
  readonly start: number;
  readonly encrypted: boolean;
}

const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const full16 = 0xffff;

/** The entries of an archive, or null where its directory is not sound. Wide (ZIP64) archives are none that Word writes. */
export function readEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > most) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    const entry = readEntry(view, at);
    if (entry === null) return null;
    entries.push(entry);
    at = entry.next;
  }
  return entries;
}

function readEntry(view: DataView, at: number): (ZipEntry & { readonly next: number }) | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return null;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const method = view.getUint16(at + 10, true);
  const header = view.getUint32(at + 42, true);
  if (next > view.byteLength || (method !== 0 && method !== 8)) return null;
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== localSignature) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packed = view.getUint32(at + 20, true);
  if (start + packed > view.byteLength) return null;
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46));
  return {
    name: name.replaceAll("\\", "/"),
    method,
    packed,
    unpacked: view.getUint32(at + 24, true),
    start,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    next,
  };
}

function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - full16); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}
