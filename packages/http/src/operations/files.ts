import * as z from "zod";
import type { Document } from "../operation/operation.js";

/** The media type of `.xlsx`. */
export const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The media type of `.csv`. */
export const csv = "text/csv";

/** Which of the two a table is asked for in; `xlsx` unless said. */
export const FormatSchema = z.enum(["xlsx", "csv"]).exactOptional();

/** A table as a file to be saved. */
export function tableFile(
  content: Uint8Array | ReadableStream<Uint8Array>,
  { format, name }: { readonly format: "xlsx" | "csv"; readonly name: string },
): Document {
  const type = format === "xlsx" ? xlsx : `${csv}; charset=utf-8`;
  const filename = `${name}.${format}`;
  if (!(content instanceof Uint8Array)) return { type, content: chunksOf(content), filename };
  return { type, content: content.length > piece ? inPieces(content) : content, filename };
}

/** What is made while it is sent; whoever stops reading stops the making. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    isDone = true;
  } finally {
    if (!isDone) await reader.cancel();
  }
}

const piece = 65_536;

/** A long file in pieces, so that it can be sent with back-pressure. */
async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
}
