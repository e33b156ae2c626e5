import { ok, type Result } from "@de-an-06/domain";
import { type HttpIssue, refuse } from "../issue/http-issue.js";
import type { HttpRequest } from "./http-request.js";
import type { Limits } from "./limits.js";
import { beyondLimits } from "./measure-body.js";
import type { Soon } from "./soon.js";

const jsonType = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
const unread = { in: "body" } as const;

/** The JSON of a request, within the limits; undefined when it has no body. */
export function readJson(request: HttpRequest, limits: Limits): Soon<Result<unknown, HttpIssue>> {
  const { body, headers } = request;
  if (body.kind === "none") return ok(undefined);
  const type = headers["content-type"];
  if (type !== undefined && type !== "application/json" && !jsonType.test(type)) {
    return refuse("request.media-type", { allowed: ["application/json"] }, { in: "header", path: ["content-type"] });
  }
  if (Number(headers["content-length"]) > limits.body) return tooLarge(limits.body);
  switch (body.kind) {
    case "parsed":
      return within(body.value, limits);
    case "text":
      return body.text.length > limits.body ? tooLarge(limits.body) : parse(body.text, limits);
    case "bytes":
      return parseBytes(body.bytes, limits);
    case "unread":
      return body.read().then((bytes) => parseBytes(bytes, limits));
    case "stream":
      return collect(body.chunks, limits.body).then((bytes) => parseBytes(bytes, limits));
  }
}

/** The bytes of an uploaded file, within the limit. A host's parser for JSON or forms must not have read it. */
export function readFile(request: HttpRequest, limits: Limits): Soon<Result<Uint8Array, HttpIssue>> {
  const { body, headers } = request;
  if (Number(headers["content-length"]) > limits.upload) return tooLarge(limits.upload);
  switch (body.kind) {
    case "none":
      return refuse("request.body-missing", {}, unread);
    case "parsed":
      return refuse("request.media-type", { allowed: uploadTypes }, { in: "header", path: ["content-type"] });
    case "text":
      return file(new TextEncoder().encode(body.text), limits.upload);
    case "bytes":
      return file(body.bytes, limits.upload);
    case "unread":
      return body.read().then((bytes) => file(bytes, limits.upload));
    case "stream":
      return collect(body.chunks, limits.upload).then((bytes) => file(bytes, limits.upload));
  }
}

/** The types under which workbooks are sent; their content is looked at, not their name. */
export const uploadTypes = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "text/csv",
  "application/octet-stream",
];

const decoder = new TextDecoder("utf-8", { fatal: true });

/** `null` for bytes that were more than allowed. */
function parseBytes(bytes: Uint8Array | null, limits: Limits): Result<unknown, HttpIssue> {
  if (bytes === null || bytes.length > limits.body) return tooLarge(limits.body);
  try {
    return parse(decoder.decode(bytes), limits);
  } catch {
    return unreadable();
  }
}

function parse(text: string, limits: Limits): Result<unknown, HttpIssue> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text.trim() === "" ? ok(undefined) : unreadable();
  }
  return within(value, limits);
}

function within(value: unknown, limits: Limits): Result<unknown, HttpIssue> {
  const beyond = beyondLimits(value, limits);
  return beyond === null ? ok(value) : { ok: false, issues: [beyond] };
}

function file(bytes: Uint8Array | null, most: number): Result<Uint8Array, HttpIssue> {
  if (bytes === null || bytes.length > most) return tooLarge(most);
  return bytes.length === 0 ? refuse("request.body-missing", {}, unread) : ok(bytes);
}

/** All bytes; null as soon as they are more than allowed. */
async function collect(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const unreadable = (): Result<never, HttpIssue> => refuse("request.body-unreadable", {}, unread);
const tooLarge = (maximum: number): Result<never, HttpIssue> => refuse("request.too-large", { maximum }, unread);
