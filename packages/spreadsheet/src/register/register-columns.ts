import type { RegisterName } from "@de-an-06/domain";
import type { PrintedColumn } from "../layout/printed-sheet.js";
import type { ColumnSpec } from "../table/column-spec.js";
import { kindWords, stateWords } from "./register-words.js";

/** The columns a register can have. */
export type RegisterColumn =
  | "number"
  | "id"
  | "register"
  | "unit"
  | "title"
  | "kind"
  | "planned"
  | "on"
  | "until"
  | "state"
  | "need"
  | "have"
  | "amount"
  | "of"
  | "to"
  | "text"
  | "tasks"
  | "report"
  | "source"
  | "note";

/** How the columns are recognised, by the key of the header; the first that fits takes the column. */
export const registerColumns: readonly ColumnSpec<RegisterColumn>[] = [
  { key: "number", is: /^(?:stt|tt|so tt|so thu tu)$/u },
  { key: "register", is: /^(?:so theo doi|loai so|muc theo doi)$/u },
  { key: "of", is: /^(?:don vi|co quan) duoc kiem tra$/u },
  { key: "to", is: /^(?:chuyen den|chuyen cho|co quan (?:giai quyet|xu ly|tra loi))$/u },
  { key: "planned", is: /^ngay (?:theo|trong) ke hoach$/u },
  { key: "tasks", is: /^(?:ma nhiem vu|nhiem vu kien nghi|kien nghi(?: ma nhiem vu)?)$/u },
  { key: "report", is: /^(?:kem bao cao|bao cao)$/u },
  { key: "id", is: /^(?:ma|ma so|ma (?:muc|mo hinh|diem|ket noi|khoan|cuoc kiem tra|vuong mac))$/u },
  { key: "unit", is: /^(?:don vi|co quan|don vi co quan|ten don vi|dia ban|don vi kiem tra)$/u },
  { key: "title", is: /^(?:noi dung|ten mo hinh(?: diem)?|mo hinh(?: diem)?|muc dich|kho khan vuong mac|vuong mac)$/u },
  { key: "kind", is: /^(?:loai|linh vuc|loai (?:thiet bi|hinh)|co so du lieu|csdl|thiet bi)$/u },
  { key: "until", is: /^(?:den(?: het)?(?: ngay)?|ngay ket thuc)$/u },
  { key: "on", is: /^(?:ngay|tu ngay|thoi diem|ngay (?:kiem tra|thuc hien|cap nhat))$/u },
  { key: "state", is: /^(?:tinh trang|trang thai|hinh thuc|dien bien|buoc xu ly)$/u },
  { key: "need", is: /^(?:nhu cau|can co|so luong can(?: co)?)$/u },
  { key: "have", is: /^(?:hien co|da co|so luong hien co|so nguoi truc)$/u },
  { key: "amount", is: /^(?:so tien|kinh phi)(?: dong)?$/u },
  { key: "text", is: /^(?:ket qua|noi dung tra loi|tra loi|ket qua tra loi|ton tai phat hien|ton tai han che)$/u },
  { key: "source", is: /^(?:can cu|van ban|quyet dinh|ke hoach)\b/u },
  { key: "note", is: /^ghi chu$/u },
];

/** How a column of one register is printed. */
export interface RegisterHeader {
  readonly key: RegisterColumn;
  readonly look: PrintedColumn;
  readonly example: string;
}

const day = { width: 13, align: "center", format: "day" } as const;
const count = { width: 10, align: "right", format: "count" } as const;
const choose = (words: Readonly<Record<string, string>>) => ({ choices: { values: Object.values(words) } });

type Column = PrintedColumn & { readonly hint: string; readonly example: string };
const col = (key: RegisterColumn, { example, ...look }: Column): RegisterHeader => ({ key, look, example });

const id = col("id", { header: "Mã", width: 14, format: "text", hint: "Mỗi mục một mã; các dòng cùng mã là một mục.", example: "bk-mh-01" }); // prettier-ignore
const unitIn = (header: string) =>
  col("unit", {
    header,
    width: 26,
    format: "text",
    hint: "Mã hoặc tên đơn vị, vào ngày của dòng.",
    example: "Phường Sông Cầu",
  });
const unit = unitIn("Đơn vị");
const source = col("source", { header: "Căn cứ", width: 26, hint: "Số, ký hiệu và ngày của văn bản, nếu có.", example: "Kế hoạch số 83/KH-TCTTKĐA ngày 21/3/2023" }); // prettier-ignore
const note = col("note", { header: "Ghi chú", width: 20, hint: "Ghi chú của mục.", example: "" });
const on = (hint: string) => col("on", { header: "Ngày", ...day, hint, example: "21/3/2023" });
const kind = (header: string, example: string) =>
  col("kind", { header, width: 18, hint: "Theo mã danh mục của địa phương.", example });
const state = (register: keyof typeof stateWords, example: string) =>
  col("state", { header: "Tình trạng", width: 18, hint: "Chọn trong danh sách.", example, ...choose(stateWords[register]) }); // prettier-ignore

