import type { Language, Result } from "@de-an-06/domain";
import type { WorkbookIssue } from "../issue/http-issue.js";

/** The text of a document, and where each of its lines stands (*nội dung văn bản*). */
export interface DocumentText {
  readonly format: "text" | "markdown" | "docx" | "pdf";
  readonly text: string;
  readonly places: readonly { readonly page: number | null; readonly line: number }[];
}

/**
 * Whoever reads letters and reports (*văn bản*): `import * as documents from "@de-an-06/document"` has this shape. Without it
 * only plain text is read, and other files are answered with 415.
 */
export interface Documents {
  readDocument(bytes: Uint8Array, options: { readonly name?: string }): Promise<Result<DocumentText, WorkbookIssue>>;
  documentSentence(issue: WorkbookIssue, language?: Language): string;
}
