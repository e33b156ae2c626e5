import type { APIGatewayProxyEvent, APIGatewayProxyEventV2 } from "aws-lambda";
import {
  type Edge,
  edgePromises,
  type EdgeRequest,
  sampleActorOf,
  sampleOptions,
} from "@de-an-06/http/edge-conformance";
import { describe, expect, test } from "vitest";
import { fetchHandler } from "./fetch-handler.js";
import type { LambdaEvent, LambdaEventV1, LambdaEventV2 } from "./lambda-event.js";
import { lambdaHandler } from "./lambda-handler.js";

const actorOf = (event: LambdaEvent) => {
  const headers = { ...event.headers };
  const list = "multiValueHeaders" in event ? event.multiValueHeaders?.["X-Actor"] : undefined;
  return sampleActorOf(headers["x-actor"] ?? headers["X-Actor"] ?? list?.[0]);
};

/** As the fronts capitalise them. */
const named = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.replace(/\b[a-z]/g, (one) => one.toUpperCase()), value]),
  );

function bodyOf({ body, headers = {} }: EdgeRequest) {
  if (body === undefined) return { body: null, isBase64Encoded: false };
  const isText = typeof body === "string" && headers["content-type"]?.includes("json") === true;
  return isText
    ? { body, isBase64Encoded: false }
    : { body: Buffer.from(body).toString("base64"), isBase64Encoded: true };
}

function split(target: string): { path: string; query: string; lists: Record<string, string[]> } {
  const [path = "", query = ""] = target.split("?");
  const params = new URLSearchParams(query);
  const lists = Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
  return { path, query, lists };
}

