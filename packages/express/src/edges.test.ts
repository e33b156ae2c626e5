import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { type ApiOptions, type Observer } from "@de-an-06/http";
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
import compression from "compression";
import express, { type NextFunction, type Request, type Response as Answer } from "express";
import helmet from "helmet";
import { afterEach, describe, expect, test } from "vitest";
import { deAn06Listener } from "./de-an-06-listener.js";
import { deAn06Router } from "./de-an-06-router.js";
import type { IncomingRequest } from "./read-request.js";

// The alias of an older Express has no types of its own.
const { default: express4 } = (await import("express4" as string)) as { default: typeof express };
const actorOf = (request: IncomingRequest) => sampleActorOf(request.headers["x-actor"] as string | undefined);
const router = (rest: Partial<ApiOptions> = {}) => deAn06Router({ ...sampleOptions(), ...rest, actorOf });
const open: Server[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function edgeAt(base: string): NonNullable<Edge["hanging"]> {
  return async ({ method, target, headers, body }) => {
    const response = await fetch(base + target, {
      method,
      ...(headers && { headers }),
      ...(body !== undefined && { body }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, header: (name) => response.headers.get(name), bytes };
  };
}

/** The edge over each world, each served on its own. */
async function edgeOf(serve: (options: ApiOptions) => Promise<string>): Promise<Edge> {
  return Object.assign(edgeAt(await serve(sampleOptions())), {
    hanging: edgeAt(await serve(hangingOptions())),
    abort: async ({ method, target, headers }: EdgeRequest) => {
      const controller = new AbortController();
      const told = new Promise<Parameters<Observer>[0]>((resolve) => {
        const options = endlessOptions();
        const { repository } = options;
        const read: typeof repository.read = (...given) => {
          controller.abort();
          return repository.read(...given);
        };
        void serve({ ...options, repository: { ...repository, read }, log: resolve })
          .then((base) => fetch(base + target, { method, headers: { ...headers }, signal: controller.signal }))
          .catch(() => undefined);
      });
      return told;
    },
  });
}

type Use = (app: express.Express) => unknown;
const hosts: Readonly<
  Record<string, { readonly make: typeof express; readonly before?: Use; readonly prefix?: string }>
> = {
  "Express 5": { make: express },
  "Express 5 under a prefix, after helmet, compression and trust proxy": {
    make: express,
    prefix: "/api/de-an-06",
    before: (app) => app.set("trust proxy", true).use(helmet(), compression()),
  },
  "Express 5 after a JSON parser": { make: express, before: (app) => app.use(express.json({ limit: "5mb" })) },
  "Express 5 after a parser of bytes": {
    make: express,
    before: (app) => app.use(express.raw({ type: "*/*", limit: "5mb" })),
  },
  "Express 5 after a parser of text and forms": {
    make: express,
    before: (app) =>
      app.use(express.text({ type: "application/json", limit: "5mb" }), express.urlencoded({ extended: true })),
  },
  "Express 4.21": { make: express4 },
  "Express 4.21 after a JSON parser, under a prefix": {
    make: express4,
    prefix: "/v1",
    before: (app) => app.use(express4.json({ limit: "5mb" })),
  },
};

describe.each(Object.entries(hosts))("%s", (_, { make, before, prefix = "/" }) => {
  test.each(edgePromises)("$name", async ({ check }) => {
    const serve = async (options: ApiOptions) => {
      const app = make();
      before?.(app);
      app.use(prefix, router(options) as never);
      const base = await listen(app);
      return prefix === "/" ? base : base + prefix;
    };
    return check(await edgeOf(serve));
  });
});

describe("node:http", () => {
  test.each(edgePromises)("$name", async ({ check }) =>
    check(await edgeOf((options) => listen(deAn06Listener({ ...options, actorOf })))),
  );

  test("answers 503 when the host cannot say who calls, logs why, and is in health all the same", async () => {
    const failing = () => {
      throw new Error("hết hạn");
    };
    const errors: unknown[] = [];
    const log: Observer = ({ error }) => errors.push(error);
    const base = await listen(deAn06Listener({ ...sampleOptions(), log, actorOf: failing }));
    const response = await fetch(`${base}/tasks`);
    expect([response.status, await response.json()]).toMatchObject([
      503,
      { errors: [{ code: "server.caller-unknown" }] },
    ]);
    expect(errors).toEqual([new Error("hết hạn")]);
    expect((await fetch(`${base}/health`)).status).toBe(200);
  });
});

describe("the host", () => {
  test("keeps its own addresses, before and after the router", async () => {
    const app = express();
    app.use("/de-an-06", router());
    app.get("/de-an-06/trang-rieng", (_request, response) => void response.send("của ứng dụng"));
    const base = await listen(app);
    expect(await (await fetch(`${base}/de-an-06/trang-rieng`)).text()).toBe("của ứng dụng");
    expect((await fetch(`${base}/de-an-06/khong-co`)).status).toBe(404);
    expect((await fetch(`${base}/de-an-06/health`)).status).toBe(200);
  });

  test("handles with its own middleware what its authentication throws", async () => {
    const app = express();
    const failing = async () => Promise.reject(new Error("hết hạn"));
    app.use(deAn06Router({ ...sampleOptions(), actorOf: failing }));
    app.use((error: Error, _request: Request, response: Answer, next: NextFunction) => {
      if (response.headersSent) next(error);
      else void response.status(419).send(`ứng dụng: ${error.message}`);
    });
    const response = await fetch(`${await listen(app)}/tasks`);
    expect([response.status, await response.text()]).toEqual([419, "ứng dụng: hết hạn"]);
  });

  test("says who calls by what it has put on the request", async () => {
    const app = express();
    app.use((request, _response, next) => {
      Object.assign(request, { user: { unit: sampleKeys.parent, role: "leader" } });
      next();
    });
    app.use(
      deAn06Router<Request & { user?: never }>({
        ...sampleOptions(),
        actorOf: (request) => request.user ?? null,
      }) as never,
    );
    expect((await fetch(`${await listen(app)}/tasks`)).status).toBe(200);
  });
});

describe("a caller who goes away", () => {
  test("stops the work, and the export that is being streamed", async () => {
    const { repository } = sampleOptions();
    let pages = 0;
    let told: Parameters<Observer>[0] | undefined;
    const endless = {
      ...repository,
      read: async (kind: never, scope: never, query: { readonly id?: string }) => {
        if (kind !== "task") return repository.read(kind, scope, query as never);
        pages++;
        await new Promise((resolve) => setTimeout(resolve, 1));
        return { items: [], next: { unit: sampleKeys.own, id: String(pages) } };
      },
    } as unknown as ApiOptions["repository"];
    const base = await listen(express().use(router({ repository: endless, log: (log) => (told = log) }) as never));
    const controller = new AbortController();
    const headers = { "x-actor": `${sampleKeys.parent} leader` };
    const asked = fetch(`${base}/tasks/completion`, { headers, signal: controller.signal });
    while (pages < 3) await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort();
    await expect(asked).rejects.toThrow();
    while (told === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
    const after = pages;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pages).toBe(after);
    expect(told).toMatchObject({ operation: "tasks.completion", status: 499, level: "info" });
    expect(told?.error).toBeUndefined();
  });

  test("in the middle of a document ends it", async () => {
    let ended = false;
    async function* forever() {
      try {
        for (;;) yield new Uint8Array(65_536);
      } finally {
        ended = true;
      }
    }
    const { repository } = sampleOptions();
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
        handle: async () => ({ ok: true, notes: [], value: { type: "application/octet-stream", content: forever() } }),
      },
    ] as unknown as NonNullable<ApiOptions["operations"]>;
    const base = await listen(express().use(router({ repository, operations }) as never));
    const controller = new AbortController();
    const response = await fetch(`${base}/x`, { signal: controller.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    controller.abort();
    while (!ended) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(ended).toBe(true);
  });
});

describe("a small body", () => {
  const target = `/units/${encodeURIComponent(sampleKeys.parent)}/tasks`;
  /** Says that 1000 bytes come, and sends a few. */
  async function stall(base: string, head: string) {
    const { port } = new URL(base);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(
      `POST ${target} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n${head}\r\n{"id"`,
    );
    let text = "";
    socket.on("data", (chunk) => (text += String(chunk)));
    const ended = new Promise<string>((resolve) => socket.on("close", () => resolve(text)));
    return { socket, ended };
  }
  const leader = `x-actor: ${sampleKeys.parent} leader\r\n`;

  test("that never comes whole is answered when the time is up", async () => {
    const base = await listen(express().use(router({ limits: { time: 50 } }) as never));
    const { ended } = await stall(base, leader);
    expect(await ended).toMatch(/^HTTP\/1\.1 503 /);
  });

  test("is not waited for when nobody may send it", async () => {
    const base = await listen(express().use(router() as never));
    const { ended } = await stall(base, "");
    expect(await ended).toMatch(/^HTTP\/1\.1 401 /);
  });

  test("that breaks off is nobody's failure", async () => {
    let told: Parameters<Observer>[0] | undefined;
    const errors: unknown[] = [];
    let isSeen = false;
    const app = express().use((_request, _response, next) => {
      isSeen = true;
      next();
    });
    app.use(router({ log: (log) => (told = log) }) as never);
    app.use((error: Error, _request: Request, _response: Answer, next: NextFunction) => {
      errors.push(error);
      next(error);
    });
    const { socket } = await stall(await listen(app), leader);
    while (!isSeen) await new Promise((resolve) => setTimeout(resolve, 1));
    socket.destroy();
    while (told === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(told).toMatchObject({ status: 499, level: "info", codes: ["request.gone-away"] });
    expect(errors).toEqual([]);
  });
});

test("a body of a length nobody told is read to the limit, and refused with an answer", async () => {
  const base = await listen(express().use(router() as never));
  const chunk = new TextEncoder().encode(JSON.stringify(sampleTask).padEnd(65_536));
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (sent++ < 40) controller.enqueue(chunk);
      else controller.close();
    },
  });
  const headers = { "x-actor": `${sampleKeys.parent} leader`, "content-type": "application/json" };
  const target = `${base}/units/${encodeURIComponent(sampleKeys.parent)}/tasks`;
  const response = await fetch(target, { method: "POST", headers, body, duplex: "half" } as RequestInit).catch(
    () => null,
  );
  if (response !== null) expect(response.status).toBe(413);
  expect((await fetch(`${base}/health`)).status).toBe(200);
});
