import { isPlainDate } from "@de-an-06/domain";
import { describe, expect, test } from "vitest";
import * as catalogue from "./index.js";

test("the public names are these", () => {
  expect(Object.keys(catalogue).sort()).toMatchSnapshot();
});

const { documents } = catalogue;
const tables = Object.entries(catalogue).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
const confidences = new Set(["primary", "secondary", "inferred"]);

describe("every table", () => {
  test.each(tables)("%s is plain data", (_name, table) => {
    expect(table.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });

  test.each(tables)("%s cites a document of the catalogue in every row", (_name, table) => {
    const known = new Set<unknown>(Object.values(documents));
    for (const row of table) {
      const sources = sourcesIn(row);
      expect(sources.length, JSON.stringify(row)).toBeGreaterThan(0);
      for (const source of sources) {
        expect(known.has(source["document"]), JSON.stringify(source)).toBe(true);
        expect(confidences).toContain(source["confidence"]);
      }
    }
  });
});

test("a document is cited as it is known: with its issuer and, where it has a number, a symbol, and never twice", () => {
  const identities = Object.values(documents).map((document) => {
    if (document.kind !== "other") expect(document.issuer).not.toBeNull();
    if (document.number !== null) expect(document.symbol).not.toBeNull();
    return JSON.stringify([
      document.issuer,
      document.number,
      document.year,
      document.symbol,
      document.issuedOn,
      document.title,
    ]);
  });
  expect(new Set(identities).size).toBe(identities.length);
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
