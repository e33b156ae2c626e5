import { ok, type Result } from "@de-an-06/domain";
import { type HttpIssue, refuse } from "../issue/http-issue.js";
import type { HttpRequest } from "./http-request.js";
import type { Limits } from "./limits.js";
import { beyondLimits } from "./measure-body.js";

const jsonType = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
const unread = { in: "body" } as const;

/** The JSON of a request, within the limits; undefined when it has no body. */
export async function readJson(request: HttpRequest, limits: Limits): Promise<Result<unknown, HttpIssue>> {
  const { body, headers } = request;
  if (body.kind === "none") return ok(undefined);
  const type = headers["content-type"];
  if (type !== undefined && !jsonType.test(type)) {
    return refuse("request.media-type", { allowed: ["application/json"] }, { in: "header", path: ["content-type"] });
  }
  if (Number(headers["content-length"]) > limits.body) return tooLarge(limits.body);
  const parsed = body.kind === "parsed" ? ok(body.value) : parse(await textOf(body, limits.body));
  if (!parsed.ok) return parsed;
  const beyond = beyondLimits(parsed.value, limits);
  return beyond === null ? parsed : { ok: false, issues: [beyond] };
}

/** The bytes of an uploaded file, within the limit. A host's parser for JSON or forms must not have read it. */
export async function readFile(request: HttpRequest, limits: Limits): Promise<Result<Uint8Array, HttpIssue>> {
  const { body, headers } = request;
  if (Number(headers["content-length"]) > limits.upload) return tooLarge(limits.upload);
  if (body.kind === "none") return refuse("request.body-missing", {}, unread);
  if (body.kind === "parsed") {
    return refuse("request.media-type", { allowed: uploadTypes }, { in: "header", path: ["content-type"] });
  }
  if (body.kind === "text") {
    const bytes = new TextEncoder().encode(body.text);
    return bytes.length > limits.upload ? tooLarge(limits.upload) : ok(bytes);
  }
  const bytes = await collect(body, limits.upload);
  if (bytes === null) return tooLarge(limits.upload);
  return bytes.length === 0 ? refuse("request.body-missing", {}, unread) : ok(bytes);
}

/** The types under which workbooks are sent; their content is looked at, not their name. */
export const uploadTypes = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "text/csv",
  "application/octet-stream",
];

type Unread = Exclude<HttpRequest["body"], { kind: "none" | "parsed" }>;

async function textOf(body: Unread, most: number): Promise<Result<string, HttpIssue>> {
  if (body.kind === "text") return body.text.length > most ? tooLarge(most) : ok(body.text);
  const bytes = await collect(body, most);
  if (bytes === null) return tooLarge(most);
  try {
    return ok(decoder.decode(bytes));
  } catch {
    return refuse("request.body-unreadable", {}, unread);
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** All bytes; null as soon as they are more than allowed. */
async function collect(body: Exclude<Unread, { kind: "text" }>, most: number): Promise<Uint8Array | null> {
  if (body.kind === "bytes") return body.bytes.length > most ? null : body.bytes;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body.chunks) {
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

function parse(text: Result<string, HttpIssue>): Result<unknown, HttpIssue> {
  if (!text.ok) return text;
  if (text.value.trim() === "") return ok(undefined);
  try {
    return ok(JSON.parse(text.value) as unknown);
  } catch {
    return refuse("request.body-unreadable", {}, unread);
  }
}

const tooLarge = (maximum: number): Result<never, HttpIssue> => refuse("request.too-large", { maximum }, unread);
