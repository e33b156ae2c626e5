import { ok, type Result } from "@de-an-06/domain";
import type { Context } from "../api/context.js";
import type { DocumentText } from "../api/documents.js";
import type { SheetRows } from "../api/workbooks.js";
import { type HttpIssue, refuse, type WorkbookIssue } from "../issue/http-issue.js";

/** Texts that need no reader. */
export const textTypes = ["text/plain", "text/markdown"];
/** Documents, where the host has a reader for them. */
export const documentTypes = [
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/pdf",
];
/** Workbooks, where the host has a reader for them. */
export const workbookTypes = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"];

/** What an uploaded file holds. */
type Upload =
  | { readonly kind: "document"; readonly document: DocumentText }
  | { readonly kind: "sheets"; readonly sheets: readonly SheetRows[] };

type Readers = Pick<Context, "documents" | "workbooks" | "mostText">;
type Read = Result<Upload, HttpIssue | WorkbookIssue>;

/**
 * The content of an uploaded file, told by its bytes; its name tells `.csv` and `.md` alone. Without a reader for it only
 * UTF-8 text is read, and `request.no-reader` says what the host can read.
 */
export async function readUpload(bytes: Uint8Array, name: string, readers: Readers): Promise<Read> {
  const { documents, workbooks, mostText } = readers;
  const readRows = workbooks?.readRows?.bind(workbooks);
  if (isWorkbook(bytes) || /\.csv$/iu.test(name)) {
    if (readRows === undefined) return noReader(readers);
    const read = await readRows(bytes);
    if (!read.ok) return read;
    if (charactersIn(read.value, mostText) > mostText) return tooLong(mostText);
    return ok({ kind: "sheets", sheets: read.value }, read.notes);
  }
  const read = await readText(bytes, name, { documents, mostText });
  if (!read.ok) return read.issues[0].code === "request.no-reader" ? noReader(readers) : read;
  return ok({ kind: "document", document: read.value }, read.notes);
}

/** The text of an uploaded letter or report, as long as a text may be; a workbook is none. */
export async function readText(
  bytes: Uint8Array,
  name: string,
  { documents, mostText }: Pick<Readers, "documents" | "mostText">,
): Promise<Result<DocumentText, HttpIssue | WorkbookIssue>> {
  if (isWorkbook(bytes)) {
    const allowed = [...textTypes, ...(documents === undefined ? [] : documentTypes)];
    return refuse("request.media-type", { allowed }, { in: "body" });
  }
  if (documents !== undefined) {
    const read = await documents.readDocument(bytes, { name });
    return read.ok && read.value.text.length > mostText ? tooLong(mostText) : read;
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0") || text.startsWith("%PDF-")) throw new TypeError();
    if (text.length > mostText) return tooLong(mostText);
    const places = text.split("\n").map((_, i) => ({ page: null, line: i + 1 }));
    return ok({ format: /\.md$/iu.test(name) ? "markdown" : "text", text, places });
  } catch {
    return noReader({ documents, workbooks: undefined });
  }
}

function tooLong(maximum: number) {
  return refuse("request.text-too-long", { maximum }, { in: "body" });
}

/** The characters of all cells, an empty one counting as one; counted no further than is asked. */
function charactersIn(sheets: readonly SheetRows[], most: number): number {
  let count = 0;
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row) count += cell === null ? 1 : String(cell).length;
      if (count > most) return count;
    }
  }
  return count;
}

function noReader({ documents, workbooks }: Pick<Readers, "documents" | "workbooks">) {
  const allowed = [
    ...textTypes,
    ...(documents === undefined ? [] : documentTypes),
    ...(workbooks?.readRows === undefined ? [] : workbookTypes),
  ];
  return refuse("request.no-reader", { allowed }, { in: "body" });
}

/** How far from its end the table of a package's parts is looked for. */
const tail = 131_072;

/** Whether the bytes are those of `.xlsx` or, in an old compound file, of `.xls`. */
function isWorkbook(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) {
    return new TextDecoder("latin1").decode(bytes.subarray(-tail)).includes("xl/workbook");
  }
  return first === 0xd0 && second === 0xcf && new TextDecoder("utf-16le").decode(bytes).includes("Workbook");
}
