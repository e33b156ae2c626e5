import { ok, type Result } from "@de-an-06/domain";
import { type HttpIssue, refuse } from "../issue/http-issue.js";
import type { HttpRequest } from "./http-request.js";
import type { Limits } from "./limits.js";
import { beyondLimits } from "./measure-body.js";
import type { Soon } from "./soon.js";

const jsonType = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
const unread = { in: "body" } as const;
const typed = { in: "header", path: ["content-type"] } as const;

/**
 * The JSON of a request, within the limits; undefined when it has no body. It must say that it is JSON: what says nothing,
 * a page of any site can make a browser send.
 */
export function readJson(request: HttpRequest, limits: Limits): Soon<Result<unknown, HttpIssue>> {
  const { body, headers } = request;
  if (body.kind === "none") return ok(undefined);
  const type = headers["content-type"] ?? (body.kind === "parsed" ? "application/json" : "");
  if (type === "" && body.kind === "stream") {
    // Some platforms have a stream for every request: only what holds a byte is a body.
    return collect(body.chunks, 0).then((none) => (none === null ? wrongType(["application/json"]) : ok(undefined)));
  }
  if (type !== "application/json" && !jsonType.test(type)) return wrongType(["application/json"]);
  if (Number(headers["content-length"]) > limits.body) return tooLarge(limits.body);
  if (body.kind !== "parsed" && isCompressed(headers)) return compressed();
  switch (body.kind) {
    case "parsed":
      return within(body.value, limits);
    case "text":
      return bytesOf(body.text, limits.body) > limits.body ? tooLarge(limits.body) : parse(body.text, limits);
    case "bytes":
      return parseBytes(body.bytes, limits);
    case "unread":
      return body.read().then((bytes) => parseBytes(bytes, limits));
    case "stream":
      return collect(body.chunks, limits.body).then((bytes) => parseBytes(bytes, limits));
  }
}

/**
 * The bytes of an uploaded file, within the limit. A host's parser for JSON or forms must not have read it, and of what any
 * page can make a browser send only what `accepts` names is taken.
 */
export function readFile(
  request: HttpRequest,
  limits: Limits,
  accepts: readonly string[] = uploadTypes,
): Soon<Result<Uint8Array, HttpIssue>> {
  const { body, headers } = request;
  if (body.kind === "none") return refuse("request.body-missing", {}, unread);
  const type = (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type.startsWith("multipart/")) return refuse("request.form", {}, typed);
  const isForm = type === "" || type === "text/plain" || type === "application/x-www-form-urlencoded";
  if (body.kind === "parsed" || (isForm && !accepts.includes(type))) return wrongType(accepts);
  if (Number(headers["content-length"]) > limits.upload) return tooLarge(limits.upload);
  if (isCompressed(headers)) return compressed();
  switch (body.kind) {
    case "text":
      return type.startsWith("text/")
        ? file(new TextEncoder().encode(body.text), limits.upload)
        : refuse("request.read-as-text", {}, unread);
    case "bytes":
      return file(body.bytes, limits.upload);
    case "unread":
      return body.read().then((bytes) => file(bytes, limits.upload));
    case "stream":
      return collect(body.chunks, limits.upload).then((bytes) => file(bytes, limits.upload));
  }
}

function isCompressed({ "content-encoding": encoding = "identity" }: HttpRequest["headers"]): boolean {
  return encoding.trim().toLowerCase() !== "identity";
}

/** How many bytes a text has; counted only where it matters. */
function bytesOf(text: string, most: number): number {
  return text.length * 3 <= most || text.length > most ? text.length : new TextEncoder().encode(text).length;
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
const compressed = (): Result<never, HttpIssue> =>
  refuse("request.encoding", {}, { in: "header", path: ["content-encoding"] });
const wrongType = (allowed: readonly string[]): Result<never, HttpIssue> =>
  refuse("request.media-type", { allowed }, typed);
const tooLarge = (maximum: number): Result<never, HttpIssue> => refuse("request.too-large", { maximum }, unread);
