import { formatDate } from "../date/format-date.js";
import type { Language } from "../issue/sentence.js";
import type { DocumentReference } from "./document.js";
import { documentKindNames } from "./document-kind.js";
import { formatDocumentNumber } from "./document-number.js";

/**
 * A document as it is cited, with what is known of it: kind, number and symbol, day, issuer, and the title where it has
 * no number. A number left blank shows as dots. {@link parseCitation} reads the Vietnamese form back.
 *
 * @example
 * formatCitation(unwrap(parseCitation("QUYẾT ĐỊNH số 06/QĐ-TTg ngày 6.1.2022"))) // => "Quyết định số 06/QĐ-TTg ngày 06/01/2022"
 */
export function formatCitation(document: DocumentReference, language: Language = "vi"): string {
  const { kind, number, symbol, issuer, issuedOn, title } = document;
  const words =
    language === "en"
      ? { number: "No.", day: "of", issuer: "issued by" }
      : { number: "số", day: "ngày", issuer: "của" };
  return [
    documentKindNames[kind][language],
    ...(symbol === null ? [] : [words.number, formatDocumentNumber({ ...document, symbol, number: number ?? "…" })]),
    ...(symbol === null && title !== undefined ? [`“${title}”`] : []),
    ...(issuedOn === null ? [] : [words.day, formatDate(issuedOn, language)]),
    ...(issuer === null ? [] : [words.issuer, issuer]),
  ].join(" ");
}
