import type { CellValue } from "../cell/cell.js";
import type { PrintedColumn, PrintedSheet } from "../layout/printed-sheet.js";
import { recordHelp } from "../layout/record-help.js";
import { type SubmissionColumn, submissionHeaders } from "./submission-columns.js";

type Look = Omit<PrintedColumn, "header">;

/** Each column with its look, what it wants, and an example. */
export const submissionLooks: readonly (readonly [SubmissionColumn, Look, how: string, example: string])[] = [
  ["number", { width: 6, align: "center" }, "Số thứ tự; không được đọc.", "1"],
  ["unitCode", { width: 14, format: "text" }, "Mã đơn vị trong kỳ báo cáo, giữ cả số 0 ở đầu. Có mã thì không cần tên.", "01843"],
  ["unit", { width: 30 }, "Tên đơn vị, ghi đủ loại. Tên trùng nhau thì phải ghi mã.", "Phường Sông Cầu"],
  ["regime", { width: 30 }, "Tên chế độ báo cáo; để trống nếu chỉ theo dõi một chế độ.", ""],
  ["period", { width: 18, format: "text" }, "Kỳ của báo cáo, không phải tháng gửi.", "Tháng 6/2024; Quý II/2024; 6 tháng đầu năm 2024"],
  ["sentOn", { width: 13, align: "center", format: "day" }, "Ngày gửi báo cáo. Chưa gửi thì để trống. Gửi lại thì ghi thêm một dòng.", "12/6/2024"],
  ["returnedOn", { width: 13, align: "center", format: "day" }, "Ngày báo cáo bị trả lại để hoàn thiện khi chưa được tiếp nhận; không bị trả lại thì để trống.", "13/6/2024"],
  ["note", { width: 22 }, "Ghi chú; không được đọc.", ""],
]; // prettier-ignore

/** The title of the list, in the workbook and at its foot. */
export const submissionTitle = "SỔ THEO DÕI GỬI BÁO CÁO";

/** The sheets of a list of sendings: its rows, and what each column wants. */
export function submissionSheets(
  rows: readonly (readonly CellValue[])[],
  {
    choices = {},
    spareRows = 0,
  }: {
    readonly choices?: Partial<Record<SubmissionColumn, readonly string[]>>;
    readonly spareRows?: number;
  },
): readonly PrintedSheet[] {
  return [
    {
      name: "Gửi báo cáo",
      title: submissionTitle,
      subtitles: ["(Mỗi dòng là một lần gửi báo cáo của một đơn vị cho một kỳ)"],
      columns: submissionLooks.map(([key, look, hint]) => {
        const values = choices[key] ?? [];
        return { header: submissionHeaders[key], ...look, hint, ...(values.length > 0 && { choices: { values } }) };
      }),
      rows: rows.map((cells) => ({ cells })),
      spareRows,
      filtered: true,
      footer: { left: submissionTitle },
    },
    recordHelp(
      { title: "HƯỚNG DẪN GHI SỔ THEO DÕI GỬI BÁO CÁO", sheet: "Gửi báo cáo" },
      submissionLooks.map(([key, , how, example]) => [submissionHeaders[key], how, example]),
    ),
  ];
}
