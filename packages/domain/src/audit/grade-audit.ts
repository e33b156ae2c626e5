import { type Finding, gradeOf, type Strictness } from "../issue/strictness.js";
import type { Audit, CrossCheck, Verdict } from "./claim.js";
import { summarise } from "./summary.js";

/**
 * An audit as a place takes its findings: what is off is left out, a contradiction that is only told is a note, and one
 * that stands in the way a finding.
 *
 * @example
 * const audit = auditText("Trực tuyến 2/3 hồ sơ, đạt 66,6%.");
 * audit.summary.truncated // => 1
 * gradeAudit(audit, { "audit.truncated": "off" }).summary.truncated // => 0
 */
export function gradeAudit<Place>(audit: Audit<Place>, strictness: Strictness): Audit<Place> {
  const claims = audit.claims.filter(({ verdict }) => {
    const finding = findingOf(verdict);
    return finding === null || gradeOf(finding, strictness) !== "off";
  });
  const crossChecks = audit.crossChecks.flatMap((one): CrossCheck<Place>[] => {
    const given = strictness[`audit.${one.kind}`];
    if (given === undefined) return [one];
    return given === "off" ? [] : [{ ...one, level: given === "error" ? "finding" : "note" }];
  });
  return { claims, crossChecks, summary: summarise(claims) };
}

/**
 * Whether an audit found something that stands in the way.
 *
 * @example
 * const audit = auditText("Trực tuyến 2/3 hồ sơ, đạt 66,6%.");
 * [hasErrors(audit), hasErrors(audit, { "audit.truncated": "error" })] // => [false, true]
 */
export function hasErrors<Place>({ claims, crossChecks }: Audit<Place>, strictness: Strictness = {}): boolean {
  const isWrong = (verdict: Verdict) => {
    const finding = findingOf(verdict);
    return finding !== null && gradeOf(finding, strictness) === "error";
  };
  return claims.some(({ verdict }) => isWrong(verdict)) || crossChecks.some(({ level }) => level === "finding");
}

function findingOf(verdict: Verdict): Finding | null {
  return verdict === "consistent" || verdict === "cannot-check" ? null : `audit.${verdict}`;
}
