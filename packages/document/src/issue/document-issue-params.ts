/** Every code this package adds to the domain's, with what its sentence needs: never text of the document. */
export interface DocumentIssueParams {
  "document.empty": Record<never, never>;
  "document.not-readable": Record<never, never>;
  "document.unsupported-format": { readonly format: UnsupportedDocument };
  "document.encrypted": Record<never, never>;
  "document.damaged": Record<never, never>;
  "document.too-large": { readonly limit: DocumentLimitName; readonly maximum: number };
  "document.unsafe-archive": Record<never, never>;
  "document.without-text": { readonly pages: number };
  "document.pages-without-text": { readonly pages: readonly number[] };
  "document.letters-unreadable": Record<never, never>;
  "document.legacy-encoding": { readonly encoding: "tcvn3" | "vni" };
  "document.encoding-assumed": { readonly encoding: "windows-1258" };
}

/** Formats that are recognised so that the reader can be told what to do, but are not read. */
export type UnsupportedDocument = "doc" | "rtf" | "odt" | "workbook" | "html" | "image" | "archive";

/** What a limit counts. */
export type DocumentLimitName = "bytes" | "pages" | "unpackedBytes" | "characters";