const v2 = (request: EdgeRequest, stage = "$default"): LambdaEventV2 => {
  const { path, query } = split(request.target);
  return {
    version: "2.0",
    rawPath: stage === "$default" ? path : `/${stage}${path}`,
    rawQueryString: query,
    headers: { ...request.headers },
    requestContext: { http: { method: request.method }, stage },
    ...bodyOf(request),
  };
};
const v1 = (request: EdgeRequest): LambdaEventV1 => {
  const { path, lists } = split(request.target);
  return {
    httpMethod: request.method,
    path,
    headers: named(request.headers ?? {}),
    multiValueHeaders: Object.fromEntries(
      Object.entries(named(request.headers ?? {})).map(([name, value]) => [name, [value]]),
    ),
    queryStringParameters: Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, values.at(-1)])),
    multiValueQueryStringParameters: lists,
    requestContext: {},
    ...bodyOf(request),
  };
};
const elb = { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:ap-southeast-1:1:targetgroup/a/1" } };
/** A balancer hands parameters on as they came, and of repeated ones only the last unless it is told to send lists. */
const balanced = (request: EdgeRequest): LambdaEventV1 => {
  const { path, query } = split(request.target);
  const raw: Record<string, string[]> = {};
  for (const pair of query === "" ? [] : query.split("&")) {
    const [name = "", value = ""] = pair.split("=");
    (raw[name] ??= []).push(value);
  }
  return {
    httpMethod: request.method,
    path,
    multiValueHeaders: Object.fromEntries(
      Object.entries(named(request.headers ?? {})).map(([name, value]) => [name, [value]]),
    ),
    multiValueQueryStringParameters: raw,
    requestContext: elb,
    ...bodyOf(request),
  };
};
const single = (request: EdgeRequest): LambdaEventV1 => {
  const event = balanced(request);
  const given = event.multiValueQueryStringParameters;
  return {
    ...event,
    multiValueHeaders: null,
    multiValueQueryStringParameters: null,
    headers: { ...request.headers },
    queryStringParameters: Object.fromEntries(
      Object.entries(given ?? {}).map(([name, values]) => [name, values?.at(-1)]),
    ),
  };
};

const shapes: Readonly<Record<string, (request: EdgeRequest) => LambdaEvent>> = {
  "API Gateway, HTTP API (2.0)": v2,
  "API Gateway, HTTP API with a stage": (request) => v2(request, "thu-nghiem"),
  "a function URL": v2,
  "API Gateway, REST API (1.0)": v1,
  "a load balancer with lists of values": balanced,
  "a load balancer without lists": single,
};

function lambdaEdge(shape: (request: EdgeRequest) => LambdaEvent): Edge {
  const handler = lambdaHandler({ ...sampleOptions(), actorOf });
  return async (request) => {
    const answer = await handler(shape(request));
    const headers = {
      ...answer.headers,
      ...Object.fromEntries(
        Object.entries(answer.multiValueHeaders ?? {}).map(([name, [value]]) => [name, value ?? ""]),
      ),
    };
    return {
      status: answer.statusCode,
      header: (name) => headers[name] ?? null,
      bytes: Buffer.from(answer.body, answer.isBase64Encoded ? "base64" : "utf8"),
    };
  };
}

describe.each(Object.entries(shapes))("Lambda behind %s", (name, shape) => {
  // Without lists a balancer sends only the last of repeated parameters: that is all anybody can know.
  const kept = edgePromises.filter(({ name: one }) => !(name.endsWith("without lists") && one.includes("repeated")));
  test.each(kept)("$name", ({ check }) => check(lambdaEdge(shape)));
});

test("a load balancer is answered with lists when it sends lists, and with a description", async () => {
  const handler = lambdaHandler({ ...sampleOptions(), actorOf });
  const request = { method: "GET", target: "/health" };
  expect(await handler(balanced(request))).toMatchObject({
    statusDescription: "200",
    multiValueHeaders: { "content-type": ["application/json; charset=utf-8"] },
  });
  expect((await handler(single(request))).headers).toMatchObject({ "content-type": "application/json; charset=utf-8" });
});

test("AWS's own types of events fit", () => {
  const fits = (event: APIGatewayProxyEvent | APIGatewayProxyEventV2): LambdaEvent => event as LambdaEvent;
  expect(fits).toBeTypeOf("function");
});

test("a mounted function answers only below its prefix", async () => {
  const handler = lambdaHandler({ ...sampleOptions(), actorOf, prefix: "/de-an-06" });
  const status = async (target: string) => (await handler(v2({ method: "GET", target }))).statusCode;
  expect([await status("/de-an-06/health"), await status("/health"), await status("/de-an-06x/health")]).toEqual([
    200, 404, 404,
  ]);
});

describe("fetch", () => {
  const edge = (base: string, prefix?: string): Edge => {
    const handle = fetchHandler({
      ...sampleOptions(),
      ...(prefix !== undefined && { prefix }),
      actorOf: (request) => sampleActorOf(request.headers.get("x-actor") ?? undefined),
    });
    return async ({ method, target, headers, body }) => {
      const response = await handle(
        new Request(base + target, { method, ...(headers && { headers }), ...(body !== undefined && { body }) }),
      );
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, header: (name) => response.headers.get(name), bytes };
    };
  };
  test.each(edgePromises)("$name", ({ check }) => check(edge("https://example.vn")));

  test("answers only below its prefix", async () => {
    const mounted = edge("https://example.vn", "/de-an-06");
    expect((await mounted({ method: "GET", target: "/de-an-06/health" })).status).toBe(200);
    expect((await mounted({ method: "GET", target: "/health" })).status).toBe(404);
  });

  test("ends the document when the caller stops reading", async () => {
    let ended = false;
    async function* forever() {
      try {
        for (;;) yield new Uint8Array(1000);
      } finally {
        ended = true;
      }
    }
    const document = { type: "application/octet-stream", content: forever() };
    const operations = [
      {
        id: "x",
        method: "GET",
        path: "/x",
        summary: { vi: "", en: "" },
        who: { may: "anyone" },
        input: {},
        output: ["application/octet-stream"],
        stores: false,
        handle: async () => ({ ok: true, notes: [], value: document }),
      },
    ] as never;
    const handle = fetchHandler({ ...sampleOptions(), operations, actorOf: () => null });
    const reader = (await handle(new Request("https://example.vn/x"))).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(ended).toBe(true);
  });
});
