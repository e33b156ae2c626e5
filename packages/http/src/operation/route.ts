import type { Method } from "./operation.js";
import { type RouteId, routes } from "./routes.js";

/** The method and the path of an operation. */
export function routeOf(id: RouteId): { readonly method: Method; readonly path: `/${string}` } {
  const [method = "GET", path = "/"] = routes[id].split(" ");
  return { method: method as Method, path: path as `/${string}` };
}
