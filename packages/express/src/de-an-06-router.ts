import type { ServerResponse } from "node:http";
import type { Actor } from "@de-an-06/domain";
import { type Api, type ApiOptions, createApi } from "@de-an-06/http";
import { type IncomingRequest, readRequest } from "./read-request.js";
import { writeResponse } from "./write-response.js";

/** What the router runs on, and how the host says who calls. */
export interface RouterOptions<Request = IncomingRequest> extends ApiOptions {
  /** Who calls, from what the host's own authentication has left on the request: `(req) => req.user ?? null`. */
  readonly actorOf: (request: Request) => Actor | null | Promise<Actor | null>;
}

/** What Express calls: every version since 4 passes a request and a response of Node. */
export type RouterHandler<Request = IncomingRequest> = (
  request: Request,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * The operations as an Express router (*bộ định tuyến*): `app.use("/de-an-06", deAn06Router({ … }))`, in Express 5 and 4.21,
 * under any prefix, with or without a body parser before it.
 *
 * Addresses that are no operation are left to the host, and so is what `actorOf` throws: both go to `next`. Everything else is
 * answered here.
 *
 * @example
 * const actorOf = () => null;
 * typeof deAn06Router({ repository: createMemoryRepository(), reference: { hierarchy: unwrap(createHierarchy([])) }, actorOf }) // => "function"
 */
export function deAn06Router<Request extends IncomingRequest = IncomingRequest>(
  options: RouterOptions<Request>,
): RouterHandler<Request> {
  const { actorOf, ...rest } = options;
  const api = createApi(rest);
  return (request, response, next) => {
    const [path = "/"] = (request.url ?? "/").split("?", 1);
    if (!api.has(path)) next();
    else answer(api, actorOf, { request, response, next }).catch(next);
  };
}

interface Exchange<Request> {
  readonly request: Request;
  readonly response: ServerResponse;
  /** Takes what `actorOf` throws, where there is an error middleware. */
  readonly next?: (error: unknown) => void;
}

/** Lets the core answer, which asks the host who calls, and writes the answer out. */
export async function answer<Request extends IncomingRequest>(
  api: Api,
  actorOf: RouterOptions<Request>["actorOf"],
  { request, response, next }: Exchange<Request>,
): Promise<void> {
  let thrown: { readonly error: unknown } | undefined;
  const failed = (error: unknown): never => {
    thrown = { error };
    throw error;
  };
  const asked = (): Actor | null | Promise<Actor | null> => {
    try {
      const actor = actorOf(request);
      return actor instanceof Promise ? actor.catch(failed) : actor;
    } catch (error) {
      return failed(error);
    }
  };
  const answered = await api.handle(readRequest(request, asked, () => abortedWith(response)));
  if (thrown !== undefined && next !== undefined) next(thrown.error);
  else await writeResponse(answered, request, response);
}

/** A signal that is aborted when the caller goes away before the answer is out. */
function abortedWith(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  if (response.destroyed) controller.abort();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
