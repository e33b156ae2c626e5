import { basename } from "node:path";
import { type AgencyNames, type PlainDate, within } from "@de-an-06/domain";
import { readTasks, writeTasks } from "@de-an-06/spreadsheet";
import { asOfDay, asOfOption } from "../call/as-of.js";
import { type Answer, type Call, defineCommand } from "../call/command.js";
import type { CallIssue } from "../call/call-issue.js";
import { outputIssue, readInput, writeOutput } from "../io/files.js";
import type { Io } from "../io/io.js";
import { formatIssueLines, refuse, type ShownIssue, toJsonIssue } from "../show/issues.js";
import { pageOf } from "../show/page.js";
import { createProgress, type Progress } from "../show/progress.js";
import { formatTaskReport } from "../show/task-report.js";
import { reportTasks, type TaskReport } from "./task-report.js";
import { profileOption, readTables } from "./tables.js";
import { toTasksJson } from "./tasks-json.js";

const options = {
  "as-of": asOfOption,
  "issued-on": {
    value: "day",
    help: {
      vi: "Ngày ban hành kế hoạch, để hiểu ngày tháng không ghi năm",
      en: "The day of the plan, by which dates without a year are understood",
    },
  },
  profile: profileOption,
  sheet: {
    value: "name",
    help: {
      vi: "Trang tính cần đọc, nếu tệp có nhiều bảng",
      en: "The sheet to read, where the file holds several tables",
    },
  },
  output: {
    value: "file",
    short: "o",
    help: {
      vi: "Ghi bảng theo dõi hoàn chỉnh ra tệp .xlsx này",
      en: "Write the finished tracking workbook to this .xlsx file",
    },
  },
  "fail-overdue": {
    help: { vi: "Mã thoát 1 nếu có nhiệm vụ quá hạn chưa hoàn thành", en: "Exit with 1 when a task is overdue" },
  },
} as const;

/** `tasks <file>`: how the tasks of a tracking table stand on a day. */
export const tasksCommand = defineCommand({
  name: "tasks",
  summary: {
    vi: "Tình trạng và tỷ lệ hoàn thành các nhiệm vụ trong bảng theo dõi",
    en: "Standing and completion of the tasks in a tracking table",
  },
  details: {
    vi: "Đọc bảng theo dõi nhiệm vụ (.xlsx hoặc .csv), cho biết cơ quan chủ trì, phối hợp, hạn cuối và tình trạng của từng nhiệm vụ, tỷ lệ hoàn thành theo cơ quan và theo tháng, những ô cần xem lại; có thể ghi ra bảng theo dõi hoàn chỉnh.",
    en: "Read a tracking table of tasks (.xlsx or .csv) and show the leading and coordinating agencies, last day on time and standing of each task, completion by agency and by month, and the cells to look at; a finished workbook can be written.",
  },
  operands: [
    {
      name: { vi: "tệp", en: "file" },
      help: { vi: "Tệp .xlsx hoặc .csv; - là đầu vào chuẩn", en: "An .xlsx or .csv file; - is standard input" },
    },
  ],
  options,
  examples: [
    "de-an-06 tasks ke-hoach.xlsx --as-of 2023-06-30 --issued-on 2023-01-10",
    "de-an-06 tasks ke-hoach.xlsx --as-of 2023-06-30 -o theo-doi.xlsx",
    "de-an-06 tasks ke-hoach.csv --json --fail-overdue",
  ],
  run: async (call, io) => {
    const progress = createProgress(io, pageOf(io.stderr, io.env, call.language));
    try {
      return await answer(call, io, progress);
    } finally {
      progress.end();
    }
  },
});

async function answer(
  { operands: [file = "-"], options: given, language }: Call<typeof options>,
  io: Io,
  progress: Progress,
): Promise<Answer> {
  const { asOf, remarks } = asOfDay(given["as-of"], io);
  const output = given.output;
  const unfit = output === undefined ? null : outputIssue(output, { allowed: [".xlsx"], input: file });
  if (unfit) return refuse([unfit], language, "tasks");

  const tables = await readTables(given.profile, asOf, io);
  if (!tables.ok) return unusable(tables.issues, asOf, language);
  const { agencies, calendar, lenient = false } = tables.value;
  const read = await readFile(file, given, { io, progress, agencies, doing: doing[language] });
  if (!read.ok) return unusable(read.issues, asOf, language);
  const report = reportTasks(read.value, { asOf, calendar, lenient });
  if (output !== undefined) progress.show(doing[language].write);
  const unwritten = output === undefined ? null : await write(output, report, io);
  const issues = [...read.notes, ...report.issues];
  const name = file === "-" ? "" : basename(file);
  return {
    status: unwritten ? 2 : given["fail-overdue"] && report.overdue.all > 0 ? 1 : 0,
    json: {
      ...toTasksJson(report),
      issues: [...issues, ...(unwritten ? [unwritten] : [])].map((one) => toJsonIssue(one, language)),
    },
    text: (page) => formatTaskReport(report, { issues, name, output: unwritten ? undefined : output }, page),
    remarks: (page) => [remarks?.(page), unwritten && formatIssueLines([unwritten], page)].filter(Boolean).join("\n"),
  };
}

const doing = {
  vi: { read: "Đang đọc tệp", understand: "Đang đọc nhiệm vụ", write: "Đang ghi bảng theo dõi" },
  en: { read: "Reading the file", understand: "Reading tasks", write: "Writing the workbook" },
};

interface Reading {
  readonly io: Io;
  readonly progress: Progress;
  readonly agencies: AgencyNames;
  readonly doing: (typeof doing)["vi"];
}

async function readFile(
  file: string,
  given: Call<typeof options>["options"],
  { io, progress, agencies, doing }: Reading,
) {
  progress.show(doing.read);
  const bytes = await readInput(file, io);
  if (!bytes.ok) return bytes;
  const issuedOn = given["issued-on"];
  const read = await readTasks(bytes.value, {
    agencies,
    onProgress: (done, of) => progress.show(doing.understand, done, of),
    ...(issuedOn && { issuedOn }),
    ...(given.sheet && { sheet: given.sheet }),
  });
  return read.ok ? read : { ok: false as const, issues: within(read.issues, file) };
}

/** A file that cannot be used: the promised keys stand, with nothing in them. */
function unusable(issues: readonly ShownIssue[], asOf: PlainDate, language: "vi" | "en"): Answer {
  return {
    ...refuse(issues, language, "tasks"),
    json: { asOf, tasks: [], completion: null, issues: issues.map((one) => toJsonIssue(one, language)) },
  };
}

async function write(output: string, { on, tasks }: TaskReport, io: Io): Promise<CallIssue | null> {
  const listed = tasks.map(({ task }) => task);
  return writeOutput(output, await writeTasks(listed, on), io);
}
