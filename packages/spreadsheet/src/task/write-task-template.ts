import type { AgencyNames } from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { writeCsv } from "../csv/write-csv.js";
import type { PrintedColumn } from "../layout/printed-sheet.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { type TaskColumn, taskHeaders } from "./task-columns.js";
import { helpSheet, hintFor } from "./template-help.js";

/** What the blank workbook is for. */
export interface TaskTemplateOptions {
  /** `xlsx` unless said. A `csv` has the header and the example alone. */
  readonly format?: "xlsx" | "csv";
  /** The agencies offered in the drop-down; any other name may be written too. */
  readonly agencies?: AgencyNames;
  /** The year whose quarters are offered as deadlines. */
  readonly year?: number;
}

const columns: readonly (readonly [TaskColumn, Omit<PrintedColumn, "header">, example: CellValue])[] = [
  ["number", { width: 6, align: "center" }, "VD"],
  ["title", { width: 48 }, "Hoàn thiện việc số hóa dữ liệu hộ tịch, đồng bộ với Cơ sở dữ liệu quốc gia về dân cư"],
  ["agencies", { width: 30 }, "Sở Tư pháp phối hợp với Công an tỉnh, các đơn vị liên quan"],
  ["deadline", { width: 20, format: "text" }, "Trước ngày 15 hằng tháng"],
  ["result", { width: 30 }, "15/02/2026: đã trình dự thảo kế hoạch"],
  ["doneOn", { width: 13, align: "center", format: "day" }, null],
  ["note", { width: 20 }, "Dòng ví dụ, không được nhập"],
  ["source", { width: 24 }, "Kế hoạch số 105/KH-UBND ngày 10/01/2026; mục II.3"],
  ["assignedOn", { width: 13, align: "center", format: "day" }, null],
];
const spareRows = 60;

/**
 * A blank tracking workbook an office can fill in (*biểu mẫu nhiệm vụ*): an example row that is not read, drop-downs that
 * suggest and do not forbid, a check of days, hints, and a sheet that explains each column. {@link readTasks} reads it.
 */
export async function writeTaskTemplate(options: TaskTemplateOptions = {}): Promise<Uint8Array> {
  const { format = "xlsx", agencies = [], year } = options;
  const example = columns.map(([, , value]) => value);
  if (format === "csv") return writeCsv([columns.map(([column]) => taskHeaders[column]), example]);
  const choices: Partial<Record<TaskColumn, readonly string[]>> = {
    deadline: suggestedDeadlines(year),
    agencies: agencies.map(({ name }) => name),
  };
  const title = "BẢNG PHÂN CÔNG VÀ THEO DÕI NHIỆM VỤ ĐỀ ÁN 06";
  return writeWorkbook(
    [
      {
        name: "Nhiệm vụ",
        title,
        subtitles: ["(Ban hành kèm theo văn bản số … ngày … của …)"],
        columns: columns.map(([column, look]): PrintedColumn => {
          const [values, hint] = [choices[column], hintFor(column)];
          return {
            header: taskHeaders[column],
            ...look,
            ...(values && { choices: { values } }),
            ...(hint && { hint }),
          };
        }),
        rows: [{ cells: example, look: "faint" }],
        spareRows,
        filtered: true,
        footer: { left: title },
      },
      helpSheet(columns.map(([column]) => column)),
    ],
    { title },
  );
}

/** Deadlines in the words of the documents; any other may be written. */
function suggestedDeadlines(year: number | undefined): readonly string[] {
  const quarters = year === undefined ? [] : ["I", "II", "III", "IV"].map((quarter) => `Quý ${quarter}/${year}`);
  const ofYear = year === undefined ? [] : [`6 tháng đầu năm ${year}`, `Năm ${year}`];
  return [
    ...quarters,
    ...ofYear,
    "Thường xuyên",
    "Trước ngày 15 hằng tháng",
    "Trước ngày 20 hằng tháng",
    "Hằng quý",
    "Hằng năm",
  ];
}
