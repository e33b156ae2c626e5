import type { Regime, Unit } from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { writeCsv } from "../csv/write-csv.js";
import type { PrintedColumn } from "../layout/printed-sheet.js";
import { recordHelp } from "../layout/record-help.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { type SubmissionColumn, submissionHeaders } from "./submission-columns.js";

/** What the list of sendings is for. */
export interface SubmissionTemplateOptions {
  /** Each gets a row for each period; without them the list is blank. */
  readonly units?: readonly Unit[];
  /** "Tháng 6/2024": filled in where there are units, and offered in the drop-down. */
  readonly periods?: readonly string[];
  /** Offered in the drop-down, where there is more than one. */
  readonly regimes?: readonly Pick<Regime, "name">[];
  /** `xlsx` unless said. A `csv` has the header and the rows alone. */
  readonly format?: "xlsx" | "csv";
}

type Look = Omit<PrintedColumn, "header">;

/** Each column with its look, what it wants, and an example. */
const columns: readonly (readonly [SubmissionColumn, Look, how: string, example: string])[] = [
  ["number", { width: 6, align: "center" }, "Số thứ tự; không được đọc.", "1"],
  ["unitCode", { width: 14, format: "text" }, "Mã đơn vị trong kỳ báo cáo, giữ cả số 0 ở đầu. Có mã thì không cần tên.", "01843"],
  ["unit", { width: 30 }, "Tên đơn vị, ghi đủ loại. Tên trùng nhau thì phải ghi mã.", "Phường Sông Cầu"],
  ["regime", { width: 30 }, "Tên chế độ báo cáo; để trống nếu chỉ theo dõi một chế độ.", ""],
  ["period", { width: 18, format: "text" }, "Kỳ của báo cáo, không phải tháng gửi.", "Tháng 6/2024; Quý II/2024; 6 tháng đầu năm 2024"],
  ["sentOn", { width: 13, align: "center", format: "day" }, "Ngày gửi báo cáo. Chưa gửi thì để trống. Gửi lại thì ghi thêm một dòng.", "12/6/2024"],
  ["returnedOn", { width: 13, align: "center", format: "day" }, "Ngày báo cáo bị trả lại để hoàn thiện khi chưa được tiếp nhận; không bị trả lại thì để trống.", "13/6/2024"],
  ["note", { width: 22 }, "Ghi chú; không được đọc.", ""],
]; // prettier-ignore

const spareRows = 60;

/**
 * A list in which an office notes which report came when (*sổ theo dõi gửi báo cáo*): blank, or with a row for each unit and
 * period; drop-downs, checks of days, hints, and a sheet that explains each column. {@link readSubmissions} reads it.
 */
export async function writeSubmissionTemplate(options: SubmissionTemplateOptions = {}): Promise<Uint8Array> {
  const { format = "xlsx" } = options;
  const rows = rowsOf(options);
  if (format === "csv") return writeCsv([columns.map(([key]) => submissionHeaders[key]), ...rows]);
  const choices = choicesOf(options);
  const title = "SỔ THEO DÕI GỬI BÁO CÁO";
  return writeWorkbook(
    [
      {
        name: "Gửi báo cáo",
        title,
        subtitles: ["(Mỗi dòng là một lần gửi báo cáo của một đơn vị cho một kỳ)"],
        columns: columns.map(([key, look, hint]) => {
          const values = choices[key] ?? [];
          return { header: submissionHeaders[key], ...look, hint, ...(values.length > 0 && { choices: { values } }) };
        }),
        rows: rows.map((cells) => ({ cells })),
        spareRows,
        filtered: true,
        footer: { left: title },
      },
      recordHelp(
        { title: "HƯỚNG DẪN GHI SỔ THEO DÕI GỬI BÁO CÁO", sheet: "Gửi báo cáo" },
        columns.map(([key, , how, example]) => [submissionHeaders[key], how, example]),
      ),
    ],
    { title },
  );
}

function choicesOf({
  units = [],
  periods = [],
  regimes = [],
}: SubmissionTemplateOptions): Partial<Record<SubmissionColumn, readonly string[]>> {
  return { unit: units.map(({ name }) => name), period: periods, regime: regimes.map(({ name }) => name) };
}

function rowsOf({ units = [], periods = [] }: SubmissionTemplateOptions): CellValue[][] {
  const asked = periods.length === 0 ? [null] : periods;
  return asked
    .flatMap((period) => units.map((unit) => ({ unit, period })))
    .map(({ unit, period }, i) => {
      const cells: Partial<Record<SubmissionColumn, CellValue>> = {
        number: i + 1,
        unitCode: unit.code,
        unit: unit.name,
        period,
      };
      return columns.map(([key]) => cells[key] ?? null);
    });
}
