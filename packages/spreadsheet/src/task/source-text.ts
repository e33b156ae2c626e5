import { type DocumentReference, formatCitation, parseCitation, type Source } from "@de-an-06/domain";
import { cleanLine } from "../cell/clean-text.js";

/** A document of which nothing is known. */
const unknownDocument: DocumentReference = {
  kind: "other",
  number: null,
  year: null,
  symbol: null,
  issuer: null,
  issuedOn: null,
};

/** Where a task stands in a sheet, added to what the caller knows of the document. */
export function traceSource(known: Source | undefined, { sheet, row }: { sheet: string; row: number }): Source {
  const place = `trang tính "${sheet}", dòng ${row + 1}`;
  const { document = unknownDocument, article, confidence = "primary" } = known ?? {};
  return { document, article: article === undefined ? place : `${article}, ${place}`, confidence };
}

/** A cell *Căn cứ*: the document as it is cited, then the place in it behind a semicolon. Words that cite none are its title. */
export function parseSource(text: string): Source {
  const line = cleanLine(text);
  const cut = line.lastIndexOf("; ");
  const cited = cut === -1 ? line : line.slice(0, cut);
  const article = cut === -1 ? undefined : line.slice(cut + 2);
  if (article === undefined && /dòng \d+$/u.test(cited))
    return { document: unknownDocument, article: cited, confidence: "primary" };
  const citation = parseCitation(cited);
  const document = citation.ok ? citation.value : { ...unknownDocument, title: cited };
  return { document, ...(article !== undefined && { article }), confidence: "primary" };
}

/** The cell that {@link parseSource} reads. How sure a source is does not show. */
export function formatSource({ document, article }: Source): string {
  const cited = document.symbol === null ? (document.title ?? "") : formatCitation(document);
  return [cited, article ?? ""].filter((part) => part !== "").join("; ");
}
