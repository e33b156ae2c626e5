import { expect, test } from "vitest";
import { type CallIssueParams, callSentencesEn, callSentencesVi } from "./call-issue.js";

const params = { nearest: "tasks", allowed: ["commune", "province"], megabytes: 64 };
const codes = Object.keys(callSentencesVi) as (keyof CallIssueParams)[];

test.each(codes)("%s is a sentence in Vietnamese and in English", (code) => {
  const vi = callSentencesVi[code](params as never);
  const en = callSentencesEn[code](params as never);
  for (const text of [vi, en]) {
    expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(text).not.toMatch(/undefined|null|\s\s/);
  }
  expect(vi).not.toBe(en);
});

test("a command or option that is nearly right is suggested, and nothing where none is near", () => {
  expect(callSentencesVi["call.unknown-command"]({ nearest: "tasks" })).toMatch(/tasks\?$/);
  expect(callSentencesEn["call.unknown-option"]({ nearest: null })).not.toContain("?");
});

test("what is allowed and how much are said", () => {
  expect(callSentencesEn["call.not-in-list"](params)).toContain("commune, province");
  expect(callSentencesVi["output.wrong-extension"]({ allowed: [".xlsx", ".csv"] })).toContain(".xlsx hoặc .csv");
  expect(callSentencesVi["input.too-large"](params)).toContain("64 MB");
});
