import type { Column } from "./observations.js";

/** Numbers that are not narrowed yet. */
export type FullWidth = Int32Array | Float64Array;

/** A column filled from the front, in the narrowest kind of numbers that holds what it was given so far. */
export interface GrowingColumn {
  readonly length: number;
  filled: number;
  column: Column;
}

/** A column without numbers, for so many rows. */
export function createGrowingColumn(length: number): GrowingColumn {
  return { length, filled: 0, column: new Int8Array(0) };
}

/** Puts whole numbers from −1 to `most` behind those that are there. */
export function append(into: GrowingColumn, numbers: FullWidth, most: number): void {
  const { length, filled, column } = into;
  const Kind = most < 2 ** 7 ? Int8Array : most < 2 ** 15 ? Int16Array : most < 2 ** 31 ? Int32Array : Float64Array;
  if (filled === 0 || Kind.BYTES_PER_ELEMENT > column.BYTES_PER_ELEMENT) {
    into.column = new Kind(memory(length * Kind.BYTES_PER_ELEMENT) as ArrayBuffer);
    into.column.set(column.subarray(0, filled));
  }
  into.column.set(numbers, filled);
  into.filled += numbers.length;
}

/**
 * Memory that V8 does not count against the heap: of other memory it bears 64 megabytes, then it looks through all that an
 * application holds for garbage, which takes longer than reading the rows. They are at least five times the columns made of them.
 */
function memory(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === "undefined" ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
}
