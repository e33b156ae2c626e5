import { basename } from "node:path";
import { serviceCompetence } from "@de-an-06/catalogue";
import { type DocumentText, readDocument } from "@de-an-06/document";
import {
  type Directive,
  grade,
  type Graded,
  lintPlan,
  type PlainDate,
  plainDate,
  readDirective,
  type Task,
  tasksFromDirective,
  within,
} from "@de-an-06/domain";
import { readTasks, writeTasks } from "@de-an-06/spreadsheet";
import { asOfDay, asOfOption } from "../call/as-of.js";
import { type Answer, type Call, defineCommand } from "../call/command.js";
import type { CallIssue } from "../call/call-issue.js";
import { outputIssue, readInput, writeOutput } from "../io/files.js";
import type { Io } from "../io/io.js";
import { formatDirective } from "../show/directive.js";
import { formatIssueLines, refuse, type ShownIssue, toJsonIssue } from "../show/issues.js";
import { toDirectiveJson } from "./directive-json.js";
import { serviceRows } from "./service-rows.js";
import { profileOption, readTables, type Tables } from "./tables.js";

const options = {
  xlsx: {
    value: "file",
    help: {
      vi: "Ghi bảng theo dõi các nhiệm vụ đọc được ra tệp .xlsx này, để người phụ trách sửa và xác nhận",
      en: "Write the tasks found to this .xlsx file, a tracking table to be mended and confirmed by hand",
    },
  },
  lint: {
    value: "file",
    help: {
      vi: "Rà soát kế hoạch với phụ lục theo dõi (.xlsx hoặc .csv) này",
      en: "Check the plan against this tracking annex (.xlsx or .csv)",
    },
  },
  "issued-on": {
    value: "day",
    help: {
      vi: "Ngày ban hành, nếu văn bản để trống",
      en: "The day it was issued, where the document leaves it blank",
    },
  },
  profile: profileOption,
  "as-of": asOfOption,
} as const;

/** `directive <file>`: the tasks and duties a letter or plan gives. */
export const directiveCommand = defineCommand({
  name: "directive",
  summary: {
    vi: "Đọc công văn, kế hoạch thành dự thảo nhiệm vụ; rà soát kế hoạch với phụ lục",
    en: "Read a letter or plan into draft tasks; check a plan against its annex",
  },
  details: {
    vi: "Đọc công văn, kế hoạch (.txt, .md, .docx, .pdf có lớp chữ) thành dự thảo nhiệm vụ và trách nhiệm: cơ quan, yêu cầu hay đề nghị, chủ trì hay phối hợp, thời hạn, chỉ tiêu, văn bản viện dẫn và chỗ trong văn bản. Không tự thêm điều gì; chỗ chưa rõ để trống và ghi chú cho người phụ trách xác nhận. Với --lint, mã thoát 1 khi kế hoạch có điểm mâu thuẫn.",
    en: "Read a letter or plan (.txt, .md, .docx, .pdf with a text layer) into draft tasks and duties: agency, ordered or requested, leading or coordinating, deadline, targets, documents cited and the place in the text. Nothing is added; what is unclear is left open and noted for a person to confirm. With --lint, exits with 1 when the plan is at odds with itself.",
  },
  operands: [
    {
      name: { vi: "tệp", en: "file" },
      help: {
        vi: "Tệp .txt, .md, .docx hoặc .pdf; - là đầu vào chuẩn",
        en: "A .txt, .md, .docx or .pdf file; - is standard input",
      },
    },
  ],
  options,
  examples: [
    "de-an-06 directive cong-van.docx",
    "de-an-06 directive cong-van.pdf --xlsx theo-doi.xlsx",
    "de-an-06 directive ke-hoach.docx --lint phu-luc.xlsx --issued-on 2023-01-10",
    "de-an-06 directive - --json < ke-hoach.txt",
  ],
  run: async ({ operands: [file = "-"], options: given, language }, io) => {
    const { xlsx, lint } = given;
    const unfit = xlsx === undefined ? null : outputIssue(xlsx, { allowed: [".xlsx"], input: file });
    if (unfit) return unusable([unfit], language);
    const chosen = await readTables(given.profile, asOfDay(given["as-of"], io).asOf, io);
    if (!chosen.ok) return unusable(chosen.issues, language);
    const reading: Reading = { issuedOn: given["issued-on"], tables: chosen.value };
    const read = await readLetter(file, reading, io);
    if (!read.ok) return unusable(read.issues, language);
    const annex = lint === undefined ? null : await readAnnex(lint, reading, io);
    if (annex?.ok === false) return unusable(annex.issues, language);

    const { directive, document, notes } = read;
    const graded = annex === null ? null : checkPlan(read, annex.tasks, reading);
    const findings = graded && [...graded.errors, ...graded.warnings];
    const unwritten =
      xlsx === undefined ? null : await writeDrafts(xlsx, { directive, given, tables: reading.tables, language, io });
    const issues: readonly ShownIssue[] = [...notes, ...(annex?.notes ?? []), ...(unwritten ? [unwritten] : [])];
    const shown = { directive, places: document.places, text: document.text, annex: annex?.tasks ?? [], findings };
    return {
      status: unwritten ? 2 : graded !== null && graded.errors.length > 0 ? 1 : 0,
      json: { ...toDirectiveJson(shown, language), issues: issues.map((one) => toJsonIssue(one, language)) },
      text: (page) =>
        formatDirective(
          shown,
          { name: file === "-" ? "" : basename(file), output: unwritten ? undefined : xlsx, issues },
          page,
        ),
      ...(unwritten && { remarks: (page) => formatIssueLines([unwritten], page) }),
    };
  },
});

