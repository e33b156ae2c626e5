import type { Actor } from "@de-an-06/domain";
import type { Body, HttpRequest } from "@de-an-06/http";
import type { LambdaEvent, LambdaEventV1, LambdaEventV2 } from "./lambda-event.js";

interface Given {
  readonly prefix: string;
  readonly actor: Actor | null;
}

/** An event as a plain request. */
export function readEvent(event: LambdaEvent, given: Given): HttpRequest {
  return "rawPath" in event ? readV2(event, given) : readV1(event, given);
}

/** Whether an answer to the event must have lists of values: a load balancer that sends them understands nothing else. */
export function wantsLists(event: LambdaEvent): boolean {
  return "multiValueHeaders" in event && event.multiValueHeaders !== null && event.multiValueHeaders !== undefined;
}

function readV2(event: LambdaEventV2, { prefix, actor }: Given): HttpRequest {
  const { rawPath, rawQueryString, requestContext, cookies } = event;
  const { stage } = requestContext;
  // The path of an HTTP API begins with the stage, unless that is the default one.
  const staged = stage !== undefined && stage !== "$default" && rawPath.startsWith(`/${stage}/`);
  return {
    method: requestContext.http.method,
    path: withoutPrefix(staged ? rawPath.slice(stage.length + 1) : rawPath, prefix),
    query: rawQueryString,
    headers: cookies === undefined ? event.headers : { ...event.headers, cookie: cookies.join("; ") },
    body: bodyOf(event),
    actor,
  };
}

function readV1(event: LambdaEventV1, { prefix, actor }: Given): HttpRequest {
  const isBalancer = event.requestContext.elb !== undefined;
  return {
    method: event.httpMethod,
    path: withoutPrefix(event.path, prefix),
    query: queryOf(event, isBalancer),
    headers: headersOf(event),
    body: bodyOf(event),
    actor,
  };
}

function withoutPrefix(path: string, prefix: string): string {
  if (prefix === "") return path;
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : "";
}

/** Names come as the caller wrote them; a list of values is joined. */
function headersOf({ headers, multiValueHeaders }: LambdaEventV1): Record<string, string | undefined> {
  const found: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(headers ?? {})) found[name.toLowerCase()] = value;
  for (const [name, values] of Object.entries(multiValueHeaders ?? {})) {
    found[name.toLowerCase()] = values?.join(name.toLowerCase() === "cookie" ? "; " : ", ");
  }
  return found;
}

/** A gateway decodes the parameters, a load balancer hands them on as they came. */
function queryOf(
  { queryStringParameters, multiValueQueryStringParameters }: LambdaEventV1,
  isBalancer: boolean,
): string {
  const lists = multiValueQueryStringParameters ?? {};
  const pairs = Object.entries(Object.keys(lists).length > 0 ? lists : (queryStringParameters ?? {})).flatMap(
    ([name, given]) => listOf(given).map((value) => [name, value] as const),
  );
  if (isBalancer) return pairs.map((pair) => pair.join("=")).join("&");
  return pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
}

function listOf(given: string | readonly string[] | undefined): readonly string[] {
  return typeof given === "string" ? [given] : (given ?? []);
}

function bodyOf({ body, isBase64Encoded = false }: LambdaEvent): Body {
  if (body === undefined || body === null || body === "") return { kind: "none" };
  return isBase64Encoded ? { kind: "bytes", bytes: Buffer.from(body, "base64") } : { kind: "text", text: body };
}
