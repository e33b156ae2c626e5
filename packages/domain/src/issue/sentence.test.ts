import { expect, test } from "vitest";
import type { IssueOf } from "./issue.js";
import { issue } from "./issue.js";
import type { IssueParams } from "./issue-params.js";
import { createSentence, sentence } from "./sentence.js";
import { sentencesEn } from "./sentences-en.js";
import { sentencesVi } from "./sentences-vi.js";

test("sentences are Vietnamese unless English is asked for", () => {
  const missing = issue("value.missing", {});
  expect(sentence(missing)).toBe("Thiếu giá trị.");
  expect(sentence(missing, "en")).toBe("A value is missing.");
});

test("an adapter words its own codes beside the domain's", () => {
  interface SheetParams {
    "sheet.empty": { readonly rows: number };
  }
  const word = createSentence<IssueParams & SheetParams>({
    vi: { ...sentencesVi, "sheet.empty": () => "Trang tính trống." },
    en: { ...sentencesEn, "sheet.empty": ({ rows }) => `The sheet has ${rows} rows.` },
  });
  const own: IssueOf<IssueParams & SheetParams> = { code: "sheet.empty", path: [], params: { rows: 0 } };
  expect(word(own, "en")).toBe("The sheet has 0 rows.");
  expect(word(issue("value.invalid", {}))).toBe("Giá trị không hợp lệ.");
});

test("every code has both sentences, written as sentences", () => {
  expect(Object.keys(sentencesVi).sort()).toEqual(Object.keys(sentencesEn).sort());
  expect(Object.keys(sentencesVi).filter((code) => !/^[a-z-]+\.[a-z0-9-]+$/.test(code))).toEqual([]);
});
