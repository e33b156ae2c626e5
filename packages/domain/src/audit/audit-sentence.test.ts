import { expect, test } from "vitest";
import { auditSentence, verdictWords } from "./audit-sentence.js";
import { auditText } from "./audit-text.js";

test("a cause, a doubt and a check across the text each have their sentence", () => {
  expect(auditSentence("from-remainder")).toBe("Tỷ lệ khớp với tổng trừ đi số còn lại được in.");
  expect(auditSentence("whole-not-printed", "en")).toBe("The whole that the percentage is of is not printed.");
  expect(auditSentence("outside-window")).toBe("Số liệu tính đến ngày nằm ngoài kỳ báo cáo.");
});

test("every verdict is one of three words", () => {
  const { claims } = auditText("240/303 hồ sơ, đạt 79,2%; 332/426 hồ sơ, đạt 79,93%; 8/8 xã");
  expect(claims.map(({ verdict }) => verdictWords[verdict].vi)).toEqual(["ĐẠT", "SỬA", "KHÔNG KIỂM ĐƯỢC"]);
});
