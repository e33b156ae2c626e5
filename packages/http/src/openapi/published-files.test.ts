import { format } from "prettier";
import { expect, test } from "vitest";
import { labels } from "../labels/labels.js";
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
