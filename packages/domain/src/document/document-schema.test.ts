import { expect, test } from "vitest";
import * as z from "zod";
import { parseWith } from "../issue/from-zod.js";
import { unwrap } from "../issue/result.js";
import { DocumentReferenceSchema, SourceSchema } from "./document-schema.js";
import { parseCitation } from "./parse-citation.js";

const document = unwrap(parseCitation("Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ"));
const source = { document, article: "điều 12", confidence: "primary" };

test("a source survives JSON", () => {
  expect(parseWith(SourceSchema, JSON.parse(JSON.stringify(source)))).toEqual({ ok: true, value: source, notes: [] });
  expect(parseWith(DocumentReferenceSchema, { ...document, title: "Chế độ báo cáo" }).ok).toBe(true);
});

test.each([
  ["a kind that is none", { ...document, kind: "poem" }, "value.not-in-list kind"],
  ["an empty number instead of null", { ...document, number: "" }, "value.too-small number"],
  ["a day that is none", { ...document, issuedOn: "2019-02-30" }, "value.wrong-format issuedOn"],
  ["no word about its issuer", { ...document, issuer: undefined }, "value.missing issuer"],
  ["a title that is undefined", { ...document, title: undefined }, "value.missing title"],
  ["a key nobody knows", { ...document, link: "x" }, "value.unknown-key "],
])("a document with %s is refused", (_, input, expected) => {
  const result = parseWith(DocumentReferenceSchema, input);
  expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join("/")}`)).toEqual([expected]);
});

test("a source says how sure it is", () => {
  expect(parseWith(SourceSchema, { document })).toMatchObject({
    issues: [{ code: "value.missing", path: ["confidence"] }],
  });
});

test("both schemas can be published as JSON Schema", () => {
  expect(z.toJSONSchema(SourceSchema)).toMatchObject({ required: ["document", "confidence"] });
});
