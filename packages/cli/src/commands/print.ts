import { extname } from "node:path";
import { codeLists, indicators, measures, outlines, serviceCompetence } from "@de-an-06/catalogue";
import { writeReport } from "@de-an-06/document";
import { draftsForNextPeriod, fillOutline, formatPeriod, grade, printMarkdown } from "@de-an-06/domain";
import { callIssue } from "../call/call-issue.js";
import { type Answer, defineCommand } from "../call/command.js";
import { outputIssue, writeOutput } from "../io/files.js";
import { formatIssueTable, refuse, type ShownIssue, toJsonIssue } from "../show/issues.js";
import { readPrintInput } from "./print-input.js";
import { profileOption, readTables } from "./tables.js";

const options = {
  output: {
    value: "file",
    short: "o",
    required: true,
    help: { vi: "Tệp ghi ra, .docx hoặc .md", en: "The file to write, .docx or .md" },
  },
  period: {
    value: "name",
    help: {
      vi: "Kỳ báo cáo, ví dụ 2024-H1 hoặc “Tháng 6/2024”; có thể bỏ nếu số liệu chỉ có một kỳ",
      en: "The period, such as 2024-H1 or “Tháng 6/2024”; may be left out where the figures have one",
    },
  },
  unit: {
    value: "name",
    help: {
      vi: "Đơn vị báo cáo: mã hoặc tên; có thể bỏ nếu số liệu chỉ của một đơn vị",
      en: "The unit that reports, by code or name; may be left out where the figures are of one",
    },
  },
  units: {
    value: "file",
    help: {
      vi: "Đơn vị hành chính, như ở lệnh indicators; mặc định là các tỉnh, thành phố",
      en: "The units, as for indicators; the provinces by default",
    },
  },
  profile: profileOption,
  texts: {
    value: "file",
    help: {
      vi: "Tệp .json: header (thể thức, ký, nơi nhận) và texts (lời văn theo mã nội dung của đề cương)",
      en: "A .json file: header (head, signature, recipients) and texts (by the id of their place in the outline)",
    },
  },
} as const;

/** `print <outline> <figures>`: a periodic report as a Word document or Markdown. */
export const printCommand = defineCommand({
  name: "print",
  summary: {
    vi: "In báo cáo định kỳ theo đề cương ra Word hoặc Markdown",
    en: "A periodic report printed by its outline, as Word or Markdown",
  },
  details: {
    vi: "Điền đề cương bằng số liệu và lời văn rồi in ra tệp: Word theo thể thức Nghị định 30/2020/NĐ-CP, hoặc Markdown. Chỗ thiếu được đánh dấu trong báo cáo và liệt kê; nhiệm vụ thời gian tới thành dự thảo nhiệm vụ kỳ sau (--json).",
    en: "Fill an outline from figures and texts and write it: a Word document in the form of Nghị định 30/2020/NĐ-CP, or Markdown. What is missing is marked in the report and listed; next tasks become drafts of the next period (--json).",
  },
  operands: [
    {
      name: { vi: "đề cương", en: "outline" },
      help: {
        vi: `Đề cương có sẵn (${outlines.map(({ id }) => id).join(", ")}) hoặc tệp .json`,
        en: `An outline that ships (${outlines.map(({ id }) => id).join(", ")}) or a .json file`,
      },
    },
    {
      name: { vi: "số liệu", en: "figures" },
      help: { vi: "Bảng số liệu .xlsx, .csv hoặc .json", en: "The figures, .xlsx, .csv or .json" },
    },
  ],
  options,
  examples: [
    "de-an-06 print bao-cao-6-thang so-lieu.xlsx --period 2024-H1 --texts loi-van.json -o bao-cao.docx",
    "de-an-06 print de-cuong.json so-lieu.csv --unit 19 --period 2026-06 -o bao-cao.md",
  ],
  run: async ({ operands: [outline = "", figures = "-"], options: given, language }, io) => {
    const { output } = given;
    const fail = (issues: readonly ShownIssue[]): Answer => refuse(issues, language, "print");
    const unfit = outputIssue(output, { allowed: [".docx", ".md"], input: figures });
    if (unfit) return fail([unfit]);
    const tables = await readTables(given.profile, io.today(), io);
    if (!tables.ok) return fail(tables.issues);
    const { agencies, strictness } = tables.value;
    const read = await readPrintInput({ outline, figures, ...given, known: tables.value.outlines }, io);
    if (!read.ok) return fail(read.issues);
    const { file, notes, ...input } = read.value;
    const filled = fillOutline(input.outline, {
      ...input,
      measures,
      indicators,
      codeLists,
      competences: serviceCompetence,
      ...(file.texts && { texts: file.texts }),
    });
    if (!filled.ok) return fail(filled.issues);
    const { errors, warnings } = grade(filled.notes, strictness);
    const report = filled.value;
    const isWord = extname(output).toLowerCase() === ".docx";
    if (isWord && file.header === undefined) return fail([callIssue("print.header-missing", {}, "--texts")]);
    const bytes =
      isWord && file.header !== undefined
        ? await writeReport(report, { header: file.header })
        : new TextEncoder().encode(printMarkdown(report));
    const unwritten = await writeOutput(output, bytes, io);
    if (unwritten) return fail([unwritten]);
    const drafts = draftsForNextPeriod(report, {
      agencies,
      ...(file.header?.day && { issuedOn: file.header.day }),
    });
    const issues: readonly ShownIssue[] = [
      ...notes,
      ...errors,
      ...warnings,
      ...(drafts.ok ? drafts.notes : drafts.issues),
    ];
    return {
      status: errors.length > 0 ? 1 : 0,
      json: {
        outline: report.outline,
        unit: report.unit,
        period: report.period,
        output,
        drafts: drafts.ok ? drafts.value : [],
        issues: issues.map((one) => toJsonIssue(one, language)),
      },
      text: (page) => {
        const { written, missing, drafted } = words[language];
        return [
          `${page.paint.bold(written)}: ${output}`,
          `${report.title.charAt(0).toUpperCase()}${report.title.slice(1)}`,
          formatPeriod(report.period, language),
          ...(report.nextTasks.length === 0 ? [] : [`${drafted}: ${report.nextTasks.length}`]),
          ...(issues.length === 0
            ? []
            : ["", page.paint.bold(`${missing} (${issues.length})`), formatIssueTable(issues, page)]),
        ].join("\n");
      },
    };
  },
});

const words = {
  vi: { written: "Đã in báo cáo", missing: "CHỖ CÒN THIẾU, CẦN XEM LẠI", drafted: "Dự thảo nhiệm vụ kỳ sau" },
  en: { written: "Report written", missing: "MISSING OR TO LOOK AT", drafted: "Drafts for the next period" },
};
