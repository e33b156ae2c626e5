import { type Edge, edgePromises } from "@de-an-06/http/edge-conformance";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, test } from "vitest";

/** Each check has a world of its own: the Worker makes one for every id it is called under. */
const worker = `
import { hangingOptions, sampleActorOf, sampleOptions } from "@de-an-06/http/edge-conformance";
import { fetchHandler } from "./fetch-handler.js";
const worlds = new Map();
export default {
  fetch(request) {
    const id = request.headers.get("x-world") ?? "";
    if (!worlds.has(id)) {
      worlds.set(id, fetchHandler({
        ...(id.startsWith("hanging") ? hangingOptions() : sampleOptions()),
        actorOf: (one) => sampleActorOf(one.headers.get("x-actor") ?? undefined),
      }));
    }
    return worlds.get(id)(request);
  },
};
`;
let workerd: Miniflare;

beforeAll(async () => {
  const built = await build({
    stdin: { contents: worker, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["@de-an-06/source", "workerd", "import"],
  });
  const script = built.outputFiles[0]?.text ?? "";
  workerd = new Miniflare({ modules: true, script, compatibilityDate: "2025-05-01" });
});
afterAll(() => workerd.dispose());

const edgeOf =
  (world: string): NonNullable<Edge["hanging"]> =>
  async ({ method, target, headers, body }) => {
    const response = await workerd.dispatchFetch(`https://example.vn${target}`, {
      method,
      headers: { ...headers, "x-world": encodeURIComponent(world) },
      ...(body !== undefined && { body }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, header: (one) => response.headers.get(one), bytes };
  };

describe("workerd", () => {
  test.each(edgePromises)("$name", ({ name, check }) =>
    check(Object.assign(edgeOf(name), { hanging: edgeOf(`hanging ${name}`) })),
  );
});
