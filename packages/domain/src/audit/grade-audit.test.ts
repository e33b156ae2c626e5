import { expect, test } from "vitest";
import { auditText } from "./audit-text.js";
import { gradeAudit, hasErrors } from "./grade-audit.js";

const truncated = auditText("Hồ sơ trực tuyến 2/3 hồ sơ, đạt 66,6%.");
const wrong = auditText("Hồ sơ trực tuyến 2/3 hồ sơ, đạt 76,6%.");
test("a place that cuts digits off is not told so, and its other figures are still checked", () => {
  expect(truncated.summary.truncated).toBe(1);
  expect(gradeAudit(truncated, { "audit.truncated": "off" })).toEqual({
    claims: [],
    crossChecks: [],
    summary: { checked: 0, consistent: 0, truncated: 0, lastDigitOff: 0, inconsistent: 0, cannotCheck: 0 },
  });
  expect(gradeAudit(wrong, { "audit.truncated": "off" })).toEqual(wrong);
});

test("a truncated figure stands in the way only where the place says so, an inconsistent one unless it says not", () => {
  expect([hasErrors(truncated), hasErrors(truncated, { "audit.truncated": "error" })]).toEqual([false, true]);
  expect([hasErrors(wrong), hasErrors(wrong, { "audit.inconsistent": "warning" })]).toEqual([true, false]);
});

test("a contradiction is a finding, a note or nothing, as the place takes it", () => {
  const audit = { ...truncated, crossChecks: [{ ...crossed, level: "finding" as const }] };
  expect(hasErrors(audit)).toBe(true);
  const noted = gradeAudit(audit, { "audit.part-over-whole": "warning" });
  expect(noted.crossChecks.map(({ level }) => level)).toEqual(["note"]);
  expect(hasErrors({ ...noted, claims: [] })).toBe(false);
  expect(gradeAudit(noted, { "audit.part-over-whole": "error" }).crossChecks[0]?.level).toBe("finding");
  expect(gradeAudit(audit, { "audit.part-over-whole": "off" }).crossChecks).toEqual([]);
  expect(gradeAudit(audit, {}).crossChecks).toEqual(audit.crossChecks);
});

const crossed = {
  kind: "part-over-whole",
  place: { offset: 0, length: 3, line: 1, column: 1 },
  text: "310",
  against: null,
  printed: "310",
  computed: "303",
} as const;
