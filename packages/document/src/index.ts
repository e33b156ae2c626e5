/**
 * Reports printed as Word documents, and the text of `.docx`, `.pdf`, `.txt` and `.md` files with its places.
 *
 * @packageDocumentation
 */

// read: the text of a document and where it stands
export { readDocument, type ReadDocumentOptions } from "./read/read-document.js";
export type { DocumentFormat, DocumentText, LinePlace } from "./read/document-text.js";
export { defaultDocumentLimits, type DocumentLimits } from "./read/read-limits.js";

// write: a filled report as a Word document
export { writeReport, type WriteReportOptions } from "./write/write-report.js";
export type { ReportHeader, ReportSignature } from "./write/report-header.js";
export { decree30Form, type PageForm } from "./write/page-form.js";

// issue: what can go wrong with a document
export { type DocumentIssue, type DocumentIssueCode, documentIssue } from "./issue/document-issue.js";
export type { DocumentIssueParams, DocumentLimitName, UnsupportedDocument } from "./issue/document-issue-params.js";
export { documentSentence } from "./issue/document-sentence.js";
export { documentSentencesEn } from "./issue/sentences-en.js";
export { documentSentencesVi } from "./issue/sentences-vi.js";
