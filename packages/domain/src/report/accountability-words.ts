import { formatPeriod } from "../date/format-period.js";
import type { Language } from "../issue/sentence.js";
import { standingWords } from "../task/standing-words.js";
import type { AccountabilityAct } from "./accountability.js";
import type { Evidence, TargetStanding } from "./accountability-evidence.js";
import type { ExplanationState } from "./explanation-record.js";
import type { ReportStandingName } from "./timeliness.js";

type Words<Name extends string> = Readonly<Record<Name, Readonly<Record<Language, string>>>>;

/**
 * What each act is called (*hình thức*).
 *
 * @example
 * accountabilityWords.explain.vi // => "Yêu cầu giải trình"
 */
export const accountabilityWords: Words<AccountabilityAct> = {
  commend: { vi: "Biểu dương", en: "Commend" },
  remind: { vi: "Nhắc nhở", en: "Remind" },
  criticise: { vi: "Phê bình", en: "Criticise" },
  explain: { vi: "Yêu cầu giải trình", en: "Ask to explain" },
};

/**
 * What each state of an explanation is called (*tình trạng giải trình*).
 *
 * @example
 * explanationWords.owed.vi // => "Chưa giải trình"
 */
export const explanationWords: Words<ExplanationState> = {
  owed: { vi: "Chưa giải trình", en: "Owed" },
  overdue: { vi: "Quá hạn giải trình", en: "Overdue" },
  refused: { vi: "Chưa được chấp nhận", en: "Not accepted" },
  given: { vi: "Đã giải trình, chờ trả lời", en: "Given, awaits an answer" },
  accepted: { vi: "Đã được chấp nhận", en: "Accepted" },
};

/**
 * What each standing of a report is called (*tình hình gửi báo cáo*).
 *
 * @example
 * reportStandingWords.missing.vi // => "Chưa gửi"
 */
export const reportStandingWords: Words<ReportStandingName> = {
  "on-time": { vi: "Gửi đúng hạn", en: "Sent on time" },
  late: { vi: "Gửi quá hạn", en: "Sent late" },
  missing: { vi: "Chưa gửi", en: "Not sent" },
  pending: { vi: "Chưa đến hạn", en: "Not due yet" },
  "not-required": { vi: "Không phải gửi", en: "Not required" },
};

const targetWords: Words<TargetStanding> = {
  reached: { vi: "Đạt", en: "Reached" },
  missed: { vi: "Không đạt", en: "Missed" },
  open: { vi: "Chưa đạt, còn thời hạn", en: "Open" },
  "not-assessable": { vi: "Chưa đánh giá được", en: "Not to be told" },
};

/** What facts are called by; ids where nothing is said. */
export interface EvidenceNames {
  readonly task?: (id: string) => string | undefined;
  readonly regime?: (id: string) => string | undefined;
  readonly target?: (id: string) => string | undefined;
  readonly language?: Language;
}

/**
 * A fact in words, as it stands behind a name in a letter.
 *
 * @example
 * formatEvidence({ kind: "task", task: "9", standing: "open-overdue", since: plainDate("2023-04-01"), daysLate: 91, extensions: 1 }) // => "Nhiệm vụ 9: Quá hạn chưa hoàn thành, chậm 91 ngày, đã gia hạn 1 lần"
 */
export function formatEvidence(one: Evidence, { task, regime, target, language = "vi" }: EvidenceNames = {}): string {
  const words = parts[language];
  switch (one.kind) {
    case "task": {
      const said = [standingWords[one.standing][language], ...late(one.daysLate), ...extended(one.extensions)];
      return `${words.task} ${task?.(one.task) ?? one.task}: ${said.join(", ")}`;
    }
    case "report": {
      const name = regime?.(one.report.regime) ?? words.report;
      const period = formatPeriod(one.report.period, language);
      return `${name}, ${period}: ${[reportStandingWords[one.standing][language], ...late(one.daysLate)].join(", ")}`;
    }
    case "target": {
      const short = one.short === null || one.standing === "reached" ? [] : [words.short(one.short)];
      return `${words.target} ${target?.(one.target) ?? one.target}: ${[targetWords[one.standing][language], ...short].join(", ")}`;
    }
  }

  function late(days: number): readonly string[] {
    return days > 0 ? [words.late(days)] : [];
  }
  function extended(times: number): readonly string[] {
    return times > 0 ? [words.extended(times)] : [];
  }
}

const parts = {
  vi: {
    task: "Nhiệm vụ",
    report: "Báo cáo",
    target: "Chỉ tiêu",
    late: (days: number) => `chậm ${days} ngày`,
    extended: (times: number) => `đã gia hạn ${times} lần`,
    short: (count: number) => `còn thiếu ${count}`,
  },
  en: {
    task: "Task",
    report: "Report",
    target: "Target",
    late: (days: number) => `${days} ${days === 1 ? "day" : "days"} late`,
    extended: (times: number) => `extended ${times === 1 ? "once" : `${times} times`}`,
    short: (count: number) => `${count} short`,
  },
} as const;
