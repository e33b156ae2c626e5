import { basename } from "node:path";
import { codeLists } from "@de-an-06/catalogue";
import { type Language, type UnitKey, within } from "@de-an-06/domain";
import { readTasks, type SheetIssue, writeLeagueTable, writeScorecard, writeTasks } from "@de-an-06/spreadsheet";
import { asOfDay, asOfOption } from "../call/as-of.js";
import { callIssue } from "../call/call-issue.js";
import { type Answer, type Call, defineCommand } from "../call/command.js";
import { outputIssue, readInput, writeOutput } from "../io/files.js";
import type { Io } from "../io/io.js";
import { refuse, type ShownIssue, toJsonIssue } from "../show/issues.js";
import { reportIndicators } from "./indicator-report.js";
import { figureOptions, readFigures } from "./indicators.js";
import { readReporting } from "./read-reporting.js";
import { countReporting } from "./reporting.js";
import { profileOption, readTables, type Tables } from "./tables.js";

const options = {
  output: {
    value: "file",
    short: "o",
    required: true,
    help: { vi: "Tệp .xlsx cần ghi", en: "The .xlsx file to write" },
  },
  "as-of": asOfOption,
  title: {
    value: "name",
    help: { vi: "Tiêu đề in trên bảng", en: "The title printed over the table" },
  },
  ...figureOptions,
  profile: profileOption,
  regime: {
    value: "name",
    help: {
      vi: "Chế độ báo cáo của bảng xếp hạng: mã trong danh mục hoặc trong --profile, hoặc tệp .json",
      en: "The regime of the league table: an id of the catalogue or of --profile, or a .json file",
    },
  },
  period: {
    value: "name",
    help: {
      vi: "Bảng xếp hạng chỉ tính các kỳ nằm trong kỳ này, ví dụ 2024-Q2",
      en: "The league table counts only the periods inside this one, such as 2024-Q2",
    },
  },
} as const;

type Given = Call<typeof options>["options"] & { readonly tables: Tables };
type Made =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notes: readonly ShownIssue[] }
  | { readonly ok: false; readonly issues: readonly ShownIssue[] };

/** What can be exported, by the word that asks for it. */
const kinds: Readonly<Record<string, (file: string, given: Given, io: Io) => Promise<Made>>> = {
  tasks: async (file, given, io) => {
    const bytes = await readInput(file, io);
    if (!bytes.ok) return bytes;
    const read = await readTasks(bytes.value, {
      agencies: given.tables.agencies,
      ...(given.sheet && { sheet: given.sheet }),
    });
    if (!read.ok) return { ok: false, issues: within(read.issues as readonly [SheetIssue, ...SheetIssue[]], file) };
    const { asOf } = asOfDay(given["as-of"], io);
    const { calendar, lenient = false } = given.tables;
    const written = await writeTasks(read.value, { asOf, calendar, lenient, ...titled(given) });
    return { ok: true, bytes: written, notes: read.notes };
  },
  indicators: async (file, given, io) => {
    const read = await readFigures(file, given, io);
    if (!read.ok) return read;
    const { rows, hierarchy, by, notes } = read.value;
    if (rows.length === 0) return { ok: false, issues: notes };
    const { targets } = given.tables;
    const report = reportIndicators(rows, { hierarchy, by, at: given.at, on: given.on, targets });
    if (!report.ok) return report;
    const { cube, observations } = report.value;
    const source = file === "-" ? undefined : basename(file);
    const written = await writeScorecard(cube, observations, {
      targets,
      codeLists,
      ...titled(given),
      ...(given.at && { tier: given.at }),
      ...(source && { source }),
    });
    return { ok: true, bytes: written, notes: [...notes, ...report.notes] };
  },
  reports: (file, given, io) => league(file, given, io),
};

