import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { toPlainDate, unwrap } from "@de-an-06/domain";
import type { Io, Output } from "./io.js";

/** No workbook an office sends comes near this; what is larger is refused before it fills the memory. */
export const maxInputBytes = 100 * 1024 * 1024;

/** The real terminal, files and clock. */
export function nodeIo(): Io {
  return {
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    readStdin: () => readAll(process.stdin),
    readFile: (path) => readAll(createReadStream(path)),
    writeFile: (path, bytes) => writeFile(path, bytes),
    today: () => unwrap(toPlainDate(Date.now())),
    env: process.env,
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxInputBytes) throw Object.assign(new Error("input too large"), { code: "TOO_LARGE" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
