import * as z from "zod";
import { everySchema } from "./every-schema.js";

/**
 * The JSON Schema of every type (*lược đồ JSON*), as one document with `$defs`: for other languages, published as
 * `@de-an-06/http/json/schemas.json`.
 *
 * @example
 * Object.keys(createJsonSchemas().$defs).includes("Profile") // => true
 */
export function createJsonSchemas(): { readonly $schema: string; readonly $defs: Readonly<Record<string, object>> } {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(everySchema)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/$defs/${id}`, io: "input" });
  const { __shared: shared, ...named } = schemas as Record<string, { readonly $defs?: Record<string, object> }>;
  const parts = Object.entries(shared?.$defs ?? {}).map(([name, schema]) => [`part.${name}`, schema]);
  const text = JSON.stringify({ ...named, ...(Object.fromEntries(parts) as object) }, (key, value: unknown) =>
    key === "$id" || key === "$schema" ? undefined : value,
  );
  const $defs = JSON.parse(text.replaceAll("#/$defs/__shared#/$defs/", "#/$defs/part.")) as Record<string, object>;
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $defs };
}
