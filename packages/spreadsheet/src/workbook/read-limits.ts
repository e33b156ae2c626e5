/** What a file may hold before it is refused (*giới hạn khi đọc tệp*). Each is an option of the readers. */
export interface ReadLimits {
  /** Bytes of the file as it came. */
  readonly bytes: number;
  /** Files inside the archive. */
  readonly parts: number;
  /** Bytes of one file of the archive, unpacked. */
  readonly partBytes: number;
  /** Bytes of the whole archive, unpacked. */
  readonly unpackedBytes: number;
  /** How many times larger a part above 1 MB may become when unpacked. */
  readonly ratio: number;
  /** Sheets of a workbook that are looked at. */
  readonly sheets: number;
  /** The last row that may hold a value. */
  readonly rows: number;
  /** The last column that may hold a value. */
  readonly columns: number;
  /** Cells with a value, over all sheets. */
  readonly cells: number;
  /** Characters of one cell; longer text is cut, with a note. Excel itself allows 32,767. */
  readonly textLength: number;
}

/** The name of a limit. */
export type LimitName = keyof ReadLimits;

/**
 * The limits used where the caller gives none: far above any real tracking table, low enough that a hostile file is
 * refused within a second.
 */
export const defaultReadLimits: ReadLimits = {
  bytes: 32_000_000,
  parts: 10_000,
  partBytes: 128_000_000,
  unpackedBytes: 256_000_000,
  ratio: 200,
  sheets: 100,
  rows: 100_000,
  columns: 256,
  cells: 500_000,
  textLength: 32_767,
};

/**
 * Limits for lists as large as a sheet of Excel can be, to be given where rows are read in batches and the file comes from
 * somebody known: looking through a file as large as these let pass takes seconds.
 *
 * @example
 * largeReadLimits.rows // => 1048576
 */
export const largeReadLimits: ReadLimits = {
  bytes: 256_000_000,
  parts: 10_000,
  partBytes: 2_000_000_000,
  unpackedBytes: 4_000_000_000,
  ratio: 200,
  sheets: 100,
  rows: 1_048_576,
  columns: 256,
  cells: 50_000_000,
  textLength: 32_767,
};
