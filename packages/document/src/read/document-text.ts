/** What a text was read from. */
export type DocumentFormat = "text" | "markdown" | "docx" | "pdf";

/**
 * The text of a document and where its lines stand in it (*nội dung văn bản*). Tables are Markdown tables; a blank line
 * parts paragraphs of a Word document.
 */
export interface DocumentText {
  readonly format: DocumentFormat;
  readonly text: string;
  /** For each line of the text, in order, its place in the document. */
  readonly places: readonly LinePlace[];
}

/** Where a line stands: the line of a text, the paragraph of a Word document (a row of a table is one), the line of a page. */
export interface LinePlace {
  readonly page: number | null;
  readonly line: number;
}

/** A text whose lines are where they are. */
export function linesAsTheyAre(format: DocumentFormat, text: string): DocumentText {
  return { format, text, places: text.split("\n").map((_, n) => ({ page: null, line: n + 1 })) };
}
