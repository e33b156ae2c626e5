import type { Io } from "../io/io.js";
import type { Page } from "./page.js";
import { textWidth } from "./text-width.js";

/** Tells a person at a terminal how far long work is, on one line that is gone when the work is done. */
export interface Progress {
  /** What is being done now, and how much of it is done. */
  readonly show: (doing: string, done?: number, of?: number) => void;
  readonly end: () => void;
}

const barWidth = 24;

/** A progress bar on standard error where that is a terminal; silence elsewhere. */
export function createProgress({ stderr }: Io, { paint }: Pick<Page, "paint">): Progress {
  if (!stderr.isTTY) return { show: () => undefined, end: () => undefined };
  let last = "";
  return {
    show: (doing, done = 0, of = 0) => {
      const part = of > 0 ? Math.min(1, done / of) : 0;
      const full = Math.round(part * barWidth);
      const line = `${doing} ${"█".repeat(full)}${"░".repeat(barWidth - full)} ${Math.floor(part * 100)}%`;
      if (line === last || textWidth(line) >= (stderr.columns ?? 80)) return;
      last = line;
      stderr.write(`\r\u001b[2K${paint.dim(line)}`);
    },
    end: () => {
      if (last !== "") stderr.write("\r\u001b[2K");
      last = "";
    },
  };
}
