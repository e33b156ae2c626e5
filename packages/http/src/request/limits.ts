/** What a request may hold and how long it may take (*giới hạn*). */
export interface Limits {
  /** Bytes of a JSON body. */
  readonly body: number;
  /** Bytes of an uploaded file. */
  readonly upload: number;
  /** Levels of nesting of a body. */
  readonly depth: number;
  /** Items of any list, and members of any object, in a body. */
  readonly items: number;
  /** Characters of any text in a body, and of all text in a file that is audited or read: 200,000 take about a second. */
  readonly text: number;
  /** Milliseconds until an operation is stopped. */
  readonly time: number;
  /** How many records a page holds at most. */
  readonly page: number;
}

/** The limits used where the host gives none: above any real report, low enough that hostile input is refused at once. */
export const defaultLimits: Limits = {
  body: 1_000_000,
  upload: 32_000_000,
  depth: 32,
  items: 10_000,
  text: 200_000,
  time: 30_000,
  page: 500,
};
