import {
  byLead,
  type Completion,
  completion,
  completionBy,
  type Figure,
  formatDate,
  formatPercent,
  type OnDay,
  percentOf,
  type Task,
  standingWords,
} from "@de-an-06/domain";
import type { CellValue } from "../cell/cell.js";
import type { PrintedColumn, PrintedRow, PrintedSheet } from "../layout/printed-sheet.js";

const count = { width: 11, align: "center", format: "count" } as const;
const percent = { width: 15, align: "center", format: "percent" } as const;

const columns: readonly PrintedColumn[] = [
  { header: "STT", width: 6, align: "center" },
  { header: "Cơ quan chủ trì", width: 38 },
  { header: "Tổng số", ...count },
  { header: "Đến hạn", ...count },
  { header: standingWords["done-on-time"].vi, ...count },
  { header: standingWords["done-late"].vi, ...count },
  { header: standingWords["open-overdue"].vi, ...count },
  { header: standingWords["open-in-time"].vi, ...count },
  { header: standingWords["done-undated"].vi, ...count },
  { header: standingWords.ongoing.vi, ...count },
  { header: standingWords["awaiting-condition"].vi, ...count },
  { header: standingWords.undated.vi, ...count },
  { header: standingWords.excluded.vi, ...count },
  { header: "Hoàn thành / đến hạn", ...percent },
  { header: "Đúng hạn / đến hạn", ...percent },
  { header: "Hoàn thành / được giao", ...percent },
];

/** How far the tasks are (*tổng hợp kết quả*), for all and by leading agency, rounded to two decimals. */
export function summarySheet(tasks: readonly Task[], title: string, on: OnDay): PrintedSheet {
  const byAgency = completionBy(tasks, on, byLead);
  const rows = [...byAgency].map(([agency, of], i): PrintedRow => ({
    cells: [i + 1, capitalise(agency), ...figures(of)],
  }));
  return {
    name: "Tổng hợp",
    title: `TỔNG HỢP KẾT QUẢ: ${title}`,
    subtitles: [`(Tính đến ngày ${formatDate(on.asOf)})`],
    columns,
    rows: [{ cells: [null, "Toàn bộ", ...figures(completion(tasks, on))], look: "strong" }, ...rows],
    remarks: [
      "Đến hạn = hoàn thành đúng hạn + hoàn thành quá hạn + quá hạn chưa hoàn thành; nhiệm vụ thường xuyên, chờ điều kiện hoặc chưa rõ thời hạn không tính vào mẫu số này.",
      "Một nhiệm vụ có nhiều cơ quan chủ trì được tính ở từng cơ quan nhưng chỉ một lần ở dòng “Toàn bộ”, nên tổng các dòng có thể lớn hơn.",
    ],
    footer: { left: title, right: `Tính đến ngày ${formatDate(on.asOf)}` },
  };
}

function figures(of: Completion): CellValue[] {
  return [
    of.total,
    of.due,
    of.doneOnTime,
    of.doneLate,
    of.openOverdue,
    of.openInTime,
    of.doneUndated,
    of.ongoing,
    of.awaitingCondition,
    of.undated,
    of.excluded,
    ratio(of.ratioOfDue),
    ratio(of.onTimeRatio),
    ratio(of.ratioOfAssigned),
  ];
}

/** A percentage as the number a cell formats, or the words of the state that has none. */
function ratio(of: Figure): CellValue {
  const exact = percentOf(of);
  return exact === null ? formatPercent(of) : exact.units / 10 ** (exact.decimals + 2);
}

function capitalise(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
