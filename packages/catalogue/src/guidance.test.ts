import { AccountabilityRuleSchema } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { accountabilityRules } from "./accountability-rules.js";
import { guidance } from "./guidance.js";

test("there are seven ways of using citizen information instead of the household book", () => {
  expect(guidance.filter(({ topic }) => topic === "household-book")).toHaveLength(7);
});

test("the letter asks for a bank account and says elsewhere that it is not mandatory: both are kept", () => {
  const conflicts = guidance.filter(({ conflict }) => conflict !== undefined);
  expect(conflicts.map(({ id, source, conflict }) => [id, source.article, conflict?.source.article])).toEqual([
    ["bank-account", "phụ lục, mục III.1.3", "phụ lục, mục III.3.2"],
  ]);
});

test("every piece of guidance has an id of its own and both languages", () => {
  expect(new Set(guidance.map(({ id }) => id)).size).toBe(guidance.length);
  for (const { vi, en } of guidance) expect(vi).not.toBe(en);
});

test("an e-ID is from 14 on, and through a parent before", () => {
  expect(guidance.filter(({ id }) => id.includes("14")).map(({ topic }) => topic)).toEqual(["e-id", "e-id"]);
});

test.each(accountabilityRules.map((rule) => [rule.id, rule] as const))(
  "%s is a rule of accountability",
  (_id, rule) => {
    expect(AccountabilityRuleSchema.safeParse(rule).success).toBe(true);
  },
);

test("a number that no text prints is marked as inferred, and no day is set for explanations", () => {
  expect(accountabilityRules.filter(({ atLeast }) => atLeast > 1).map(({ source }) => source.confidence)).toEqual([
    "inferred",
  ]);
  expect(accountabilityRules.filter(({ answer }) => answer !== undefined)).toEqual([]);
});
