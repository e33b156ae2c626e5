import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { fromZod, parseWith, toZodIssue } from "./from-zod.js";
import { issue } from "./issue.js";
import { sentence } from "./sentence.js";

const Plan = z.strictObject({
  title: z.string().min(3).max(9),
  rows: z
    .array(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("date"), day: z.iso.date() }),
        z.strictObject({ kind: z.literal("ongoing") }),
      ]),
    )
    .max(2),
  share: z.number().int().min(0).max(100).optional(),
  mode: z.enum(["ordered", "requested"]).optional(),
});

const codes = (input: unknown) => {
  const result = parseWith<unknown>(Plan, input);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join("/")}`);
};

test("what fits comes out as it went in", () => {
  const plan = { title: "Plan", rows: [{ kind: "ongoing" }] };
  expect(parseWith<unknown>(Plan, plan)).toEqual({ ok: true, value: plan, notes: [] });
});

test.each([
  ["a missing title", { rows: [] }, ["value.missing title"]],
  ["nothing at all", undefined, ["value.wrong-type "]],
  ["null", null, ["value.wrong-type "]],
  ["a title that is a number", { title: 1, rows: [] }, ["value.wrong-type title"]],
  ["a short title", { title: "a", rows: [] }, ["value.too-small title"]],
  [
    "a long title and too many rows",
    { title: "0123456789", rows: Array(3).fill({ kind: "ongoing" }) },
    ["value.too-large title", "value.too-large rows"],
  ],
  ["a key nobody knows", { title: "Plan", rows: [], secret: 1 }, ["value.unknown-key "]],
  [
    "a day that is none",
    { title: "Plan", rows: [{ kind: "date", day: "2023-02-30" }] },
    ["value.wrong-format rows/0/day"],
  ],
  ["a kind that is none", { title: "Plan", rows: [{ kind: "never" }] }, ["value.invalid rows/0/kind"]],
  ["a half", { title: "Plan", rows: [], share: 0.5 }, ["value.wrong-type share"]],
  ["a mode that is none", { title: "Plan", rows: [], mode: "begged" }, ["value.not-in-list mode"]],
])("%s is named with its place", (_, input, expected) => {
  expect(codes(input)).toEqual(expected);
});

test("a union names the branch that came nearest", () => {
  const Either = z.union([z.strictObject({ a: z.strictObject({ deep: z.number() }) }), z.string()]);
  const result = parseWith<unknown>(Either, { a: { deep: "x" } });
  expect(result).toMatchObject({ ok: false, issues: [{ code: "value.wrong-type", path: ["a", "deep"] }] });
});

test("a schema's own check can raise an issue of the domain", () => {
  const Odd = z.number().check((ctx) => {
    ctx.issues.push(toZodIssue("value.too-small", { minimum: 1, of: "number" }));
  });
  expect(parseWith(Odd, 2)).toMatchObject({
    ok: false,
    issues: [issue("value.too-small", { minimum: 1, of: "number" })],
  });
});

test("an error without its input still names type and place", () => {
  const parsed = Plan.safeParse({ rows: [] });
  expect(parsed.success ? [] : fromZod(parsed.error)).toEqual([
    issue("value.wrong-type", { expected: "text" }, ["title"]),
  ]);
});

describe("always", () => {
  test("no issue and no sentence holds a value from the input", () => {
    const secret = "079123456789";
    const leaky = fc.anything({ values: [fc.constant(secret)], maxDepth: 3 });
    fc.assert(
      fc.property(leaky, leaky, (title, row) => {
        const result = parseWith<unknown>(Plan, { title, rows: [row, { kind: secret }], mode: secret, [secret]: 1 });
        if (result.ok) throw new Error("a secret kind fits nowhere");
        for (const one of result.issues) {
          expect(JSON.stringify(one.params)).not.toContain(secret);
          expect(sentence(one)).not.toContain(secret);
        }
      }),
    );
  });
});
