import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as catalogue from "@de-an-06/catalogue";
import * as domain from "@de-an-06/domain";
import * as document from "@de-an-06/document";
import * as express from "@de-an-06/express";
import * as http from "@de-an-06/http";
import * as client from "@de-an-06/http/client";
import * as serverless from "@de-an-06/serverless";
import * as spreadsheet from "@de-an-06/spreadsheet";
import * as worker from "@de-an-06/spreadsheet/worker";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { examplesInComments, examplesInGuide } from "./find-examples.js";
import { runExample } from "./run-example.js";

const root = join(import.meta.dirname, "../../..");
const web = { ...http, ...client, ...express, ...serverless };
const scope = { ...catalogue, ...document, ...spreadsheet, ...worker, ...web, ...domain, z };

const files = ["README.md", "README.vi.md"]
  .concat(below("docs/guides"), below("packages"))
  .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file));
const sources = files.filter((file) => /^packages\/[^/]+\/src\/.*(?<!\.test|\.test-d)\.ts$/.test(file));
const guides = files.filter((file) => file.endsWith(".md") && !file.endsWith("CHANGELOG.md"));

describe("the examples in doc comments hold", () => {
  for (const example of sources.flatMap((file) => examplesInComments(file, read(file)))) {
    test(`${example.file}:${example.line}`, async () => {
      expect(await holds(example), "an example states what comes out").toBeGreaterThan(0);
    });
  }
});

describe("the examples in the guides hold", () => {
  for (const example of guides.flatMap((file) => examplesInGuide(file, read(file)))) {
    test(`${example.file}:${example.line}`, () => holds(example));
  }
});

function below(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file));
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

async function holds(example: Parameters<typeof runExample>[0]) {
  const claims = await runExample(example, scope);
  for (const claim of claims) {
    expect
      .soft(claim.actual, `${example.file}:${example.line + claim.line} // => ${claim.expected}`)
      .toSatisfy(() => claim.holds);
  }
  return claims.length;
}