/** The league table of a regime: who reports in time. */
async function league(file: string, given: Given, io: Io): Promise<Made> {
  const { regime, tables } = given;
  if (regime === undefined) return { ok: false, issues: [callIssue("call.missing-option", {}, "--regime")] };
  const read = await readReporting(file, { ...given, regime, known: tables.regimes }, io);
  if (!read.ok) return read;
  const { submissions, regimes, hierarchy, window, notes } = read.value;
  const { asOf } = asOfDay(given["as-of"], io);
  const counted = countReporting(submissions, {
    regimes,
    hierarchy,
    asOf,
    window,
    at: given.at,
    lenient: false,
    tables,
  });
  if (!counted.ok) return counted;
  const nameOf = (unit: UnitKey) => hierarchy.unit(unit)?.name;
  const subtitle = regimes[0].name;
  const bytes = await writeLeagueTable(counted.value.units, { asOf, nameOf, subtitle, ...titled(given) });
  return { ok: true, bytes, notes: [...notes, ...counted.notes] };
}

/** `export <kind> <file> -o <file>`: a workbook to print and sign. */
export const exportCommand = defineCommand({
  name: "export",
  summary: { vi: "Ghi ra bảng Excel để in và ký", en: "Write a workbook to print and sign" },
  details: {
    vi: "Ghi bảng theo dõi nhiệm vụ (tasks), bảng tổng hợp chỉ tiêu (indicators) hoặc bảng xếp hạng gửi báo cáo (reports) ra tệp .xlsx trình bày sẵn để in khổ A4. Trong bảng chỉ tiêu, tỷ lệ là công thức tính từ trang số liệu nên truy được từng con số.",
    en: "Write the tracking table of tasks, the scorecard of indicators or the league table of reporting as an .xlsx laid out for printing on A4. In the scorecard ratios are formulas over a sheet of counts, so that every figure can be traced.",
  },
  operands: [
    {
      name: { vi: "bảng", en: "kind" },
      help: {
        vi: "Bảng cần ghi: tasks là bảng theo dõi nhiệm vụ, indicators là bảng tổng hợp chỉ tiêu, reports là bảng xếp hạng gửi báo cáo",
        en: "Which one: tasks is the tracking table, indicators the scorecard, reports the league table of reporting",
      },
      choices: Object.keys(kinds),
    },
    {
      name: { vi: "tệp", en: "file" },
      help: { vi: "Tệp .xlsx hoặc .csv; - là đầu vào chuẩn", en: "An .xlsx or .csv file; - is standard input" },
    },
  ],
  options,
  examples: [
    "de-an-06 export tasks ke-hoach.xlsx --as-of 2023-06-30 -o theo-doi.xlsx",
    "de-an-06 export indicators so-lieu.xlsx --at province -o chi-tieu.xlsx",
    "de-an-06 export reports gui-bao-cao.xlsx --regime quang-ngai-2022-monthly --period 2024-Q2 -o xep-hang.xlsx",
  ],
  run: async ({ operands: [kind = "", file = "-"], options: given, language }, io) => {
    const make = kinds[kind];
    const unfit = outputIssue(given.output, { allowed: [".xlsx"], input: file });
    if (unfit || make === undefined) return refuse(unfit ? [unfit] : [], language, "export");
    const tables = await readTables(given.profile, given["as-of"] ?? io.today(), io);
    if (!tables.ok) return refuse(tables.issues, language, "export");
    const made = await make(file, { ...given, tables: tables.value }, io);
    if (!made.ok) return refuse(made.issues, language, "export");
    const unwritten = await writeOutput(given.output, made.bytes, io);
    return unwritten
      ? refuse([unwritten], language, "export")
      : answer({ kind, output: given.output }, made.notes, language);
  },
});

function answer(
  { kind, output }: { readonly kind: string; readonly output: string },
  notes: readonly ShownIssue[],
  language: Language,
): Answer {
  const seen = {
    vi: `Có ${notes.length} điều cần xem lại; xem bằng lệnh ${kind}.`,
    en: `${notes.length} things to look at; see them with the command ${kind}.`,
  }[language];
  return {
    status: 0,
    json: { kind, output, issues: notes.map((one) => toJsonIssue(one, language)) },
    text: () => ({ vi: `Đã ghi: ${output}`, en: `Written: ${output}` })[language],
    remarks: () => (notes.length === 0 ? "" : seen),
  };
}

function titled({ title }: Given): { title?: string } {
  return title === undefined ? {} : { title };
}
