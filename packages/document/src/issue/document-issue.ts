import { fail, type IssueOf, type IssueParams, type NonEmpty } from "@de-an-06/domain";
import type { DocumentIssueParams } from "./document-issue-params.js";

/** An issue found while reading a document (*vấn đề của văn bản*): one of the domain or of this package. */
export type DocumentIssue = IssueOf<IssueParams & DocumentIssueParams>;

/** Every code that reading a document can raise. */
export type DocumentIssueCode = DocumentIssue["code"];

/**
 * Makes an issue of this package.
 *
 * @example
 * documentIssue("document.encrypted", {}) // => { code: "document.encrypted", path: [], params: {} }
 */
export function documentIssue<Code extends keyof DocumentIssueParams>(
  code: Code,
  params: DocumentIssueParams[Code],
): DocumentIssue {
  return { code, path: [], params } as unknown as DocumentIssue;
}

/** No text, and why. */
export function refuse<Code extends keyof DocumentIssueParams>(
  code: Code,
  params: DocumentIssueParams[Code],
): { ok: false; issues: NonEmpty<DocumentIssue> } {
  return fail(documentIssue(code, params));
}
