import type { HttpRequest } from "./http-request.js";

/**
 * Whether a browser sends a request from a page of another site, with the cookies of a user who knows nothing of it. A bearer
 * token is never sent unasked, so whoever has one may call from anywhere.
 */
export function isCrossSite({ headers }: Pick<HttpRequest, "headers">): boolean {
  const { "sec-fetch-site": site, origin } = headers;
  if (site === undefined ? origin === undefined : site !== "cross-site") return false;
  if (/^bearer /i.test(headers["authorization"] ?? "")) return false;
  return site !== undefined || !hostsOf(headers).includes(hostOf(origin ?? ""));
}

/** The host as the caller named it; a proxy before us may have kept it apart. */
function hostsOf({ host, "x-forwarded-host": forwarded }: HttpRequest["headers"]): readonly string[] {
  return [host, forwarded?.split(",")[0]?.trim()].flatMap((one) => (one ? [one.toLowerCase()] : []));
}

function hostOf(origin: string): string {
  return /^https?:\/\/([^/]+)$/i.exec(origin)?.[1]?.toLowerCase() ?? "";
}
