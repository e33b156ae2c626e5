import { basename, extname } from "node:path";
import { type ReportHeader, writeReport } from "@de-an-06/document";
import {
  accountability,
  type AccountabilityLine,
  accountabilityReport,
  type EvidenceNames,
  formatEvidence,
  type Language,
  type PlainDate,
  printMarkdown,
  type UnitKey,
} from "@de-an-06/domain";
import { writeAccountability } from "@de-an-06/spreadsheet";
import { asOfDay, asOfOption } from "../call/as-of.js";
import { callIssue } from "../call/call-issue.js";
import { type Answer, defineCommand } from "../call/command.js";
import { outputIssue, writeOutput } from "../io/files.js";
import { formatAccountability } from "../show/accountability.js";
import { refuse, type ShownIssue, toJsonIssue } from "../show/issues.js";
import { shorten } from "../show/shorten.js";
import { type AccountabilityInput, readAccountability } from "./accountability-input.js";
import { readReportFile } from "./report-texts.js";
import { profileOption, readTables } from "./tables.js";

const options = {
  "as-of": asOfOption,
  "issued-on": {
    value: "day",
    help: {
      vi: "Ngày ban hành kế hoạch, để hiểu ngày tháng không ghi năm",
      en: "The day of the plan, by which dates without a year are understood",
    },
  },
  with: {
    value: "file",
    help: {
      vi: "Tệp .json: rules (quy định), explanations (giải trình đã nhận), requested (cơ quan chỉ được đề nghị); không có rules thì dùng quy định của đơn vị trong danh mục",
      en: "A .json file: rules, explanations (those received), requested (bodies that are only ever asked); without rules those of the unit in the catalogue hold",
    },
  },
  profile: profileOption,
  unit: {
    value: "name",
    help: {
      vi: "Đơn vị xem xét trách nhiệm, mã hoặc tên: chọn quy định trong danh mục; cần có khi ghi .docx, .md",
      en: "The unit that holds to account, by code or name: chooses the catalogue's rules; needed for .docx and .md",
    },
  },
  submissions: {
    value: "file",
    help: {
      vi: "Tính cả việc gửi báo cáo: sổ theo dõi gửi báo cáo, như ở lệnh reports",
      en: "Count reporting too: the list of sendings, as for reports",
    },
  },
  regime: {
    value: "name",
    help: { vi: "Chế độ báo cáo của sổ đó: mã trong danh mục hoặc tệp .json", en: "The regime of that list" },
  },
  units: {
    value: "file",
    help: {
      vi: "Đơn vị hành chính, như ở lệnh reports; mặc định là các tỉnh, thành phố",
      en: "The units, as for reports; the provinces by default",
    },
  },
  texts: {
    value: "file",
    help: {
      vi: "Tệp .json có header (thể thức, ký, nơi nhận) cho bản Word, như ở lệnh print",
      en: "A .json file with the header (head, signature, recipients) of a Word document, as for print",
    },
  },
  output: {
    value: "file",
    short: "o",
    help: { vi: "Tệp ghi ra: .xlsx, .docx hoặc .md", en: "The file to write: .xlsx, .docx or .md" },
  },
} as const;

