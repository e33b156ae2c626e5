/** A stream of an OLE container: its name, and its bytes when asked for. */
export interface ContainerStream {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const free = 0xfffffffa;
const mostEntries = 512;
/** How many times the sectors of the file the streams may take together; sound files take each once. */
const mostShared = 2;

/**
 * The streams of an OLE container (*tệp OLE2*), which old Office files and protected new ones are; null for one that is
 * damaged. Chains that run in circles, leave the file, or take the same sectors again and again are damage: a library that
 * follows them fills the memory.
 */
export function readContainer(bytes: Uint8Array): readonly ContainerStream[] | null {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) return null;
  const size = 1 << shift;
  const sectors = Math.floor(bytes.length / size) - 1;
  const at = (sector: number) => (sector + 1) * size;

  const tables = tableSectors(view, { sectors, size, at });
  if (tables === null) return null;
  const next = (sector: number): number => {
    const table = tables[Math.floor((sector * 4) / size)];
    return table === undefined ? free : view.getUint32(at(table) + ((sector * 4) % size), true);
  };
  let taken = 0;
  const chain = (start: number): readonly number[] | null => {
    const found: number[] = [];
    for (let sector = start; sector < free; sector = next(sector)) {
      if (sector >= sectors || ++taken > sectors * mostShared) return null;
      found.push(sector);
    }
    return found;
  };
  const join = (chained: readonly number[]) => {
    const joined = new Uint8Array(chained.length * size);
    chained.forEach((sector, i) => joined.set(bytes.subarray(at(sector), at(sector) + size), i * size));
    return joined;
  };

  const directory = chain(view.getUint32(48, true));
  if (directory === null || directory.length * (size / 128) > mostEntries) return null;
  const entries = entriesOf(join(directory));
  const streams: ContainerStream[] = [];
  const cutoff = view.getUint32(56, true);
  for (const { name, type, start, length } of entries) {
    // What is shorter than the cut-off stands in the root's own stream; no workbook is.
    const isLong = type === 5 || (type === 2 && length >= cutoff);
    const chained = isLong ? chain(start) : [];
    if (chained === null) return null;
    if (type === 2) streams.push({ name, bytes: () => join(chained).subarray(0, length) });
  }
  return chain(view.getUint32(60, true)) === null ? null : streams;
}

/** The sectors of the table that says which sector follows which; null where it is larger than the file needs. */
function tableSectors(
  view: DataView,
  { sectors, size, at }: { readonly sectors: number; readonly size: number; readonly at: (sector: number) => number },
): readonly number[] | null {
  const count = view.getUint32(44, true);
  const needed = Math.ceil((sectors * 4) / size) + 1;
  if (count > needed) return null;
  const tables: number[] = [];
  const take = (sector: number) => (sector < sectors ? tables.push(sector) > 0 : false);
  for (let i = 0; i < 109 && tables.length < count; i++) if (!take(view.getUint32(76 + i * 4, true))) return null;
  let more = view.getUint32(68, true);
  for (let steps = 0; tables.length < count; steps++) {
    if (more >= sectors || steps > needed) return null;
    for (let i = 0; i < size / 4 - 1 && tables.length < count; i++)
      if (!take(view.getUint32(at(more) + i * 4, true))) return null;
    more = view.getUint32(at(more) + size - 4, true);
  }
  return tables;
}

function entriesOf(directory: Uint8Array) {
  const view = new DataView(directory.buffer);
  const entries: { name: string; type: number; start: number; length: number }[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const type = directory[at + 66] ?? 0;
    const letters = Math.min(32, view.getUint16(at + 64, true) / 2 - 1);
    let name = "";
    for (let i = 0; i < letters; i++) name += String.fromCharCode(view.getUint16(at + i * 2, true));
    if (type !== 0)
      entries.push({ name, type, start: view.getUint32(at + 116, true), length: view.getUint32(at + 120, true) });
  }
  return entries;
}
