/**
 * What a request costs our edges on real servers, against bare Express, fastify, trpc and ts-rest doing the same work: read
 * the JSON, check it with zod, add up, answer with JSON. Ours besides asks who calls and whether it may, bounds the body's
 * size, depth and lengths and the time, and names the request.
 *
 * `npm run bench http [-- --check] [--reps 7] [--scale 1]`. Sixteen connections from a second process; the contenders take turns;
 * medians of the CPU time of the serving process, which the load of the machine moves least. `--check` fails when a goal is missed.
 */
import type * as EdgesOfExpress from "@de-an-06/express";
import { fork } from "node:child_process";
import { Agent, createServer, request, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import express from "express";
import { tsRest } from "./web/ts-rest.js";
import { actor, addUp, deployed, median, options, payload, peer, RowsSchema, type Trpc, wanted } from "./web/work.js";

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    reps: { type: "string", default: "7" },
    scale: { type: "string", default: "1" },
    load: { type: "string" },
  },
});
const count = Math.max(200, Math.round(4000 * Number(values.scale)));
const connections = 16;

if (values.load !== undefined) {
  await sendAll(new URL(values.load));
  process.send?.("done");
  process.exit(0);
}

const reps = Math.max(7, Number(values.reps));
interface Contender {
  readonly name: string;
  readonly path: string;
  readonly base: string;
  /** How many times as fast the edge named must be. */
  readonly goal?: { readonly edge: "Express" | "node:http"; readonly times: number };
}
const contenders: Contender[] = [];
async function add(name: string, listener: RequestListener, rest: Partial<Contender> = {}): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  contenders.push({ name, path: "/sums", base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...rest });
}

const bare = express().disable("x-powered-by");
bare.use(express.json());
bare.post("/sums", (incoming, response) => void response.json(addUp(RowsSchema.parse(incoming.body))));
await add("bare Express", bare, { goal: { edge: "Express", times: 1.25 } });
const { deAn06Listener, deAn06Router } = await deployed<typeof EdgesOfExpress>("@de-an-06/express");
const ours = express().disable("x-powered-by");
ours.use(deAn06Router({ ...options, actorOf: () => actor }) as never);
await add("deAn06Router", ours);
await add("bare node:http", (incoming, response) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    const body = JSON.stringify(addUp(RowsSchema.parse(JSON.parse(Buffer.concat(chunks).toString()))));
    response
      .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
      .end(body);
  });
});
await add("deAn06Listener", deAn06Listener({ ...options, actorOf: () => actor }));

const fastify = await peer<{ readonly default: (of: object) => never }>("fastify");
if (fastify) {
  const app = fastify.default({}) as {
    post: (path: string, handle: (of: { body: unknown }) => Promise<unknown>) => void;
    listen: (of: object) => Promise<string>;
  };
  app.post("/sums", async ({ body }) => addUp(RowsSchema.parse(body)));
  const base = await app.listen({ port: 0, host: "127.0.0.1" });
  contenders.push({ name: "fastify", path: "/sums", base, goal: { edge: "node:http", times: 0.9 } });
}
const trpc = await peer<Trpc>("@trpc/server");
const trpcExpress = await peer<{ readonly createExpressMiddleware: (of: object) => never }>(
  "@trpc/server/adapters/express",
);
if (trpc && trpcExpress) {
  const t = trpc.initTRPC.create();
  const router = t.router({ sums: t.procedure.input(RowsSchema).mutation(({ input }) => addUp(input)) });
  const app = express().disable("x-powered-by");
  app.use(trpcExpress.createExpressMiddleware({ router }));
  await add("trpc on Express", app, { goal: { edge: "Express", times: 2.5 } });
}
const ts = tsRest();
if (ts) {
  const app = express().disable("x-powered-by");
  app.use(express.json());
  ts.addTo(app);
  await add("ts-rest on Express", app, { goal: { edge: "Express", times: 1.05 } });
}

for (const { name, base, path } of contenders) {
  const answer = await fetch(base + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: payload,
  });
  const body = await answer.text();
  if (body.includes(wanted)) continue;
  console.error(`${name} answers ${body.slice(0, 200)}: nothing is timed.`);
  process.exit(1);
}
const costs = contenders.map((): number[] => []);
const rates = contenders.map((): number[] => []);
for (let rep = 0; rep <= reps; rep++) {
  for (const [i, { base, path }] of contenders.entries()) {
    globalThis.gc?.();
    const { seconds, microseconds } = await loadFrom(base + path);
    if (rep === 0) continue;
    costs[i]?.push(microseconds / count);
    rates[i]?.push(count / seconds);
  }
}
console.log(
  `node ${process.version}, n = ${count} requests, ${reps} repetitions, load ${loadavg()[0]?.toFixed(2)} on ${availableParallelism()} cores`,
);
const cost = new Map(contenders.map(({ name }, i) => [name, median(costs[i] ?? [])]));
const costOf = (name: string) => cost.get(name) ?? Number.NaN;
for (const [i, { name }] of contenders.entries()) {
  console.log(
    `${name.padEnd(20)}${costOf(name).toFixed(0).padStart(6)} µs CPU   × bare Express ${(costOf("bare Express") / costOf(name)).toFixed(2)}   ${median(rates[i] ?? []).toFixed(0)} requests/s`,
  );
}
for (const name of ["fastify", "trpc on Express", "ts-rest on Express"])
  if (!cost.has(name)) console.log(`${name.padEnd(20)} skipped: not installed`);
let missed = false;
for (const { name, goal } of contenders) {
  if (goal === undefined) continue;
  const ratio = costOf(name) / costOf(goal.edge === "Express" ? "deAn06Router" : "deAn06Listener");
  missed ||= !(ratio >= goal.times);
  console.log(
    `goal: our ${goal.edge} edge at least ${goal.times} × ${name}: ${ratio.toFixed(2)} × (${ratio >= goal.times ? "met" : "missed"})`,
  );
}
process.exit(values.check && missed ? 1 : 0);

/** Seconds until a second process has sent all requests, and the CPU time that answering took this one. */
function loadFrom(target: string): Promise<{ seconds: number; microseconds: number }> {
  return new Promise((resolve) => {
    const child = fork(import.meta.filename, ["--load", target, "--scale", values.scale], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    let started = 0;
    let before = process.cpuUsage();
    child.on("message", (message) => {
      if (message === "ready") {
        started = performance.now();
        before = process.cpuUsage();
        return;
      }
      const { user, system } = process.cpuUsage(before);
      resolve({ seconds: (performance.now() - started) / 1000, microseconds: user + system });
    });
  });
}

async function sendAll(target: URL): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(payload) };
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const sent = request(target, { method: "POST", agent, headers }, (response) => {
        response.resume().on("end", resolve);
      });
      sent.on("error", reject).end(payload);
    });
  for (let i = 0; i < connections; i++) await one();
  process.send?.("ready");
  let left = count;
  const keepSending = async () => {
    while (left-- > 0) await one();
  };
  await Promise.all(Array.from({ length: connections }, keepSending));
}
