import type { OpenedWorkbook } from "./opened-workbook.js";

/**
 * The bytes of a file however the caller holds them (*tệp*): as they are, in a buffer, or in what hands them out when
 * asked, such as the `File` of a form.
 */
export type WorkbookBytes = Uint8Array | ArrayBuffer | { readonly arrayBuffer: () => Promise<ArrayBuffer> };

/** What the readers take: a file, or a workbook that was opened before. */
export type WorkbookFile = WorkbookBytes | OpenedWorkbook;

/** The bytes of a file. */
export async function bytesOf(file: WorkbookBytes): Promise<Uint8Array> {
  if (ArrayBuffer.isView(file)) return new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  if ("arrayBuffer" in file) return new Uint8Array(await file.arrayBuffer());
  return new Uint8Array(file);
}
