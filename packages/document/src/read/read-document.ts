import { ok, recogniseLegacyEncoding, type Result } from "@de-an-06/domain";
import { type DocumentIssue, documentIssue, refuse } from "../issue/document-issue.js";
import { decodeText } from "./decode-text.js";
import { type DocumentText, linesAsTheyAre } from "./document-text.js";
import { readDocx } from "./read-docx.js";
import { readPdf } from "./read-pdf.js";
import { defaultDocumentLimits, type DocumentLimits } from "./read-limits.js";
import { isEncryptedPackage, sniff } from "./sniff.js";

/** How a document is read. */
export interface ReadDocumentOptions {
  /** The file's name: `.md` is Markdown. What a file is, is told by its content. */
  readonly name?: string;
  readonly limits?: Partial<DocumentLimits>;
}

/**
 * The text of a `.txt`, `.md`, `.docx` or `.pdf` file with the places of its lines (*đọc văn bản*). The readers are loaded
 * when they are first needed.
 *
 * A text in UTF-8 or UTF-16; one in Vietnamese Windows (1258) is noted. Issues: a scan without text, a password, a damaged
 * or hostile file, an old `.doc` and other formats, text in TCVN3 or VNI, a limit passed. Never throws; never says a word
 * of the document.
 *
 * @example
 * unwrap(await readDocument(new TextEncoder().encode("Đạt 240/303 hồ sơ"))).text // => "Đạt 240/303 hồ sơ"
 */
export async function readDocument(
  bytes: Uint8Array,
  { name = "", limits: given = {} }: ReadDocumentOptions = {},
): Promise<Result<DocumentText, DocumentIssue>> {
  const limits: DocumentLimits = { ...defaultDocumentLimits, ...given };
  if (bytes.length === 0) return refuse("document.empty", {});
  if (bytes.length > limits.bytes) return refuse("document.too-large", { limit: "bytes", maximum: limits.bytes });
  const read = await readKind(bytes, { name, limits });
  if (!read.ok) return read;
  const { text } = read.value;
  if (text.length > limits.characters) {
    return refuse("document.too-large", { limit: "characters", maximum: limits.characters });
  }
  const encoding = recogniseLegacyEncoding(text);
  if (encoding !== null) return refuse("document.legacy-encoding", { encoding });
  return text.trim() === "" ? refuse("document.empty", {}) : read;
}

async function readKind(
  bytes: Uint8Array,
  { name, limits }: { readonly name: string; readonly limits: DocumentLimits },
): Promise<Result<DocumentText, DocumentIssue>> {
  const kind = sniff(bytes);
  if (kind === "zip") return readDocx(bytes, limits);
  if (kind === "pdf") return readPdf(bytes, limits);
  if (kind === "ole") {
    return isEncryptedPackage(bytes)
      ? refuse("document.encrypted", {})
      : refuse("document.unsupported-format", { format: "doc" });
  }
  if (kind !== "text") return refuse("document.unsupported-format", { format: kind });
  const decoded = decodeText(bytes);
  if (decoded === null) return refuse("document.not-readable", {});
  const text = decoded.text.replace(/\r\n?/gu, "\n");
  const notes = decoded.assumed ? [documentIssue("document.encoding-assumed", { encoding: "windows-1258" })] : [];
  return ok(linesAsTheyAre(/\.(?:md|markdown)$/iu.test(name) ? "markdown" : "text", text), notes);
}
