import type { PrintedRow, PrintedSheet } from "../layout/printed-sheet.js";
import { type TaskColumn, taskHeaders } from "./task-columns.js";

/** How each column of the template is filled in, with what the reader understands. */
const help: readonly (readonly [TaskColumn, how: string, example: string])[] = [
  ["number", "Số thứ tự hoặc mã, không trùng nhau. Dòng chỉ có số thứ tự được bỏ qua.", "1; 2; 2.1; II.3"],
  ["title", "Nội dung nhiệm vụ. Bắt buộc.", "Rà soát, làm sạch dữ liệu hộ tịch"],
  [
    "agencies",
    "Cơ quan chủ trì trước, cơ quan phối hợp sau chữ “phối hợp với”. Có thể viết tắt theo danh mục.",
    "Sở Tư pháp phối hợp với CAT, các đơn vị liên quan",
  ],
  [
    "deadline",
    "Ghi như trong văn bản. “Trước ngày” không tính chính ngày đó; “đến ngày”, “chậm nhất ngày” thì tính. Một quý, tháng hoặc năm có hạn là ngày cuối cùng của kỳ.",
    "Trước ngày 10/11/2026; Quý I/2027; Trước ngày 15 hằng tháng; Thường xuyên; Khi có hướng dẫn của Bộ Y tế",
  ],
  [
    "result",
    "Kết quả. Mỗi bước có ngày ghi một dòng bắt đầu bằng ngày và dấu hai chấm (Alt+Enter để xuống dòng).",
    "15/02/2026: đã trình dự thảo kế hoạch",
  ],
  [
    "doneOn",
    "Ngày hoàn thành. Để trống nếu chưa xong; có ngày ở cột này thì nhiệm vụ được coi là đã hoàn thành.",
    "20/3/2026",
  ],
  ["note", "Ghi chú khác.", ""],
  [
    "source",
    "Văn bản giao nhiệm vụ; chỗ trong văn bản ghi sau dấu chấm phẩy.",
    "Kế hoạch số 105/KH-UBND ngày 10/01/2026; mục II.3",
  ],
  ["assignedOn", "Ngày giao, nếu khác ngày của văn bản.", "12/01/2026"],
];

/** The sheet *Hướng dẫn* of the template. */
export function helpSheet(columns: readonly TaskColumn[]): PrintedSheet {
  return {
    name: "Hướng dẫn",
    title: "HƯỚNG DẪN GHI BẢNG THEO DÕI NHIỆM VỤ",
    subtitles: ["(Điền ở trang tính “Nhiệm vụ”; không đổi dòng tiêu đề cột)"],
    columns: [
      { header: "Cột", width: 22 },
      { header: "Cách ghi", width: 70 },
      { header: "Ví dụ", width: 52 },
    ],
    rows: help
      .filter(([column]) => columns.includes(column))
      .map(([column, how, example]): PrintedRow => ({ cells: [taskHeaders[column], how, example] })),
    remarks: [
      "Ô có hạn để trống hoặc không đọc được vẫn được nhập: nhiệm vụ đó được ghi là “Chưa rõ thời hạn” và ô được chỉ ra để sửa.",
    ],
  };
}

/** What Excel shows of a hint. */
const longestHint = 255;

/** The hint that is shown when a cell of a column is entered, with the example where there is room for it. */
export function hintFor(column: TaskColumn): string | undefined {
  const [, how, example = ""] = help.find(([key]) => key === column) ?? [];
  if (how === undefined) return undefined;
  const whole = example === "" ? how : `${how} Ví dụ: ${example}`;
  return whole.length <= longestHint ? whole : how;
}
