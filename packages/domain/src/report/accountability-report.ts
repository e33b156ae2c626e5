import { formatDate } from "../date/format-date.js";
import type { PlainDate } from "../date/plain-date.js";
import { customPeriod } from "../date/period.js";
import { formatCitation } from "../document/format-citation.js";
import type { UnitKey } from "../unit/unit.js";
import { type AccountabilityAct, accountabilityActs, type AccountabilityLine } from "./accountability.js";
import { accountabilityWords, type EvidenceNames, explanationWords, formatEvidence } from "./accountability-words.js";
import type { FilledReport, FilledSection } from "./filled-report.js";

/** What an accountability report is about. */
export interface AccountabilityReportOptions {
  /** The unit that reports. */
  readonly unit: UnitKey;
  readonly asOf: PlainDate;
  readonly names?: Omit<EvidenceNames, "language">;
}

/**
 * The answer of `accountability` as a report to be printed (*báo cáo đề xuất biểu dương, nhắc nhở, phê bình, giải trình*): a
 * section for each act, each body with what it rests on and the documents of the rules. `printMarkdown` and the Word
 * printer of `@de-an-06/document` take it.
 *
 * @example
 * accountabilityReport([], { unit: unitKey("24@2008-08-01"), asOf: plainDate("2023-06-30") }).sections.map(({ title }) => title) // => ["Biểu dương", "Nhắc nhở", "Phê bình", "Yêu cầu giải trình"]
 */
export function accountabilityReport(
  lines: readonly AccountabilityLine[],
  { unit, asOf, names = {} }: AccountabilityReportOptions,
): FilledReport {
  const section = (act: AccountabilityAct, i: number): FilledSection => {
    const own = lines.filter((line) => line.act === act);
    const items = own.map((line) => itemOf(line, names));
    return {
      id: act,
      number: ["I", "II", "III", "IV"][i] ?? String(i + 1),
      title: accountabilityWords[act].vi,
      content:
        items.length === 0
          ? [{ kind: "text", paragraphs: ["Không có."] }]
          : [
              { kind: "list", items },
              { kind: "text", paragraphs: [`Căn cứ: ${basesOf(own).join("; ")}.`] },
            ],
      sections: [],
    };
  };
  return {
    outline: "accountability",
    unit,
    period: customPeriod({ from: asOf, to: asOf }, "civil"),
    title: `Đề xuất biểu dương, nhắc nhở, phê bình và yêu cầu giải trình trong thực hiện Đề án 06, tính đến ngày ${formatDate(asOf)}`,
    opening: [],
    sections: accountabilityActs.map(section),
    closing: [],
    appendices: [],
    nextTasks: [],
  };
}

function itemOf({ body, evidence, to, due, explanation }: AccountabilityLine, names: EvidenceNames): string {
  const facts = evidence.map((one) => formatEvidence(one, names)).join("; ");
  if (explanation === null) return `${body.name} – ${facts}.`;
  const owed = [
    explanationWords[explanation].vi,
    ...(to === null ? [] : [`giải trình với ${to}`]),
    ...(due === null ? ["chưa ấn định ngày"] : [`chậm nhất ngày ${formatDate(due)}`]),
  ];
  return `${body.name} – ${facts}. ${owed.join(", ")}.`;
}

function basesOf(lines: readonly AccountabilityLine[]): readonly string[] {
  const cited = lines.map(({ source: { document, article } }) =>
    [...(article === undefined ? [] : [article]), formatCitation(document)].join(", "),
  );
  return [...new Set(cited)];
}
