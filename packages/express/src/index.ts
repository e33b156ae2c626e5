/**
 * The operations of @de-an-06/http as an Express router, and as a plain node:http listener.
 *
 * @packageDocumentation
 */
export { deAn06Router, type RouterHandler, type RouterOptions } from "./de-an-06-router.js";
export { deAn06Listener } from "./de-an-06-listener.js";
export type { IncomingRequest } from "./read-request.js";
