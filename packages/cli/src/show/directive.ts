import {
  formatCitation,
  formatDeadline,
  formatAssignment,
  type Issue,
  type Language,
  sentence,
} from "@de-an-06/domain";
import { placeOf, type ShownDirective } from "../commands/directive-json.js";
import { formatIssueTable, type ShownIssue } from "./issues.js";
import type { Page } from "./page.js";
import { shorten } from "./shorten.js";
import { formatTable } from "./table.js";

/** What stands around the drafts. */
export interface DirectiveFrame {
  readonly name: string;
  /** The workbook written, if one was. */
  readonly output: string | undefined;
  readonly issues: readonly ShownIssue[];
}

const words = {
  vi: {
    title: "DỰ THẢO NHIỆM VỤ",
    heads: ["Mục", "Nội dung", "Cơ quan", "Thời hạn", "Cần xem"],
    counts: (tasks: number, duties: number, open: number) =>
      `${tasks} nhiệm vụ có thời hạn, ${duties} trách nhiệm; ${open} nội dung còn chỗ cần xác nhận.`,
    findings: "KẾT QUẢ RÀ SOÁT KẾ HOẠCH",
    findingHeads: ["Ở đâu", "Điểm cần xem"],
    none: "Không thấy điểm mâu thuẫn giữa nội dung kế hoạch và phụ lục.",
    lists: { annex: "Phụ lục, dòng", body: "Nội dung", services: "Dịch vụ, dòng" },
    written: "Đã ghi bảng theo dõi",
    issues: "VẤN ĐỀ KHI ĐỌC",
  },
  en: {
    title: "DRAFT TASKS",
    heads: ["Place", "Words", "Agencies", "Deadline", "To look at"],
    counts: (tasks: number, duties: number, open: number) =>
      `Tasks with a deadline: ${tasks}. Duties: ${duties}. Items that leave something to confirm: ${open}.`,
    findings: "THE PLAN CHECKED",
    findingHeads: ["Where", "Finding"],
    none: "Text and annex of the plan do not contradict each other.",
    lists: { annex: "Annex, row", body: "Text", services: "Service, row" },
    written: "Tracking table written",
    issues: "ISSUES OF READING",
  },
} as const;

/** The drafts of a letter for a person: the document, a table, what is open, what checking found. */
export function formatDirective(shown: ShownDirective, { name, output, issues }: DirectiveFrame, page: Page): string {
  const { language, paint } = page;
  const say = words[language];
  const { document, drafts } = shown.directive;
  const open = drafts.filter(({ notes }) => notes.length > 0).length;
  const tasks = drafts.filter(({ kind }) => kind === "task").length;
  const rows = drafts.map((draft) => [
    draft.id,
    shorten(draft.text, longest),
    formatAssignment(draft.assignees),
    draft.deadline === null ? "" : formatDeadline(draft.deadline, language),
    { text: draft.notes.map((note) => sentence(note, language)).join("\n"), paint: paint.yellow },
  ]);
  const columns = say.heads.map((head, i) => ({ head, least: [6, 24, 16, 12, 16][i] ?? 8, weight: i === 1 ? 2 : 1 }));
  const cited = document.reference.symbol === null ? "" : formatCitation(document.reference, language);
  return [
    paint.bold(`${say.title}${name === "" ? "" : `: ${name}`}`),
    [cited, document.subject ?? ""].filter((line) => line !== "").join("\n"),
    drafts.length === 0 ? "" : formatTable(columns, rows, { ...page, ruled: true }),
    say.counts(tasks, drafts.length - tasks, open),
    shown.findings === null ? "" : formatFindings(shown, shown.findings, page),
    output === undefined ? "" : `${say.written}: ${output}`,
    issues.length === 0 ? "" : `${paint.bold(say.issues)}\n${formatIssueTable(issues, page)}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function formatFindings(shown: ShownDirective, findings: readonly Issue[], page: Page): string {
  const say = words[page.language];
  if (findings.length === 0) return say.none;
  const rows = findings.map((one) => [
    `${listOf(one, page.language)} ${placeOf(one, shown)}`,
    sentence(one, page.language),
  ]);
  return `${page.paint.bold(say.findings)}\n${formatTable(
    say.findingHeads.map((head) => ({ head })),
    rows,
    page,
  )}`;
}

function listOf({ path: [list] }: Issue, language: Language): string {
  return words[language].lists[list === "annex" ? "annex" : list === "body" ? "body" : "services"];
}

const longest = 220;
