import { createSentence, type IssueParams, type Language, sentencesEn, sentencesVi } from "@de-an-06/domain";
import { sheetSentencesEn } from "./sentences-en.js";
import { sheetSentencesVi } from "./sentences-vi.js";
import type { SheetIssueParams } from "./sheet-issue-params.js";
import type { SheetIssue } from "./sheet-issue.js";

/**
 * What an issue of a workbook says, in Vietnamese unless asked otherwise. Never holds a value from the workbook.
 *
 * @example
 * sheetSentence(sheetIssue("file.encrypted", {})) // => "Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi gửi lại."
 */
export const sheetSentence: (issue: SheetIssue, language?: Language) => string = createSentence<
  IssueParams & SheetIssueParams
>({
  vi: { ...sentencesVi, ...sheetSentencesVi },
  en: { ...sentencesEn, ...sheetSentencesEn },
});
