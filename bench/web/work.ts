import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ok } from "@de-an-06/domain";
import type { ApiOptions, Operation } from "@de-an-06/http";
import { sampleKeys, sampleOptions } from "@de-an-06/http/edge-conformance";
import { build } from "esbuild";
import * as z from "zod";

/** The same work for all: check 2 kB of rows, add them up, answer with JSON. */
export const RowsSchema = z.object({
  rows: z.array(
    z.object({
      unit: z.string().max(100),
      service: z.string().max(100),
      received: z.int().min(0),
      online: z.int().min(0),
    }),
  ),
});

/** The sums of rows. */
export function addUp({ rows }: z.output<typeof RowsSchema>): { received: number; online: number } {
  let [received, online] = [0, 0];
  for (const row of rows) {
    received += row.received;
    online += row.online;
  }
  return { received, online };
}

/** The body that is sent. */
export const payload = JSON.stringify({
  rows: Array.from({ length: 22 }, (_, i) => ({
    unit: `0710${i % 10}@2025-07-01`,
    service: `dich-vu-${i}`,
    received: 300 + i,
    online: 200 + i,
  })),
});

/** What comes back. */
export const wanted = JSON.stringify(addUp(JSON.parse(payload) as z.output<typeof RowsSchema>));

/** The work as one of our operations, behind authorization and limits like any other. */
const operation: Operation = {
  id: "bench",
  method: "POST",
  path: "/sums",
  summary: { vi: "", en: "" },
  who: { may: "read" },
  input: { body: RowsSchema },
  output: z.object({ received: z.int(), online: z.int() }),
  stores: false,
  handle: ({ body }) => ok({ value: addUp(body as never) }),
} as Operation;

/** What our edges run on. */
export const options: ApiOptions = { ...sampleOptions(), operations: [operation] };

/** Who calls. */
export const actor = { unit: sampleKeys.own, role: "clerk" } as const;

/** What is used of trpc. */
export interface Trpc {
  readonly initTRPC: {
    readonly create: () => {
      readonly router: (of: object) => object;
      readonly procedure: {
        readonly input: (of: typeof RowsSchema) => {
          readonly mutation: (handle: (of: { input: z.output<typeof RowsSchema> }) => unknown) => object;
        };
      };
    };
  };
}

/**
 * One of our packages as a host deploys it, in one file. Run from its source it would be another program: the loader of
 * TypeScript names every function again whenever it is made.
 */
export async function deployed<T>(name: string): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "deployed-"));
  const outfile = join(folder, "package.mjs");
  await build({
    stdin: { contents: `export * from ${JSON.stringify(name)};`, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["@de-an-06/source", "import"],
    outfile,
  });
  const loaded = (await import(pathToFileURL(outfile).href)) as T;
  await rm(folder, { recursive: true });
  return loaded;
}

/** A peer that is installed, or null. */
export async function peer<T>(name: string): Promise<T | null> {
  try {
    return (await import(name)) as T;
  } catch {
    return null;
  }
}

/** The middle of a list. */
export function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
