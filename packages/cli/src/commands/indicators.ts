import { basename } from "node:path";
import { codeLists, findCode, findMeasure, measures } from "@de-an-06/catalogue";
import { fail, type Issue, ok, type Result, tiers, within } from "@de-an-06/domain";
import { readObservations } from "@de-an-06/spreadsheet";
import { type CallIssue, callIssue } from "../call/call-issue.js";
import { type Answer, type Call, defineCommand } from "../call/command.js";
import { readInput } from "../io/files.js";
import type { Io } from "../io/io.js";
import { formatDormant } from "../show/dormant-table.js";
import { formatIndicatorReport } from "../show/indicator-report.js";
import { refuse, type ShownIssue, toJsonIssue } from "../show/issues.js";
import { formatScores } from "../show/score-table.js";
import { listDormant, toDormantJson } from "./dormant-services.js";
import { reportIndicators } from "./indicator-report.js";
import { toIndicatorsJson } from "./indicators-json.js";
import { readUnits } from "./read-units.js";
import { profileOption, readTables } from "./tables.js";
import { readComposite, scoreUnits, toScoresJson } from "./unit-scores.js";

/** How figures are read and rolled up. */
export const figureOptions = {
  units: {
    value: "file",
    help: {
      vi: "Đơn vị: danh mục .xlsx, .csv hoặc .json; liên kết sắp xếp cấp xã .csv hoặc merges.json cùng splits.json; mặc định là các tỉnh, thành phố",
      en: "The units: a list in .xlsx, .csv or .json; links between communes in .csv or merges.json with splits.json; the provinces by default",
    },
  },
  at: {
    value: tiers,
    help: {
      vi: "Cấp cần xem, kể cả đơn vị chưa báo cáo; mặc định là mọi đơn vị đã có số liệu",
      en: "The level to show, silent units too; every unit with figures by default",
    },
  },
  on: {
    value: "day",
    help: {
      vi: "Tính theo đơn vị hành chính của ngày này; mặc định là ngày cuối của số liệu",
      en: "The day whose map the figures are put on; the last day of the figures by default",
    },
  },
  by: {
    value: "name",
    help: {
      vi: "Tách theo kỳ và danh mục, ví dụ service,period",
      en: "Tell figures apart by period and dimensions, such as service,period",
    },
  },
  sheet: {
    value: "name",
    help: {
      vi: "Trang tính cần đọc, nếu tệp có nhiều bảng",
      en: "The sheet to read, where the file holds several tables",
    },
  },
} as const;

const options = {
  ...figureOptions,
  profile: profileOption,
  missing: {
    value: ["own-figure-if-missing", "sum-reported", "require-all"],
    help: {
      vi: "Khi cấp dưới chưa báo cáo đủ: lấy số đơn vị tự báo cáo (mặc định), chỉ cộng phần đã có, hoặc coi là chưa báo cáo",
      en: "Where units below have not all reported: take the unit's own figure (the default), add up what there is, or call it not reported",
    },
  },
  dormant: {
    value: "count",
    help: {
      vi: "Nêu các dịch vụ không phát sinh hồ sơ trong ngần ấy kỳ liên tiếp gần nhất",
      en: "Name the services without dossiers in so many latest periods in a row",
    },
  },
  composite: {
    value: "file",
    help: {
      vi: "Chấm điểm theo bộ chỉ số của tệp .json (trọng số, ngưỡng của từng chỉ tiêu)",
      en: "Score by a composite index from a .json file (the most and the threshold of each indicator)",
    },
  },
} as const;

