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
