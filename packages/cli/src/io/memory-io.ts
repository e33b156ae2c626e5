import { type PlainDate, plainDate } from "@de-an-06/domain";
import type { Io, Output } from "./io.js";

/** What the command finds when it runs in memory. */
export interface MemoryIoOptions {
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly stdin?: Uint8Array;
  readonly today?: PlainDate;
  readonly env?: Io["env"];
  /** The width of a terminal; without it the output is a pipe. */
  readonly columns?: number;
}

/** An {@link Io} in memory: what was written can be looked at. */
export interface MemoryIo extends Io {
  readonly files: Map<string, Uint8Array>;
  readonly out: () => string;
  readonly err: () => string;
}

/** Runs the command without a process: for tests, and for programs that show its output elsewhere. */
export function memoryIo({
  files = {},
  stdin,
  today = plainDate("2023-06-30"),
  env = {},
  columns,
}: MemoryIoOptions = {}): MemoryIo {
  const held = new Map(Object.entries(files));
  const out: string[] = [];
  const err: string[] = [];
  const output = (texts: string[]): Output => ({
    write: (text) => void texts.push(text),
    isTTY: columns !== undefined,
    columns,
  });
  return {
    files: held,
    out: () => out.join(""),
    err: () => err.join(""),
    stdout: output(out),
    stderr: output(err),
    readStdin: () => Promise.resolve(stdin ?? new Uint8Array()),
    readFile: (path) => {
      const bytes = held.get(path);
      return bytes
        ? Promise.resolve(bytes)
        : Promise.reject(Object.assign(new Error("no such file"), { code: "ENOENT" }));
    },
    writeFile: (path, bytes) => {
      held.set(path, bytes);
      return Promise.resolve();
    },
    today: () => today,
    env,
  };
}