/** `accountability <tasks>`: whom to commend, remind, criticise, and who owes an explanation to whom. */
export const accountabilityCommand = defineCommand({
  name: "accountability",
  summary: {
    vi: "Đề xuất biểu dương, nhắc nhở, phê bình và yêu cầu giải trình, kèm căn cứ",
    en: "Whom to commend, remind, criticise or ask to explain, with the evidence",
  },
  details: {
    vi: "Từ bảng theo dõi nhiệm vụ (và sổ gửi báo cáo) đề xuất biểu dương, nhắc nhở, phê bình và yêu cầu giải trình theo quy định có hiệu lực trong ngày; mỗi dòng kèm kết quả làm căn cứ và văn bản quy định. Chỉ tính cơ quan được giao chủ trì; cơ quan được đề nghị không bao giờ có mặt. Giải trình đã nhận chỉ đổi tình trạng giải trình, không đổi tình trạng nhiệm vụ.",
    en: "Compute from a tracking table of tasks (and a list of sendings) whom to commend, remind, criticise and ask to explain by the rules in force on the day; each line with its evidence and the document of its rule. Only bodies ordered to lead count; requested ones never appear. An explanation received changes where the explanation stands, never how a task does.",
  },
  operands: [
    {
      name: { vi: "tệp", en: "file" },
      help: { vi: "Bảng theo dõi .xlsx hoặc .csv; - là đầu vào chuẩn", en: "A tracking table, .xlsx or .csv; - is standard input" }, // prettier-ignore
    },
  ],
  options,
  examples: [
    "de-an-06 accountability ke-hoach.xlsx --as-of 2023-06-30 --unit 24",
    "de-an-06 accountability ke-hoach.xlsx --as-of 2023-06-30 --with quy-dinh.json -o trach-nhiem.xlsx",
    "de-an-06 accountability ke-hoach.xlsx --unit 24 --submissions gui-bao-cao.xlsx --regime bac-giang-2023-monthly --units don-vi.json",
  ],
  run: async ({ operands: [file = "-"], options: given, language }, io) => {
    const { output } = given;
    const { asOf, remarks } = asOfDay(given["as-of"], io);
    const fail = (issues: readonly ShownIssue[]): Answer => unusable(issues, asOf, language);
    const unfit =
      output === undefined ? null : outputIssue(output, { allowed: [".xlsx", ".docx", ".md"], input: file });
    if (unfit) return fail([unfit]);
    const tables = await readTables(given.profile, asOf, io);
    if (!tables.ok) return fail(tables.issues);
    const { calendar, lenient = false } = tables.value;
    const read = await readAccountability({ ...given, tasks: file, asOf, tables: tables.value }, io);
    if (!read.ok) return fail(read.issues);
    const { tasks, rules, explanations = [], requested = [], hierarchy, reporting, unit, notes } = read.value;
    const found = accountability(
      { tasks, hierarchy, requested, ...(reporting && { reports: reporting.table }) },
      { asOf, calendar, lenient, rules, explanations },
    );
    if (!found.ok) return fail(found.issues);
    const lines = found.value;
    const names = namesOf(read.value);
    if (output !== undefined) {
      const texts = await readReportFile(given.texts, io);
      if (!texts.ok) return fail(texts.issues);
      const made = await make(output, lines, { asOf, names, unit, header: texts.value.header });
      if (!made.ok) return fail(made.issues);
      const unwritten = await writeOutput(output, made.bytes, io);
      if (unwritten) return fail([unwritten]);
    }
    const issues: readonly ShownIssue[] = [...notes, ...found.notes];
    return {
      status: 0,
      json: {
        asOf,
        lines: lines.map((line) => toJsonLine(line, { ...names, language })),
        issues: issues.map((one) => toJsonIssue(one, language)),
      },
      text: (page) =>
        formatAccountability(lines, { asOf, names, issues, name: file === "-" ? "" : basename(file), output }, page),
      ...(remarks && { remarks }),
    };
  },
});

/** Tasks by number and title, reports by their regime. */
function namesOf({ tasks, reporting }: AccountabilityInput): Omit<EvidenceNames, "language"> {
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  return {
    task: (id) => `${id} (${shorten(titles.get(id) ?? "", 60)})`,
    ...(reporting && { regime: (id: string) => (id === reporting.regime.id ? reporting.regime.name : id) }),
  };
}

interface Making {
  readonly asOf: PlainDate;
  readonly names: Omit<EvidenceNames, "language">;
  readonly unit: UnitKey | null;
  readonly header: ReportHeader | undefined;
}

type Made =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly issues: readonly ShownIssue[] };

/** The workbook, Word document or Markdown that the name of the output asks for. */
async function make(
  output: string,
  lines: readonly AccountabilityLine[],
  { asOf, names, unit, header }: Making,
): Promise<Made> {
  const kind = extname(output).toLowerCase();
  if (kind === ".xlsx") return { ok: true, bytes: await writeAccountability(lines, { asOf, names }) };
  if (unit === null) return { ok: false, issues: [callIssue("call.missing-option", {}, "--unit")] };
  const report = accountabilityReport(lines, { unit, asOf, names });
  if (kind === ".md") return { ok: true, bytes: new TextEncoder().encode(printMarkdown(report)) };
  return header === undefined
    ? { ok: false, issues: [callIssue("print.header-missing", {}, "--texts")] }
    : { ok: true, bytes: await writeReport(report, { header }) };
}

/** A line as JSON: periods by their ids, each fact also in words. */
function toJsonLine({ evidence, ...line }: AccountabilityLine, names: EvidenceNames) {
  return {
    ...line,
    evidence: evidence.map((one) => ({
      ...one,
      ...(one.kind === "report" && { report: { ...one.report, period: one.report.period.id } }),
      text: formatEvidence(one, names),
    })),
  };
}

/** Tasks that cannot be used: the promised keys stand, with nothing in them. */
function unusable(issues: readonly ShownIssue[], asOf: PlainDate, language: Language): Answer {
  return {
    ...refuse(issues, language, "accountability"),
    json: { asOf, lines: [], issues: issues.map((one) => toJsonIssue(one, language)) },
  };
}
