import { type Group, type GroupDecision, type Hierarchy, toUnitKey, type UnitKey } from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { writeCsv } from "../csv/write-csv.js";
import type { PrintedColumn } from "../layout/printed-sheet.js";
import { recordHelp } from "../layout/record-help.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { formatSource } from "../task/source-text.js";
import { tierWords } from "../unit/unit-words.js";
import { type GroupColumn, groupHeaders } from "./group-columns.js";
import { actWords, groupKindWords } from "./group-words.js";
import { formatMembers } from "./member-lines.js";

/** What the list of groups is for. */
export interface GroupTemplateOptions {
  /** Groups that are filled in already; without them the list is blank. */
  readonly groups?: readonly Group[];
  /** The units, so that they stand with their codes as long as a code says which; without it by their keys. */
  readonly hierarchy?: Hierarchy;
  /** `xlsx` unless said. A `csv` has the header and the rows alone. */
  readonly format?: "xlsx" | "csv";
}

const words = (table: Readonly<Record<string, string>>, strict = false) => ({
  choices: { values: [...new Set(Object.values(table))], strict },
});

/** Each column with its look, what it wants, and an example. */
const columns: readonly (readonly [GroupColumn, Omit<PrintedColumn, "header">, how: string, example: string])[] = [
  ["number", { width: 6, align: "center" }, "Số thứ tự; không được đọc.", "1"],
  ["id", { width: 22, format: "text" }, "Mã tổ, chữ thường không dấu cách, có không gian tên; mỗi tổ một mã, các dòng cùng mã là một tổ.", "bac-kan:tct-de-an-06"],
  ["name", { width: 36 }, "Tên tổ; dòng sau của cùng một tổ có thể để trống.", "Tổ công tác Đề án 06 thành phố"],
  ["kind", { width: 24, ...words(groupKindWords) }, "Chọn trong danh sách; để trống thì suy ra từ tên tổ.", "Tổ công tác Đề án 06"],
  ["act", { width: 16, ...words(actWords) }, "Quyết định thành lập, kiện toàn hay giải thể tổ.", "Thành lập"],
  ["on", { width: 13, align: "center", format: "day" }, "Ngày ban hành quyết định.", "15/02/2022"],
  ["source", { width: 26 }, "Số, ký hiệu và ngày của quyết định.", "Quyết định số 50/QĐ-UBND ngày 15/02/2022"],
  ["unit", { width: 20, format: "text" }, "Mã hoặc tên đơn vị mà tổ phục vụ, vào ngày quyết định.", "058"],
  ["tier", { width: 12, ...words(tierWords) }, "Cấp của tổ; để trống thì lấy cấp của đơn vị.", "Huyện"],
  ["parent", { width: 22, format: "text" }, "Mã hoặc tên tổ cấp trên; cấp cao nhất để trống.", "bac-kan:tct-tinh"],
  ["memberCount", { width: 11, align: "right", format: "count" }, "Số người; chưa có số liệu thì để trống.", "13"],
  ["members", { width: 40 }, "Mỗi thành viên một dòng: vai trò, dấu hai chấm, chức vụ (Alt+Enter để xuống dòng). Không ghi tên người.", "Tổ trưởng: Chủ tịch UBND thành phố"],
  ["note", { width: 18 }, "Ghi chú; không được đọc.", ""],
]; // prettier-ignore

const spareRows = 60;

/**
 * A list of groups an office can fill in or mend (*biểu mẫu danh sách tổ công tác*), a row for each decision: blank, or
 * with the groups given; drop-downs, checks of days, hints, and a sheet that explains each column. {@link readGroups}
 * reads it.
 */
export async function writeGroupTemplate(options: GroupTemplateOptions = {}): Promise<Uint8Array> {
  const { format = "xlsx", groups = [] } = options;
  const rows = rowsOf(groups, options.hierarchy);
  if (format === "csv") return writeCsv([columns.map(([key]) => groupHeaders[key]), ...rows]);
  const title = "DANH SÁCH TỔ CÔNG TÁC ĐỀ ÁN 06";
  return writeWorkbook(
    [
      {
        name: "Tổ công tác",
        title,
        subtitles: ["(Mỗi dòng là một quyết định về một tổ)"],
        columns: columns.map(([key, look, hint]) => ({ header: groupHeaders[key], ...look, hint })),
        rows: rows.map((cells) => ({ cells })),
        spareRows,
        filtered: true,
        footer: { left: title },
      },
      recordHelp(
        { title: "HƯỚNG DẪN GHI DANH SÁCH TỔ CÔNG TÁC", sheet: "Tổ công tác" },
        columns.map(([key, , how, example]) => [groupHeaders[key], how, example]),
      ),
    ],
    { title },
  );
}

function rowsOf(groups: readonly Group[], hierarchy: Hierarchy | undefined): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { id, name, kind, decisions } of groups) {
    const itself = { id, name, kind: groupKindWords[kind] };
    const states = decisions.length === 0 ? [{}] : decisions.map((decision) => cellsOf(decision, hierarchy));
    for (const state of states) {
      const cells: Partial<Record<GroupColumn, CellValue>> = { number: rows.length + 1, ...itself, ...state };
      rows.push(columns.map(([key]) => cells[key] ?? null));
    }
  }
  return rows;
}

function cellsOf(decision: GroupDecision, hierarchy: Hierarchy | undefined): Partial<Record<GroupColumn, CellValue>> {
  const { act, on } = decision;
  const decided = { act: actWords[act], on: { day: on }, source: formatSource(decision.source) };
  if (decision.act === "dissolved") return decided;
  const { unit, tier, parent, memberCount, members } = decision;
  return {
    ...decided,
    unit: nameOf(unit, decision, hierarchy),
    tier: tierWords[tier],
    parent,
    memberCount,
    members: members === undefined ? null : formatMembers(members),
  };
}

/** The code where it means the unit on the day of the decision, else the key. */
function nameOf(unit: UnitKey, { on }: GroupDecision, hierarchy: Hierarchy | undefined): string {
  const code = unit.slice(0, unit.lastIndexOf("@"));
  const found = hierarchy?.on(on).find(code);
  return found?.ok && toUnitKey(found.value) === unit ? code : unit;
}
