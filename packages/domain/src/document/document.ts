import type { PlainDate } from "../date/plain-date.js";

/** What kind of document it is (*loại văn bản*, Nghị định 30/2020/NĐ-CP and the Party's own forms). */
export type DocumentKind =
  | "law"
  | "resolution"
  | "decree"
  | "decision"
  | "directive"
  | "circular"
  | "plan"
  | "letter"
  | "report"
  | "notice"
  | "submission"
  | "telegram"
  | "guideline"
  | "article"
  | "other";

/**
 * A document as it is cited (*văn bản*): identity is issuer, number, symbol and day. A number or day left blank in a draft is null.
 */
export interface DocumentReference {
  readonly kind: DocumentKind;
  /** As printed, "06"; null where the draft leaves it blank. */
  readonly number: string | null;
  /** The year inside the number of a normative document: 2022 in `42/2022/NĐ-CP`. */
  readonly year: number | null;
  /** The symbol: `QĐ-TTg`, `UBND-VHTT`, `CT/TU`; null for what has none, such as a news article. */
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly issuedOn: PlainDate | null;
  readonly title?: string;
}

/** Where a rule or a row comes from (*căn cứ*): the document, the place in it, and how sure that is. */
export interface Source {
  readonly document: DocumentReference;
  /** "điều 12", "phụ lục I, dòng 9". */
  readonly article?: string;
  /** `primary`: read in the text itself; `secondary`: in one good secondary source; `inferred`: concluded, not read. */
  readonly confidence: "primary" | "secondary" | "inferred";
}
