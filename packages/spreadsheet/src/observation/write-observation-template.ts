import type { CodeList, Measures, Unit } from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import { writeCsv } from "../csv/write-csv.js";
import type { PrintedColumn, PrintedSheet } from "../layout/printed-sheet.js";
import { writeWorkbook } from "../layout/write-workbook.js";
import { dimensionColumn, dimensionsOf, figureLooks, measureColumn } from "./figure-columns.js";
import { observationHeaders as headers } from "./observation-columns.js";

/** What the blank table of figures is for. */
export interface ObservationTemplateOptions {
  /** Each gets a column; their dimensions get one too where there is a code list. */
  readonly measures: Measures;
  readonly codeLists?: readonly CodeList[];
  /** Each gets a row; without them rows are left blank. */
  readonly units?: readonly Unit[];
  /** Offered in the drop-down and filled in where there is one: "Tháng 6/2024". */
  readonly periods?: readonly string[];
  /** `xlsx` unless said. A `csv` has the header and the rows of the units alone. */
  readonly format?: "xlsx" | "csv";
}

const spareRows = 60;
const howToCount = "Ghi số nguyên. Không phát sinh thì ghi 0; chưa có số liệu thì để trống.";

/**
 * A blank table of figures an office can fill in (*biểu mẫu số liệu*), in long form: a column for each measure, drop-downs
 * for units, periods and codes, and a sheet that tells zero from not reported. {@link readObservations} reads it.
 */
export async function writeObservationTemplate(options: ObservationTemplateOptions): Promise<Uint8Array> {
  const { format = "xlsx", units = [] } = options;
  const columns = columnsOf(options);
  const rows = units.map((unit, i) => rowOf(unit, { number: i + 1, options, width: columns.length }));
  if (format === "csv") return writeCsv([columns.map(({ header }) => header), ...rows]);
  const title = "BẢNG SỐ LIỆU ĐỀ ÁN 06";
  return writeWorkbook(
    [
      {
        name: "Số liệu",
        title,
        subtitles: ["(Mỗi dòng là một đơn vị trong một kỳ báo cáo)"],
        columns,
        rows: rows.map((cells) => ({ cells })),
        spareRows,
        filtered: true,
        footer: { left: title },
      },
      helpSheet(options),
    ],
    { title },
  );
}

function columnsOf(options: ObservationTemplateOptions): PrintedColumn[] {
  const { measures, units = [], periods = [] } = options;
  return [
    figureLooks.number,
    figureLooks.unitCode,
    { ...figureLooks.unit, ...(units.length > 0 && { choices: { values: units.map(({ name }) => name) } }) },
    {
      ...figureLooks.period,
      hint: "Ví dụ: Tháng 6/2024; Quý II/2024; 6 tháng đầu năm 2024; Năm 2024",
      ...(periods.length > 0 && { choices: { values: periods } }),
    },
    ...dimensionsOf(options).map((list): PrintedColumn => ({
      ...dimensionColumn(list),
      choices: { values: list.codes.map((code) => code.name), strict: true },
    })),
    ...Object.values(measures).map((measure): PrintedColumn => ({ ...measureColumn(measure), hint: howToCount })),
    { header: headers.note, width: 20 },
  ];
}

function rowOf(
  { code, name }: Unit,
  { number, options, width }: { number: number; options: ObservationTemplateOptions; width: number },
): CellValue[] {
  const [only, ...others] = options.periods ?? [];
  const filled: CellValue[] = [number, code, name, others.length === 0 ? (only ?? null) : null];
  return [...filled, ...Array.from({ length: width - filled.length }, () => null)];
}

function helpSheet(options: ObservationTemplateOptions): PrintedSheet {
  const count = (name: string, how: string) => ({ cells: [name, how] });
  return {
    name: "Hướng dẫn",
    title: "HƯỚNG DẪN GHI BẢNG SỐ LIỆU",
    subtitles: ["(Điền ở trang tính “Số liệu”; không đổi dòng tiêu đề cột)"],
    columns: [
      { header: "Cột", width: 36 },
      { header: "Cách ghi", width: 90 },
    ],
    rows: [
      count(headers.unitCode, "Mã đơn vị hành chính trong kỳ báo cáo. Có mã thì không cần tên."),
      count(headers.unit, "Tên đơn vị, ghi đủ loại: “Phường Sông Cầu”. Tên trùng nhau thì phải ghi mã."),
      count(
        headers.period,
        "Tên kỳ báo cáo. Nếu không ghi gì khác, kỳ được tính theo kỳ báo cáo hành chính: tháng 6 là từ 15/5 đến 14/6.",
      ),
      ...dimensionsOf(options).map(({ name }) =>
        count(name, "Chọn trong danh sách. Để trống nếu số liệu là tổng của mọi loại."),
      ),
      ...Object.values(options.measures).map(({ name, counts }) =>
        count(name, `Đơn vị tính: ${counts}. ${howToCount}`),
      ),
      count(headers.note, "Không được đọc; ghi tùy ý."),
    ],
    remarks: ["Ô trống là chưa báo cáo, không phải số 0. Dòng tổng cộng được bỏ qua; tổng được tính từ các đơn vị."],
  };
}
