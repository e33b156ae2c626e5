import type { Actor } from "@de-an-06/domain";
import { type ApiOptions, type Body, createApi, type HttpResponse } from "@de-an-06/http";
import { type FromEnv, madeOnce } from "./from-env.js";

/** What the handler runs on, and how the host says who calls. */
export interface FetchOptions extends ApiOptions {
  /** Who calls: the host checks the token of the request. Not asked for what anyone may do; what it throws is answered with 503. */
  readonly actorOf: (request: Request) => Actor | null | Promise<Actor | null>;
  /** Where the operations are mounted: `/de-an-06`. Addresses outside are answered with 404. */
  readonly prefix?: string;
}

/** What a platform lets a handler finish, when the caller is gone already. */
interface Waiting {
  readonly waitUntil?: (work: Promise<unknown>) => void;
}

/**
 * The operations as a fetch handler (*hàm xử lý fetch*): Cloudflare Workers (`export default { fetch: fetchHandler({ … }) }`),
 * Deno, Bun and Vercel. On Workers the options may be a function of the bindings: `fetchHandler((env: Env) => ({ … }))`; it is
 * called once for each.
 *
 * @example
 * const handle = fetchHandler({ repository: createMemoryRepository(), reference: { hierarchy: unwrap(createHierarchy([])) }, actorOf: () => null });
 * (await handle(new Request("https://example.vn/health"))).status // => 200
 */
export function fetchHandler<Env = unknown>(
  options: FromEnv<FetchOptions, Env>,
): (request: Request, env?: Env, context?: unknown) => Promise<Response> {
  const handlerOf = madeOnce(options, handlerWith);
  return (request, env, context) => {
    const answering = handlerOf(env)(request);
    // A change that has begun, and what the host is told of it, is finished though the caller has gone.
    if (request.method !== "GET") (context as Waiting | undefined)?.waitUntil?.(answering.catch(() => undefined));
    return answering;
  };
}

function handlerWith({ actorOf, prefix = "", ...options }: FetchOptions): (request: Request) => Promise<Response> {
  const api = createApi(options);
  return async (request) => {
    const url = request.url;
    const from = url.indexOf("/", url.indexOf("://") + 3);
    const mark = url.indexOf("?", from);
    const path = from < 0 ? "/" : mark < 0 ? url.slice(from) : url.slice(from, mark);
    const inside = path.startsWith(`${prefix}/`);
    const response = await api.handle({
      method: request.method,
      path: inside ? path.slice(prefix.length) : "",
      query: mark < 0 ? "" : url.slice(mark + 1).replace(/#.*$/s, ""),
      headers: { host: url.slice(url.indexOf("://") + 3, from), ...Object.fromEntries(request.headers) },
      body: bodyOf(request),
      actor: () => actorOf(request),
      signal: request.signal,
    });
    return new Response(contentOf(response.body), { status: response.status, headers: response.headers });
  };
}

function bodyOf({ body }: Request): Body {
  return body === null ? { kind: "none" } : { kind: "stream", chunks: chunksOf(body) };
}

/** The chunks of a stream; who stops reading cancels it. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function contentOf(body: HttpResponse["body"]): ReadableStream<Uint8Array> | string | Uint8Array<ArrayBuffer> | null {
  if (body === null || typeof body === "string") return body;
  if (body instanceof Uint8Array) return body as Uint8Array<ArrayBuffer>;
  const chunks = body[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await chunks.return?.()),
  });
}
