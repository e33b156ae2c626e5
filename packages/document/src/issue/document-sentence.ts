import { createSentence, type IssueParams, type Language, sentencesEn, sentencesVi } from "@de-an-06/domain";
import type { DocumentIssueParams } from "./document-issue-params.js";
import type { DocumentIssue } from "./document-issue.js";
import { documentSentencesEn } from "./sentences-en.js";
import { documentSentencesVi } from "./sentences-vi.js";

/**
 * What an issue of a document says, in Vietnamese unless asked otherwise. Never holds a word of the document.
 *
 * @example
 * documentSentence(documentIssue("document.encrypted", {})) // => "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại."
 */
export const documentSentence: (issue: DocumentIssue, language?: Language) => string = createSentence<
  IssueParams & DocumentIssueParams
>({
  vi: { ...sentencesVi, ...documentSentencesVi },
  en: { ...sentencesEn, ...documentSentencesEn },
});