/** `indicators <observations>`: every ratio that a table of figures allows, by unit, on the map of a day. */
export const indicatorsCommand = defineCommand({
  name: "indicators",
  summary: {
    vi: "Tính các chỉ tiêu từ bảng số liệu, theo đơn vị và cấp",
    en: "Indicators from a table of figures, by unit and level",
  },
  details: {
    vi: "Đọc bảng số liệu dạng dài hoặc dạng ngang (.xlsx, .xls hoặc .csv), cộng theo đơn vị hành chính của một ngày và tính tỷ lệ từ tổng số. Không phát sinh, chưa báo cáo và không thuộc thẩm quyền được ghi riêng, không tính là 0%. Số liệu không cân đối và phần không phân bổ được nêu rõ.",
    en: "Read a table of figures, one row each or spread over columns (.xlsx, .xls or .csv), add them up on the map of a day and make ratios of the sums. No activity, not reported and not applicable are told apart and none of them is 0%. What does not add up and what cannot be allocated is shown.",
  },
  operands: [
    {
      name: { vi: "tệp", en: "file" },
      help: { vi: "Tệp .xlsx hoặc .csv; - là đầu vào chuẩn", en: "An .xlsx or .csv file; - is standard input" },
    },
  ],
  options,
  examples: [
    "de-an-06 indicators so-lieu.xlsx --at province --by period",
    "de-an-06 indicators so-lieu.csv --units don-vi.json --by service --on 2024-06-14",
    "de-an-06 indicators so-lieu.csv --units don-vi.xlsx --dormant 6 --composite bo-chi-so.json",
    "de-an-06 indicators so-lieu.csv --on 2026-01-31 --json",
  ],
  run: async ({ operands: [file = "-"], options: given, language }, io) => {
    const composite = given.composite === undefined ? null : await readComposite(given.composite, io);
    if (composite?.ok === false) return unusable(composite.issues, language);
    const tables = await readTables(given.profile, given.on ?? io.today(), io);
    if (!tables.ok) return unusable(tables.issues, language);
    const read = await readFigures(file, given, io);
    if (!read.ok) return unusable(read.issues, language);
    const { rows, hierarchy, by, notes } = read.value;
    if (rows.length === 0) return unusable(notes, language);
    const report = reportIndicators(rows, {
      hierarchy,
      by,
      at: given.at,
      on: given.on,
      missing: given.missing,
      targets: tables.value.targets,
    });
    if (!report.ok) return unusable([...notes, ...report.issues], language);
    const issues = [...notes, ...report.notes];
    const { residuals, imbalances } = report.value;
    const dormant = given.dormant === undefined ? null : listDormant(report.value, given.dormant);
    const scores = composite && scoreUnits(composite.value, report.value);
    return {
      status: residuals.length + imbalances.length > 0 ? 1 : 0,
      json: {
        ...toIndicatorsJson(report.value),
        ...(dormant && { dormant: toDormantJson(dormant) }),
        ...(scores && { scores: toScoresJson(scores, by) }),
        issues: issues.map((one) => toJsonIssue(one, language)),
      },
      text: (page) =>
        [
          formatIndicatorReport(report.value, { issues, name: file === "-" ? "" : basename(file) }, page),
          ...(scores && composite ? [formatScores(scores, { composite: composite.value, by }, page)] : []),
          ...(dormant ? [formatDormant(dormant, page)] : []),
        ].join("\n\n"),
    };
  },
});

/** The figures of a file, with the units they are read against and what they are told apart by. */
export async function readFigures(file: string, given: Call<typeof figureOptions>["options"], io: Io) {
  const by = readGrouping(given.by);
  if (!by.ok) return by;
  const units = await readUnits(given.units, io);
  if (!units.ok) return units;
  const bytes = await readInput(file, io);
  if (!bytes.ok) return bytes;
  const hierarchy = units.value;
  const rows = await readObservations(bytes.value, {
    hierarchy,
    measures,
    codeLists,
    findCode,
    findMeasure,
    ...(given.sheet && { sheet: given.sheet }),
  });
  if (!rows.ok) return { ok: false as const, issues: within(rows.issues as readonly [Issue, ...Issue[]], file) };
  const notes: readonly ShownIssue[] = [...units.notes, ...rows.notes];
  return ok({ rows: rows.value, hierarchy, by: by.value, notes });
}

function readGrouping(text: string | undefined): Result<readonly string[], CallIssue> {
  const by = (text ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const allowed = ["period", ...codeLists.map(({ dimension }) => dimension)];
  return by.every((word) => allowed.includes(word))
    ? ok([...new Set(by)])
    : fail(callIssue("call.not-in-list", { allowed }, "--by"));
}

/** Figures that cannot be used: the promised keys stand, with nothing in them. */
function unusable(issues: readonly ShownIssue[], language: "vi" | "en"): Answer {
  return {
    ...refuse(issues, language, "indicators"),
    json: {
      on: null,
      calendar: null,
      cells: [],
      unallocated: [],
      issues: issues.map((one) => toJsonIssue(one, language)),
    },
  };
}
