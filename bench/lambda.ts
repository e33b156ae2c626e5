/**
 * What a function of AWS Lambda costs in process, against a bare one and the adapters of other frameworks: all read the JSON,
 * check it with zod, add up and answer with JSON. Ours besides asks who calls and whether it may, bounds the body's size, depth
 * and lengths and the time, and names the request.
 *
 * `npm run bench lambda [-- --check] [--reps 7] [--scale 1]`. The same event of API Gateway (2.0) for all, the contenders take
 * turns; CPU time, medians. `--check` fails when a goal is missed.
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type * as Serverless from "@de-an-06/serverless";
import { build } from "esbuild";
import { tsRest } from "./web/ts-rest.js";
import { actor, addUp, deployed, median, options, payload, peer, RowsSchema, type Trpc, wanted } from "./web/work.js";

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    reps: { type: "string", default: "7" },
    scale: { type: "string", default: "1" },
  },
});
const reps = Math.max(7, Number(values.reps));
const calls = Math.max(200, Math.round(4000 * Number(values.scale)));

const event = {
  version: "2.0",
  routeKey: "$default",
  rawPath: "/sums",
  rawQueryString: "",
  headers: {
    "content-type": "application/json",
    "content-length": String(payload.length),
    host: "x",
    authorization: "Bearer x",
  },
  requestContext: {
    accountId: "1",
    apiId: "1",
    domainName: "x",
    domainPrefix: "x",
    requestId: "1",
    routeKey: "$default",
    stage: "$default",
    time: "",
    timeEpoch: 0,
    http: { method: "POST", path: "/sums", protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "x" },
  },
  body: payload,
  isBase64Encoded: false,
};

type Handler = (of: typeof event) => Promise<{ statusCode: number; body?: string }>;

interface HonoApp {
  post: (
    path: string,
    handle: (of: { req: { json: () => Promise<unknown> }; json: (value: object) => unknown }) => unknown,
  ) => void;
}

const { lambdaHandler } = await deployed<typeof Serverless>("@de-an-06/serverless");

const contenders: { name: string; handler: Handler; goal?: number }[] = [
  {
    name: "a bare function",
    handler: async ({ body }) => ({
      statusCode: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(addUp(RowsSchema.parse(JSON.parse(body)))),
    }),
  },
  {
    name: "lambdaHandler",
    handler: lambdaHandler({ ...options, actorOf: () => actor }) as (of: Serverless.LambdaEvent) => Promise<never>,
  },
];

const hono = await peer<{ readonly Hono: new () => HonoApp }>("hono");
const honoLambda = await peer<{ readonly handle: (app: HonoApp) => Handler }>("hono/aws-lambda");
if (hono && honoLambda) {
  const app = new hono.Hono();
  app.post("/sums", async (context) => context.json(addUp(RowsSchema.parse(await context.req.json()))));
  const handle = honoLambda.handle(app);
  contenders.push({ name: "hono", goal: 4, handler: handle });
}
const trpc = await peer<Trpc>("@trpc/server");
const trpcLambda = await peer<{
  readonly awsLambdaRequestHandler: (of: object) => (of: object, context: object) => ReturnType<Handler>;
}>("@trpc/server/adapters/aws-lambda");
if (trpc && trpcLambda) {
  const t = trpc.initTRPC.create();
  const router = t.router({ sums: t.procedure.input(RowsSchema).mutation(({ input }) => addUp(input)) });
  const handle = trpcLambda.awsLambdaRequestHandler({ router });
  contenders.push({ name: "trpc", goal: 7, handler: (one) => handle(one, {}) });
}
const ts = tsRest();
if (ts) contenders.push({ name: "ts-rest", goal: 4, handler: (one) => ts.lambda(one, {}) });

for (const { name, handler } of contenders) {
  const { body = "" } = await handler(event);
  if (!body.includes(wanted)) {
    console.error(`${name} answers ${body.slice(0, 200)}: nothing is timed.`);
    process.exit(1);
  }
}
const times = contenders.map((): number[] => []);
for (let rep = 0; rep <= reps; rep++) {
  for (const [i, { handler }] of contenders.entries()) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    for (let call = 0; call < calls; call++) await handler(event);
    const { user, system } = process.cpuUsage(before);
    if (rep > 0) times[i]?.push((user + system) / calls);
  }
}
const medians = times.map(median);
const [bare = Number.NaN, ours = Number.NaN] = medians;
console.log(
  `node ${process.version}, n = ${calls} calls, ${reps} repetitions, load ${loadavg()[0]?.toFixed(2)} on ${availableParallelism()} cores`,
);
for (const [i, { name }] of contenders.entries()) {
  const time = medians[i] ?? Number.NaN;
  console.log(`${name.padEnd(20)}${time.toFixed(1).padStart(8)} µs CPU   × bare ${(bare / time).toFixed(2)}`);
}
for (const name of ["hono", "trpc", "ts-rest"])
  if (!contenders.some((one) => one.name === name)) console.log(`${name.padEnd(20)} skipped: not installed`);
const { kilobytes, load, first } = await coldStart();
console.log(
  `cold start of the whole function: ${kilobytes} kB gzip, ${load} ms to load, ${first} ms for the first answer`,
);

const goals = [
  { what: "at least 0.7 × a bare function", ratio: bare / ours, goal: 0.7 },
  ...contenders.flatMap(({ name, goal }, i) =>
    goal === undefined ? [] : [{ what: `at least ${goal} × ${name}`, ratio: (medians[i] ?? 0) / ours, goal }],
  ),
];
for (const { what, ratio, goal } of goals)
  console.log(`goal: ${what}: ${ratio.toFixed(2)} × (${ratio >= goal ? "met" : "missed"})`);
if (values.check && goals.some(({ ratio, goal }) => !(ratio >= goal))) process.exit(1);

/** The function as one file, loaded by fresh processes: the medians of fifteen. */
async function coldStart(): Promise<{ kilobytes: string; load: string; first: string }> {
  const folder = await mkdtemp(join(tmpdir(), "lambda-"));
  const outfile = join(folder, "function.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "../examples/lambda/handler.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    conditions: ["@de-an-06/source", "import"],
    outfile,
  });
  const http = { method: "GET" };
  const health = {
    version: "2.0",
    rawPath: "/de-an-06/health",
    rawQueryString: "",
    headers: {},
    requestContext: { http },
  };
  const code = `const start = performance.now(); const { handler } = await import(${JSON.stringify(pathToFileURL(outfile))});
    const loaded = performance.now(); await handler(${JSON.stringify(health)}); console.log(loaded - start, performance.now() - loaded);`;
  const runs = Array.from({ length: 15 }, () =>
    spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" })
      .stdout.trim()
      .split(" ")
      .map(Number),
  );
  const size = gzipSync(await readFile(outfile)).length;
  await rm(folder, { recursive: true });
  const middle = (i: number) => median(runs.map((run) => run[i] ?? Number.NaN)).toFixed(0);
  return { kilobytes: (size / 1000).toFixed(0), load: middle(0), first: middle(1) };
}
