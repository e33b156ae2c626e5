import { basename } from "node:path";
import { tiers } from "@de-an-06/domain";
import { asOfDay, asOfOption } from "../call/as-of.js";
import { callIssue } from "../call/call-issue.js";
import { type Answer, defineCommand } from "../call/command.js";
import { refuse, type ShownIssue, toJsonIssue } from "../show/issues.js";
import { formatReporting } from "../show/reporting.js";
import { readReporting } from "./read-reporting.js";
import { countReporting } from "./reporting.js";
import { toReportsJson } from "./reports-json.js";
import { profileOption, readTables } from "./tables.js";

const options = {
  regime: {
    value: "name",
    required: true,
    help: {
      vi: "Chế độ báo cáo: mã trong danh mục hoặc trong --profile, ví dụ quang-ngai-2022-monthly, hoặc tệp .json",
      en: "The regime: an id of the catalogue or of --profile, such as quang-ngai-2022-monthly, or a .json file",
    },
  },
  profile: profileOption,
  "as-of": asOfOption,
  units: {
    value: "file",
    help: {
      vi: "Đơn vị: tệp .json (đơn vị và quan hệ kế thừa) hoặc .csv (liên kết sắp xếp cấp xã); mặc định là các tỉnh, thành phố",
      en: "The units: a .json file (units and successions) or a .csv file (links between communes); the provinces by default",
    },
  },
  period: {
    value: "name",
    help: {
      vi: "Chỉ tính các kỳ nằm trong kỳ này, ví dụ 2024 hoặc 2024-Q2; mặc định là từ đầu năm",
      en: "Only the periods inside this one, such as 2024 or 2024-Q2; the year so far by default",
    },
  },
  at: {
    value: tiers,
    help: {
      vi: "Xếp hạng theo cấp này, cộng từ cấp dưới; mặc định là chính các đơn vị phải gửi",
      en: "Rank the units of this level by the sums below them; the units that owe the reports by default",
    },
  },
  lenient: {
    help: { vi: "Hiểu “trước ngày 15” là đến hết ngày 15", en: "Take “before the 15th” as by the 15th" },
  },
  "fail-missing": {
    help: {
      vi: "Kết thúc với mã 1 nếu có báo cáo quá hạn chưa gửi",
      en: "Exit with status 1 if a report is due and was not sent",
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

/** `reports <submissions> --regime R`: who reported in time, who did not, and whom to remind. */
export const reportsCommand = defineCommand({
  name: "reports",
  summary: {
    vi: "Tình hình gửi báo cáo: đúng hạn, quá hạn, chưa gửi, cần đôn đốc",
    en: "Who reported in time, who did not, and whom to remind",
  },
  details: {
    vi: "Đọc sổ theo dõi gửi báo cáo (.xlsx hoặc .csv) và đối chiếu với chế độ báo cáo: đơn vị nào phải gửi, cho kỳ nào, chậm nhất ngày nào. Mỗi kỳ tính theo các đơn vị có trong ngày cuối kỳ. Lần gửi hợp lệ đầu tiên quyết định; báo cáo bị trả lại tính từ lần gửi sau. Báo cáo ngoài yêu cầu được nêu riêng và không bù cho báo cáo còn thiếu.",
    en: "Read a list of sendings (.xlsx or .csv) and hold it against a regime: which units owe a report, for which periods, by when. A period counts the units valid on its last day. The first valid sending decides; a returned report counts from the next one. Reports beyond what is asked are named apart and make up for none that is missing.",
  },
  operands: [
    {
      name: { vi: "tệp", en: "file" },
      help: { vi: "Tệp .xlsx hoặc .csv; - là đầu vào chuẩn", en: "An .xlsx or .csv file; - is standard input" },
    },
  ],
  options,
  examples: [
    "de-an-06 reports gui-bao-cao.xlsx --regime quang-ngai-2022-monthly --units don-vi.json --as-of 2024-06-30",
    "de-an-06 reports gui-bao-cao.csv --regime che-do.json --period 2024 --at district --json",
    "de-an-06 template submissions -o gui-bao-cao.xlsx",
  ],
  run: async ({ operands: [file = "-"], options: given, language }, io) => {
    const { asOf, remarks } = asOfDay(given["as-of"], io);
    const tables = await readTables(given.profile, asOf, io);
    if (!tables.ok) return unusable(tables.issues, language);
    const read = await readReporting(file, { ...given, known: tables.value.regimes }, io);
    if (!read.ok) return unusable(read.issues, language);
    const { submissions, regimes, hierarchy, window, notes } = read.value;
    const { at, lenient } = given;
    const counted = countReporting(submissions, {
      regimes,
      hierarchy,
      asOf,
      window,
      at,
      lenient,
      tables: tables.value,
    });
    if (!counted.ok) return unusable([...notes, ...counted.issues], language);
    const reporting = counted.value;
    const nobody = reporting.owed.length === 0 ? [callIssue("call.nobody-owes", {}, "--units")] : [];
    const issues: readonly ShownIssue[] = [...nobody, ...notes, ...counted.notes];
    const isFound = reporting.total.over > 0 || (given["fail-missing"] && reporting.total.missing > 0);
    return {
      status: isFound ? 1 : 0,
      json: { ...toReportsJson(reporting), issues: issues.map((one) => toJsonIssue(one, language)) },
      text: (page) => formatReporting(reporting, { issues, name: file === "-" ? "" : basename(file) }, page),
      ...(remarks && { remarks }),
    };
  },
});

/** A list that cannot be used: the promised keys stand, with nothing in them. */
function unusable(issues: readonly ShownIssue[], language: "vi" | "en"): Answer {
  return {
    ...refuse(issues, language, "reports"),
    json: { asOf: null, periods: [], units: [], issues: issues.map((one) => toJsonIssue(one, language)) },
  };
}
