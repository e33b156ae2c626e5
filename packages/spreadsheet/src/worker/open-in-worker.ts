import { Worker } from "node:worker_threads";
import { ok, type Result } from "@de-an-06/domain";
import { refuse, type SheetIssue } from "../issue/sheet-issue.js";
import type { OpenedWorkbook } from "../workbook/opened-workbook.js";
import type { ReadLimits } from "../workbook/read-limits.js";
import { bytesOf, type WorkbookBytes } from "../workbook/workbook-file.js";
import type { Opened, ToOpen } from "./thread.js";

/** What a thread of its own may take. */
export interface IsolationOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Milliseconds after which it is ended; 10,000 unless said. */
  readonly deadline?: number;
  /** Megabytes of heap it may fill; 256 unless said. */
  readonly memory?: number;
}

/** The isolation used where the caller gives none. */
export const defaultIsolation = { deadline: 10_000, memory: 256 } as const;

/**
 * Opens a file that nobody vouches for in a thread of its own (*luồng riêng*), with a deadline and a bounded heap: what
 * the archive, the XML and the reading library do with it, happens there. The workbook can then be given to any reader of
 * this package in place of the file. Node only.
 *
 * A file that takes longer or needs more is an issue, and the thread is ended. A start costs some tens of milliseconds.
 *
 * @example
 * unwrap(await openInWorker(new TextEncoder().encode("STT;Nhiệm vụ\n1;Rà soát"), { deadline: 60_000 })).sheets.map(({ rows }) => rows.length) // => [2]
 */
export async function openInWorker(
  file: WorkbookBytes,
  { limits = {}, ...given }: IsolationOptions = {},
): Promise<Result<OpenedWorkbook, SheetIssue>> {
  const { deadline, memory } = { ...defaultIsolation, ...given };
  const toOpen: ToOpen = { bytes: await bytesOf(file), limits };
  const options = { workerData: toOpen, resourceLimits: { maxOldGenerationSizeMb: memory } };
  const thread = isSource
    ? new Worker(fromSource, { ...options, eval: true, execArgv: ["--conditions=@de-an-06/source"] })
    : new Worker(new URL("./thread.js", import.meta.url), { ...options, execArgv: [] });
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(refuse("file.too-slow", { milliseconds: deadline })), deadline);
      thread.once("message", ({ result }: Opened) => {
        clearTimeout(timer);
        resolve(result.ok ? ok({ sheets: result.value, notes: result.notes }, result.notes) : result);
      });
      thread.once("error", (error: Error & { readonly code?: string }) => {
        clearTimeout(timer);
        if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(refuse("file.too-demanding", { megabytes: memory }));
        else reject(error);
      });
    });
  } finally {
    await thread.terminate();
  }
}

/** The project's own tests run on the sources, which a thread needs a loader for. */
const isSource = import.meta.url.endsWith(".ts");
const fromSource = `import("tsx/esm/api").then(({ register }) => (register(), import("${new URL("./thread.ts", import.meta.url)}")))`;
