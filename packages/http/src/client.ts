/**
 * A typed client of the operations: addresses and types only, nothing of zod or of the domain at run time.
 *
 * @packageDocumentation
 */
export { ApiProblem, type Client, type ClientOptions, createClient } from "./client/create-client.js";
export type { Call, Reply } from "./client/call.js";
export { type RouteId, routes } from "./operation/routes.js";
