import { readDocument } from "@de-an-06/document";
import { auditText, printMarkdown, unwrap } from "@de-an-06/domain";
import { expect, test } from "vitest";
import { fillReport, printReport } from "./print-report.js";

test("the accepted edition is printed by the monthly outline, and its figures hold", async () => {
  const text = printMarkdown(fillReport());
  expect(text).toContain("240/303 hồ sơ, đạt 79,21%");
  expect(text).toContain("chưa báo cáo");
  const word = unwrap(await readDocument(await printReport()));
  expect(word.text).toContain("UBND PHƯỜNG KINH BẮC");
  expect(auditText(word.text).summary).toMatchObject({ inconsistent: 0, truncated: 0, lastDigitOff: 0 });
});
