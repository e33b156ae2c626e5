import type { Issue, IssueCode } from "./issue.js";

/** How a finding is taken: it stands in the way (`error`), is told (`warning`), or is left out (`off`). */
export type Grade = "error" | "warning" | "off";

/** Every grade, the strictest first. */
export const grades = ["error", "warning", "off"] as const satisfies readonly Grade[];

/**
 * How each finding is taken where nobody says otherwise. What is not in the list (a unit that does not exist, another
 * unit's figure) is no matter of strictness and always stands in the way.
 */
export const usualStrictness = {
  "entry.identity": "error",
  "entry.part-over-whole": "error",
  "entry.stock-fell": "error",
  "entry.outside-competence": "error",
  "entry.jump": "warning",
  "observation.outside-window": "warning",
  "group.slot-short": "warning",
  "group.slot-over": "warning",
  "group.member-outside-template": "warning",
  "group.role-differs": "warning",
  "group.size-outside-template": "warning",
  "outline.text-missing": "warning",
  "outline.not-reported": "warning",
  "outline.partly-reported": "warning",
  "plan.no-single-lead": "error",
  "plan.coordinates-itself": "error",
  "plan.group-unresolvable": "error",
  "plan.lead-differs": "error",
  "plan.deadline-differs": "error",
  "plan.duty-not-in-annex": "error",
  "plan.target-not-in-annex": "error",
  "plan.due-before-issue": "error",
  "plan.service-agency-differs": "error",
  "audit.inconsistent": "error",
  "audit.last-digit-off": "warning",
  "audit.truncated": "warning",
  "audit.differs": "error",
  "audit.outside-window": "error",
  "audit.part-over-whole": "error",
  "audit.same-count": "warning",
} as const satisfies Readonly<Partial<Record<IssueCode | AuditVerdictCode, Grade>>>;

/** The verdicts of an audit that say a printed figure is wrong, named as the codes are. */
type AuditVerdictCode = "audit.inconsistent" | "audit.last-digit-off" | "audit.truncated";

/** A finding a place may take its own way: of entry checks, groups, reports, plans, and printed figures. */
export type Finding = keyof typeof usualStrictness;

/** Every finding, in reading order. */
export const findings = /* @__PURE__ */ Object.keys(usualStrictness) as readonly Finding[];

/** How a place takes findings (*mức độ nghiêm ngặt*); what it does not name is taken as {@link usualStrictness} says. */
export type Strictness = { readonly [F in Finding]?: Grade };

/**
 * How a finding is taken by a place.
 *
 * @example
 * gradeOf("entry.jump", {}) // => "warning"
 * gradeOf("entry.jump", { "entry.jump": "error" }) // => "error"
 */
export function gradeOf(finding: Finding, strictness: Strictness = {}): Grade {
  return strictness[finding] ?? usualStrictness[finding];
}

/** Issues told apart by how they are taken; what is off is in neither. */
export interface Graded {
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/**
 * Tells findings apart by how a place takes them. An issue that is no finding is a warning.
 *
 * @example
 * grade([issue("entry.jump", { percent: 50 })], { "entry.jump": "off" }) // => { errors: [], warnings: [] }
 */
export function grade(issues: readonly Issue[], strictness: Strictness = {}): Graded {
  const of = (wanted: Grade) =>
    issues.filter(({ code }) => (isFinding(code) ? gradeOf(code, strictness) : "warning") === wanted);
  return { errors: of("error"), warnings: of("warning") };
}

function isFinding(code: string): code is Finding {
  return Object.hasOwn(usualStrictness, code);
}
