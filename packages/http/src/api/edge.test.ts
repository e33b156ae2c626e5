import { describe, test } from "vitest";
import { type Edge, edgePromises, type EdgeRequest } from "../conformance/edge-promises.js";
import { endlessOptions, hangingOptions, sampleActorOf, sampleOptions } from "../conformance/sample-world.js";
import type { ApiOptions } from "./api-options.js";
import { createApi } from "./create-api.js";
import type { RequestLog } from "./observe.js";

function edgeOver(options: ApiOptions, signal?: AbortSignal): NonNullable<Edge["hanging"]> {
  const api = createApi(options);
  return async ({ method, target, headers = {}, body }) => {
    const [path = "", query = ""] = target.split("?");
    const response = await api.handle({
      method,
      path,
      query,
      headers,
      signal,
      body:
        body === undefined
          ? { kind: "none" }
          : typeof body === "string"
            ? { kind: "text", text: body }
            : { kind: "bytes", bytes: body },
      actor: sampleActorOf(headers["x-actor"]),
    });
    return {
      status: response.status,
      header: (name) => response.headers[name] ?? null,
      bytes: await bytesOf(response.body),
    };
  };
}

async function abort(request: EdgeRequest): Promise<RequestLog> {
  const controller = new AbortController();
  const told = new Promise<RequestLog>((resolve) => {
    void edgeOver({ ...endlessOptions(), log: resolve }, controller.signal)(request);
  });
  controller.abort();
  return told;
}

describe("the core, without an edge", () => {
  test.each(edgePromises)("$name", ({ check }) =>
    check(Object.assign(edgeOver(sampleOptions()), { hanging: edgeOver(hangingOptions()), abort })),
  );
});

async function bytesOf(body: Awaited<ReturnType<ReturnType<typeof createApi>["handle"]>>["body"]): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
