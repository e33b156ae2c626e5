import { createSentence, type IssueParams, type Language, sentencesEn, sentencesVi } from "@de-an-06/domain";
import type { HttpIssue, WorkbookIssue } from "./http-issue.js";
import type { HttpIssueParams } from "./http-issue-params.js";
import { httpSentencesEn } from "./sentences-en.js";
import { httpSentencesVi } from "./sentences-vi.js";

/** Whether an issue is one of the domain or of the operations, and not of whoever reads workbooks. */
export function isHttpIssue(issue: HttpIssue | WorkbookIssue): issue is HttpIssue {
  return Object.hasOwn(httpSentencesVi, issue.code) || Object.hasOwn(sentencesVi, issue.code);
}

/**
 * What an issue of an operation says, in Vietnamese unless asked otherwise.
 *
 * @example
 * httpSentence(httpIssue("record.not-found", {}), "en") // => "Nothing was found in what may be read."
 */
export const httpSentence: (issue: HttpIssue, language?: Language) => string = createSentence<
  IssueParams & HttpIssueParams
>({
  vi: { ...sentencesVi, ...httpSentencesVi },
  en: { ...sentencesEn, ...httpSentencesEn },
});
