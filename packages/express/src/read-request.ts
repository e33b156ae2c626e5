import type { IncomingMessage } from "node:http";
import type { Body, HttpRequest } from "@de-an-06/http";

/** A request of Node, perhaps with what Express and a parser before us have made of it. */
export type IncomingRequest = IncomingMessage & { readonly body?: unknown };

/** Up to this many bytes a body is collected by events; a longer one is handed on as a stream. */
const collected = 65_536;

/** The request as a plain value; the signal is made only when somebody asks for it. What a parser has read, it has unpacked. */
export function readRequest(
  request: IncomingRequest,
  actor: HttpRequest["actor"],
  signal: () => AbortSignal,
): HttpRequest {
  const url = request.url ?? "/";
  const mark = url.indexOf("?");
  const { headers } = request;
  const isParsed = request.readableDidRead || request.readableEnded;
  return {
    method: request.method ?? "GET",
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? "" : url.slice(mark + 1),
    headers: (isParsed && headers["content-encoding"] !== undefined
      ? { ...headers, "content-encoding": undefined }
      : headers) as Readonly<Record<string, string | undefined>>,
    body: request.method === "GET" || request.method === "HEAD" ? { kind: "none" } : readBody(request),
    actor,
    get signal() {
      return signal();
    },
  };
}

/** What a parser before us has read is taken from it; what nobody has read is read when it is asked for. */
function readBody(request: IncomingRequest): Body {
  if (request.readableDidRead || request.readableEnded) return parsedBody(request.body);
  const { "content-length": given, "transfer-encoding": encoding } = request.headers;
  const length = Number(given ?? NaN);
  if (length === 0 || (given === undefined && encoding === undefined)) return { kind: "none" };
  if (!(length <= collected)) return { kind: "stream", chunks: request.iterator({ destroyOnReturn: false }) };
  return { kind: "unread", read: () => collect(request) };
}

function parsedBody(body: unknown): Body {
  if (body === undefined || body === null) return { kind: "none" };
  if (body instanceof Uint8Array) return body.length === 0 ? { kind: "none" } : { kind: "bytes", bytes: body };
  return typeof body === "string" ? { kind: "text", text: body } : { kind: "parsed", value: body };
}

/** Collecting by events costs less than half of iterating. */
function collect(request: IncomingRequest): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks)));
    request.on("error", reject);
  });
}
