import { fromZod, isNonEmpty, ok, type Result } from "@de-an-06/domain";
import type * as z from "zod";
import { type HttpIssue, httpIssue, type RequestPart } from "../issue/http-issue.js";
import type { HttpRequest } from "../request/http-request.js";
import type { Limits } from "../request/limits.js";
import { personalDataIn } from "../request/measure-body.js";
import { readFile, readJson } from "../request/read-body.js";
import { queryReader } from "../request/read-query.js";
import { isPending, type Soon } from "../request/soon.js";
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
  operation: Pick<Operation, "input" | "stores" | "accepts">,
): (request: HttpRequest, context: ReadContext) => Soon<Result<AnyInput, HttpIssue>> {
  const { path, query, body } = operation.input;
  const readQuery = queryReader(query);

  /** The parts together; `content` is what the body holds, before its schema. */
  function together(
    request: HttpRequest,
    { values, hotlines }: ReadContext,
    content: Result<unknown, HttpIssue>,
  ): Result<AnyInput, HttpIssue> {
    if (!content.ok) return content;
    const issues: HttpIssue[] = [];
    const input = {
      path: path && parsePart({ part: "path", schema: path, given: values }, issues),
      query: query && parsePart({ part: "query", schema: query, given: readQuery(request.query) }, issues),
      body: content.value,
    };
    if (body !== undefined && body !== "file") {
      if (content.value === undefined) issues.push(httpIssue("request.body-missing", {}, { in: "body" }));
      else input.body = parsePart({ part: "body", schema: body, given: content.value }, issues);
      if (operation.stores && issues.length === 0) issues.push(...personalDataIn(input.body, hotlines));
    }
    return isNonEmpty(issues) ? { ok: false, issues } : ok(input);
  }

  return (request, context) => {
    if (body === undefined) return together(request, context, nothing);
    const content =
      body === "file" ? readFile(request, context.limits, operation.accepts) : readJson(request, context.limits);
    return isPending<Result<unknown, HttpIssue>>(content)
      ? content.then((read) => together(request, context, read))
      : together(request, context, content);
  };
}

const nothing = ok(undefined);

function parsePart(
  { part, schema, given }: { part: RequestPart; schema: z.ZodType; given: unknown },
  issues: HttpIssue[],
): unknown {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  for (const one of fromZod(parsed.error, given)) issues.push({ ...one, in: part });
  return undefined;
}
