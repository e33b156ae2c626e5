import type { RequestLog } from "./observe.js";
import { type Stop, stopAfter } from "./stop-after.js";

/** How a document that was sent in pieces ended: whole, with a failure, or left by whoever read it. */
export interface StreamEnd {
  readonly ended: NonNullable<RequestLog["ended"]>;
  readonly error?: unknown;
}

/**
 * The pieces of a document, each made within the time that an operation has. Its work goes on after the answer has begun, so
 * how it ends is told here; whoever stops reading stops the work.
 */
export async function* watchStream(
  pieces: AsyncIterable<Uint8Array>,
  { milliseconds, stop, onEnd }: { milliseconds: number; stop: Stop; onEnd: (end: StreamEnd) => void },
): AsyncGenerator<Uint8Array> {
  const from = pieces[Symbol.asyncIterator]();
  let end: StreamEnd = { ended: "left" };
  try {
    for (;;) {
      const next = await stopAfter(milliseconds, Promise.resolve(from.next()), stop);
      if (next === "too-late") throw new Error(`No piece of the document within ${milliseconds} ms.`);
      if (next.done === true) break;
      yield next.value;
    }
    end = { ended: "whole" };
  } catch (error) {
    end = stop.isOver && isAbort(error) ? end : { ended: "failed", error };
    throw error;
  } finally {
    // What is still at work is not waited for: it is told to stop.
    if (end.ended !== "whole") void Promise.resolve(from.return?.()).catch(() => undefined);
    onEnd(end);
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
