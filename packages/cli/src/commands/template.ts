import { codeLists, measures, reportingRegimes } from "@de-an-06/catalogue";
import {
  fail,
  formatPeriod,
  isNonEmpty,
  ok,
  parsePeriod,
  period,
  type PlainDate,
  type Result,
  type Tier,
  tiers,
  type Unit,
  within,
} from "@de-an-06/domain";
import {
  writeGroupTemplate,
  writeObservationTemplate,
  writeRegister,
  writeSubmissionTemplate,
  writeTaskTemplate,
  writeUnitTemplate,
} from "@de-an-06/spreadsheet";
import { defineCommand } from "../call/command.js";
import { outputIssue, writeOutput } from "../io/files.js";
import type { Io } from "../io/io.js";
import { refuse, type ShownIssue } from "../show/issues.js";
import { readUnits } from "./read-units.js";

/** Whose rows a template has, and for when. */
interface Filled {
  readonly units: readonly Unit[];
  readonly periods: readonly string[];
}

/** The blank workbooks there are, by the word that asks for them. */
const templates: Readonly<Record<string, (filled: Filled) => Promise<Uint8Array>>> = {
  tasks: () => writeTaskTemplate(),
  observations: (filled) =>
    writeObservationTemplate({
      ...filled,
      measures: dossiers(),
      codeLists: codeLists.filter(({ dimension }) => dimension === "service"),
    }),
  submissions: (filled) => writeSubmissionTemplate({ ...filled, regimes: reportingRegimes }),
  models: () => writeRegister("pilot-model"),
  points: () => writeRegister("support-point"),
  equipment: () => writeRegister("equipment"),
  connections: () => writeRegister("connection"),
  funding: () => writeRegister("funding"),
  inspections: () => writeRegister("inspection"),
  difficulties: () => writeRegister("difficulty"),
  units: () => writeUnitTemplate(),
  groups: () => writeGroupTemplate(),
};

/** What every office is asked for each month: dossiers taken in and settled, by service. */
function dossiers() {
  const { "dossiers.received": received, "dossiers.online": online, "dossiers.resolved": resolved } = measures;
  const {
    "dossiers.resolved-early": early,
    "dossiers.resolved-on-time": onTime,
    "dossiers.resolved-late": late,
  } = measures;
  return { received, online, resolved, early, onTime, late };
}

/** `template <kind> -o <file>`: a workbook an office can fill in. */
export const templateCommand = defineCommand({
  name: "template",
  summary: { vi: "Ghi ra bảng tính mẫu để cơ quan điền", en: "Write a blank workbook for an office to fill in" },
  details: {
    vi: "Ghi ra bảng tính mẫu có danh sách chọn và ghi chú cách điền. Bảng nhiệm vụ điền xong đọc bằng lệnh tasks, bảng số liệu bằng lệnh indicators, sổ gửi báo cáo bằng lệnh reports. Sổ theo dõi đọc bằng readRegisters của @de-an-06/spreadsheet.",
    en: "Write a blank workbook with drop-downs and notes on how to fill it in. The command tasks reads the table of tasks, indicators the table of figures, reports the list of sendings. Registers are read by readRegisters of @de-an-06/spreadsheet.",
  },
  operands: [
    {
      name: { vi: "mẫu", en: "kind" },
      help: {
        vi: "Mẫu cần ghi: tasks là bảng theo dõi nhiệm vụ, observations là bảng số liệu, submissions là sổ theo dõi gửi báo cáo; các sổ theo dõi: models (mô hình điểm), points (điểm hỗ trợ), equipment (trang thiết bị), connections (kết nối cơ sở dữ liệu), funding (kinh phí), inspections (kiểm tra), difficulties (khó khăn, vướng mắc); các danh sách: units (đơn vị), groups (tổ công tác)",
        en: "Which one: tasks is the tracking table of tasks, observations the table of figures, submissions the list of which report came when; the registers: models (pilot models), points (support points), equipment, connections (with databases), funding, inspections, difficulties; the lists: units, groups (task forces)",
      },
      choices: Object.keys(templates),
    },
  ],
  options: {
    units: {
      value: "file",
      help: {
        vi: "Bảng số liệu, sổ gửi báo cáo: mỗi đơn vị của tệp này một dòng cho mỗi kỳ",
        en: "For figures and sendings: a row for each unit of this file and each period",
      },
    },
    at: {
      value: tiers,
      help: {
        vi: "Chỉ các đơn vị của cấp này trong tệp của --units",
        en: "Only the units of this level in the file of --units",
      },
    },
    period: {
      value: "name",
      help: {
        vi: "Kỳ điền sẵn, cách nhau dấu phẩy: 2026-01,2026-Q1; mặc định các tháng trong năm để chọn",
        en: "The periods to fill in, with commas between: 2026-01,2026-Q1; by default the months of the year to choose from",
      },
    },
    output: {
      value: "file",
      short: "o",
      required: true,
      help: { vi: "Tệp .xlsx cần ghi", en: "The .xlsx file to write" },
    },
  },
  examples: [
    "de-an-06 template tasks -o ke-hoach.xlsx",
    "de-an-06 template observations --units don-vi.xlsx --at commune --period 2026-06 -o so-lieu.xlsx",
  ],
  run: async ({ operands: [kind = ""], options: { output, ...given }, language }, io) => {
    const build = templates[kind];
    const unfit = outputIssue(output, { allowed: [".xlsx"] });
    if (unfit || build === undefined) return refuse(unfit ? [unfit] : [], language, "template");
    const filled = await readFilled(given, io);
    if (!filled.ok) return refuse(filled.issues, language, "template");
    const unwritten = await writeOutput(output, await build(filled.value), io);
    if (unwritten) return refuse([unwritten], language, "template");
    return {
      status: 0,
      json: { template: kind, output, issues: [] },
      text: () => ({ vi: `Đã ghi bảng mẫu: ${output}`, en: `Template written: ${output}` })[language],
    };
  },
});

async function readFilled(
  {
    units: file,
    at,
    period: named,
  }: { readonly units?: string | undefined; readonly at?: Tier | undefined; readonly period?: string | undefined },
  io: Io,
): Promise<
  { readonly ok: true; readonly value: Filled } | { readonly ok: false; readonly issues: readonly ShownIssue[] }
> {
  const periods = readPeriods(named, io.today());
  if (!periods.ok) return { ok: false, issues: within(periods.issues, "--period") };
  if (file === undefined) return { ok: true, value: { units: [], periods: periods.value } };
  const read = await readUnits(file, io);
  if (!read.ok) return read;
  const tree = read.value.on(io.today());
  const units = Array.from({ length: tree.size }, (_, i) => tree.at(i)).filter(
    ({ tier }) => at === undefined || tier === at,
  );
  return { ok: true, value: { units, periods: named === undefined ? [] : periods.value } };
}

/** The periods by the names offices write; the months of the year of a day where none are given. */
function readPeriods(given: string | undefined, day: PlainDate): Result<readonly string[]> {
  const year = day.slice(0, 4);
  const ids = given?.split(",") ?? Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);
  const read = ids.map((id) => parsePeriod(id.trim(), { calendar: "reporting" }));
  const issues = read.flatMap((one) => (one.ok ? [] : one.issues));
  if (isNonEmpty(issues)) return fail(...issues);
  return ok(read.flatMap((one) => (one.ok ? [formatPeriod(period(one.value.id, "civil"))] : [])));
}
