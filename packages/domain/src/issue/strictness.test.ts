import { expect, test } from "vitest";
import * as z from "zod";
import { issue } from "./issue.js";
import { unwrap } from "./result.js";
import { parseWith } from "./from-zod.js";
import { findings, grade, gradeOf, usualStrictness } from "./strictness.js";
import { StrictnessSchema } from "./strictness-schema.js";

const jump = issue("entry.jump", { percent: 50 }, [0]);
const part = issue("entry.part-over-whole", { identity: "Trực tuyến không quá tiếp nhận", over: 7 }, [0]);

test("what cannot be right stands in the way, what should be looked at is told", () => {
  expect(grade([jump, part])).toEqual({ errors: [part], warnings: [jump] });
});

test("a place takes a finding its own way, or leaves it out", () => {
  expect(grade([jump, part], { "entry.jump": "error", "entry.part-over-whole": "warning" })).toEqual({
    errors: [jump],
    warnings: [part],
  });
  expect(grade([jump, part], { "entry.jump": "off" })).toEqual({ errors: [part], warnings: [] });
});

test("what is no finding is told, whatever is said of others", () => {
  const other = issue("outline.text-unknown", {});
  expect(grade([other], { "entry.jump": "off" }).warnings).toEqual([other]);
});

test("a finding nobody names is taken as usual", () => {
  for (const one of findings) expect(gradeOf(one)).toBe(usualStrictness[one]);
});

test("strictness out of data names known findings and grades only", () => {
  expect(unwrap(parseWith(StrictnessSchema, { "audit.truncated": "off" }))).toEqual({ "audit.truncated": "off" });
  expect(parseWith(StrictnessSchema, { "entry.mood": "off" }).ok).toBe(false);
  expect(parseWith(StrictnessSchema, { "entry.jump": "maybe" })).toMatchObject({ issues: [{ path: ["entry.jump"] }] });
  expect(z.toJSONSchema(StrictnessSchema)).toMatchObject({ type: "object" });
});
