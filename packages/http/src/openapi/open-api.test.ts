import { validate } from "@readme/openapi-parser";
import { expect, test } from "vitest";
import { operations } from "../operations/operations.js";
import { routes } from "../operation/routes.js";
import { createOpenApi } from "./open-api.js";

const contract = JSON.parse(JSON.stringify(createOpenApi(operations))) as {
  paths: Record<string, Record<string, { operationId: string }>>;
  components: { schemas: Record<string, unknown> };
};

test("the contract is valid OpenAPI 3.1", async () => {
  const result = await validate(structuredClone(contract) as never);
  expect(result).toMatchObject({ valid: true });
});

test("the validator would find a wrong one", async () => {
  const broken = structuredClone(contract) as { paths: unknown };
  broken.paths = { "/x": { get: { responses: "none" } } };
  expect(await validate(broken as never)).toMatchObject({ valid: false });
});

test("every operation has its address, and every address its operation", () => {
  const described = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => [operationId, `${method.toUpperCase()} ${path}`]),
  );
  expect(Object.fromEntries(described)).toEqual(routes);
  expect(operations.map(({ id }) => id).toSorted()).toEqual(Object.keys(routes).toSorted());
});

test("every reference leads to a schema, and tasks have their own", () => {
  const ids = new Set(Object.keys(contract.components.schemas));
  const references = [...JSON.stringify(contract).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(100);
  for (const [, id = ""] of references) expect(ids).toContain(id);
  expect(ids).toContain("Task");
});

test("the contract says which answers there are besides the value, and offers a condition only where it means something", () => {
  interface Described {
    readonly parameters: readonly { readonly name: string; readonly in: string }[];
    readonly responses: Readonly<Record<string, object>>;
  }
  const of = (route: string): Described => {
    const [method = "", path = ""] = route.split(" ");
    return contract.paths[path]?.[method.toLowerCase()] as unknown as Described;
  };
  const headers = (route: string) => of(route).parameters.flatMap((one) => (one.in === "header" ? [one.name] : []));
  expect(Object.keys(of(routes["tasks.get"]).responses)).toEqual(
    expect.arrayContaining(["200", "304", "404", "405", "501", "503"]),
  );
  expect(headers(routes["tasks.get"])).toEqual(["Accept-Language", "If-None-Match"]);
  expect(headers(routes["tasks.progress"])).toEqual(["Accept-Language", "Idempotency-Key", "If-Match"]);
  expect(headers(routes["groups.save"])).toEqual(["Accept-Language", "Idempotency-Key", "If-Match", "If-None-Match"]);
  for (const id of ["tasks.create", "observations.submit", "tasks.import"] as const) {
    expect(headers(routes[id])).toEqual(["Accept-Language", "Idempotency-Key"]);
  }
  expect(of(routes["tasks.get"]).responses["200"]).toMatchObject({ headers: { ETag: {} } });
});
