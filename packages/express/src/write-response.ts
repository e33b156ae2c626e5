import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpResponse } from "@de-an-06/http";

/** Writes the answer out; a stream chunk by chunk, no faster than the caller takes it. */
export async function writeResponse(
  { status, headers, body }: HttpResponse,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A body that was refused before its end would be taken for the next request.
  const isCutShort = !request.complete && !request.readableEnded;
  const written = isCutShort ? { ...headers, connection: "close" } : headers;
  if (body === null) {
    response.writeHead(status, written).end();
    return;
  }
  if (typeof body === "string" || body instanceof Uint8Array) {
    // All of the header at once, and together with the body, is what Node writes fastest.
    response.writeHead(status, { ...written, "content-length": Buffer.byteLength(body) }).end(body);
    return;
  }
  response.writeHead(status, written);
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
