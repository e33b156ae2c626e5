import type { Api, Body, HttpRequest } from "@de-an-06/http";
import type { LambdaEvent, LambdaEventV1, LambdaEventV2 } from "./lambda-event.js";

interface Given {
  readonly prefix: string;
  readonly api: Pick<Api, "has" | "operations">;
}

type Read = Omit<HttpRequest, "actor">;

/** An event as a plain request. */
export function readEvent(event: LambdaEvent, given: Given): Read {
  if (!isEvent(event)) {
    throw new TypeError("This handler takes events of API Gateway (REST, HTTP), function URLs and load balancers.");
  }
  return "rawPath" in event ? readV2(event, given) : readV1(event, given);
}

function isEvent(event: unknown): boolean {
  if (typeof event !== "object" || event === null) return false;
  const { requestContext } = event as { readonly requestContext?: { readonly http?: unknown } };
  if (typeof requestContext !== "object" || requestContext === null) return false;
  return "rawPath" in event ? typeof requestContext.http === "object" : "httpMethod" in event && "path" in event;
}

/** Whether an answer to the event must have lists of values: a load balancer that sends them understands nothing else. */
export function wantsLists(event: LambdaEvent): boolean {
  return "multiValueHeaders" in event && event.multiValueHeaders !== null && event.multiValueHeaders !== undefined;
}

function readV2(event: LambdaEventV2, given: Given): Read {
  const { rawPath, rawQueryString, requestContext, cookies } = event;
  const { domainName } = requestContext;
  const isDecoded = domainName !== undefined && !domainName.includes(".lambda-url.");
  const path = withoutPrefix(withoutStage(rawPath, requestContext), given.prefix);
  return {
    method: requestContext.http.method,
    path: isDecoded ? encoded(path, given.api) : path,
    query: rawQueryString,
    headers: cookies === undefined ? event.headers : { ...event.headers, cookie: cookies.join("; ") },
    body: bodyOf(event),
  };
}

function readV1(event: LambdaEventV1, given: Given): Read {
  const isHttpApi = event.version !== undefined;
  const whole = isHttpApi ? withoutStage(event.path, event.requestContext) : event.path;
  const path = withoutPrefix(whole, given.prefix);
  return {
    method: event.httpMethod,
    path: isHttpApi ? encoded(path, given.api) : path,
    query: queryOf(event, event.requestContext.elb !== undefined),
    headers: headersOf(event),
    body: bodyOf(event),
  };
}

/** The path of an HTTP API begins with the stage, unless that is the default one. */
function withoutStage(path: string, { stage }: { readonly stage?: string }): string {
  const isStaged = stage !== undefined && stage !== "$default" && path.startsWith(`/${stage}/`);
  return isStaged ? path.slice(stage.length + 1) : path;
}

function withoutPrefix(path: string, prefix: string): string {
  if (prefix === "") return path;
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : "";
}

/**
 * A path that an HTTP API has decoded, encoded again. A slash inside an id cannot be told from one between segments any more:
 * where the path is none of ours as it stands, the last value of an operation's path takes what is too much.
 */
function encoded(path: string, { has, operations }: Given["api"]): string {
  if (/^[\w./~-]*$/u.test(path) && has(path)) return path;
  const plain = path.split("/").map(encodeURIComponent).join("/");
  if (has(plain)) return plain;
  const templates = operations.map((one) => one.path).toSorted((a, b) => b.split("/").length - a.split("/").length);
  for (const template of templates) {
    const [before = "", last = "", after = ""] = template.split(/\{(\w+)\}(?!.*\{)/s);
    if (last === "") continue;
    const begin = before.split("/");
    const given = path.split("/");
    const value = given.slice(begin.length - 1).join("/");
    const isIts = begin.slice(0, -1).every((one, i) => one.startsWith("{") || one === given[i]);
    if (!isIts || !value.endsWith(after) || value.length === after.length) continue;
    const id = value.slice(0, value.length - after.length);
    return [...given.slice(0, begin.length - 1).map(encodeURIComponent), encodeURIComponent(id)].join("/") + after;
  }
  return plain;
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
