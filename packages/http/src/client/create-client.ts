import type { Problem } from "../issue/problem.js";
import { type RouteId, routes } from "../operation/routes.js";
import type { Call, CallOptions, Reply } from "./call.js";
import { progressType } from "../api/progress.js";
import { afterProgress, type OnProgress } from "./progress.js";

/** Where the operations are, and how to say who calls. */
export interface ClientOptions {
  /** `https://example.gov.vn/de-an-06`. */
  readonly baseUrl: string;
  /** The header of every request, such as the bearer token; asked for at each. */
  readonly headers?: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  readonly language?: "vi" | "en";
  readonly fetch?: typeof fetch;
}

/** Calls operations by their id, typed by the contract. */
export interface Client {
  readonly call: <Id extends RouteId>(id: Id, given: Call<Id>) => Promise<Reply<Id>>;
}

/** Thrown when an operation answers with a problem. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  /** What the operation said. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.errors.map(({ code }) => code).join(", ") || problem.title);
    this.problem = problem;
  }
}

interface AnyCall extends CallOptions {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly onProgress?: OnProgress;
}

/**
 * Makes a client of the operations (*ứng dụng gọi*), for browsers and programs: `client.call("tasks.list", { query: { limit:
 * 10 } })`. A problem is thrown as {@link ApiProblem}.
 *
 * @example
 * const client = createClient({ baseUrl: "https://example.vn/api", fetch: async (url) => Response.json({ items: [], next: String(url) }) });
 * (await client.call("tasks.list", { query: { standing: ["open-overdue"], limit: 1 } })).value.next // => "https://example.vn/api/tasks?standing=open-overdue&limit=1"
 */
export function createClient({ baseUrl, headers, language, fetch: send = fetch }: ClientOptions): Client {
  return {
    call: async <Id extends RouteId>(id: Id, call: Call<Id>): Promise<Reply<Id>> => {
      const { path = {}, query = {}, body, idempotencyKey, ifMatch, signal, onProgress } = call as AnyCall;
      const [method = "GET", template = "/"] = routes[id].split(" ");
      const target = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
      const search = new URLSearchParams(
        Object.entries(query).flatMap(([name, value]) =>
          (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((one): [string, string] => [
            name,
            String(one),
          ]),
        ),
      ).toString();
      const isFile = body instanceof Uint8Array;
      const response = await send(`${baseUrl}${target}${search && `?${search}`}`, {
        method,
        headers: {
          ...(language && { "accept-language": language }),
          ...(body !== undefined && { "content-type": isFile ? "application/octet-stream" : "application/json" }),
          ...(onProgress && { accept: `${progressType}, application/json;q=0.9` }),
          ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
          ...(ifMatch !== undefined && { "if-match": ifMatch }),
          ...(await headers?.()),
        },
        ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
        ...(signal && { signal }),
      });
      const type = response.headers.get("content-type") ?? "";
      const isTold = onProgress !== undefined && type.startsWith(progressType);
      return (await replyOf(isTold ? await afterProgress(response, onProgress) : response)) as Reply<Id>;
    },
  };
}

async function replyOf(response: Response): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("application/problem+json")) throw new ApiProblem((await response.json()) as Problem);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  if (!type.startsWith("application/json")) return response;
  return { value: (await response.json()) as unknown, etag: response.headers.get("etag") };
}
