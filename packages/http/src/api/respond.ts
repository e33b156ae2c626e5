import type { HttpRequest, HttpResponse } from "../request/http-request.js";
import type { Problem } from "../issue/problem.js";
import type { Answer, Document } from "../operation/operation.js";
import { fingerprint, hasTag, tagOf } from "./entity-tag.js";

const json = "application/json; charset=utf-8";
/** What it says it is, and nothing a browser makes of it. */
const nosniff = "nosniff";

/** A problem as an answer. */
export function respondProblem(problem: Problem, allowed?: readonly string[]): HttpResponse {
  return {
    status: problem.status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "x-content-type-options": nosniff,
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
    const headers = { "content-type": json, "x-content-type-options": nosniff, "cache-control": "no-store" };
    return { status, headers, body: JSON.stringify(value) };
  }
  const tag = tagOf(revision);
  const headers = {
    "content-type": json,
    "x-content-type-options": nosniff,
    "cache-control": "private, no-cache",
    etag: tag,
  };
  const isRead = request.method === "GET" || request.method === "HEAD";
  const isKnown = isRead && isRecord && hasTag(request.headers["if-none-match"], tag);
  return isKnown ? { status: 304, headers, body: null } : { status, headers, body: JSON.stringify(value) };
}

/** The tags of documents that stay as they are. */
const tags = new WeakMap<Document, string>();

/** A document as an answer. */
export function respondDocument(document: Document, request: HttpRequest): HttpResponse {
  const { type, content, filename, constant } = document;
  const headers = {
    "content-type": type,
    "x-content-type-options": nosniff,
    ...(filename !== undefined && {
      "content-disposition": `attachment; filename="${filename.replace(/[^\w.-]/g, "_")}"`,
    }),
  };
  if (constant !== true || (typeof content !== "string" && !(content instanceof Uint8Array))) {
    return { status: 200, headers: { ...headers, "cache-control": "no-store" }, body: content };
  }
  const etag = tags.get(document) ?? `"${fingerprint(content)}"`;
  tags.set(document, etag);
  const tagged = { ...headers, "cache-control": "no-cache", vary: "accept-language", etag };
  const isKnown = hasTag(request.headers["if-none-match"], etag);
  return isKnown ? { status: 304, headers: tagged, body: null } : { status: 200, headers: tagged, body: content };
}
