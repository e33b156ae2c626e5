import type { APIGatewayProxyEvent, APIGatewayProxyEventV2 } from "aws-lambda";
import type { Observer } from "@de-an-06/http";
import {
  type Edge,
  edgePromises,
  type EdgeRequest,
  endlessOptions,
  hangingOptions,
  sampleActorOf,
  sampleKeys,
  sampleOptions,
  sampleTask,
} from "@de-an-06/http/edge-conformance";
import { describe, expect, test } from "vitest";
import { fetchHandler, type FetchOptions } from "./fetch-handler.js";
import type { LambdaEvent, LambdaEventV1, LambdaEventV2 } from "./lambda-event.js";
import { lambdaHandler } from "./lambda-handler.js";

const actorOf = (_: LambdaEvent, headers: Readonly<Record<string, string | undefined>>) =>
  sampleActorOf(headers["x-actor"]);

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

/** A function URL hands the path on as it came. */
const functionUrl = (request: EdgeRequest): LambdaEventV2 => {
  const { path, query } = split(request.target);
  return {
    version: "2.0",
    rawPath: path,
    rawQueryString: query,
    headers: { ...request.headers },
    requestContext: {
      http: { method: request.method },
      stage: "$default",
      domainName: "abcdefghij.lambda-url.ap-southeast-1.on.aws",
    },
    ...bodyOf(request),
  };
};
/** An HTTP API hands the path on decoded. */
const v2 = (request: EdgeRequest, stage = "$default"): LambdaEventV2 => {
  const event = functionUrl(request);
  const path = decodeURIComponent(event.rawPath);
  const domainName = "abcdefghij.execute-api.ap-southeast-1.amazonaws.com";
  return {
    ...event,
    rawPath: stage === "$default" ? path : `/${stage}${path}`,
    requestContext: { ...event.requestContext, stage, domainName },
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
/** An HTTP API that was told to send the older payload. */
const v1OfHttpApi = (request: EdgeRequest): LambdaEventV1 => {
  const event = v1(request);
  return { ...event, version: "1.0", path: decodeURIComponent(event.path), requestContext: { stage: "$default" } };
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
  "API Gateway, HTTP API (1.0)": v1OfHttpApi,
  "a function URL": functionUrl,
  "API Gateway, REST API (1.0)": v1,
  "a load balancer with lists of values": balanced,
  "a load balancer without lists": single,
};

function lambdaEdge(
  shape: (request: EdgeRequest) => LambdaEvent,
  options = sampleOptions(),
): NonNullable<Edge["hanging"]> {
  const handler = lambdaHandler({ ...options, actorOf });
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
  test.each(kept)("$name", ({ check }) =>
    check(Object.assign(lambdaEdge(shape), { hanging: lambdaEdge(shape, hangingOptions()) })),
  );
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

test("an id with a slash and one with a percent sign are found behind an HTTP API, which decodes both", async () => {
  const edge = lambdaEdge(v2);
  const headers = { "x-actor": `${sampleKeys.parent} leader`, "content-type": "application/json" };
  const target = `/units/${encodeURIComponent(sampleKeys.parent)}/tasks`;
  for (const id of ["50%", "9/07100@2025-07-01", "%2F"]) {
    const one = `${target}/${encodeURIComponent(id)}`;
    await edge({ method: "POST", target, headers, body: JSON.stringify({ ...sampleTask, id }) });
    expect((await edge({ method: "GET", target: one, headers })).status, id).toBe(200);
    const body = JSON.stringify({ event: { kind: "progress", on: "2025-08-12" } });
    expect((await edge({ method: "POST", target: `${one}/events`, headers, body })).status, id).toBe(200);
  }
  expect((await edge({ method: "GET", target: "/khong/co", headers })).status).toBe(404);
});

test("an event of anything else is thrown back with the fronts that are taken", async () => {
  const handler = lambdaHandler({ ...sampleOptions(), actorOf });
  for (const event of [{ Records: [] }, {}, null, { rawPath: "/" }, { httpMethod: "GET", path: "/" }]) {
    await expect(handler(event as never)).rejects.toThrow("function URLs and load balancers");
  }
});

test("who calls is asked with the headers by lower-case name, whatever the front; not for what anyone may do", async () => {
  for (const shape of [v1, v1OfHttpApi, v2, functionUrl, balanced, single]) {
    const asked: unknown[] = [];
    const handler = lambdaHandler({
      ...sampleOptions(),
      actorOf: (_, { authorization }) => {
        asked.push(authorization);
        return null;
      },
    });
    const headers = { authorization: "Bearer a" };
    await handler(shape({ method: "GET", target: "/health", headers }));
    await handler(shape({ method: "GET", target: "/tasks", headers }));
    expect(asked).toEqual(["Bearer a"]);
  }
});

test("a login service that fails is answered with 503 and logged, and the health is answered all the same", async () => {
  const logs: [number, string][] = [];
  const log = ({ status, error }: { status: number; error?: unknown }) => logs.push([status, String(error)]);
  const failing = { ...sampleOptions(), log, actorOf: () => Promise.reject(new Error("mất kết nối")) };
  const url = (path: string) => new Request(`https://example.vn${path}`);
  const fetched = await fetchHandler(failing)(url("/tasks"));
  expect([fetched.status, fetched.headers.get("content-type")]).toEqual([
    503,
    "application/problem+json; charset=utf-8",
  ]);
  expect((await fetchHandler(failing)(url("/health"))).status).toBe(200);
  expect((await lambdaHandler(failing)(v2({ method: "GET", target: "/tasks" }))).statusCode).toBe(503);
  expect(logs.filter(([status]) => status === 503)).toEqual([
    [503, "Error: mất kết nối"],
    [503, "Error: mất kết nối"],
  ]);
});

test("a mounted function answers only below its prefix", async () => {
  const handler = lambdaHandler({ ...sampleOptions(), actorOf, prefix: "/de-an-06" });
  const status = async (target: string) => (await handler(v2({ method: "GET", target }))).statusCode;
  expect([await status("/de-an-06/health"), await status("/health"), await status("/de-an-06x/health")]).toEqual([
    200, 404, 404,
  ]);
});

describe("fetch", () => {
  const edge = (
    base: string,
    { signal, ...options }: Partial<FetchOptions> & { readonly signal?: AbortSignal } = {},
  ): NonNullable<Edge["hanging"]> => {
    const handle = fetchHandler({
      ...sampleOptions(),
      ...options,
      actorOf: (request) => sampleActorOf(request.headers.get("x-actor") ?? undefined),
    });
    return async ({ method, target, headers, body }) => {
      const response = await handle(
        new Request(base + target, {
          method,
          ...(headers && { headers }),
          ...(body !== undefined && { body }),
          ...(signal && { signal }),
        }),
      );
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, header: (name) => response.headers.get(name), bytes };
    };
  };
  test.each(edgePromises)("$name", ({ check }) => {
    const base = "https://example.vn";
    const abort = async (request: EdgeRequest) => {
      const controller = new AbortController();
      const told = new Promise<Parameters<Observer>[0]>((resolve) => {
        void edge(base, { ...endlessOptions(), log: resolve, signal: controller.signal })(request);
      });
      controller.abort();
      return told;
    };
    return check(Object.assign(edge(base), { hanging: edge(base, hangingOptions()), abort }));
  });

  test("answers only below its prefix", async () => {
    const mounted = edge("https://example.vn", { prefix: "/de-an-06" });
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
