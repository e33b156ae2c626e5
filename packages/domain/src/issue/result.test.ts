import { expect, test } from "vitest";
import { type Issue, issue } from "./issue.js";
import { DomainError, fail, ok, type Result, unwrap } from "./result.js";

test("a value may come with notes", () => {
  const result: Result<number> = ok(26, [issue("value.missing", {})]);
  expect(unwrap(result)).toBe(26);
  expect(result.notes).toHaveLength(1);
});

test("unwrapping issues throws one error that carries them all", () => {
  const issues = [issue("value.missing", {}, ["tasks", 0, "title"]), issue("value.invalid", {})] as const;
  const throwing = () => unwrap(fail<Issue>(...issues));
  expect(throwing).toThrow(DomainError);
  expect(throwing).toThrow("value.missing at tasks/0/title; value.invalid");
  try {
    throwing();
  } catch (error) {
    expect((error as DomainError).name).toBe("DomainError");
    expect((error as DomainError).issues).toEqual(issues);
  }
});

test("the message of many issues stays short; all are carried", () => {
  const many = Array.from({ length: 700 }, (_, row) => issue("value.missing", {}, [row]));
  const [first, ...rest] = many;
  expect(() => unwrap(fail<Issue>(first as Issue, ...rest))).toThrow("; value.missing at 4; and 695 more");
});
