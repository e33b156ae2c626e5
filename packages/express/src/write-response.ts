import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpResponse } from "@de-an-06/http";

/** Writes the answer out; a stream chunk by chunk, no faster than the caller takes it. */
export async function writeResponse(
  { status, headers, body }: HttpResponse,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A body that was refused before its end would be taken for the next request.
  if (!request.complete && !request.readableEnded) response.setHeader("connection", "close");
  if (body === null || typeof body === "string" || body instanceof Uint8Array) {
    if (body !== null) response.setHeader("content-length", Buffer.byteLength(body));
    response.writeHead(status, headers).end(body ?? undefined);
    return;
  }
  response.writeHead(status, headers);
  try {
    for await (const chunk of body) {
      if (response.destroyed) return;
      if (!response.write(chunk)) await drained(response);
    }
    response.end();
  } catch {
    // The header is out: an answer that breaks off is the only way left to say that it is not whole.
    response.destroy();
  }
}

/** Waits until the caller has taken what was written, or is gone. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
  });
}
