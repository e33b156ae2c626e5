import type { ZipEntry } from "./directory.js";

const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const full16 = 0xffff;
const full32 = 0xffffffff;

/** Where the central directory is and how many entries it has, null when there is none that fits into the file. */
export function findDirectory(bytes: Uint8Array): { offset: number; count: number } | null {
  const view = viewOf(bytes);
  const end = findEnd(bytes, view);
  if (end === null) return null;
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  if (count === full16 || size === full32 || offset === full32) {
    if (end < 20 || view.getUint32(end - 20, true) !== locator64Signature) return null;
    const record = number64(view, end - 12);
    if (record === null || record + 56 > end || view.getUint32(record, true) !== end64Signature) return null;
    const [count64, size64, offset64] = [32, 40, 48].map((at) => number64(view, record + at));
    if (count64 == null || size64 == null || offset64 == null) return null;
    [count, size, offset] = [count64, size64, offset64];
  }
  return offset + size <= end && count * 46 <= size ? { offset, count } : null;
}

/** One entry of the central directory together with its local header; null when either is not what it must be. */
export function readEntry(bytes: Uint8Array, at: number): { entry: ZipEntry; encrypted: boolean; next: number } | null {
  const view = viewOf(bytes);
  if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length || (method !== 0 && method !== 8)) return null;

  const sizes = widen(
    view,
    { from: nameEnd, to: extraEnd },
    [24, 20, 42].map((field) => view.getUint32(at + field, true)),
  );
  if (sizes === null) return null;
  const [unpacked = 0, packed = 0, header = 0] = sizes;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== localSignature) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) return null;

  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/");
  const entry: ZipEntry = { name, method, crc: view.getUint32(at + 16, true), packed, unpacked, start };
  return { entry, encrypted: (flags & 1) === 1, next };
}

/** Sizes that do not fit into 32 bits stand in the ZIP64 extra field, in this order and only where the short one is full. */
function widen(view: DataView, extra: { from: number; to: number }, sizes: readonly number[]): number[] | null {
  if (!sizes.includes(full32)) return [...sizes];
  for (let at = extra.from; at + 4 <= extra.to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let from = at + 4;
    const to = Math.min(extra.to, from + view.getUint16(at + 2, true));
    const wide = sizes.map((size) => {
      if (size !== full32) return size;
      from += 8;
      return from > to ? null : number64(view, from - 8);
    });
    return wide.every((size) => size !== null) ? wide : null;
  }
  return null;
}

function findEnd(bytes: Uint8Array, view: DataView): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - full16); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

/** A 64-bit number that is also a place in some file we could hold; a larger one is a lie. */
function number64(view: DataView, at: number): number | null {
  if (at < 0 || at + 8 > view.byteLength) return null;
  const high = view.getUint32(at + 4, true);
  return high > 0 ? null : view.getUint32(at, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
