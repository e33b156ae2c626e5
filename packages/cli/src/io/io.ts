import type { PlainDate } from "@de-an-06/domain";

/** Everything the command touches outside itself, handed in so that it can be run without a process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input; rejects like {@link Io.readFile}. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** A whole file; rejects with an error whose `code` is the system's (`ENOENT`, `EISDIR`, …) or `TOO_LARGE`. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Today's day in Vietnam, asked only when the call names none. */
  readonly today: () => PlainDate;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where text goes. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  /** Characters in a line, where a terminal tells. */
  readonly columns?: number | undefined;
}
