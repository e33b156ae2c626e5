import type { DocumentLimitName } from "../issue/document-issue-params.js";

/** How much of a document is read (*giới hạn*); over it is an issue. */
export type DocumentLimits = Readonly<Record<DocumentLimitName, number>>;

/**
 * The limits unless others are given: 20 MB, 500 pages, 10 MB of text parts when a Word file is
 * unpacked (several hundred pages), 10 million characters.
 *
 * @example
 * defaultDocumentLimits.pages // => 500
 */
export const defaultDocumentLimits: DocumentLimits = {
  bytes: 20_000_000,
  pages: 500,
  unpackedBytes: 10_000_000,
  characters: 10_000_000,
};
