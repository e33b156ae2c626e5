import { fromZod, isNonEmpty, ok, type Result } from "@de-an-06/domain";
import type * as z from "zod";
import { type HttpIssue, httpIssue, type RequestPart } from "../issue/http-issue.js";
import type { HttpRequest } from "../request/http-request.js";
import type { Limits } from "../request/limits.js";
import { personalDataIn } from "../request/measure-body.js";
import { readFile, readJson } from "../request/read-body.js";
import { queryReader } from "../request/read-query.js";
import type { Operation } from "./operation.js";

/** What an operation is given: every part as its schema makes it. */
export interface AnyInput {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** What reading needs besides the request. */
export interface ReadContext {
  readonly values: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly hotlines: readonly string[];
}

/** Makes the function that reads the input of an operation: every part that is wrong is said at once. */
export function inputReader(
  operation: Pick<Operation, "input" | "stores">,
): (request: HttpRequest, context: ReadContext) => Promise<Result<AnyInput, HttpIssue>> {
  const { path, query, body } = operation.input;
  const readQuery = queryReader(query);
  return async (request, { values, limits, hotlines }) => {
    const issues: HttpIssue[] = [];
    const read = (part: RequestPart, schema: z.ZodType | undefined, given: unknown): unknown => {
      if (schema === undefined) return undefined;
      const parsed = schema.safeParse(given);
      if (parsed.success) return parsed.data;
      for (const one of fromZod(parsed.error, given)) issues.push({ ...one, in: part });
      return undefined;
    };
    const given = {
      path: read("path", path, values),
      query: read("query", query, query === undefined ? undefined : readQuery(request.query)),
    };
    const content = await readContent(request, body, limits);
    if (!content.ok) return content;
    if (body !== "file" && body !== undefined && content.value === undefined) {
      issues.push(httpIssue("request.body-missing", {}, { in: "body" }));
    } else if (body !== "file") {
      const parsed = read("body", body, content.value);
      if (operation.stores && issues.length === 0) issues.push(...personalDataIn(parsed, hotlines));
      return isNonEmpty(issues) ? { ok: false, issues } : ok({ ...given, body: parsed });
    }
    return isNonEmpty(issues) ? { ok: false, issues } : ok({ ...given, body: content.value });
  };
}

async function readContent(
  request: HttpRequest,
  body: Operation["input"]["body"],
  limits: Limits,
): Promise<Result<unknown, HttpIssue>> {
  if (body === undefined) return ok(undefined);
  return body === "file" ? readFile(request, limits) : readJson(request, limits);
}
