/** A part of an archive: its name and its bytes. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An archive of the parts in their order, with the first day an archive can name: the same parts give the same bytes. */
export async function pack(parts: readonly Part[], { deflate }: { readonly deflate: boolean }): Promise<Uint8Array> {
  const packed = await Promise.all(
    parts.map(async ({ name, bytes }) => ({
      label: new TextEncoder().encode(name),
      data: deflate ? await deflated(bytes) : bytes,
      crc: crc32(bytes),
      size: bytes.length,
    })),
  );
  const body = packed.reduce((sum, { label, data }) => sum + 30 + label.length + data.length, 0);
  const archive = new Uint8Array(body + packed.reduce((sum, { label }) => sum + 46 + label.length, 22));
  const view = new DataView(archive.buffer);
  let at = 0;
  let entryAt = body;
  for (const { label, data, crc, size } of packed) {
    const header = (from: number, signature: number, fields: number) => {
      view.setUint32(from, signature, true);
      view.setUint16(from + fields, version, true);
      view.setUint16(from + fields + 2, utf8Names, true);
      view.setUint16(from + fields + 4, deflate ? 8 : 0, true);
      view.setUint16(from + fields + 8, firstDay, true);
      view.setUint32(from + fields + 10, crc, true);
      view.setUint32(from + fields + 14, data.length, true);
      view.setUint32(from + fields + 18, size, true);
      view.setUint16(from + fields + 22, label.length, true);
    };
    header(at, 0x04034b50, 4);
    archive.set(label, at + 30);
    archive.set(data, at + 30 + label.length);
    header(entryAt, 0x02014b50, 6);
    view.setUint16(entryAt + 4, version, true);
    view.setUint32(entryAt + 42, at, true);
    archive.set(label, entryAt + 46);
    at += 30 + label.length + data.length;
    entryAt += 46 + label.length;
  }
  view.setUint32(entryAt, 0x06054b50, true);
  view.setUint16(entryAt + 8, packed.length, true);
  view.setUint16(entryAt + 10, packed.length, true);
  view.setUint32(entryAt + 12, entryAt - body, true);
  view.setUint32(entryAt + 16, body, true);
  return archive;
}

const version = 20;
const utf8Names = 0x0800;
const firstDay = 0x21;

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  const packed = new Uint8Array(await new Response(stream.readable).arrayBuffer());
  await written;
  return packed;
}

const table = /* @__PURE__ */ Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
