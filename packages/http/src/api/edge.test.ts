import { describe, test } from "vitest";
import { edgePromises } from "../conformance/edge-promises.js";
import { sampleActorOf, sampleOptions } from "../conformance/sample-world.js";
import { createApi } from "./create-api.js";

describe("the core, without an edge", () => {
  test.each(edgePromises)("$name", ({ check }) => {
    const api = createApi(sampleOptions());
    return check(async ({ method, target, headers = {}, body }) => {
      const [path = "", query = ""] = target.split("?");
      const response = await api.handle({
        method,
        path,
        query,
        headers,
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
    });
  });
});

async function bytesOf(body: Awaited<ReturnType<ReturnType<typeof createApi>["handle"]>>["body"]): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
