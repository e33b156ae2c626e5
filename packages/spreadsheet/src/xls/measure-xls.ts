import type { LimitName, ReadLimits } from "../workbook/read-limits.js";

/** What is known of an old workbook before it is read: which of its sheets are hidden. */
export interface XlsMeasure {
  readonly hidden: readonly boolean[];
}

/** Why it is not read. */
export type XlsRefusal = LimitName | "encrypted" | "older" | "damaged";

/** The records that matter (MS-XLS): all others are passed over. */
const record = { eof: 0x0a, protected: 0x2f, sheet: 0x85, start: 0x809 } as const;
/** Records that hold one cell: a row and a column come first. */
const cells: ReadonlySet<number> = new Set([0x06, 0x203, 0x204, 0x205, 0x27e, 0xfd]);
const manyNumbers = 0xbd;
const version8 = 0x600;

/**
 * Goes over the records of an old workbook's stream once, and refuses what a library would choke on: cells beyond the
 * limits, sheets that share their records.
 */
export function measureXls(stream: Uint8Array, limits: ReadLimits): XlsMeasure | XlsRefusal {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const starts = new Set<number>();
  const hidden: boolean[] = [];
  let count = 0;
  let isGlobal = true;
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const body = at + 4;
    if (body + length > stream.length) return at === 0 ? "damaged" : { hidden };
    if (at === 0 && id !== record.start) return (id & 0xff) === 9 ? "older" : "damaged";
    if (id === record.start) {
      if (length < 2) return "damaged";
      if (view.getUint16(body, true) !== version8) return "older";
      if (at > 0) starts.delete(at);
    } else if (id === record.eof) isGlobal = false;
    else if (id === record.protected) return "encrypted";
    else if (id === record.sheet && isGlobal && length >= 6) {
      const start = view.getUint32(body, true);
      // Two sheets with the same records would be read twice.
      if (starts.has(start)) return "damaged";
      starts.add(start);
      if (hidden.push(((stream[body + 4] ?? 0) & 3) !== 0) > limits.sheets) return "sheets";
    } else if ((cells.has(id) || id === manyNumbers) && length >= 6) {
      const column = view.getUint16(body + 2, true);
      const width = id === manyNumbers ? Math.floor((length - 6) / 6) : 1;
      count += width;
      if (view.getUint16(body, true) >= limits.rows) return "rows";
      if (column + width > limits.columns) return "columns";
      if (count > limits.cells) return "cells";
    } else if (id === 0 && length === 0) break;
  }
  // A sheet that begins amid the records of another would be read twice too.
  return starts.size > 0 ? "damaged" : { hidden };
}
