import type { HttpResponse } from "../request/http-request.js";
import type { Stop } from "./stop-after.js";

/** The media type under which work says how far it is. */
export const progressType = "application/x-ndjson";

/** Whether the caller asks to be told how far the work is. */
export function wantsProgress(accept: string | undefined): boolean {
  return accept?.toLowerCase().includes(progressType) ?? false;
}

/** Lines as an answer that begins before the work is done. */
export function respondLines(lines: AsyncIterable<Uint8Array>): HttpResponse {
  const headers = {
    "content-type": `${progressType}; charset=utf-8`,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  };
  return { status: 200, headers, body: lines };
}

/** How far some work is, as lines for whoever waits for it. */
export class Progress {
  #latest: string | null = null;
  #wake: () => void = () => undefined;

  /** What nobody has read yet is replaced: a slow reader is told less, and nothing piles up. */
  tell(done: number, of: number): void {
    this.#latest = JSON.stringify({ done, of });
    this.#wake();
  }

  /** A line `{"done":…,"of":…}` now and then, and `{"status":…,"body":…}` at the end. Who stops reading stops the work. */
  async *lines(work: () => Promise<HttpResponse>, stop: Stop): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    const last: { line?: string } = {};
    void work().then(({ status, body }) => {
      last.line = `{"status":${status},"body":${typeof body === "string" ? body : "null"}}`;
      this.#wake();
    });
    try {
      for (;;) {
        const line = this.#latest ?? last.line;
        if (line === undefined) await new Promise<void>((resolve) => (this.#wake = resolve));
        else {
          const isLast = this.#latest === null;
          this.#latest = null;
          yield encoder.encode(`${line}\n`);
          if (isLast) return;
        }
      }
    } finally {
      if (last.line === undefined) stop.abort();
    }
  }
}
