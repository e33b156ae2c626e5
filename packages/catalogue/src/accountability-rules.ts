import type { AccountabilityRule, PlainDate, Source } from "@de-an-06/domain";
import { inBacGiang, inBacNinh } from "./places-in-documents.js";

/** The plan's own day is blank; its title says 2023. */
const year2023 = { from: "2023-01-01" as PlainDate, until: "2023-12-31" as PlainDate };

const late: AccountabilityRule["counts"] = [
  { kind: "task", standings: ["open-overdue", "done-late"] },
  { kind: "report", standings: ["missing", "late"] },
  { kind: "target", standings: ["missed"] },
];
const met: AccountabilityRule["counts"] = [
  { kind: "task", standings: ["done-on-time"] },
  { kind: "report", standings: ["on-time"] },
  { kind: "target", standings: ["reached"] },
];
const notMet: AccountabilityRule["counts"] = [
  { kind: "task", standings: ["open-overdue"] },
  { kind: "target", standings: ["missed"] },
];
const concluded = (source: Source): Source => ({ ...source, confidence: "inferred" });

function ofTheDocuments(): readonly AccountabilityRule[] {
  return [
    {
      id: "bac-giang-2023-commend",
      act: "commend",
      counts: met,
      atLeast: 1,
      without: late,
      to: "Chủ tịch UBND tỉnh",
      within: "24",
      ...year2023,
      source: inBacGiang("phần IV, mục 3"),
    },
    {
      id: "bac-giang-2023-remind",
      act: "remind",
      counts: late,
      atLeast: 1,
      to: "Tổ trưởng Tổ công tác Đề án 06 tỉnh",
      within: "24",
      ...year2023,
      source: inBacGiang("phần III, mục 15"),
    },
    {
      id: "bac-giang-2023-criticise",
      act: "criticise",
      counts: late,
      atLeast: 3,
      to: "Tổ trưởng Tổ công tác Đề án 06 tỉnh",
      within: "24",
      ...year2023,
      source: concluded(inBacGiang("phần III, mục 15")),
    },
    {
      id: "bac-ninh-2022-explain",
      act: "explain",
      counts: notMet,
      atLeast: 1,
      to: "Chủ tịch UBND thành phố Bắc Ninh",
      within: "256",
      from: "2022-11-01" as PlainDate,
      until: "2025-06-30" as PlainDate,
      source: inBacNinh("đoạn cuối"),
    },
  ];
}

/**
 * What the letters say is done about those who are good or late (*biểu dương, nhắc nhở, phê bình, giải trình*).
 *
 * The texts name the acts and no numbers: one fact is enough where the text says just "late"; from how many on a body is
 * criticised is `inferred`, to be replaced by the place's own rule. No text sets a day for an explanation, so none is here.
 */
export const accountabilityRules: readonly AccountabilityRule[] = /* @__PURE__ */ ofTheDocuments();