interface Letter {
  readonly ok: true;
  readonly document: DocumentText;
  readonly directive: Directive;
  readonly notes: readonly ShownIssue[];
}

interface Unread {
  readonly ok: false;
  readonly issues: readonly ShownIssue[];
}

/** What letters and plans are read with. */
interface Reading {
  readonly issuedOn: PlainDate | undefined;
  readonly tables: Tables;
}

async function readLetter(file: string, { issuedOn, tables: { agencies } }: Reading, io: Io): Promise<Letter | Unread> {
  const bytes = await readInput(file, io);
  if (!bytes.ok) return bytes;
  const document = await readDocument(bytes.value, { name: file === "-" ? "" : basename(file) });
  if (!document.ok) return { ok: false, issues: document.issues.map((one) => ({ ...one, path: [file] })) };
  const directive = readDirective(document.value.text, {
    agencies,
    ...(issuedOn === undefined ? {} : { issuedOn }),
  });
  if (!directive.ok) return { ok: false, issues: within(directive.issues, file) };
  const notes = [...document.notes, ...directive.notes];
  return { ok: true, document: document.value, directive: directive.value, notes };
}

async function readAnnex(
  file: string,
  { issuedOn, tables: { agencies } }: Reading,
  io: Io,
): Promise<{ readonly ok: true; readonly tasks: readonly Task[]; readonly notes: readonly ShownIssue[] } | Unread> {
  const bytes = await readInput(file, io);
  if (!bytes.ok) return bytes;
  const read = await readTasks(bytes.value, { agencies, ...(issuedOn && { issuedOn }) });
  if (!read.ok) return { ok: false, issues: within(read.issues, file) };
  return { ok: true, tasks: read.value, notes: read.notes };
}

function checkPlan(
  { directive, document }: Letter,
  annex: readonly Task[],
  { issuedOn: given, tables: { agencies, strictness } }: Reading,
): Graded {
  const issuedOn = given ?? firstDay(directive);
  const found = lintPlan(
    { body: directive.drafts, annex, services: serviceRows(document.text), ...(issuedOn && { issuedOn }) },
    { agencies, competence: serviceCompetence },
  );
  return grade(found, strictness);
}

/** The day the plan was issued, or the first it can have been: a draft may print the month alone. */
function firstDay({ document: { reference, day } }: Directive): PlainDate | undefined {
  if (reference.issuedOn !== null) return reference.issuedOn;
  if (day?.year === undefined) return undefined;
  const two = (part: number) => String(part).padStart(2, "0");
  return plainDate(`${day.year}-${two(day.month ?? 1)}-01`);
}

interface Drafting {
  readonly directive: Directive;
  readonly given: Call<typeof options>["options"];
  readonly tables: Tables;
  readonly language: "vi" | "en";
  readonly io: Io;
}

async function writeDrafts(
  output: string,
  { directive, given, tables, language, io }: Drafting,
): Promise<CallIssue | null> {
  const { asOf } = asOfDay(given["as-of"], io);
  const { subject } = directive.document;
  const workbook = await writeTasks(tasksFromDirective(directive, language), {
    asOf,
    calendar: tables.calendar,
    ...(subject !== null && { subtitle: subject }),
  });
  return writeOutput(output, workbook, io);
}

/** A file that cannot be used: the promised keys stand, with nothing in them. */
function unusable(issues: readonly ShownIssue[], language: "vi" | "en"): Answer {
  return {
    ...refuse(issues, language, "directive"),
    json: {
      document: null,
      addressees: [],
      drafts: [],
      findings: null,
      issues: issues.map((one) => toJsonIssue(one, language)),
    },
  };
}
