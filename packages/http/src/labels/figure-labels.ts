import {
  auditSentence,
  type Cause,
  type ClaimKind,
  type Comparator,
  type Composite,
  type CrossCheck,
  type CrossCheckKind,
  type Doubt,
  type Exactness,
  findingWords,
  gradeWords,
  type Identity,
  type Indicator,
  type OverTime,
  type OverUnits,
} from "@de-an-06/domain";
import type { Labels } from "./labels.js";

const overUnits: Labels<OverUnits> = {
  adds: { vi: "Cộng được theo đơn vị", en: "Adds over units" },
  never: { vi: "Không cộng theo đơn vị", en: "Never added over units" },
};
const overTime: Labels<OverTime> = {
  adds: { vi: "Cộng dồn theo thời gian", en: "Adds over time" },
  last: { vi: "Lấy số cuối kỳ", en: "Takes the last value" },
};
const better: Labels<Indicator["better"]> = {
  higher: { vi: "Càng cao càng tốt", en: "Higher is better" },
  lower: { vi: "Càng thấp càng tốt", en: "Lower is better" },
};
const oneMoreAddsTo: Labels<Indicator["oneMoreAddsTo"]> = {
  numerator: { vi: "Thêm một trường hợp chỉ làm tăng tử số", en: "One more adds to the numerator" },
  both: { vi: "Thêm một trường hợp làm tăng cả tử số và mẫu số", en: "One more adds to both" },
};
const exactness: Labels<Exactness> = {
  exact: { vi: "Chính xác", en: "Exact" },
  over: { vi: "Hơn", en: "Over" },
  under: { vi: "Gần", en: "Under" },
  about: { vi: "Khoảng", en: "About" },
};
const comparator: Labels<Comparator> = {
  ">": { vi: "Trên", en: "Over" },
  ">=": { vi: "Từ … trở lên", en: "At least" },
  "<": { vi: "Dưới", en: "Under" },
  "<=": { vi: "Không quá", en: "At most" },
};
const noActivity: Labels<Composite["parts"][number]["noActivity"]> = {
  most: { vi: "Tính điểm tối đa", en: "Scores the most" },
  zero: { vi: "Tính 0 điểm", en: "Scores nothing" },
  "left-out": { vi: "Không tính", en: "Is left out" },
};
const identityKind: Labels<Identity["kind"]> = {
  equal: { vi: "Bằng nhau", en: "Equal" },
  "at-most": { vi: "Không lớn hơn", en: "At most" },
  "falls-with-reason": { vi: "Chỉ giảm khi có lý do", en: "Falls only with a reason" },
};
const claimKind: Labels<ClaimKind> = {
  ratio: { vi: "Tỷ lệ", en: "Ratio" },
  sum: { vi: "Tổng", en: "Sum" },
  remainder: { vi: "Phần còn lại", en: "Remainder" },
  share: { vi: "Tỷ trọng", en: "Share" },
};
const crossCheckLevel: Labels<CrossCheck["level"]> = {
  finding: { vi: "Mâu thuẫn", en: "Finding" },
  note: { vi: "Lưu ý", en: "Note" },
};

/** The sentences an audit says of these, as labels. */
function said<Name extends Cause | Doubt | CrossCheckKind>(...names: readonly Name[]): Labels<Name> {
  return Object.fromEntries(
    names.map((name) => [name, { vi: auditSentence(name), en: auditSentence(name, "en") }]),
  ) as Labels<Name>;
}

/** What the values of measures, indicators, targets and audits are called. */
export const figureLabels = {
  overUnits,
  overTime,
  better,
  oneMoreAddsTo,
  exactness,
  comparator,
  noActivity,
  identityKind,
  claimKind,
  cause: /* @__PURE__ */ said<Cause>(
    "digit-slip",
    "swapped-digits",
    "swapped-parts",
    "misplaced-mark",
    "other-base",
    "from-remainder",
    "share-of-rest",
    "complement",
    "rounded-twice",
    "padded-shares",
    "mean-of-shares",
  ),
  doubt: /* @__PURE__ */ said<Doubt>(
    "no-percentage",
    "approximate",
    "whole-not-printed",
    "whole-unclear",
    "whole-zero",
    "unreadable-number",
    "list-incomplete",
    "percentage-unclear",
  ),
  crossCheck: /* @__PURE__ */ said<CrossCheckKind>("differs", "outside-window", "part-over-whole", "same-count"),
  crossCheckLevel,
  finding: findingWords,
  grade: gradeWords,
};
