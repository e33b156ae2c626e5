import {
  DocumentReferenceSchema,
  documentKey,
  formatDocumentNumber,
  isPlainDate,
  parseDocumentNumber,
  SourceSchema,
  unwrap,
} from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import * as catalogue from "./index.js";

test("the public names are these", () => {
  expect(Object.keys(catalogue).sort()).toMatchSnapshot();
});

const { documents } = catalogue;
const tables = Object.entries<unknown>(catalogue).flatMap(([name, table]) =>
  Array.isArray(table) ? [{ name, table: table as readonly unknown[] }] : [],
);

describe("every table", () => {
  test.each(tables)("$name is plain data", ({ table }) => {
    expect(table.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });

  const cited = tables.filter(({ name }) => name !== "vietnamCalendarYears");
  test.each(cited)("$name cites a document of the catalogue in every row", ({ table }) => {
    const known = new Set<unknown>(Object.values(documents));
    for (const row of table) {
      const sources = sourcesIn(row);
      expect(sources.length, JSON.stringify(row)).toBeGreaterThan(0);
      for (const source of sources) {
        expect(known.has(source["document"]), JSON.stringify(source)).toBe(true);
        expect(SourceSchema.safeParse(source).success, JSON.stringify(source)).toBe(true);
      }
    }
  });
});

test.each(Object.entries(documents))(
  "%s is a document, and its number is printed as documents print it",
  (_name, document) => {
    expect(DocumentReferenceSchema.safeParse(document).success).toBe(true);
    if (document.kind !== "other") expect(document.issuer).not.toBeNull();
    if (document.number === null) return;
    const { number, year, symbol } = document;
    if (symbol === null) throw new Error("a number without a symbol is none");
    expect(unwrap(parseDocumentNumber(formatDocumentNumber({ number, year, symbol })))).toMatchObject({
      number,
      year,
      symbol,
    });
  },
);

test("no document is there twice", () => {
  const keys = Object.values(documents).map((document) => `${documentKey(document)}|${document.title ?? ""}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("every day that is written down exists", () => {
  const days = JSON.stringify(catalogue).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  expect(days.length).toBeGreaterThan(150);
  expect(days.filter((day) => !isPlainDate(day))).toEqual([]);
});

/** Everything inside a row that has the shape of a source. */
function sourcesIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(sourcesIn);
  return "confidence" in value ? [value as Record<string, unknown>, ...inside] : inside;
}
