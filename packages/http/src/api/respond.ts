import type { HttpRequest, HttpResponse } from "../request/http-request.js";
import type { Problem } from "../issue/problem.js";
import type { Answer, Document } from "../operation/operation.js";
import { fingerprint, hasTag, tagOf } from "./entity-tag.js";

const json = "application/json; charset=utf-8";

/** A problem as an answer. */
export function respondProblem(problem: Problem, allowed?: readonly string[]): HttpResponse {
  return {
    status: problem.status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      ...(problem.status === 401 && { "www-authenticate": "Bearer" }),
      ...(allowed !== undefined && { allow: allowed.join(", ") }),
    },
    body: JSON.stringify(problem),
  };
}

/** A value as an answer, with the tag of its revision; 304 when the caller has that already and it is all there is to it. */
export function respondValue(
  { value, status = 200, revision, isRecord = false }: Answer<unknown>,
  request: HttpRequest,
): HttpResponse {
  if (revision === undefined) {
    return { status, headers: { "content-type": json, "cache-control": "no-store" }, body: JSON.stringify(value) };
  }
  const tag = tagOf(revision);
  const headers = { "content-type": json, "cache-control": "private, no-cache", etag: tag };
  const isRead = request.method === "GET" || request.method === "HEAD";
  const isKnown = isRead && isRecord && hasTag(request.headers["if-none-match"], tag);
  return isKnown ? { status: 304, headers, body: null } : { status, headers, body: JSON.stringify(value) };
}

/** A document as an answer. */
export function respondDocument({ type, content, filename, constant }: Document, request: HttpRequest): HttpResponse {
  const headers = {
    "content-type": type,
    "x-content-type-options": "nosniff",
    ...(filename !== undefined && {
      "content-disposition": `attachment; filename="${filename.replace(/[^\w.-]/g, "_")}"`,
    }),
  };
  if (constant !== true || (typeof content !== "string" && !(content instanceof Uint8Array))) {
    return { status: 200, headers: { ...headers, "cache-control": "no-store" }, body: content };
  }
  const tagged = { ...headers, "cache-control": "no-cache", etag: `"${fingerprint(content)}"` };
  const isKnown = hasTag(request.headers["if-none-match"], tagged.etag);
  return isKnown ? { status: 304, headers: tagged, body: null } : { status: 200, headers: tagged, body: content };
}
