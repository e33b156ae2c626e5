import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createOpenApi, operations } from "@de-an-06/http";
import { sampleActorOf, sampleKeys, sampleOptions, sampleTask } from "@de-an-06/http/edge-conformance";
import express from "express";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deAn06Router } from "./de-an-06-router.js";

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
}
interface Described {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
const contract = createOpenApi(operations) as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const units = Object.values(sampleKeys);
const strings = fc.oneof(
  fc.string(),
  fc.constantFrom(
    ...units,
    "9",
    "monthly",
    "2025-08",
    "reporting",
    "online",
    "service",
    "Quý I/2023",
    "trước ngày 15 hàng tháng",
  ),
  fc.constantFrom(
    "2025-08-01",
    "2025-08-31",
    "0001-01-01",
    "9999-12-31",
    "2023-02-29",
    "\u0000",
    "🜚",
    "../..",
    "%",
    "__proto__",
  ),
);

/** Values that nearly fit a schema: mostly its shape, sometimes anything. */
function fitting(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined)
    return fitting(contract.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, depth + 1);
  const anything = fc.oneof(strings, fc.jsonValue({ maxDepth: 2 }));
  if (depth > 8) return anything;
  return fc.oneof({ weight: 8, arbitrary: shaped(schema, depth) }, { weight: 1, arbitrary: anything });
}

function shaped(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) return fc.oneof(...branches.map((one) => fitting(one, depth + 1)));
  switch (schema.type) {
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, one]) => [name, fitting(one, depth + 1)]),
        ),
      );
    case "array":
      return fc.array(fitting(schema.items ?? schema.prefixItems?.[0] ?? {}, depth + 1), { maxLength: 3 });
    case "integer":
    case "number":
      return fc.oneof(fc.integer(), fc.nat(40), fc.constantFrom(0, -1, 2 ** 53));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return schema.format === "date"
        ? fc.constantFrom("2025-08-01", "2025-08-31", "0001-01-01", "9999-12-31")
        : strings;
  }
}

const requests = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters, requestBody }]) => {
    const named = (where: string) => parameters.filter((one) => one.in === where);
    const json = requestBody?.content["application/json"]?.schema;
    return fc.record({
      method: fc.constant(method.toUpperCase()),
      path: fc.constant(path),
      values: fc.record(
        Object.fromEntries(
          named("path").map(({ name }) => [
            name,
            name === "unit" ? fc.oneof(fc.constantFrom(...units), strings) : strings,
          ]),
        ),
      ),
      query: fc.record(Object.fromEntries(named("query").map(({ name, schema }) => [name, fitting(schema)])), {
        requiredKeys: [],
      }),
      body: requestBody === undefined ? fc.constant(undefined) : json === undefined ? fc.uint8Array() : fitting(json),
      actor: fc.constantFrom(...units),
      headers: fc.record(
        {
          "if-match": fc.oneof(strings.filter(isHeader), fc.constant('"1"')),
          "idempotency-key": strings.filter(isHeader),
        },
        { requiredKeys: [] },
      ),
    });
  }),
);

function isHeader(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

let base = "";
const failures: unknown[] = [];
const nothing = async () => ({ ok: true as const, value: [], notes: [] });
const written = async () => new Uint8Array([1]);
const workbooks = {
  readTasks: nothing,
  readObservations: nothing,
  readGroups: nothing,
  readRegisters: nothing,
  readRows: nothing,
  writeTasks: written,
  writeTaskTemplate: written,
  writeObservationTemplate: written,
  writeGroupTemplate: written,
  writeRegister: written,
  writeUnitTemplate: written,
  writeSubmissionTemplate: written,
  writeScorecard: written,
  writeLeagueTable: written,
  writeAccountability: written,
  streamObservations: () => new Blob(["1"]).stream() as ReadableStream<Uint8Array>,
  sheetSentence: () => "",
};
const app = express().use(
  deAn06Router({
    ...sampleOptions(),
    workbooks,
    log: ({ error, operation }) => error !== undefined && failures.push([operation, String((error as Error).stack)]),
    actorOf: (request) => sampleActorOf(request.headers["x-actor"] as string | undefined),
  }) as never,
);
const server = createServer(app);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await fetch(`${base}/units/${encodeURIComponent(sampleKeys.parent)}/tasks`, {
    method: "POST",
    headers: { "x-actor": `${sampleKeys.parent} leader`, "content-type": "application/json" },
    body: JSON.stringify(sampleTask),
  });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test("no request that the contract can think of makes the server fail", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(...requests), async ({ method, path, values, query, body, actor, headers }) => {
      const target = path.replace(
        /\{(\w+)\}/g,
        (_, name: string) => encodeURIComponent(wellFormed(textOf(values[name] ?? ""))) || "x",
      );
      const search = new URLSearchParams(
        Object.entries(query).flatMap(([name, value]) =>
          (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, textOf(one)]),
        ),
      );
      const isFile = body instanceof Uint8Array;
      const response = await fetch(`${base}${target}?${search}`, {
        method,
        headers: {
          "x-actor": `${actor} leader`,
          ...(body !== undefined && !isFile && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
      });
      await response.arrayBuffer();
      expect(failures.splice(0)).toEqual([]);
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 800 },
  );
});

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, "x");
}
