import type { IssueParams } from "@de-an-06/domain";
import type { ParamSamples } from "./check-sentences.js";

const place = [
  { offset: 0, length: 3 },
  { offset: 11, length: 3 },
];
const twice = [{ first: 0 }, { first: 6 }];
const counts = [{ count: 1 }, { count: 12 }];
const tiers = [
  { tier: "country" },
  { tier: "province" },
  { tier: "district" },
  { tier: "commune" },
  { tier: "village" },
  { tier: "agency" },
] as const;
const columns = [{ columns: ["A"] }, { columns: ["B", "C"] }];
const marks = [{ mark: "point" }, { mark: "comma" }] as const;
const limits = [{ maximum: 5 }, { maximum: 200 }];
const days = [{ on: "2025-07-01" }, { on: "2022-01-06" }];
const actions = [
  { action: "saved" },
  { action: "sent" },
  { action: "returned" },
  { action: "accepted" },
  { action: "locked" },
] as const;

/** Parameters of every code of the domain that has any. */
export const domainSamples: ParamSamples<IssueParams> = {
  "register.duplicate": twice,
  "register.unit-not-valid": days,
  "text.personal-data": [{ kind: "identity-number" }, { kind: "phone-number" }, { kind: "account-number" }],
  "value.wrong-type": [
    { expected: "text" },
    { expected: "number" },
    { expected: "integer" },
    { expected: "boolean" },
    { expected: "list" },
    { expected: "object" },
    { expected: "date" },
    { expected: "other" },
  ],
  "value.not-in-list": [{ allowed: ["own", "all"] }, { allowed: ["share"] }],
  "value.unknown-key": counts,
  "value.too-small": [
    { minimum: 1, of: "number" },
    { minimum: 1, of: "characters" },
    { minimum: 1, of: "items" },
  ],
  "value.too-large": [
    { maximum: 9, of: "number" },
    { maximum: 9, of: "characters" },
    { maximum: 9, of: "items" },
  ],
  "value.wrong-format": [{ format: "YYYY-MM-DD" }, { format: "uuid" }],
  "number.unreadable": [{ offset: 0 }, { offset: 7 }],
  "number.decimal-mark": marks,
  "number.thousands-mark": marks,
  "number.maybe-thousands": marks,
  "number.maybe-decimal": marks,
  "date.day-not-in-month": [{ days: 28 }, { days: 30 }],
  "date.year-assumed": [{ year: 2022 }, { year: 2023 }],
  "date.year-out-of-range": [
    { minimum: 1900, maximum: 2100 },
    { minimum: 1, maximum: 9999 },
  ],
  "period.not-in-year": [{ count: 2 }, { count: 4 }],
  "calendar.year-not-covered": [{ year: 2021 }, { year: 2030 }],
  "calendar.year-provisional": [{ year: 2027 }, { year: 2028 }],
  "unit.code-wrong": tiers,
  "unit.kind-wrong": tiers,
  "unit.duplicate": twice,
  "unit.overlap": twice,
  "unit.parent-gap": [
    { from: "2025-07-01", to: null },
    { from: "2024-12-01", to: "2025-06-30" },
  ],
  "unit.wrong-tier": [
    { tier: "commune", parent: "province", on: "2025-06-30" },
    { tier: "district", parent: "commune", on: "2025-07-01" },
  ],
  "unit.not-in-force": days,
  "unit.cycle": [{ length: 2 }, { length: 3 }],
  "unit.too-deep": limits,
  "unit.gap": [
    { from: "2024-12-01", to: "2024-12-31" },
    { from: "2025-01-01", to: "2025-06-30" },
  ],
  "unit.tier-skipped": [
    { tier: "commune", count: 2 },
    { tier: "village", count: 15 },
  ],
  "unit.ambiguous": [{ candidates: ["24", "27"] }, { candidates: ["01843", "01844"] }],
  "succession.end-not-valid": [
    { end: "from", on: "2025-06-30" },
    { end: "to", on: "2025-07-01" },
  ],
  "succession.duplicate": twice,
  "succession.full-among-others": counts,
  "succession.missing": counts,
  "succession.extent-differs": [{ links: 1 }, { links: 3 }],
  "succession.column-missing": columns,
  "group.duplicate": twice,
  "group.unknown-parent": days,
  "group.cycle": days,
  "group.member-count-differs": [
    { members: 8, memberCount: 9 },
    { members: 5, memberCount: 13 },
  ],
  "group.unit-ended": days,
  "group.slot-short": [
    { slot: 0, needed: 2, found: 1 },
    { slot: 3, needed: 1, found: 0 },
  ],
  "group.slot-over": [
    { slot: 0, allowed: 1, found: 2 },
    { slot: 3, allowed: 2, found: 5 },
  ],
  "group.role-differs": [{ slot: 0 }, { slot: 4 }],
  "group.size-outside-template": [
    { minimum: 5, maximum: 5, found: 4 },
    { minimum: 9, maximum: 13, found: 14 },
  ],
  "document.duplicate": twice,
  "document.relation-ambiguous": [{ candidates: 2 }, { candidates: 3 }],
  "document.relation-circle": [{ length: 1 }, { length: 2 }],
  "deadline.too-long": limits,
  "deadline.unreadable": place,
  "deadline.several": place,
  "deadline.month-missing": place,
  "deadline.spelling-mended": place,
  "deadline.after-read-as-within": place,
  "deadline.comparator-assumed": place,
  "deadline.time-dropped": place,
  "deadline.partly-unread": place,
  "deadline.set-aside": place,
  "deadline.periods-joined": place,
  "deadline.longer-periods-included": place,
  "deadline.before-document": [{ days: 1 }, { days: 340 }],
  "directive.deadline-unreadable": place,
  "directive.several-deadlines": [{ count: 2 }, { count: 3 }],
  "plan.no-single-lead": [{ leads: 0 }, { leads: 1 }, { leads: 2 }],
  "plan.lead-differs": [{ body: 1 }, { body: 12 }],
  "plan.deadline-differs": [{ body: 1 }, { body: 12 }],
  "plan.due-before-issue": [{ days: 2 }, { days: 325 }],
  "task.no-single-lead": [{ leads: 0 }, { leads: 2 }],
  "task.duplicate-id": twice,
  "task.circle": [{ length: 2 }, { length: 4 }],
  "indicator.not-additive": [{ axis: "units" }, { axis: "time" }],
  "indicator.too-deep": limits,
  "observations.reported-twice": [{ row: 2 }, { row: 40 }],
  "observations.more-issues": counts,
  "regime.overlap": twice,
  "submission.before-cut-off": [{ days: 1 }, { days: 4 }],
  "entry.identity": [
    { identity: "Thẻ tiếp nhận = đã trả + còn tồn", difference: 6 },
    { identity: "Phiếu bàn giao = đã cập nhật + chưa cập nhật", difference: -30 },
  ],
  "entry.part-over-whole": [
    { identity: "Thẻ đã trả không quá thẻ tiếp nhận", over: 7 },
    { identity: "Hồ sơ số hóa không quá hồ sơ tiếp nhận", over: 1 },
  ],
  "entry.stock-fell": [
    { identity: "Tài khoản đã kích hoạt chỉ giảm khi có lý do", by: 12 },
    { identity: "Thẻ đã cấp chỉ giảm khi có lý do", by: 3 },
  ],
  "entry.jump": [{ percent: 50 }, { percent: 200 }],
  "report.edition-out-of-order": [{ expected: 1 }, { expected: 3 }],
  "report.step-not-allowed": [
    { state: "none", action: "sent" },
    { state: "draft", action: "accepted" },
    { state: "sent", action: "locked" },
    { state: "returned", action: "accepted" },
    { state: "accepted", action: "sent" },
    { state: "locked", action: "returned" },
  ],
  "report.actor-not-allowed": actions,
  "report.role-not-allowed": actions,
  "outline.too-deep": limits,
  "outline.not-reported": counts,
  "outline.partly-reported": [
    { reported: 1, expected: 2 },
    { reported: 8, expected: 9 },
  ],
};
