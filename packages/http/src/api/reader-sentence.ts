import type { WorkbookSentence } from "../issue/problem.js";
import type { Documents } from "./documents.js";
import type { Workbooks } from "./workbooks.js";

/** The words for what readers of files have found: each knows its own codes. */
export function readerSentence({
  workbooks,
  documents,
}: {
  readonly workbooks?: Workbooks | undefined;
  readonly documents?: Documents | undefined;
}): WorkbookSentence {
  return (issue, language) =>
    (issue.code.startsWith("document.")
      ? documents?.documentSentence(issue, language)
      : workbooks?.sheetSentence(issue, language)) ?? issue.code;
}