/** The columns each register is printed with, in order. */
export const headersOf: Readonly<Record<RegisterName, readonly RegisterHeader[]>> = {
  "pilot-model": [
    id,
    unit,
    col("title", { header: "Tên mô hình", width: 34, hint: "Tên mô hình điểm.", example: "Dịch vụ công trực tuyến" }),
    kind("Loại", "online-services"),
    on("Ngày có tình trạng này; mỗi thay đổi một dòng."),
    state("pilot-model", "Đang thực hiện"),
    col("text", { header: "Kết quả", width: 34, hint: "Kết quả đến ngày đó.", example: "Tiếp nhận 100% hồ sơ trực tuyến" }),
    source,
    note,
  ],
  "support-point": [
    id,
    unit,
    col("kind", { header: "Loại hình", width: 20, hint: "Điểm hỗ trợ hay bàn hướng dẫn có người trực.", example: "Điểm hỗ trợ", ...choose(kindWords) }),
    col("have", { header: "Số người trực", ...count, hint: "Chưa có số liệu thì để trống.", example: "2" }),
    col("on", { header: "Từ ngày", ...day, hint: "Ngày bắt đầu.", example: "01/11/2022" }),
    col("until", { header: "Đến hết ngày", ...day, hint: "Để trống nếu còn hoạt động.", example: "" }),
    source,
    note,
  ],
  equipment: [
    id,
    unit,
    kind("Loại thiết bị", "scanner"),
    on("Ngày thống kê; mỗi lần một dòng."),
    col("need", { header: "Nhu cầu", ...count, hint: "Số lượng cần có.", example: "3" }),
    col("have", { header: "Hiện có", ...count, hint: "Số lượng hiện có.", example: "1" }),
    source,
    note,
  ],
  connection: [
    id,
    unit,
    kind("Cơ sở dữ liệu", "population"),
    on("Ngày có tình trạng này; mỗi thay đổi một dòng."),
    state("connection", "Đã kết nối"),
    source,
    note,
  ],
  funding: [
    id,
    unit,
    col("title", { header: "Nội dung", width: 34, hint: "Kinh phí dùng vào việc gì.", example: "Mua máy quét" }),
    on("Ngày đề nghị, được cấp hoặc giải ngân."),
    state("funding", "Được cấp"),
    col("amount", { header: "Số tiền (đồng)", width: 16, align: "right", format: "count", hint: "Số đồng, không có phần lẻ.", example: "60.000.000" }),
    source,
    note,
  ],
  inspection: [
    id,
    unitIn("Đơn vị kiểm tra"),
    col("of", { header: "Đơn vị được kiểm tra", width: 30, format: "text", hint: "Mã hoặc tên, ngăn bằng dấu chấm phẩy.", example: "01837; 01840" }),
    col("planned", { header: "Ngày theo kế hoạch", ...day, hint: "Để trống nếu không có.", example: "01/3/2024" }),
    col("on", { header: "Ngày kiểm tra", ...day, hint: "Để trống nếu chưa kiểm tra.", example: "05/3/2024" }),
    col("text", { header: "Tồn tại, hạn chế", width: 40, hint: "Mỗi nội dung một dòng (Alt+Enter).", example: "Chưa niêm yết thủ tục" }),
    col("tasks", { header: "Mã nhiệm vụ", width: 16, format: "text", hint: "Kiến nghị đã giao thành nhiệm vụ nào, ngăn bằng dấu chấm phẩy.", example: "12; 13" }),
    source,
    note,
  ],
  difficulty: [
    id,
    unit,
    col("title", { header: "Khó khăn, vướng mắc", width: 40, hint: "Nội dung khó khăn, vướng mắc.", example: "Phần mềm liên thông thường xuyên lỗi" }),
    kind("Lĩnh vực", "software"),
    on("Ngày của bước này; mỗi bước một dòng."),
    state("difficulty", "Chuyển"),
    col("to", { header: "Chuyển đến", width: 24, format: "text", hint: "Mã hoặc tên cơ quan giải quyết.", example: "Sở Khoa học và Công nghệ" }),
    col("text", { header: "Nội dung trả lời", width: 40, hint: "Khi tình trạng là Trả lời.", example: "Đã nâng cấp hệ thống" }),
    col("report", { header: "Kèm báo cáo", width: 20, format: "text", unprinted: true, hint: "Do hệ thống ghi.", example: "" }),
    source,
    note,
  ],
}; // prettier-ignore

/** What each column is called where an issue names it, whatever the register. */
export const registerHeaders: Readonly<Record<RegisterColumn, string>> = {
  number: "STT",
  id: "Mã",
  register: "Sổ theo dõi",
  unit: "Đơn vị",
  title: "Nội dung",
  kind: "Loại",
  planned: "Ngày theo kế hoạch",
  on: "Ngày",
  until: "Đến hết ngày",
  state: "Tình trạng",
  need: "Nhu cầu",
  have: "Hiện có",
  amount: "Số tiền (đồng)",
  of: "Đơn vị được kiểm tra",
  to: "Chuyển đến",
  text: "Kết quả",
  tasks: "Mã nhiệm vụ",
  report: "Kèm báo cáo",
  source: "Căn cứ",
  note: "Ghi chú",
};
