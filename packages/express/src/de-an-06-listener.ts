import type { IncomingMessage, ServerResponse } from "node:http";
import { createApi } from "@de-an-06/http";
import { answer, type RouterOptions } from "./de-an-06-router.js";

/**
 * The operations as a listener of `node:http`, for a server without Express: `createServer(deAn06Listener({ … }))`. What
 * `actorOf` throws is answered with 503, and the log has it.
 *
 * @example
 * const actorOf = () => null;
 * deAn06Listener({ repository: createMemoryRepository(), reference: { hierarchy: unwrap(createHierarchy([])) }, actorOf }).length // => 2
 */
export function deAn06Listener(
  options: RouterOptions<IncomingMessage>,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { actorOf, ...rest } = options;
  const api = createApi(rest);
  return (request, response) => {
    answer(api, actorOf, { request, response }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}
