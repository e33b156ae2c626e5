import { formatDate, type Language } from "@de-an-06/domain";
import type { TaskReport } from "../commands/task-report.js";
import { formatByLead, formatByMonth, formatCompletion } from "./completion-tables.js";
import { formatIssueTable, type ShownIssue } from "./issues.js";
import type { Page } from "./page.js";
import { formatTaskTable } from "./task-table.js";
import { wrap } from "./text-width.js";

/** What is said around a report of tasks. */
export interface ReportFrame {
  /** Where the tasks come from, such as the name of the file. */
  readonly name?: string | undefined;
  /** Where the finished workbook was written. */
  readonly output?: string | undefined;
  readonly issues: readonly ShownIssue[];
}

const words = {
  vi: {
    title: "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ",
    asOf: "tính đến ngày",
    completion: "KẾT QUẢ HOÀN THÀNH",
    byLead: "THEO CƠ QUAN CHỦ TRÌ",
    byMonth: "THEO THÁNG ĐẾN HẠN",
    issues: "NHỮNG Ô CẦN XEM LẠI",
    written: "Đã ghi bảng theo dõi",
    empty: "Không có nhiệm vụ nào.",
  },
  en: {
    title: "STANDING OF THE TASKS",
    asOf: "as of",
    completion: "COMPLETION",
    byLead: "BY LEAD AGENCY",
    byMonth: "BY MONTH DUE",
    issues: "CELLS TO LOOK AT",
    written: "Tracking workbook written",
    empty: "There are no tasks.",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The whole report: every task, completion of all, by lead agency and by month, and the issues with their cells. */
export function formatTaskReport(report: TaskReport, { name, output, issues }: ReportFrame, page: Page): string {
  const word = words[page.language];
  const heading = (text: string) => page.paint.bold(text);
  const day = `${word.asOf} ${formatDate(report.on.asOf, page.language)}`;
  const title = [heading(word.title), ...wrap([name, day].filter(Boolean).join(", "), page.width)];
  const tables = [
    [...title, formatTaskTable(report.tasks, page)],
    [heading(word.completion), formatCompletion(report.completion, page)],
    [heading(word.byLead), formatByLead(report, page)],
    [heading(word.byMonth), formatByMonth(report, page)],
  ];
  const parts = [
    ...(report.tasks.length === 0 ? [[...title, word.empty]] : tables),
    issues.length === 0 ? [] : [heading(`${word.issues} (${issues.length})`), formatIssueTable(issues, page)],
    output === undefined ? [] : wrap(`${word.written}: ${output}`, page.width),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n");
}
