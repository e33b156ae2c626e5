import type { Actor } from "@de-an-06/domain";
import { type ApiOptions, createApi, type HttpRequest, type HttpResponse } from "@de-an-06/http";
import type { LambdaAnswer, LambdaEvent } from "./lambda-event.js";
import { readEvent, wantsLists } from "./read-event.js";

/** What the function runs on, and how the host says who calls. */
export interface LambdaOptions extends ApiOptions {
  /**
   * Who calls: from the claims an authorizer has left in `event.requestContext`, or the token in a header. The headers are
   * handed on by lower-case name, whichever front has sent the event. Not asked for what anyone may do; what it throws is
   * answered with 503.
   */
  readonly actorOf: (event: LambdaEvent, headers: HttpRequest["headers"]) => Actor | null | Promise<Actor | null>;
  /** Where the operations are mounted: `/de-an-06`. Addresses outside are answered with 404. */
  readonly prefix?: string;
}

/**
 * The operations as an AWS Lambda function (*hàm Lambda*) behind API Gateway (REST and HTTP APIs), a function URL or an
 * Application Load Balancer: `export const handler = lambdaHandler({ … })`.
 *
 * Documents are answered whole: Lambda takes 6 MB, a load balancer 1 MB. Events of anything else are thrown back.
 *
 * @example
 * const handler = lambdaHandler({ repository: createMemoryRepository(), reference: { hierarchy: unwrap(createHierarchy([])) }, actorOf: () => null });
 * (await handler({ version: "2.0", rawPath: "/health", rawQueryString: "", headers: {}, requestContext: { http: { method: "GET" } } })).statusCode // => 200
 */
export function lambdaHandler(options: LambdaOptions): (event: LambdaEvent) => Promise<LambdaAnswer> {
  const { actorOf, prefix = "", ...rest } = options;
  const api = createApi(rest);
  return async (event) => {
    const request = readEvent(event, { prefix, api });
    const response = await api.handle({ ...request, actor: () => actorOf(event, request.headers) });
    const { body } = response;
    const isBase64Encoded = body !== null && typeof body !== "string";
    return toAnswer(response, event, { body: isBase64Encoded ? await base64Of(body) : (body ?? ""), isBase64Encoded });
  };
}

function toAnswer(
  { status, headers }: HttpResponse,
  event: LambdaEvent,
  { body, isBase64Encoded }: Pick<LambdaAnswer, "body" | "isBase64Encoded">,
): LambdaAnswer {
  if ("rawPath" in event) return { statusCode: status, headers, body, isBase64Encoded };
  return {
    statusCode: status,
    ...("elb" in event.requestContext && { statusDescription: `${status}` }),
    ...(wantsLists(event)
      ? { multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])) }
      : { headers }),
    body,
    isBase64Encoded,
  };
}

async function base64Of(body: Uint8Array | AsyncIterable<Uint8Array>): Promise<string> {
  if (body instanceof Uint8Array) return Buffer.from(body).toString("base64");
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString("base64");
}
