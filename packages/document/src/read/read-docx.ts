import { ok, type Result } from "@de-an-06/domain";
import { type DocumentIssue, refuse } from "../issue/document-issue.js";
import type { DocumentText, LinePlace } from "./document-text.js";
import { htmlLines } from "./html-lines.js";
import type { DocumentLimits } from "./read-limits.js";
import { safePackage } from "./safe-package.js";

/** The text of a Word document: paragraphs parted by blank lines, tables as Markdown. */
export async function readDocx(
  bytes: Uint8Array,
  limits: DocumentLimits,
): Promise<Result<DocumentText, DocumentIssue>> {
  const safe = await safePackage(bytes, limits);
  if (!safe.ok) return safe;
  const html = await toHtml(safe.value);
  if (html === null) return refuse("document.damaged", {});
  const lines: string[] = [];
  const places: LinePlace[] = [];
  for (const [n, { text, inTable, first }] of htmlLines(html).entries()) {
    if (lines.length > 0 && (!inTable || first === true)) {
      lines.push("");
      places.push({ page: null, line: n });
    }
    lines.push(text);
    places.push({ page: null, line: n + 1 });
  }
  return ok({ format: "docx", text: lines.join("\n"), places });
}

async function toHtml(bytes: Uint8Array): Promise<string | null> {
  const { default: mammoth } = await import("mammoth");
  try {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    // Each runtime's build of the library takes its own kind of input and looks at no other.
    const input = typeof Buffer === "undefined" ? { arrayBuffer: buffer } : { buffer: Buffer.from(buffer) };
    const { value } = await mammoth.convertToHtml(input, { convertImage });
    return value;
  } catch {
    return null;
  }
}
