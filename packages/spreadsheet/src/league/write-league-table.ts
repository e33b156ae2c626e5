import {
  type Figure,
  formatDate,
  formatPercent,
  type LeagueRow,
  percentOf,
  type PlainDate,
  type UnitKey,
} from "@de-an-06/domain";
import { cellAddress } from "../cell/address.js";
import { firstRowOf } from "../layout/plan-sheet.js";
import type { PrintedCell, PrintedColumn, PrintedRow } from "../layout/printed-sheet.js";
import { writeWorkbook } from "../layout/write-workbook.js";

/** What is printed around a league table. */
export interface LeagueTableOptions {
  readonly asOf: PlainDate;
  /** What a unit is called; its key where it is unknown. */
  readonly nameOf: (unit: UnitKey) => string | undefined;
  readonly title?: string;
  /** Printed below the title, such as the regime and the periods. */
  readonly subtitle?: string;
  /** Where the figures come from, printed at the foot of each page. */
  readonly source?: string;
}

const counted = ["expected", "onTime", "late", "missing", "pending", "notRequired", "over"] as const;
const count = { width: 11, align: "center", format: "count" } as const;
const percent = { width: 14, align: "center", format: "percent" } as const;
const ofReports = "Số báo cáo";

const columns: readonly PrintedColumn[] = [
  { header: "Xếp hạng", width: 9, align: "center" },
  { header: "Đơn vị", width: 36 },
  { header: "Phải gửi", group: ofReports, ...count },
  { header: "Đúng hạn", group: ofReports, ...count },
  { header: "Quá hạn", group: ofReports, ...count },
  { header: "Chưa gửi", group: ofReports, ...count },
  { header: "Chưa đến hạn", group: ofReports, ...count },
  { header: "Không phải gửi", group: ofReports, ...count },
  { header: "Ngoài yêu cầu", group: ofReports, ...count },
  { header: "Đúng hạn / đến hạn", group: "Tỷ lệ", ...percent },
  { header: "Đã gửi / phải gửi", group: "Tỷ lệ", ...percent },
  { header: "Tăng, giảm hạng", width: 11, align: "center" },
];
const usualTitle = "BẢNG XẾP HẠNG CHẤP HÀNH CHẾ ĐỘ BÁO CÁO ĐỀ ÁN 06";
const nothing = "không phát sinh";

/**
 * The league table of reporting (*bảng xếp hạng chấp hành chế độ báo cáo*) as a workbook to print on A4: ranks, counts, a
 * row of totals and both rates as live formulas over the counts, with the library's values.
 *
 * @param rows - As the domain ranks them.
 * @example
 * const sent = [{ unit: unitKey("24@2025-07-01"), count: { ...noReports, expected: 2, onTime: 2 } }];
 * (await writeLeagueTable(leagueTable(sent), { asOf: plainDate("2025-12-31"), nameOf: () => "Bắc Ninh" })).length > 0 // => true
 */
export async function writeLeagueTable(rows: readonly LeagueRow[], options: LeagueTableOptions): Promise<Uint8Array> {
  const { asOf, nameOf, title = usualTitle, subtitle, source } = options;
  const day = `Tính đến ngày ${formatDate(asOf)}`;
  const subtitles = [...(subtitle === undefined ? [] : [subtitle]), `(${day})`];
  const first = firstRowOf({ subtitles, columns });
  const printed = rows.map((row, i): PrintedRow => ({
    cells: [
      row.rank ?? "–",
      nameOf(row.unit) ?? row.unit,
      ...counted.map((member) => row.count[member]),
      ...rates(first + i, row),
      gained(row.gained),
    ],
  }));
  const total = totals(rows, first);
  const sheet = {
    name: "Xếp hạng",
    title,
    subtitles,
    columns,
    rows: total === null ? printed : [...printed, total],
    filtered: true,
    remarks: [
      "Đến hạn = phải gửi – chưa đến hạn. Xếp theo tỷ lệ đúng hạn, sau đó theo tỷ lệ đã gửi; đơn vị bằng nhau cùng hạng; đơn vị chưa có báo cáo đến hạn không xếp hạng.",
    ],
    footer: { left: source === undefined ? title : `Nguồn: ${source}`, right: day },
  };
  return writeWorkbook([sheet], { title, on: asOf });
}

/** Over the cells of the same row: columns C to I hold the counts. */
function rates(
  row: number,
  { onTimeRate, reportingRate }: Pick<LeagueRow, "onTimeRate" | "reportingRate">,
): PrintedCell[] {
  const [expected, onTime, late, pending] = [2, 3, 4, 6].map((column) => cellAddress(row, column));
  return [
    {
      formula: `IF(${expected}-${pending}=0,"${nothing}",ROUND(${onTime}/(${expected}-${pending}),4))`,
      value: shown(onTimeRate),
    },
    { formula: `IF(${expected}=0,"${nothing}",ROUND((${onTime}+${late})/${expected},4))`, value: shown(reportingRate) },
  ];
}

function shown(rate: Figure): string | number {
  const exact = percentOf(rate);
  if (exact !== null) return exact.units / 10 ** (exact.decimals + 2);
  return rate.state === "not-applicable" ? nothing : formatPercent(rate);
}

function totals(rows: readonly LeagueRow[], first: number): PrintedRow | null {
  if (rows.length === 0) return null;
  const last = first + rows.length - 1;
  const sums = counted.map((member) => rows.reduce((sum, { count }) => sum + count[member], 0));
  const cells = sums.map((value, i): PrintedCell => ({
    formula: `SUM(${cellAddress(first, i + 2)}:${cellAddress(last, i + 2)})`,
    value,
  }));
  const [expected = 0, onTime = 0, late = 0, , pending = 0] = sums;
  const of = (numerator: number, denominator: number): Figure =>
    denominator === 0 ? { state: "not-applicable" } : { state: "value", numerator, denominator };
  const both = { onTimeRate: of(onTime, expected - pending), reportingRate: of(onTime + late, expected) };
  return { cells: [null, "Tổng cộng", ...cells, ...rates(last + 1, both), null], look: "strong" };
}

function gained(ranks: number | null): string | null {
  if (ranks === null) return null;
  return ranks === 0 ? "giữ nguyên" : ranks > 0 ? `tăng ${ranks}` : `giảm ${-ranks}`;
}
