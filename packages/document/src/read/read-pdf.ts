import { ok, type Result } from "@de-an-06/domain";
import type { getDocumentProxy } from "unpdf";
import { type DocumentIssue, documentIssue, refuse } from "../issue/document-issue.js";
import type { DocumentText, LinePlace } from "./document-text.js";
import { pdfLines, type TextRun } from "./pdf-lines.js";
import type { DocumentLimits } from "./read-limits.js";

/** The text layer of a PDF, page by page. A page without one is a note, a file without any is refused. */
export async function readPdf(bytes: Uint8Array, limits: DocumentLimits): Promise<Result<DocumentText, DocumentIssue>> {
  const { getDocumentProxy: open } = await import("unpdf");
  const lines: string[] = [];
  const places: LinePlace[] = [];
  const silent: number[] = [];
  let characters = 0;
  // The library takes the memory it is handed; it is told to say nothing on the console.
  const opened = await open(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => error);
  if (!isDocument(opened)) return refuse(isLocked(opened) ? "document.encrypted" : "document.damaged", {});
  try {
    const pages = opened.numPages;
    if (pages > limits.pages) return refuse("document.too-large", { limit: "pages", maximum: limits.pages });
    for (let number = 1; number <= pages; number++) {
      const page = await opened.getPage(number);
      const { items } = await page.getTextContent();
      page.cleanup();
      const read = withoutNumber(pdfLines(items.flatMap(toRun)), number);
      if (read.length === 0) silent.push(number);
      else if (lines.length > 0) add("", number, 0);
      let shown = 0;
      for (const line of read) {
        if (line !== "") shown++;
        add(line, number, shown);
        characters += line.length + 1;
      }
      if (characters > limits.characters) {
        return refuse("document.too-large", { limit: "characters", maximum: limits.characters });
      }
    }
    if (silent.length === pages) return refuse("document.without-text", { pages });
  } catch {
    return refuse("document.damaged", {});
  } finally {
    await opened.destroy();
  }
  const text = lines.join("\n");
  if (isGarbled(text)) return refuse("document.letters-unreadable", {});
  const notes = silent.length > 0 ? [documentIssue("document.pages-without-text", { pages: silent })] : [];
  return ok({ format: "pdf", text, places }, notes);

  function add(line: string, page: number, at: number): void {
    lines.push(line);
    places.push({ page, line: at });
  }
}

/** The number of the page at its head or foot would stand in the middle of a sentence that goes on. */
function withoutNumber(lines: readonly string[], page: number): readonly string[] {
  return lines.filter((line, n) => (n > 0 && n < lines.length - 1) || line.replace(/[-–\s]/gu, "") !== String(page));
}

/** What is used of a page's content: text with its place, among marks that have none. */
function toRun(item: object): readonly TextRun[] {
  if (!("str" in item) || typeof item.str !== "string" || !("transform" in item)) return [];
  const { str, transform, width, height } = item as unknown as RawRun;
  const [, , , scale = 0, x = 0, y = 0] = transform;
  return [{ text: str, x, y, width, height: height || Math.abs(scale) }];
}

interface RawRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

function isDocument(opened: unknown): opened is PdfDocument {
  return typeof opened === "object" && opened !== null && "numPages" in opened;
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === "PasswordException";
}

/** Letters of fonts that say nothing about Unicode come out as private or replaced characters. */
function isGarbled(text: string): boolean {
  const shown = text.match(/\S/gu)?.length ?? 0;
  const odd = text.match(/[\ufffd\p{Co}]/gu)?.length ?? 0;
  return odd * 5 > shown;
}
