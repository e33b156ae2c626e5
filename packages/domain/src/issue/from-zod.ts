import type * as z from "zod";
import { type Issue, issue, type Path } from "./issue.js";
import type { IssueParams, Measured, ValueType } from "./issue-params.js";
import { fail, isNonEmpty, type NonEmpty, ok, type Result } from "./result.js";

const valueTypes: Readonly<Record<string, ValueType>> = {
  string: "text",
  number: "number",
  int: "integer",
  boolean: "boolean",
  array: "list",
  tuple: "list",
  set: "list",
  object: "object",
  record: "object",
  map: "object",
  date: "date",
};

const measured: Readonly<Record<string, Measured>> = { string: "characters", array: "items", set: "items" };

/**
 * The issues of zod as issues of the domain: code, path and what the sentence needs, without the input that was refused.
 *
 * @param input - What was parsed; only looked at to tell a missing value from one of the wrong type.
 * @example
 * const parsed = z.object({ title: z.string() }).safeParse({});
 * parsed.success ? [] : fromZod(parsed.error, {}) // => [{ code: "value.missing", path: ["title"], params: {} }]
 */
export function fromZod(error: z.ZodError, input?: unknown): NonEmpty<Issue> {
  const issues = error.issues.flatMap((one) => convert(one, [], input));
  return isNonEmpty(issues) ? issues : [issue("value.invalid", {})];
}

/**
 * Parses unknown data with a schema: the typed value, or every issue with its path.
 *
 * @example
 * parseWith(z.number(), 26) // => { ok: true, value: 26, notes: [] }
 */
export function parseWith<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  const parsed = schema.safeParse(input);
  return parsed.success ? ok(parsed.data) : fail(...fromZod(parsed.error, input));
}

/** Lets a schema's own check raise an issue of the domain: `ctx.addIssue(toZodIssue("value.invalid", {}))`. */
export function toZodIssue<Code extends keyof IssueParams & string>(
  code: Code,
  params: IssueParams[Code],
  path: Path = [],
): { code: "custom"; path: (string | number)[]; params: { code: Code; params: IssueParams[Code] }; input: undefined } {
  return { code: "custom", path: [...path], params: { code, params }, input: undefined };
}

function convert(one: z.core.$ZodIssue, prefix: Path, input: unknown): Issue[] {
  const path = [...prefix, ...one.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  if (at(input, path) === undefined && input !== undefined && one.code !== "custom") {
    return [issue("value.missing", {}, path)];
  }
  switch (one.code) {
    case "invalid_type":
      return [issue("value.wrong-type", { expected: valueTypes[one.expected] ?? "other" }, path)];
    case "invalid_value":
      return [issue("value.not-in-list", { allowed: one.values.map(String) }, path)];
    case "too_small":
      return [issue("value.too-small", { minimum: Number(one.minimum), of: measured[one.origin] ?? "number" }, path)];
    case "too_big":
      return [issue("value.too-large", { maximum: Number(one.maximum), of: measured[one.origin] ?? "number" }, path)];
    case "invalid_format":
      return [issue("value.wrong-format", { format: one.format }, path)];
    case "unrecognized_keys":
      return [issue("value.unknown-key", { count: one.keys.length }, path)];
    case "invalid_union":
      return union(one, path, input);
    case "custom":
      return [custom(one.params, path)];
    default:
      return [issue("value.invalid", {}, path)];
  }
}

/** The branch that came nearest: the one whose first issue lies deepest, then the one with fewest issues. */
function union(one: z.core.$ZodIssueInvalidUnion, path: Path, input: unknown): Issue[] {
  const branches = one.errors
    .map((errors) => errors.flatMap((inner) => convert(inner, path, input)))
    .filter((branch) => branch.length > 0)
    .sort((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0) || a.length - b.length);
  return branches[0] ?? [issue("value.invalid", {}, path)];
}

function custom(params: Record<string, unknown> | undefined, path: Path): Issue {
  return typeof params?.code === "string" && typeof params.params === "object"
    ? ({ code: params.code, params: params.params, path } as Issue)
    : issue("value.invalid", {}, path);
}

function at(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
