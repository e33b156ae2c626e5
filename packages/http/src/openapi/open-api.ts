import * as z from "zod";
import { progressType } from "../api/progress.js";
import { ProblemSchema } from "../issue/problem.js";
import type { Operation } from "../operation/operation.js";
import { uploadTypes } from "../request/read-body.js";
import { namedSchemas } from "./schema-names.js";

type Json = Readonly<Record<string, unknown>>;

const reference = (id: string): string => `#/components/schemas/${id}`;
const statuses = ["400", "401", "403", "404", "405", "409", "412", "413", "415", "422", "500", "501", "503"];

/**
 * The contract of a list of operations as OpenAPI 3.1: every input, output and problem with its JSON Schema.
 *
 * @example
 * createOpenApi([]).openapi // => "3.1.0"
 */
export function createOpenApi(
  operations: readonly Operation[],
  {
    title = "Đề án 06",
    server = ".",
  }: { readonly title?: string | undefined; readonly server?: string | undefined } = {},
): Json {
  const registry = z.registry<{ id: string }>();
  const parts = { Problem: ProblemSchema, ...namedSchemas };
  for (const [id, schema] of Object.entries(parts)) registry.add(schema, { id });
  for (const { id, input, output } of operations) {
    if (input.body !== undefined && input.body !== "file") added(registry, input.body, `${id}.Input`);
    if (output instanceof z.ZodType) added(registry, output, `${id}.Output`);
  }
  const { schemas } = z.toJSONSchema(registry, { uri: reference, io: "input" });
  const paths: Record<string, Record<string, Json>> = {};
  for (const one of operations) (paths[one.path] ??= {})[one.method.toLowerCase()] = describe(one, registry);
  return {
    openapi: "3.1.0",
    info: { title, version: "1", description: "Nhiệm vụ, thời hạn, chỉ số và báo cáo của Đề án 06." },
    servers: [{ url: server }],
    security: [{ bearer: [] }],
    paths,
    components: {
      responses: {
        Problem: {
          description: "Problem (RFC 9457)",
          content: { "application/problem+json": { schema: { $ref: reference("Problem") } } },
        },
      },
      headers: { ETag: { description: "The revision, for If-Match and If-None-Match.", schema: { type: "string" } } },
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
      schemas: componentsOf(schemas),
    },
  };
}

const octets = "application/octet-stream";

type Registry = z.core.$ZodRegistry<{ id: string }>;

function added(registry: Registry, schema: z.ZodType, id: string): void {
  if (!registry.has(schema)) registry.add(schema, { id });
}

function describe(
  { id, summary, who, input, output, method, revises, accepts = uploadTypes, tellsProgress = false }: Operation,
  registry: Registry,
): Json {
  const ok = output instanceof z.ZodType ? { "application/json": { schema: refTo(registry, output) } } : media(output);
  const writes = method !== "GET" && who.may !== "anyone";
  return {
    operationId: id,
    tags: [id.split(".")[0] ?? id],
    summary: summary.vi,
    description: `${summary.en}. May: ${who.may}.`,
    ...(who.may === "anyone" && { security: [] }),
    parameters: [
      ...parametersOf("path", input.path),
      ...parametersOf("query", input.query),
      header("Accept-Language", "vi (unless said) or en: the language of problems, notes and pages."),
      ...(writes ? [header("Idempotency-Key", "The same key for the same change sent again.")] : []),
      ...conditions(method, revises !== undefined),
    ],
    ...(input.body !== undefined && {
      requestBody: {
        required: true,
        content:
          input.body === "file"
            ? media([...new Set([...accepts, octets])])
            : { "application/json": { schema: refTo(registry, input.body) } },
      },
    }),
    responses: {
      "200": {
        description: "OK",
        ...((method === "GET" || revises !== undefined) && tagged),
        content: tellsProgress ? { ...ok, ...lines } : ok,
      },
      ...(method === "GET" && { "304": { description: "Not Modified", ...tagged } }),
      ...(writes && { "201": { description: "Created", content: ok } }),
      ...Object.fromEntries(statuses.map((status) => [status, problem])),
    },
  };
}

/** What is sent to whoever asks how far the work is. */
const lines = {
  [progressType]: {
    schema: { type: "string" },
    example: '{"done":500,"of":2000}\n{"status":201,"body":{"found":2000,"stored":2000,"notes":[]}}\n',
  },
};

/** The conditions a read or a change may be asked for on. */
function conditions(method: Operation["method"], revises: boolean): readonly Json[] {
  if (method === "GET") return [header("If-None-Match", "The ETag of what is known: 304 while it is the same.")];
  if (!revises) return [];
  const change = header("If-Match", "The ETag of what is changed; `*` for anything that is there.");
  return method === "PUT" ? [change, header("If-None-Match", "`*`: only where nothing is there.")] : [change];
}

const problem = { $ref: "#/components/responses/Problem" };
const tagged = { headers: { ETag: { $ref: "#/components/headers/ETag" } } };

function media(types: readonly string[]): Json {
  return Object.fromEntries(types.map((type) => [type, { schema: { type: "string", format: "binary" } }]));
}

function header(name: string, description: string): Json {
  return { name, in: "header", required: false, description, schema: { type: "string" } };
}

function refTo(registry: Registry, schema: z.ZodType): Json {
  return { $ref: reference(registry.get(schema)?.id ?? "") };
}

function parametersOf(where: "path" | "query", schema: z.ZodObject | undefined): readonly Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: where,
    required: where === "path" || required.includes(name),
    schema: one,
  }));
}

/** Schemas by name. What refers to itself and has no name comes apart, and gets one. */
function componentsOf({ __shared: shared, ...named }: Readonly<Record<string, object>>): Json {
  const parts = Object.entries((shared as { readonly $defs?: Record<string, object> } | undefined)?.$defs ?? {});
  const all = [...Object.entries(named), ...parts.map(([name, schema]) => [`part.${name}`, schema] as const)];
  const text = JSON.stringify(Object.fromEntries(all.map(([id, schema]) => [id, bare(schema)])));
  return JSON.parse(text.replaceAll(reference("__shared#/$defs/"), reference("part."))) as Json;
}

/** Without what belongs to a schema that is a file of its own. */
function bare(schema: object): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !["$id", "$schema", "id"].includes(key)));
}
