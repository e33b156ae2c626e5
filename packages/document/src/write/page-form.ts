import type { Source } from "@de-an-06/domain";

/** Measures of the page: margins in millimetres, letters in points. */
export interface PageForm {
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly font: string;
  readonly sizes: {
    /** The first line of the motto; the second is one point larger. */
    readonly motto: number;
    readonly head: number;
    readonly title: number;
    readonly body: number;
    readonly table: number;
    readonly recipients: number;
  };
  /** How far the first line of a paragraph stands in, in millimetres. */
  readonly indent: number;
  /** Where the measures come from, and how sure that is. */
  readonly source: Source;
}

/**
 * The form of Nghị định 30/2020/NĐ-CP on A4. Its parts (motto, issuer, number, place and day, title, text, signature,
 * recipients) are confirmed by a secondary source; the margins and sizes are those in common use and were not checked
 * against the decree, hence `inferred`. Hand in your own where your office has others.
 *
 * @example
 * decree30Form.font // => "Times New Roman"
 */
export const decree30Form: PageForm = {
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  font: "Times New Roman",
  sizes: { motto: 12, head: 13, title: 14, body: 14, table: 12, recipients: 11 },
  indent: 10,
  source: {
    document: {
      kind: "decree",
      number: "30",
      year: 2020,
      symbol: "NĐ-CP",
      issuer: "Chính phủ",
      issuedOn: "2020-03-05" as NonNullable<Source["document"]["issuedOn"]>,
      title: "Về công tác văn thư",
    },
    article: "phụ lục I",
    confidence: "inferred",
  },
};
