import { addDays, type Succession, toUnitKey, type Unit } from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { writeCsv } from "../csv/write-csv.js";
import type { PrintedColumn } from "../layout/printed-sheet.js";
import { recordHelp } from "../layout/record-help.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { formatSource } from "../task/source-text.js";
import { formatSuccessors } from "./successor-text.js";
import { type UnitColumn, unitHeaders } from "./unit-columns.js";
import { unitFinder } from "./unit-finder.js";
import { kindWords, tierWords } from "./unit-words.js";

/** What the list of units is for. */
export interface UnitTemplateOptions {
  /** Units that are filled in already; without them the list is blank. */
  readonly units?: readonly Unit[];
  /** Links away from those units, each of the day after the unit's last. */
  readonly successions?: readonly Succession[];
  /** `xlsx` unless said. A `csv` has the header and the rows alone. */
  readonly format?: "xlsx" | "csv";
}

const words = (table: Readonly<Record<string, string>>) => ({
  choices: { values: [...new Set(Object.values(table))] },
});

/** Each column with its look, what it wants, and an example. */
const columns: readonly (readonly [UnitColumn, Omit<PrintedColumn, "header">, how: string, example: string])[] = [
  ["number", { width: 6, align: "center" }, "Số thứ tự; không được đọc.", "1"],
  ["code", { width: 14, format: "text" }, "Mã đơn vị hành chính: tỉnh 2 chữ số, huyện 3, xã 5, giữ cả số 0 ở đầu. Thôn, cơ quan ghi mã riêng có không gian tên.", "01843; 24:cong-an-tinh"],
  ["name", { width: 32 }, "Tên đầy đủ, có loại đơn vị ở đầu.", "Phường Sông Cầu"],
  ["tier", { width: 13, ...words(tierWords) }, "Cấp của đơn vị. Để trống thì suy ra từ loại, tên hoặc mã.", "Xã"],
  ["kind", { width: 22, ...words(kindWords) }, "Loại đơn vị; có thể để trống.", "Phường"],
  ["parent", { width: 18, format: "text" }, "Mã hoặc tên đơn vị cấp trên trực tiếp; cấp cao nhất để trống.", "24"],
  ["from", { width: 13, align: "center", format: "day" }, "Ngày đầu tiên đơn vị tồn tại với tên, cấp trên và địa giới này.", "01/7/2025"],
  ["until", { width: 13, align: "center", format: "day" }, "Ngày cuối cùng; để trống nếu còn đến nay.", "30/6/2025"],
  ["aliases", { width: 24 }, "Tên khác, tên viết tắt; ngăn bằng dấu chấm phẩy.", "TP Bắc Kạn; Bắc Kạn"],
  ["successors", { width: 26, format: "text" }, "Chỉ ghi cho đơn vị đã kết thúc: mã các đơn vị tiếp nhận, ngăn bằng dấu chấm phẩy; nhập một phần thì ghi “(một phần)” hoặc “(một phần 3/10)”; không có đơn vị nào thì ghi “bãi bỏ”.", "01843; 01846 (một phần 3/10)"],
  ["source", { width: 26 }, "Văn bản quy định đơn vị; chỗ trong văn bản ghi sau dấu chấm phẩy.", "Quyết định số 19/2025/QĐ-TTg"],
  ["basis", { width: 26 }, "Văn bản về việc sắp xếp, nếu có đơn vị kế tục.", "Nghị quyết số 202/2025/QH15"],
  ["note", { width: 18 }, "Ghi chú; không được đọc.", ""],
]; // prettier-ignore

const spareRows = 60;

/**
 * A list of units an office can fill in or mend (*biểu mẫu danh mục đơn vị*): blank, or with the units given; drop-downs
 * for levels and kinds, checks of days, hints, and a sheet that explains each column. {@link readUnits} reads it.
 */
export async function writeUnitTemplate(options: UnitTemplateOptions = {}): Promise<Uint8Array> {
  const { format = "xlsx", units = [], successions = [] } = options;
  const rows = rowsOf(units, successions);
  if (format === "csv") return writeCsv([columns.map(([key]) => unitHeaders[key]), ...rows]);
  const title = "DANH MỤC ĐƠN VỊ";
  return writeWorkbook(
    [
      {
        name: "Đơn vị",
        title,
        subtitles: ["(Mỗi dòng là một đơn vị trong một thời kỳ)"],
        columns: columns.map(([key, look, hint]) => ({ header: unitHeaders[key], ...look, hint })),
        rows: rows.map((cells) => ({ cells })),
        spareRows,
        filtered: true,
        footer: { left: title },
      },
      recordHelp(
        { title: "HƯỚNG DẪN GHI DANH MỤC ĐƠN VỊ", sheet: "Đơn vị" },
        columns.map(([key, , how, example]) => [unitHeaders[key], how, example]),
      ),
    ],
    { title },
  );
}

function rowsOf(units: readonly Unit[], successions: readonly Succession[]): CellValue[][] {
  const { nameOn } = unitFinder(units);
  const links = new Map<string, Succession[]>();
  for (const link of successions) {
    const same = links.get(link.from);
    if (same) same.push(link);
    else links.set(link.from, [link]);
  }
  return units.map((unit, i) => {
    const end = unit.until === null ? null : addDays(unit.until, 1);
    const away = (links.get(toUnitKey(unit)) ?? []).filter(({ on }) => on === end);
    const [first] = away;
    const cells: Readonly<Record<UnitColumn, CellValue>> = {
      number: i + 1,
      code: unit.code,
      name: unit.name,
      tier: tierWords[unit.tier],
      kind: unit.kind === undefined ? null : kindWords[unit.kind],
      parent: unit.parent,
      from: { day: unit.from },
      until: unit.until === null ? null : { day: unit.until },
      aliases: unit.aliases?.join("; ") ?? null,
      successors: away.length === 0 ? null : formatSuccessors(away, ({ to, on }) => nameOn(to, on)),
      source: unit.source === undefined ? null : formatSource(unit.source),
      basis: first === undefined ? null : formatSource(first.source),
      note: null,
    };
    return columns.map(([key]) => cells[key]);
  });
}
