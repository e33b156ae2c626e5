import { basename, extname } from "node:path";
import type { Language } from "@de-an-06/domain";
import { annotate, auditMarks } from "@de-an-06/spreadsheet";
import { type CallIssue, callIssue } from "../call/call-issue.js";
import { type Answer, defineCommand } from "../call/command.js";
import { outputIssue, readInput, writeOutput } from "../io/files.js";
import type { Io } from "../io/io.js";
import { formatAuditHtml } from "../show/audit-html.js";
import { formatAuditReport } from "../show/audit-report.js";
import { formatIssueLines, refuse, type ShownIssue, toJsonIssue } from "../show/issues.js";
import { type AuditedFile, auditFile } from "./audit-file.js";
import { toAuditJson } from "./audit-json.js";
import { profileOption, readTables } from "./tables.js";

const options = {
  profile: profileOption,
  html: {
    value: "file",
    help: {
      vi: "Ghi trang .html cho xem văn bản với số liệu được đánh dấu tại chỗ",
      en: "Write an .html page that shows the text with its figures marked in place",
    },
  },
  output: {
    value: "file",
    short: "o",
    help: {
      vi: "Với tệp .xlsx: ghi một bản có ô được tô màu và chú thích ra tệp này",
      en: "For an .xlsx file: write a copy with the cells coloured and commented to this file",
    },
  },
} as const;

/** `audit <file>`: the figures printed in a document or workbook, checked. */
export const auditCommand = defineCommand({
  name: "audit",
  summary: {
    vi: "Rà soát số liệu in trong văn bản hoặc bảng: tỷ lệ, tổng, phần còn lại",
    en: "Check the figures printed in a document or table: ratios, sums, remainders",
  },
  details: {
    vi: "Đọc văn bản (.txt, .md, .docx, .pdf có lớp chữ) hoặc bảng tính (.xlsx, .csv), tìm tỷ lệ, tổng, phần còn lại, tỷ trọng và kết luận từng số: ĐẠT, SỬA (kèm số đúng và nguyên nhân có thể) hoặc KHÔNG KIỂM ĐƯỢC. Không lưu lại gì. Mã thoát 1 khi có số liệu sai hoặc mâu thuẫn.",
    en: "Read a document (.txt, .md, .docx, .pdf with a text layer) or a workbook (.xlsx, .csv), find ratios, sums, remainders and shares and judge each: HOLDS, CORRECT (with the right figure and the likely cause) or CANNOT CHECK. Nothing is stored. Exits with 1 when a figure is inconsistent or figures contradict each other.",
  },
  operands: [
    {
      name: { vi: "tệp", en: "file" },
      help: {
        vi: "Tệp .txt, .md, .docx, .pdf, .xlsx hoặc .csv; - là đầu vào chuẩn",
        en: "A .txt, .md, .docx, .pdf, .xlsx or .csv file; - is standard input",
      },
    },
  ],
  options,
  examples: [
    "de-an-06 audit bao-cao.docx",
    "de-an-06 audit bao-cao.pdf --html ra-soat.html",
    "de-an-06 audit so-lieu.xlsx -o so-lieu-danh-dau.xlsx",
    "de-an-06 audit - --json < bao-cao.txt",
  ],
  run: async ({ operands: [file = "-"], options: given, language }, io) => {
    const { html, output } = given;
    const unfit = [
      html === undefined ? null : outputIssue(html, { allowed: [".html"], input: file }),
      output === undefined ? null : outputIssue(output, { allowed: [".xlsx"], input: file }),
    ].filter((one) => one !== null);
    if (unfit.length > 0) return unusable(unfit, language);
    const bytes = await readInput(file, io);
    if (!bytes.ok) return unusable(bytes.issues, language);
    const name = file === "-" ? "" : basename(file);
    const tables = await readTables(given.profile, io.today(), io);
    if (!tables.ok) return unusable(tables.issues, language);
    const read = await auditFile(bytes.value, name, tables.value.strictness);
    if (!read.ok)
      return unusable(
        read.issues.map((one) => ({ ...one, path: [file] })),
        language,
      );
    const audited = read.value;

    const written: string[] = [];
    const unwritten: ShownIssue[] = [];
    const take = (path: string, issues: readonly ShownIssue[]) =>
      issues.length === 0 ? written.push(path) : unwritten.push(...issues);
    if (html !== undefined) {
      const page = formatAuditHtml(audited, { name, language });
      const issue = await writeOutput(html, new TextEncoder().encode(page), io);
      take(html, issue === null ? [] : [issue]);
    }
    if (output !== undefined)
      take(output, await writeMarked(audited, { bytes: bytes.value, file, output, io, language }));
    return {
      status: unwritten.length > 0 ? 2 : audited.hasErrors ? 1 : 0,
      json: toAuditJson(
        unwritten.length > 0 ? { ...audited, notes: [...audited.notes, ...unwritten] } : audited,
        language,
      ),
      text: (page) => formatAuditReport(audited, { name, written }, page),
      remarks: (page) => formatIssueLines(unwritten, page),
    };
  },
});

interface Marking {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly output: string;
  readonly io: Io;
  readonly language: Language;
}

async function writeMarked(
  audited: AuditedFile,
  { bytes, file, output, io, language }: Marking,
): Promise<readonly ShownIssue[]> {
  const { shown } = audited;
  if (shown.kind !== "sheets" || extname(file).toLowerCase() === ".csv") {
    return [callIssue("output.only-for-workbooks", {}, output)];
  }
  const marked = await annotate(
    bytes,
    shown.sheets.flatMap(({ name, audit }) => auditMarks(audit, name, language)),
    { language },
  );
  if (!marked.ok) return marked.issues;
  const issue: CallIssue | null = await writeOutput(output, marked.value, io);
  return issue === null ? [] : [issue];
}

/** A file that cannot be audited: the promised keys stand, with nothing in them. */
function unusable(issues: readonly ShownIssue[], language: "vi" | "en"): Answer {
  return {
    ...refuse(issues, language, "audit"),
    json: { claims: [], crossChecks: [], summary: null, issues: issues.map((one) => toJsonIssue(one, language)) },
  };
}
