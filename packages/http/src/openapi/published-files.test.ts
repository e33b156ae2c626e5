import * as domain from "@de-an-06/domain";
import { format } from "prettier";
import { expect, test } from "vitest";
import * as z from "zod";
import { labels } from "../labels/labels.js";
import { everySchema } from "./every-schema.js";
import { createJsonSchemas } from "./json-schemas.js";

const printed = (value: unknown) => format(JSON.stringify(value), { parser: "json", printWidth: 120 });

test("the published labels are those of the types, in both languages", async () => {
  await expect(await printed(labels)).toMatchFileSnapshot("../../json/labels.json");
  for (const words of Object.values(labels).flatMap((one) => Object.values(one) as { vi: string; en: string }[])) {
    expect(words.vi).toMatch(/^\p{Lu}/u);
    expect(words.en).toMatch(/^\p{Lu}/u);
  }
});

test("the published schemas are those of the types, and refer to nothing that is not there", async () => {
  const schemas = createJsonSchemas();
  await expect(await printed(schemas)).toMatchFileSnapshot("../../json/schemas.json");
  const ids = new Set(Object.keys(schemas.$defs));
  for (const [, id = ""] of JSON.stringify(schemas).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g))
    expect(ids).toContain(id);
});

test("every schema of the domain is published under its type's name", () => {
  const names = Object.keys(domain).filter((name) => name.endsWith("Schema"));
  const missing = names.filter((name) => {
    const schema = everySchema[name.slice(0, -"Schema".length)];
    return schema !== (domain as Record<string, unknown>)[name];
  });
  expect(names.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

test("the schema of a profile stands alone too, for editors", async () => {
  const schema = z.toJSONSchema(domain.ProfileSchema, { io: "input" });
  await expect(await printed(schema)).toMatchFileSnapshot("../../json/profile.schema.json");
});

/** Lists of words that are no words for people: codes of a format, or of a list that is labelled elsewhere. */
const unlabelled = new Set(["propertyNames", "pattern", "format"]);

interface Told {
  const?: unknown;
  enum?: unknown[];
}

/** Every enum of a schema as the list of its values: an enum, or what tells the branches of a union apart. */
function enumsIn(schema: unknown, found: string[][] = []): string[][] {
  if (typeof schema !== "object" || schema === null) return found;
  if ("enum" in schema && Array.isArray(schema.enum)) found.push(schema.enum.filter((one) => typeof one === "string"));
  for (const branches of ["anyOf", "oneOf"].map((key) => (schema as Record<string, unknown>)[key])) {
    if (!Array.isArray(branches)) continue;
    const told = new Map<string, string[]>();
    const tell = (key: string, { const: value, enum: values = [] }: Told) =>
      [value, ...values].filter((one) => typeof one === "string").forEach((one) => told.set(key, [...(told.get(key) ?? []), one])); // prettier-ignore
    for (const branch of branches as ({ properties?: Record<string, Told> } & Told)[]) {
      tell("", branch);
      for (const [key, property] of Object.entries(branch.properties ?? {})) tell(key, property);
    }
    found.push(...told.values());
  }
  for (const [key, part] of Object.entries(schema)) if (!unlabelled.has(key)) enumsIn(part, found);
  return found;
}

test("every value of every enum in the published schemas has a label in both languages", () => {
  const tables = Object.values(labels).map((table) => new Set(Object.keys(table)));
  const enums = enumsIn(createJsonSchemas().$defs);
  const without = enums.filter((values) => !tables.some((table) => values.every((value) => table.has(value))));
  expect(enums.length).toBeGreaterThan(50);
  expect([...new Set(without.map((values) => values.join(" | ")))]).toEqual([]);
});

test("the findings of a profile are labelled, and no two values of one enum are called the same", () => {
  expect(Object.keys(labels.finding)).toEqual(domain.findings);
  for (const [name, table] of Object.entries(labels)) {
    if (name === "verdict") continue; // Three verdicts say one thing to do.
    const said = Object.values(table).map(({ vi }) => vi);
    expect([name, said.length]).toEqual([name, new Set(said).size]);
  }
});
